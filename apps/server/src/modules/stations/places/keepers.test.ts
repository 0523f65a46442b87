import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { buildStation } from "../../../testing/stationScene.ts";

let scene: CaseScene;
let id: string;
beforeAll(async () => {
  scene = await createCaseScene();
  ({ id } = await buildStation(scene));
});
afterAll(() => scene.close());

const page = async () => done((await scene.as("admin")).get(`/stations/${id}/manage`));
const own = async () =>
  (await page()).checklist.find(
    ({ standard }: { standard: { key: string } }) => standard.key === "districtOwn",
  );
const write = async (revision: number, ...items: string[]) =>
  (await scene.as("admin")).send("PUT", "/stations/standards/districtOwn", {
    revision,
    items: items.map((zh) => ({ zh, en: `item ${zh.length}` })),
  });

test("the district writes a standard of its own, and each place is checked against it", async () => {
  expect(await own()).toMatchObject({ met: 0, items: [] });
  expect(await done(write(0, "有遮阳棚", "有充气泵"))).toMatchObject({ revision: 1 });
  const admin = await scene.as("admin");
  for (const item of [0, 1])
    await done(admin.send("PUT", `/stations/${id}/checks/districtOwn/${item}`, { met: true }));
  expect(await own()).toMatchObject({ met: 2, items: [{ zh: "有遮阳棚" }, { zh: "有充气泵" }] });
  const late = await write(0, "晚了一步");
  expect(late).toMatchObject({ status: 409, body: { reason: "settings.changedMeanwhile" } });
});

test("what was found of an item that was taken off is not found of the next in its place", async () => {
  await done(write(1, "有遮阳的棚子"));
  expect(await own()).toMatchObject({ met: 1, items: [{ zh: "有遮阳的棚子", met: true }] });
  scene.test.clock.set(new Date(scene.test.app.clock.now().getTime() + 60_000).toISOString());
  await done(write(2, "有遮阳的棚子", "有急救箱"));
  expect(await own()).toMatchObject({ met: 1, items: [{ met: true }, { met: null }] });
});

test("managers are told by name, or by the masked phone they are named with", async () => {
  const admin = await scene.as("admin");
  const bad = await admin.send("PUT", `/stations/${id}/managers`, { phones: ["12"] });
  expect(bad.body.issues).toMatchObject([{ path: "phones.0" }]);
  await done(admin.send("PUT", `/stations/${id}/managers`, { phones: ["199 0000 1234"] }));
  const [manager] = (await page()).managers;
  expect(manager).toMatchObject({ name: null, phone: "199****1234" });
  await done(admin.send("PUT", `/stations/${id}/managers`, { accountIds: [manager.accountId] }));
  expect((await page()).managers).toHaveLength(1);
  await done(admin.send("PUT", `/stations/${id}/managers`, {}));
  expect((await page()).managers).toEqual([]);
});
