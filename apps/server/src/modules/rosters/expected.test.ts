import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done, hours } from "../../testing/caseScene.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";
import { dueAfter } from "./lists/expected.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

test("the next list is due a day, a week or a month after the last", () => {
  expect(dueAfter("2026-11-30", "daily")).toBe("2026-12-01");
  expect(dueAfter("2026-11-30", "weekly")).toBe("2026-12-07");
  expect(dueAfter("2026-11-30", "monthly")).toBe("2026-12-30");
  expect(dueAfter("2026-12-31", "monthly")).toBe("2027-01-31");
  expect(dueAfter("2027-01-31", "monthly")).toBe("2027-02-28");
});

test("a source that promised and did not come is said to be overdue, until it comes", async () => {
  const { id } = await buildSource(scene, { cadence: "weekly" });
  const expected = async () =>
    (await done((await scene.as("delivery")).get("/rosters/sources"))).items.find(
      (one: { id: string }) => one.id === id,
    ).expected;
  expect(await expected()).toEqual({
    cadence: "weekly",
    lastOn: null,
    dueOn: "2026-11-25",
    overdue: false,
  });
  scene.test.clock.advance(8 * 24 * hours);
  expect(await expected()).toMatchObject({ dueOn: "2026-11-25", overdue: true });
  const { name, id: number, phone } = invented(1);
  await handIn(scene, await scene.as("delivery"), { sourceId: id, period: "2026-11" }, [
    ["姓名", "身份证号", "手机号"],
    [name, number, phone],
  ]);
  expect(await expected()).toEqual({
    cadence: "weekly",
    lastOn: "2026-11-26",
    dueOn: "2026-12-03",
    overdue: false,
  });
  const admin = await scene.as("admin");
  const change = { name: "甲", oneToOne: true, checks: 1, active: true };
  await done(admin.send("PUT", `/rosters/sources/${id}`, { ...change, version: 1 }));
  expect(await expected()).toMatchObject({ cadence: "weekly" });
  await done(admin.send("PUT", `/rosters/sources/${id}`, { ...change, cadence: null, version: 2 }));
  expect(await expected()).toBeNull();
});

test("a source may stand in the name of a firm, and of one of its sites, and no other's", async () => {
  const admin = await scene.as("admin");
  const firm = async (name: string) => {
    const place = { line: "delivery", area: "990104001001" };
    const { id } = await done(admin.post("/employers", { kind: "platform", name, ...place }));
    const site = await done(admin.post("/sites", { employerId: id, name: `${name}站`, ...place }));
    return { id, site: site.id };
  };
  const [own, other] = [await firm("禾送"), await firm("鹭达")];
  const source = await buildSource(scene, { employerId: own.id, siteId: own.site });
  expect(source).toMatchObject({ employer: { id: own.id, name: "禾送" }, site: { id: own.site } });
  const { id, name, oneToOne, checks, version } = source;
  const told = { name, oneToOne, checks, active: true };
  const at = `/rosters/sources/${id}`;
  const wrong = await admin.send("PUT", at, { ...told, siteId: other.site, version });
  expect(wrong.body.issues).toEqual([{ path: "siteId", reason: "site.unknown" }]);
  const alone = await admin.send("PUT", at, { ...told, employerId: null, version });
  expect(alone.body.issues).toEqual([{ path: "employerId", reason: "case.siteAlone" }]);
  const kept = await done(admin.send("PUT", at, { ...told, version }));
  expect(kept.employer).toMatchObject({ id: own.id });
  const nobodys = { ...told, employerId: null, siteId: null, version: kept.version };
  expect(await done(admin.send("PUT", at, nobodys))).toMatchObject({ employer: null, site: null });
  expect(await scene.audited(id)).toEqual([
    "rosterSource.create",
    "rosterSource.change",
    "rosterSource.change",
  ]);
});
