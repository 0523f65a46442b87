import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { migrationsDir } from "./openApp.ts";
import { migrate, openDatabase, restoreBackup, writeBackup } from "./platform/db/index.ts";
import { clientOf, signedIn } from "./testing/client.ts";
import { buildDistrict, buildStaff, buildWorker } from "./testing/district.ts";
import { standOn } from "./testing/standOn.ts";
import { layDatabase } from "./testing/testDatabase.ts";
import { hasServer, type TestServer, testServer } from "./testing/testServer.ts";
import { greyPhoto, upload } from "./testing/upload.ts";

type Stand = Awaited<ReturnType<typeof standOn>>;

let root: string;
let server: TestServer | null;
// Still, so that addresses signed for a time are the same everywhere.
const clock = { now: () => new Date("2026-11-18T02:00:00Z") };
const cookies: Record<string, string> = {};
let caseId: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "juxin-backup-"));
  server = await testServer();
  return async () => {
    await server?.stop();
    await rm(root, { recursive: true, force: true });
  };
});

/** A district in which something of every kind has happened. */
async function fill(stand: Stand): Promise<void> {
  const district = await buildDistrict(stand.app);
  const enter = async (name: string, id: Promise<string>) => {
    const client = await signedIn(stand, district.code, await id);
    cookies[name] = client.cookie ?? "";
    return client;
  };
  const staff = (role: "areaClerk" | "districtAdmin" | "auditor", unit: string) =>
    buildStaff(stand.app, district, { role, unit });
  const rider = await enter(
    "rider",
    buildWorker(stand.app, district, { name: "欧阳小满", area: "990104001001" }),
  );
  const clerk = await enter("clerk", staff("areaClerk", "s1c1"));
  const admin = await enter("admin", staff("districtAdmin", "district"));
  await enter("auditor", staff("auditor", "district"));
  await rider.post("/me/consents", { purpose: "service", textVersion: 1, given: true });
  const photo = (await upload(stand, rider, await greyPhoto(300))).body.id;
  const opened = await rider.post("/cases", {
    category: "accessAndParking",
    text: "柳巷口没有地方停车 😀 “引号” \\ 反斜杠",
    photoIds: [photo],
    place: { text: "北侧三号门", lng: 118.79, lat: 32.04 },
  });
  caseId = opened.body.id;
  expect((await clerk.post(`/cases/${caseId}/accept`, {})).status).toBe(200);
  expect(
    (await clerk.post(`/cases/${caseId}/reveal`, { field: "contact", purpose: "核实位置" })).status,
  ).toBe(200);
  const { revision, categories, holidays, workdays } = (await admin.get("/settings/cases")).body;
  await admin.send("PUT", "/settings/cases", {
    revision,
    categories,
    holidays,
    workdays,
    amberAt: 0.6,
  });
}

const asked: Record<string, string[]> = {
  rider: [
    "/me",
    "/me/data",
    "/me/sessions",
    "/me/consents",
    "/me/accesses",
    "/cases/mine",
    "/settings/cases",
  ],
  clerk: ["/me", "/cases", "/cases/inbox", "/units?q=liuxiang", "/areas?q=lx"],
  admin: ["/me", "/staff", "/cases", "/settings/cases"],
  auditor: ["/audit?limit=200", "/audit/verify"],
};

/** Everything that these people are told, and the bytes of every photo they see. */
async function answersOf(stand: Stand): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [name, paths] of Object.entries(asked)) {
    const client = clientOf(stand, cookies[name]);
    const all = name === "rider" || name === "clerk" ? [...paths, `/cases/${caseId}`] : paths;
    for (const path of all) {
      const answer = await client.get(path);
      expect(answer.status, `${name} ${path} ${JSON.stringify(answer.body)}`).toBe(200);
      answers[`${name} ${path}`] = answer.body;
      for (const photo of answer.body.photos ?? []) {
        const bytes = await stand.api.request(photo.url, {
          headers: { cookie: `juxin_session=${client.cookie}` },
        });
        expect(bytes.status).toBe(200);
        answers[`${name} photo ${photo.id}`] = Buffer.from(await bytes.arrayBuffer()).toString(
          "base64",
        );
      }
    }
  }
  return answers;
}

/** Restores as `juxin restore --keys` does: an empty target, the file, the keys that were kept apart. */
async function restored(name: string, file: string, keys: string, url?: string): Promise<Stand> {
  const dataDir = join(root, name);
  await mkdir(dataDir);
  if (url === undefined) await layDatabase(dataDir);
  const database = await openDatabase({ dataDir, url });
  await migrate(database, migrationsDir);
  await restoreBackup(database, file, { files: join(dataDir, "files") });
  await database.close();
  await copyFile(keys, join(dataDir, "keys.json"));
  return standOn({ JUXIN_DATA: dataDir, ...(url && { DATABASE_URL: url }) }, { clock });
}

test("what was backed up answers the same: from a folder to a server, and back to a folder", async () => {
  const origin = join(root, "origin");
  const keys = join(origin, "keys.json");
  await layDatabase(origin);
  const source = await standOn({ JUXIN_DATA: origin }, { clock });
  await fill(source);
  const before = await answersOf(source);
  expect(Object.keys(before).filter((key) => key.includes("photo"))).toHaveLength(2);
  const first = join(root, "first.backup");
  await writeBackup(source.app.database, first, { files: join(origin, "files") });
  await source.close();

  const middle = await restored("middle", first, keys, server?.url);
  expect(await answersOf(middle)).toEqual(before);
  const second = join(root, "second.backup");
  await writeBackup(middle.app.database, second, { files: join(root, "middle", "files") });

  const back = await restored("back", second, keys);
  expect(await answersOf(back)).toEqual(before);
  // It is a database like any other: the story goes on in it, and its chain with it.
  const rider = clientOf(back, cookies["rider"]);
  const next = await rider.post("/cases", {
    category: "accessAndParking",
    text: "又没有地方停车了",
  });
  expect(next.body.number).toBe("SQ-20261118-0002");
  const auditor = clientOf(back, cookies["auditor"]);
  expect((await auditor.get("/audit/verify")).body.intact).toBe(true);
  await middle.close();
  await back.close();
}, 120_000);

test.skipIf(hasServer)(
  "no PostgreSQL server here: the middle of the journey was embedded too",
  () => {
    expect(server).toBeNull();
  },
);
