import { createEncoder } from "@juxin/linkage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

test("a list without a single name is linked to those it is about, and read by nobody", async () => {
  const plain = await buildSource(scene);
  const desk = await scene.as("delivery");
  const head = ["姓名", "身份证号", "手机号"];
  const rows = Array.from({ length: 30 }, (_, n) => invented(n));
  await handIn(scene, desk, { sourceId: plain.id, period: "2026-11" }, [
    head,
    ...rows.slice(0, 20).map(({ name, id, phone }) => [name, id, phone]),
  ]);
  const source = await buildSource(scene, { encoded: true });
  const admin = await scene.as("admin");
  const { key } = await done(admin.post(`/rosters/sources/${source.id}/encoding-key`));
  expect(await scene.audited(source.id)).toEqual(["rosterSource.create", "rosterSource.tellKey"]);
  const encoder = createEncoder(
    [
      { name: "name", kind: "name" },
      { name: "idNumber", kind: "idNumber" },
      { name: "phone", kind: "phone" },
      { name: "birth", kind: "date" },
    ],
    Buffer.from(key),
  );
  const list = await handIn(scene, desk, { sourceId: source.id, period: "2026-11" }, [
    ["id", ...encoder.headers],
    ...rows
      .slice(10)
      .map((one, at) => [
        String(at + 1),
        ...encoder.encode([one.name, at % 3 === 0 ? "" : one.id, one.phone, one.birth]),
      ]),
  ]);
  expect(list).toMatchObject({
    format: "encoded",
    state: "ready",
    rows: { total: 20, good: 20, linked: 10, added: 0, doubtful: 0, encoded: 10 },
  });
});
