import { afterEach, beforeEach, expect, test } from "vitest";
import { type CaseScene, createCaseScene } from "../../../testing/caseScene.ts";
import { blindIndex } from "../../../platform/crypto/blindIndex.ts";
import { buildSource, handIn, invented } from "../../../testing/rosterScene.ts";

const count = 2600;
/** In the second of three parts: the third is sealed already when it is written. */
const fatalRow = 1502;

let scene: CaseScene;
beforeEach(async () => {
  scene = await createCaseScene();
  await scene.test.app.database.owner.exec(`
    create sequence failures;
    grant usage on sequence failures to juxin_app;
    create function fail_once() returns trigger language plpgsql as $$
    begin
      if nextval('failures') = 1 then raise exception 'The disk is full' using errcode = tg_argv[0]; end if;
      return new;
    end $$`);
});
afterEach(() => scene.close());

async function handInFailing(errorCode: string) {
  const { owner } = scene.test.app.database;
  await owner.exec(`
    create trigger fail_once before insert on roster_rows for each row
      when (new.row = ${fatalRow}) execute function fail_once('${errorCode}')`);
  const source = await buildSource(scene);
  const people = Array.from({ length: count }, (_, at) => invented(1000 + at));
  const before = await figures();
  const list = await handIn(
    scene,
    await scene.as("delivery"),
    { sourceId: source.id, period: "2026-11" },
    [["姓名", "身份证号", "手机号"], ...people.map(({ name, id, phone }) => [name, id, phone])],
  );
  const after = await figures();
  return { list, people, before, after };
}

async function figures() {
  const [found] = await scene.rows<
    Record<"persons" | "facts" | "keys" | "allKeys" | "stray", number>
  >(`
    select (select count(*) from persons)::int as persons,
      (select count(*) from person_facts)::int as facts,
      (select count(*) from data_keys k join persons p
        on p.district = k.district and p.id = k.subject)::int as keys,
      (select count(*) from data_keys)::int as "allKeys",
      (select count(*) from roster_rows r where r.person_id is not null and not exists (
        select 1 from persons p where p.district = r.district and p.id = r.person_id))::int as stray`);
  return found!;
}

/** Whether each row of the list is, in its place, the person whom it names. */
async function wrongRows(listId: string, people: readonly { id: string }[]) {
  const rows = await scene.rows<{ row: number; index: string }>(
    `select r.row, f.citizen_index as index from roster_rows r
     join person_facts f on f.district = r.district and f.person_id = r.person_id
     where r.list_id = $1 order by r.row`,
    [listId],
  );
  expect(rows.map(({ row }) => row)).toEqual(people.map((_, at) => at + 2));
  const { keyring } = scene.test.app;
  return rows.filter(
    ({ row, index }) =>
      index !== blindIndex(keyring, "citizenNumber", scene.district.code, people[row - 2]!.id),
  );
}

test.each([
  ["met another writer and is written again as it was sealed", "40001", 1],
  ["failed is read, sealed and written again by the next run", "P0001", 2],
])("a part that %s: every row, person and key once, in their order", async (_, code, runs) => {
  const { list, people, before, after } = await handInFailing(code);
  expect(list).toMatchObject({
    state: "ready",
    rows: { total: count, done: count, added: count, linked: 0, doubtful: 0, bad: 0 },
  });
  expect(await wrongRows(list.id, people)).toEqual([]);
  expect(after.persons - before.persons).toBe(count);
  expect(after.facts - before.facts).toBe(count);
  expect(after.keys - before.keys).toBe(count);
  // The list's own, and that of whoever handed it in: none was made for nobody.
  expect(after.allKeys - before.allKeys).toBe(count + 2);
  expect(after.stray).toBe(0);
  const [job] = await scene.rows<{ attempts: number }>(
    "select attempts from roster_jobs where subject_id = $1 and kind = 'take'",
    [list.id],
  );
  expect(job!.attempts).toBe(runs);
  const parts = await scene.rows<{ upTo: number; rows: number }>(
    `select (after->>'upTo')::int as "upTo", (after->>'rows')::int as rows from audit_log
     where action = 'rosterList.takeRows' and subject_id = $1 order by seq`,
    [list.id],
  );
  expect(parts).toEqual([
    { upTo: 1001, rows: 1000 },
    { upTo: 2001, rows: 1000 },
    { upTo: 2601, rows: 600 },
  ]);
});
