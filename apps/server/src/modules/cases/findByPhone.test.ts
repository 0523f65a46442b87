import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { signedIn } from "../../testing/client.ts";
import { buildWorker } from "../../testing/district.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const phone = "13711112222";
const find = "/cases/find-by-phone";

test("a whole number finds its owner's demands, who sees that it was looked up", async () => {
  const { test: app, district } = scene;
  const account = await buildWorker(app.app, district, { phone, area: "990104001001" });
  const worker = await signedIn(app, district.code, account);
  const first = await scene.open({}, worker);
  app.clock.advance(1000);
  const second = await scene.open({}, worker);
  await scene.open();
  const clerk = await scene.as("c1");
  const found = await done(clerk.post(find, { phone: "+86 137-1111-2222", limit: 1 }));
  expect(found.items.map(({ id }: { id: string }) => id)).toEqual([second.id]);
  const rest = await done(clerk.post(find, { phone, limit: 1, cursor: found.nextCursor }));
  expect(rest).toMatchObject({ items: [{ id: first.id }], nextCursor: null });
  const { items } = await done(worker.get("/me/accesses"));
  expect(items[0]).toMatchObject({ what: "account.phone", by: "陈晓", caseNumber: null });
  expect(items).toHaveLength(2);

  const elsewhere = await done((await scene.as("s2c1")).post(find, { phone }));
  expect(elsewhere).toEqual({ items: [], nextCursor: null });
  expect((await done(worker.get("/me/accesses"))).items).toHaveLength(2);
  const logged = await scene.rows<{ row: string }>(
    "select after::text as row from audit_log where action = 'case.findByPhone'",
  );
  expect(logged).toHaveLength(3);
  for (const { row } of logged) {
    expect(row).toContain("137****2222");
    expect(row).not.toContain(phone);
  }
});

test("a number never stands in an address, and what is no number finds nothing", async () => {
  const clerk = await scene.as("c1");
  for (const path of ["/cases", "/cases/export.xlsx"])
    expect(await clerk.get(`${path}?q=${phone}`)).toMatchObject({
      status: 400,
      body: { issues: [{ path: "q", reason: "case.phoneInAddress" }] },
    });
  for (const text of ["", "1371111", "23711112222", "1371111222a"])
    expect([text, (await clerk.post(find, { phone: text })).status]).toEqual([text, 400]);
});
