import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../platform/crypto/newId.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { writeText } from "../../../platform/spreadsheets/index.ts";
import { withScope } from "../../../platform/transaction.ts";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { signedIn } from "../../../testing/client.ts";
import { buildWorker } from "../../../testing/district.ts";
import { buildSource, handIn, invented, upload } from "../../../testing/rosterScene.ts";
import { runRosterJobs } from "../jobs/runJobs.ts";
import { readReceived } from "../lists/fileParts.ts";
import { noFacts } from "../lists/facts.ts";
import type { ListRow } from "../lists/listRow.ts";
import { openRow } from "../lists/rowContent.ts";

const head = ["姓名", "身份证号", "手机号", "出生日期", "所属社区"];
const at = "柳巷1之1社区";
const whole = (n: number) => {
  const { name, id, phone } = invented(n);
  return [name, id, phone, null, at];
};
const alike = (n: number, phone: string) => {
  const { name, birth } = invented(n);
  const day = `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`;
  return [name, null, phone, day, at];
};
const erased = 3;
const her = invented(erased);

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

/** Everything of the lists that anybody holding the database, the files and the keys could read. */
async function readable(): Promise<string> {
  const tables = await scene.rows<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const texts: string[] = [];
  for (const { name } of tables)
    for (const { all } of await scene.rows<{ all: string }>(
      `select row_to_json(t)::text as all from "${name}" t`,
    ))
      texts.push(`${name} ${all}`);
  const { app } = scene.test;
  const actor = { kind: "system", district: "990104", name: "test" } as const;
  await withScope({ app, actor, requestId: newId() }, async (tx) => {
    const lists = (await tx.db.selectFrom("rosterLists").selectAll().execute()) as ListRow[];
    const keys = await keysOf(
      tx,
      lists.map(({ id }) => id),
    );
    for (const list of lists)
      texts.push(Buffer.from(await readReceived(app, keys.get(list.id), list)).toString());
    const rows = await tx.db.selectFrom("rosterRows").selectAll().execute();
    for (const row of rows)
      texts.push(JSON.stringify(openRow(app, keys.get(row.listId), row, noFacts)));
    const pairs = await tx.db.selectFrom("rosterPairs").selectAll().execute();
    for (const { id, listId, explanationSealed } of pairs) {
      const key = keys.get(listId);
      if (key !== undefined && explanationSealed !== null)
        texts.push(
          app.keyring.cipher.open(key, explanationSealed, `roster_pairs.explanation:${id}`),
        );
    }
  });
  return texts.join("\n");
}

test("somebody erased can be read in no list, file, pair or answer; counts and rows stay", async () => {
  const admin = await scene.as("admin");
  const desk = await scene.as("delivery");
  const s1 = await scene.as("s1");
  const platform = await buildSource(scene);
  const list = await handIn(scene, desk, { sourceId: platform.id, period: "2026-11" }, [
    head,
    ...Array.from({ length: 40 }, (_, n) => whole(n)),
    ["", "990104", her.phone, null, at],
  ]);
  const street = await buildSource(scene, {
    kind: "street",
    unitId: scene.unit("s1"),
    area: "990104001",
    oneToOne: false,
  });
  const other = await handIn(scene, s1, { sourceId: street.id, period: "2026-11" }, [
    head,
    alike(erased, "13900000003"),
    alike(5, "13900000005"),
    whole(6),
  ]);
  expect(other.rows).toMatchObject({ doubtful: 2, linked: 1 });
  const { items: pairs } = await done(s1.get(`/rosters/pairs?list=${other.id}`));
  const about = pairs.find((one: { left: { name: string } }) => one.left.name === her.name);
  await done(
    s1.post(`/rosters/pairs/${about.id}/decide`, {
      verdict: "unsure",
      note: `问过${her.name}`,
      version: about.version,
    }),
  );
  const waiting = await upload(
    scene,
    desk,
    { sourceId: (await buildSource(scene)).id, period: "2026-11" },
    Buffer.from(await writeText([head, whole(20), whole(erased)])),
  );
  const untouched = await upload(
    scene,
    desk,
    { sourceId: (await buildSource(scene)).id, period: "2026-11" },
    Buffer.from(await writeText([head, whole(21), whole(22)])),
  );
  expect([waiting.state, untouched.state]).toEqual(["columns", "columns"]);
  const linking = await upload(
    scene,
    desk,
    { sourceId: (await buildSource(scene)).id, period: "2026-11" },
    Buffer.from(await writeText([head, whole(23), whole(erased)])),
  );
  const kinds = linking.columns.map((one: { kind: string }) => one.kind);
  await done(
    desk.send("PUT", `/rosters/lists/${linking.id}/columns`, { kinds, version: linking.version }),
  );
  const statement = await done(
    admin.post("/rosters/statements", { period: "2026-11", area: "990104001", line: "delivery" }),
  );

  const account = await buildWorker(scene.test.app, scene.district, {
    name: her.name,
    phone: her.phone,
    area: "990104001001",
  });
  const me = await signedIn(scene.test, "990104", account);
  await done(me.post("/me/person/link", { agreed: true }));
  const held = (await done(me.get("/me/data"))).lists;
  const byKind = (a: { foundBy: string }, b: { foundBy: string }) =>
    a.foundBy < b.foundBy ? -1 : 1;
  expect(held.toSorted(byKind)).toMatchObject([
    { source: platform.name, period: "2026-11", says: { name: her.name, citizenNumber: her.id } },
    { source: street.name, foundBy: "maybe", says: { name: her.name, phone: "13900000003" } },
  ]);
  expect(JSON.stringify(held)).not.toContain(invented(5).name);
  const before = await readable();
  for (const secret of [her.name, her.id, her.phone]) expect(before).toContain(secret);

  expect((await me.send("DELETE", "/me/data")).status).toBe(204);

  const after = await readable();
  for (const secret of [her.name, her.id, her.phone, "13900000003"])
    expect(after.split("\n").filter((line) => line.includes(secret))).toEqual([]);
  for (const n of [5, 6, 21]) expect(after).toContain(invented(n).name);
  const counts = await scene.rows(
    "select linked + added + doubtful + bad as rows, doubtful from roster_lists where id in ($1, $2) order by doubtful",
    [list.id, other.id],
  );
  expect(counts).toEqual([
    { rows: 41, doubtful: 0 },
    { rows: 3, doubtful: 1 },
  ]);
  expect((await done(desk.get(`/rosters/lists/${list.id}/bad-rows`))).items).toEqual([]);
  expect((await desk.get(`/rosters/lists/${list.id}/errors.xlsx`)).status).toBe(409);
  expect(await done(desk.get(`/rosters/lists/${waiting.id}`))).toMatchObject({
    state: "refused",
    reason: "list.personErased",
    fileName: null,
  });
  expect((await done(desk.get(`/rosters/lists/${untouched.id}`))).state).toBe("columns");
  // Settled and not linked yet: linking it now would write them down anew.
  await runRosterJobs(scene.test.app, "990104");
  expect((await done(desk.get(`/rosters/lists/${linking.id}`))).state).toBe("refused");
  const pair = await done(s1.get(`/rosters/pairs/${about.id}`));
  expect(pair).toMatchObject({ state: "gone", left: null, right: null, words: "", abilities: [] });
  expect(pair.decisions).toMatchObject([{ verdict: "unsure", note: null }]);
  expect((await done(admin.get(`/rosters/statements/${statement.id}`))).id).toBe(statement.id);

  const again = await handIn(scene, desk, { sourceId: platform.id, period: "2026-12" }, [
    head,
    ...Array.from({ length: 40 }, (_, n) => whole(n)),
  ]);
  expect(again.rows).toMatchObject({ linked: 39, added: 1 });
});

test("who never linked themselves is found by proven number and name; who has only the number is somebody else", async () => {
  const desk = await scene.as("delivery");
  const source = await buildSource(scene);
  await handIn(scene, desk, { sourceId: source.id, period: "2026-11" }, [
    head,
    ...[60, 61].map((n) => whole(n)),
  ]);
  const readableOf = async (n: number) => (await readable()).includes(invented(n).id);
  const leave = async (n: number, name: string) => {
    const account = await buildWorker(scene.test.app, scene.district, {
      name,
      phone: invented(n).phone,
      area: "990104001001",
    });
    const me = await signedIn(scene.test, "990104", account);
    expect((await me.send("DELETE", "/me/data")).status).toBe(204);
  };
  await leave(60, invented(60).name);
  await leave(61, "别人");
  expect([await readableOf(60), await readableOf(61)]).toEqual([false, true]);
  const persons = await scene.rows<{ n: number }>(
    "select count(*)::int as n from persons where state = 'erased'",
  );
  expect(persons[0]!.n).toBe(2);
});
