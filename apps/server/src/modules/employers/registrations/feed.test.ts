import { createServer, type IncomingMessage, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sweep } from "../../../jobs.ts";
import { httpDelivery } from "../../../platform/delivery/index.ts";
import { type CaseScene, createCaseScene, done, hours } from "../../../testing/caseScene.ts";
import { clientOf } from "../../../testing/client.ts";
import { returnFeedback } from "../index.ts";
import { mostAttempts } from "./rules.ts";

let scene: CaseScene;
let office: Server;
let answer = 200;
const heard: { headers: IncomingMessage["headers"]; bytes: Buffer }[] = [];

beforeAll(async () => {
  scene = await createCaseScene();
  office = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      heard.push({ headers: request.headers, bytes: Buffer.concat(pieces) });
      response.writeHead(answer, { location: "http://127.0.0.1:1/" }).end();
    });
  });
  await new Promise<void>((resolve) => office.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  office.close();
  await scene.close();
});

const makeKey = async () => {
  const body = {
    purpose: "registrations",
    name: "市场监管登记系统",
    registrationSource: "marketSupervision",
    unitId: scene.unit("marketRegulation"),
    expiresOn: "2027-05-31",
  };
  const { token } = await done((await scene.as("admin")).post("/feed-keys", body));
  const headers = { authorization: `Bearer ${token}` };
  const client = clientOf(scene.test);
  return {
    get: (path: string) => client.get(path, headers),
    post: (path: string, sent: unknown) => client.send("POST", path, sent, { headers }),
  };
};
const firm = (creditCode: string, over: object = {}) => ({
  creditCode,
  name: "新公司",
  kind: "有限责任公司",
  registeredOn: "2026-11-10",
  area: "990104001001",
  basics: { employees: 12, partyMembers: 2 },
  ...over,
});
const feedback = async () =>
  (await done((await scene.as("admin")).get("/registrations/feedback"))).items;

test("an office's system posts its firms, its own alone, and reads none", async () => {
  const feed = await makeKey();
  const items = [firm("91350100M000100Y43"), firm("91110108551385082Q")];
  const posted = await done(feed.post("/registrations", { source: "marketSupervision", items }));
  expect(posted).toMatchObject({ received: 2, already: 0 });
  const again = await done(feed.post("/registrations", { source: "marketSupervision", items }));
  expect(again).toMatchObject({ received: 0, already: 2 });
  const civil = await feed.post("/registrations", { source: "civilAffairs", items });
  expect([civil.status, civil.body.reason]).toEqual([403, "registration.notYourSource"]);
  expect((await feed.get("/registrations")).body.reason).toBe("feed.wrongPurpose");
  expect((await feed.get("/rosters/lists")).body.reason).toBe("feed.wrongPurpose");
});

test("the month's file is fetched by key, noted the first time; in a demo it lies in a folder", async () => {
  scene.test.clock.set("2026-12-01T00:10:00+08:00");
  await sweep(scene.test.app);
  const [made] = await feedback();
  expect(made).toMatchObject({
    period: "2026-11",
    firms: 2,
    return: { state: "sent", attempts: 1, error: null, takenAt: null },
    abilities: [],
  });
  const folder = join(scene.test.app.env.dataDir, "sent", "marketSupervision");
  const lies = await readFile(join(folder, "990104-marketSupervision-2026-11.xlsx"));
  expect(lies.subarray(0, 2).toString()).toBe("PK");
  const feed = await makeKey();
  const { items } = await done(feed.get("/registrations/feedback"));
  expect(items.map(({ id }: { id: string }) => id)).toEqual([made.id]);
  for (let times = 0; times < 2; times += 1)
    expect((await feed.get(`/registrations/feedback/${made.id}/file`)).status).toBe(200);
  expect((await feedback())[0].return.takenAt).toBe(scene.test.clock.now().toISOString());
  expect(await scene.audited(made.id)).toEqual([
    "registration.returnFeedback",
    "registration.takeFeedback",
  ]);
});

test("it is posted to the office's address, again when that fails, and once somebody has looked", async () => {
  const { port } = office.address() as { port: number };
  scene.test.app.delivery = httpDelivery({
    marketSupervision: { url: `http://127.0.0.1:${port}/feedback`, token: "geheim" },
  });
  const feed = await makeKey();
  const more = [firm("91350211M0000XUF46", { registeredOn: "2026-12-02" })];
  scene.test.clock.set("2026-12-03T10:00:00+08:00");
  await done(feed.post("/registrations", { source: "marketSupervision", items: more }));
  scene.test.clock.set("2027-01-01T00:30:00+08:00");
  answer = 503;
  await sweep(scene.test.app);
  await sweep(scene.test.app); // At once again: the next try is an hour off.
  expect(heard).toHaveLength(1);
  expect((await feedback())[0]).toMatchObject({
    period: "2026-12",
    return: { state: "waiting", attempts: 1, error: "The receiver answered 503" },
    abilities: ["returnAgain"],
  });
  answer = 302; // The token is for this address alone.
  for (let tries = 1; tries < mostAttempts; tries += 1) {
    scene.test.clock.advance(24 * hours);
    await returnFeedback(scene.test.app, "990104");
  }
  const [failed] = await feedback();
  expect(failed.return).toMatchObject({ state: "failed", attempts: mostAttempts, nextAt: null });
  scene.test.clock.advance(24 * hours);
  await returnFeedback(scene.test.app, "990104");
  expect(heard).toHaveLength(mostAttempts);

  answer = 201;
  const admin = await scene.as("admin");
  await done(admin.post(`/registrations/feedback/${failed.id}/return`));
  await returnFeedback(scene.test.app, "990104");
  expect((await feedback())[0]).toMatchObject({
    return: { state: "sent", attempts: 1, error: null },
    abilities: [],
  });
  const late = await admin.post(`/registrations/feedback/${failed.id}/return`);
  expect([late.status, late.body.reason]).toEqual([409, "registration.alreadyReturned"]);
  const { headers, bytes } = heard.at(-1)!;
  expect(headers).toMatchObject({
    authorization: "Bearer geheim",
    "idempotency-key": failed.id,
    "x-juxin-district": "990104",
    "content-disposition": 'attachment; filename="marketSupervision-2026-12.xlsx"',
  });
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  expect((await scene.audited(failed.id)).slice(-2)).toEqual([
    "registration.returnAgain",
    "registration.returnFeedback",
  ]);
});

test("where nobody brings it, it waits to be fetched", async () => {
  scene.test.app.delivery = httpDelivery({});
  await scene.rows(
    "update registration_returns set state = 'waiting', sent_at = null, error = null",
  );
  await returnFeedback(scene.test.app, "990104");
  expect((await feedback())[0].return).toMatchObject({ state: "toFetch", nextAt: null });
});
