import { afterAll, beforeAll, expect, test } from "vitest";
import { addDemoDistrict } from "../setup/index.ts";
import { type CaseScene, done } from "../../testing/caseScene.ts";
import { type Client, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { upload } from "../../testing/rosterScene.ts";

let test1: TestApp;
let admin: Client;
beforeAll(async () => {
  test1 = await createTestApp({ variables: { JUXIN_DEMO: "1" } });
  await addDemoDistrict(test1.app);
  const [row] = await test1.app.database.owner.query<{ account_id: string }>(
    "select account_id from grants where role = 'districtAdmin' order by id limit 1",
  );
  admin = await signedIn(test1, "990104", row!.account_id);
});
afterAll(() => test1.close());

test("the demo has a signed month, one under way, and pairs to be looked at", async () => {
  const { items } = await done(admin.get("/rosters/statements"));
  expect(items.map(({ state }: { state: string }) => state)).toEqual(["open", "locked"]);
  const [now, before] = items;
  expect(before.parties.every((one: { answer: string }) => one.answer === "signed")).toBe(true);
  expect(before.parties.length).toBeGreaterThan(3);
  expect(now.figures.opening).toBe(before.figures.agreed);
  expect(now.carried).toBeGreaterThan(0);
  expect((await done(admin.get("/rosters/pairs/counts"))).waiting).toBeGreaterThan(3);
  expect((await done(admin.get("/rosters/visits"))).stops.length).toBeGreaterThan(3);
  const head = await done(admin.get("/rosters/headline?area=990104&line=delivery"));
  expect(head).toMatchObject({ known: true, value: before.figures.agreed });
});

test.each(["platform", "street", "union"])(
  "the sample of the %s can be handed in as it is",
  async (key) => {
    const response = await test1.api.request(`/api/v1/rosters/samples/${key}`, {
      headers: { cookie: `juxin_session=${admin.cookie}` },
    });
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { items } = await done(admin.get("/rosters/sources"));
    const source = items.find(({ kind }: { kind: string }) => kind === key);
    const scene = { test: test1, district: { code: "990104", units: {} } } as unknown as CaseScene;
    const period = test1.clock.now().toISOString().slice(0, 7);
    const list = await upload(scene, admin, { sourceId: source.id, period }, bytes);
    expect([key, list.state, list.rows.bad]).toEqual([key, "ready", 0]);
    expect(list.rows.linked).toBeGreaterThan(0.9 * list.rows.total - 12);
  },
);

test("the demo has a questionnaire under way and one that ended, both with enough answers to show", async () => {
  const { items } = await done(admin.get("/surveys"));
  expect(items.map(({ state }: { state: string }) => state)).toEqual(["open", "closed"]);
  for (const { id } of items) {
    const { answered, questions } = await done(admin.get(`/surveys/${id}/results`));
    expect(answered.count).toBeGreaterThan(20);
    expect(questions.every(({ n }: { n: number | null }) => n !== null)).toBe(true);
  }
});
