import { afterAll, beforeAll, expect, test } from "vitest";
import { setUp } from "../setup/index.ts";
import { type CaseScene, createCaseScene } from "../../testing/caseScene.ts";
import { type Client, signedIn } from "../../testing/client.ts";
import { buildWorker } from "../../testing/district.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const ask = (worker: Client) =>
  worker.post("/cases", { category: "accessAndParking", text: "停不了车" });

test("whose line is not known is asked for it, rather than counted as a rider", async () => {
  const { test: app, district } = scene;
  const account = await buildWorker(app.app, district);
  await setUp.ownerTransaction(app.app, district.code, (tx) =>
    tx.db.updateTable("accounts").set({ line: null }).where("id", "=", account).execute(),
  );
  const worker = await signedIn(app, district.code, account);
  expect(await ask(worker)).toMatchObject({
    status: 400,
    body: { issues: [{ path: "line", reason: "line.missing" }] },
  });
  await worker.send("PATCH", "/me", { line: "freight" });
  expect((await ask(worker)).body.line).toBe("freight");
});
