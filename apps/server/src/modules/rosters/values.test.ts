import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

test("a conflict says what each source says, masked, which say the same, and since when", async () => {
  const admin = await scene.as("admin");
  const area = "990104001001";
  const head = ["姓名", "身份证号", "手机号", "区划"];
  const { name, id, phone } = invented(901);
  const other = `${phone.slice(0, 3)}8642${phone.slice(7)}`;
  const firm = await buildSource(scene, { name: "甲平台名单", line: "all" });
  const street = await buildSource(scene, { name: "街道摸排", kind: "street", line: "all" });
  const say = (sourceId: string, period: string, said: string) =>
    handIn(scene, admin, { sourceId, period }, [head, [name, id, said, area]]);
  await say(firm.id, "2026-09", other);
  await say(firm.id, "2026-10", phone);
  scene.test.clock.set("2026-11-19T10:00:00+08:00");
  await say(firm.id, "2026-11", phone);
  await say(street.id, "2026-11", other);
  const opened = await done(
    admin.post("/rosters/statements", { period: "2026-11", area: "990104", line: "all" }),
  );
  const { items } = await done(
    admin.get(`/rosters/differences?statement=${opened.id}&type=fieldConflict`),
  );
  expect(items).toMatchObject([{ field: "phone" }]);
  const told = await done(admin.get(`/rosters/differences/${items[0].id}`));
  const shown = `${phone.slice(0, 3)}****${phone.slice(7)}`;
  const of = (sourceId: string) =>
    told.values.find((one: { sourceId: string }) => one.sourceId === sourceId);
  // The digits that differ are those that the mask covers: the group tells them apart.
  expect(of(firm.id)).toMatchObject({ value: shown, line: null, since: "2026-11-18" });
  expect(of(street.id)).toMatchObject({ value: shown, since: "2026-11-19" });
  expect(of(firm.id).group).not.toBe(of(street.id).group);
  expect(JSON.stringify(told)).not.toContain(phone);
  const rest = await done(admin.get(`/rosters/differences?statement=${opened.id}`));
  for (const one of rest.items.filter((each: { type: string }) => each.type !== "fieldConflict"))
    expect((await done(admin.get(`/rosters/differences/${one.id}`))).values).toEqual([]);
});
