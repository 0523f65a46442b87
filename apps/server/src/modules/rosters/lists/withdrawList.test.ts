import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { writeText } from "../../../platform/spreadsheets/index.ts";
import { buildSource, invented, upload } from "../../../testing/rosterScene.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

test("the file goes when the taking back is on record, and not before", async () => {
  const { database, files } = scene.test.app;
  const source = await buildSource(scene);
  const desk = await scene.as("delivery");
  const { name, id, phone } = invented(1);
  const text = await writeText([
    ["姓名", "身份证号", "手机号"],
    [name, id, phone],
  ]);
  const list = { sourceId: source.id, period: "2026-11" };
  const read = await upload(scene, desk, list, Buffer.from(text));
  expect(read.state).toBe("columns");
  const part = `rosters/${scene.district.code}/${read.id}/part0`;
  expect(await files.stat(part)).not.toBeNull();

  // What a commit does when the disk is full.
  await database.owner.exec(`
    create function fail_at_commit() returns trigger language plpgsql as
      $$ begin raise exception 'The disk is full'; end $$;
    create constraint trigger fail_at_commit after update on roster_lists
      deferrable initially deferred for each row execute function fail_at_commit()`);
  expect((await desk.post(`/rosters/lists/${read.id}/withdraw`)).status).toBe(500);
  expect(await done(desk.get(`/rosters/lists/${read.id}`))).toMatchObject({ state: "columns" });
  expect(await files.stat(part)).not.toBeNull();

  await database.owner.exec("drop trigger fail_at_commit on roster_lists");
  expect(await done(desk.post(`/rosters/lists/${read.id}/withdraw`))).toMatchObject({
    state: "withdrawn",
  });
  expect(await files.stat(part)).toBeNull();
});
