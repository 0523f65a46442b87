import { beforeAll, expect, test } from "vitest";
import { clientOf } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import {
  buildDistrict,
  buildStaff,
  buildWorker,
  type TestDistrict,
} from "../../testing/district.ts";
import { type Persona, personasKey } from "./personas.ts";

let server: TestApp;
let district: TestDistrict;
let riderId: string;

beforeAll(async () => {
  server = await createTestApp({ variables: { JUXIN_DEMO: "1" } });
  district = await buildDistrict(server.app);
  riderId = await buildWorker(server.app, district);
  const clerkId = await buildStaff(server.app, district, { role: "areaClerk", unit: "s1" });
  const words = { titleZh: "骑手", titleEn: "Rider", noteZh: "", noteEn: "" };
  const personas: Persona[] = [
    { key: "rider", ...words, kind: "worker", accountId: riderId },
    { key: "clerk", ...words, kind: "staff", accountId: clerkId },
  ];
  await server.app.database.owner.query(
    "insert into settings (district, key, value, revision, updated_at) values ($1, $2, $3::jsonb, 1, now())",
    [district.code, personasKey, JSON.stringify(personas)],
  );
  return () => server.close();
});

const isDemo = (demo: boolean) =>
  server.app.database.owner.query("update districts set demo = $1 where code = $2", [
    demo,
    district.code,
  ]);
const take = (key: string) => clientOf(server).post("/sign-in/as-persona", { key });

test("a persona is taken in the demo district, shown without its account, and marked", async () => {
  await isDemo(true);
  const meta = (await clientOf(server).get("/meta")).body;
  expect(meta.demo).toBe(true);
  expect(meta.personas.map((one: Persona) => one.key)).toEqual(["rider", "clerk"]);
  expect(JSON.stringify(meta)).not.toContain(riderId);
  const rider = await take("rider");
  expect(rider.body).toMatchObject({ kind: "worker", demo: true });
  const clerk = await take("clerk");
  expect(clerk.body).toMatchObject({ kind: "staff", demo: true, totp: "none" });
  expect((await take("nobody")).body.reason).toBe("persona.notFound");
});

test("there is nothing to take in a real district, nor with demo mode off", async () => {
  await isDemo(false);
  expect((await take("rider")).status).toBe(404);
  expect((await clientOf(server).get("/meta")).body).toMatchObject({ demo: false, personas: [] });
  await isDemo(true);
  server.app.env.demo = false;
  expect((await take("rider")).status).toBe(404);
  expect((await clientOf(server).get("/meta")).body).toMatchObject({ demo: false, personas: [] });
  server.app.env.demo = true;
});

test("a visitor may erase the rider; the next one is somebody new", async () => {
  await isDemo(true);
  const session = async () => {
    const cookie = (await take("rider")).headers.get("set-cookie") ?? "";
    return clientOf(server, /session=([^;]+)/.exec(cookie)?.[1]);
  };
  const rider = await session();
  expect((await rider.send("DELETE", "/me/data")).status).toBe(204);
  expect((await rider.get("/me")).status).toBe(401);
  const next = (await (await session()).get("/me")).body;
  expect(next).toMatchObject({ kind: "worker", name: null, phone: null });
  expect(next.accountId).not.toBe(riderId);
  expect((await (await session()).get("/me")).body.accountId).toBe(next.accountId);
});
