import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { buildSource, handIn } from "../../testing/rosterScene.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

test("who is known by the firm's full name is found again by its registered short form alone", async () => {
  const admin = await scene.as("admin");
  const area = "990104001001";
  await done(
    admin.post("/employers", {
      kind: "platform",
      name: "江畔百舸快递服务有限公司",
      shortNames: ["百舸速递"],
      line: "express",
      area: "990104",
    }),
  );
  const firm = await buildSource(scene, { line: "all" });
  const head = ["姓名", "手机号", "用工单位", "区划"];
  await handIn(scene, admin, { sourceId: firm.id, period: "2026-10" }, [
    head,
    ["欧阳若溪", "19900007101", "江畔百舸快递服务有限公司", area],
    ["司徒长风", "19900007102", "江畔百舸快递服务有限公司", area],
  ]);
  const street = await buildSource(scene, { kind: "street", line: "all" });
  const told = await handIn(scene, admin, { sourceId: street.id, period: "2026-10" }, [
    ["姓名", "手机号", "用工单位", "区划"],
    ["欧阳若溪", "19900007901", "百舸速递", area],
    ["司徒长风", "19900007902", "没人登记过的店", area],
  ]);
  // The other has nothing but the name in common with somebody known, and is somebody new.
  expect(told.rows).toMatchObject({ good: 2, added: 1 });
  expect(told.rows.linked + told.rows.doubtful).toBe(1);
});
