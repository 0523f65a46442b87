import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { clientOf, signedIn } from "../../testing/client.ts";
import { buildStaff } from "../../testing/district.ts";

let scene: CaseScene;
let foreign: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
  foreign = await createCaseScene("990105", scene.test);
});
afterAll(() => scene.close());

describe("another district", () => {
  test("its ids are nobody's: in a path, in a body, in a filter", async () => {
    const theirs = await foreign.open();
    const mine = await scene.openUpTo("accepted");
    const [c1, admin, worker] = [
      await scene.as("c1"),
      await scene.as("admin"),
      await scene.as("worker"),
    ];
    const photo = await foreign.photo(await foreign.as("worker"));
    const unit = foreign.unit("s1c1");
    expect((await admin.get(`/cases/${theirs.id}`)).status).toBe(404);
    for (const step of ["accept", "withdraw", "confirm", "reveal", "recall"]) {
      const by = step === "withdraw" ? worker : admin;
      const body = {
        accept: {},
        confirm: { channel: "phone" },
        reveal: { field: "text", purpose: "看看别区的" },
      };
      const tried = await by.post(`/cases/${theirs.id}/${step}`, body[step as "accept"] ?? {});
      expect([step, tried.status, tried.body.reason]).toEqual([step, 404, "case.notFound"]);
    }
    const transfer = await c1.post(`/cases/${mine.id}/transfer`, {
      toUnitId: unit,
      reason: "给别区",
    });
    expect(transfer).toMatchObject({ status: 400, body: { reason: "unit.unknown" } });
    const roles = { ...scene.roles(), departmentUnitId: foreign.unit("housing") };
    expect((await c1.post(`/cases/${mine.id}/assign`, roles)).status).toBe(400);
    const shown = { text: "别区的照片", beforePhotoIds: [photo] };
    expect((await c1.post(`/cases/${mine.id}/progress`, shown)).status).toBe(400);
    const problem = { title: "两区一起归并", cause: "原因", caseIds: [mine.id, theirs.id] };
    expect((await c1.post("/problems", problem)).status).toBe(404);
    for (const filter of [`unit=${unit}`, `home=${unit}`, "area=990105", `q=${theirs.number}x`])
      expect((await done(admin.get(`/cases?${filter}`))).items).toEqual([]);
    expect(await foreign.audited(theirs.id)).toEqual(["case.open"]);
  });

  test("numbers, counts and chains are each district's own", async () => {
    const [ours, theirs] = [await scene.open(), await foreign.open()];
    expect(ours.number.slice(0, 12)).toBe(theirs.number.slice(0, 12));
    const figures = await done((await foreign.as("admin")).get("/cases/figures"));
    const cases = await scene.rows("select from cases where district = '990105'");
    expect(figures.total.received).toBe(cases.length);
    const verdict = await done((await foreign.as("auditor")).get("/audit/verify"));
    const chain = await scene.rows("select from audit_log where district = '990105'");
    expect(verdict).toMatchObject({ intact: true, rows: chain.length });
  });

  test("a session of one district says nothing in the other", async () => {
    const worker = await scene.as("worker");
    const token = worker.cookie!.split(".")[1];
    const moved = clientOf(scene.test, `990105.${token}`);
    expect((await moved.get("/cases/mine")).status).toBe(401);
  });

  test("the same person's number is another person there", async () => {
    const phone = "13700001111";
    const asked = { category: "other", text: "同一个号码", channel: "phone", line: "delivery" };
    const here = await done(
      (await scene.as("c1")).post("/cases/for", { ...asked, askerPhone: phone }),
    );
    const there = await done(
      (await foreign.as("c1")).post("/cases/for", { ...asked, askerPhone: phone }),
    );
    const askers = await scene.rows<{ asker_id: string }>(
      "select asker_id from cases where id = any($1::uuid[])",
      [[here.id, there.id]],
    );
    expect(new Set(askers.map((row) => row.asker_id)).size).toBe(2);
    const found = await done((await scene.as("admin")).post("/cases/find-by-phone", { phone }));
    expect(found.items.map(({ id }: { id: string }) => id)).toEqual([here.id]);
  });
});

describe("rights that end", () => {
  test("a grant withdrawn shows nothing from the next request on", async () => {
    const { test: app, district } = scene;
    const account = await buildStaff(app.app, district, { role: "areaClerk", unit: "s1c1" });
    const clerk = await signedIn(app, district.code, account);
    const { id } = await scene.open();
    expect((await clerk.get(`/cases/${id}`)).status).toBe(200);
    const [grant] = await scene.rows<{ id: string }>(
      "select id from grants where account_id = $1",
      [account],
    );
    const admin = await scene.as("admin");
    expect((await admin.send("DELETE", `/grants/${grant!.id}`)).status).toBe(204);
    expect((await clerk.get(`/cases/${id}`)).status).toBe(403);
    expect((await clerk.post(`/cases/${id}/accept`, {})).status).toBe(403);
  });

  test("a clerk of one line sees of a shared area only that line", async () => {
    const { test: app, district } = scene;
    const account = await buildStaff(app.app, district, {
      role: "industryClerk",
      unit: "committee:express",
      area: "990104001",
      line: "express",
    });
    const clerk = await signedIn(app, district.code, account);
    const admin = await scene.as("admin");
    const take = (line: string, area: string) =>
      done(
        admin.post("/cases/for", {
          category: "other",
          text: "看条线",
          channel: "visit",
          line,
          area,
        }),
      );
    const seen = await take("express", "990104001002");
    await take("delivery", "990104001002");
    await take("express", "990104002001");
    const { items } = await done(clerk.get("/cases?limit=200"));
    expect(items.map(({ id }: { id: string }) => id)).toEqual([seen.id]);
  });
});

test("a category that is no longer offered still carries the cases it has", async () => {
  const admin = await scene.as("admin");
  const change = async (
    edit: (categories: Record<string, unknown>[]) => Record<string, unknown>[],
  ) => {
    const { playbook, calendarCoveredUntil, abilities, ...rest } = await done(
      admin.get("/settings/cases"),
    );
    return admin.send("PUT", "/settings/cases", { ...rest, categories: edit(rest.categories) });
  };
  const named = (key: string, values: object) => (one: Record<string, unknown>) =>
    one["key"] === key ? { ...one, ...values } : one;
  const added = await change((all) => [
    ...all.map(named("trainingAndJobs", { active: false })),
    { ...all[0], key: "charging", zh: "充电难", en: "Charging" },
  ]);
  expect(added.status).toBe(200);
  const { id, dueAt } = await scene.open({ category: "charging" });

  const removed = await change((all) => all.filter(({ key }) => key !== "charging"));
  expect(removed.status).toBe(400);
  const retired = await change((all) =>
    all.map(named("charging", { active: false, acceptDays: 9, resolveDays: 30 })),
  );
  expect(retired.status).toBe(200);
  const refused = await (
    await scene.as("worker")
  ).post("/cases", { category: "charging", text: "没处充电" });
  expect(refused.body.issues).toEqual([{ path: "category", reason: "case.categoryUnknown" }]);
  // What runs already keeps its deadline; the next limit is counted by what is in force then.
  const c1 = await scene.as("c1");
  expect(await done(c1.get(`/cases/${id}`))).toMatchObject({ category: "charging", dueAt });
  const accepted = await done(c1.post(`/cases/${id}/accept`, {}));
  expect(accepted).toMatchObject({ dueAt: "2026-12-30T02:00:00.000Z", limit: { resolveDays: 30 } });
});
