import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "../../testing/testDatabase.ts";
import { newId } from "../crypto/newId.ts";
import { type Database, insertMany } from "./index.ts";

const district = "990104";
let db: Database;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.owner.exec(
    `insert into districts (code, name, playbook, created_at) values ('${district}', '测试区', 'test', now())`,
  );
});
afterAll(() => db.close());

const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((one) => one.replaceAll("\0", ""));
const person = fc.record({
  line: text,
  lines: fc.array(text, { maxLength: 4 }),
  known: fc.array(fc.constantFrom('a"b', "c\\d", "NULL", "", "{x,y}")),
  leftOn: fc.option(fc.constantFrom("2026-02-28", "2024-02-29")),
  contentSealed: fc.option(text),
  version: fc.nat(9),
});

test("rows are written as `values` writes them: lists, days, nothing and every sign", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 8 }), async (people) => {
      const now = new Date("2026-12-01T08:00:00.123+08:00");
      const rows = people.map((one) => ({
        district,
        area: district,
        id: newId(),
        createdAt: now,
        confirmedOn: "2026-12-01",
        ...one,
      }));
      const ids = rows.map(({ id }) => id);
      const read = () =>
        db.owner.kysely.selectFrom("persons").selectAll().where("id", "in", ids).orderBy("id");
      await insertMany(db.owner.kysely, "persons", rows);
      const ours = await read().execute();
      await db.owner.kysely.deleteFrom("persons").where("id", "in", ids).execute();
      await db.owner.kysely.insertInto("persons").values(rows).execute();
      expect(ours).toEqual(await read().execute());
      expect(ours.map(({ lines }) => lines)).toEqual(people.map(({ lines }) => lines));
    }),
    { numRuns: 40 },
  );
});

const entry = (seq: number, after: object | string | null) => ({
  district,
  seq,
  id: newId(),
  at: new Date(0),
  accountId: null,
  actor: "system:test",
  action: "test",
  subjectKind: "test",
  subjectId: "test",
  before: null,
  after,
  requestId: newId(),
  previousHash: "",
  hash: "",
});

test("jsonb takes objects and JSON text, also where all rows say the same", async () => {
  const read = async () =>
    (await db.owner.query<{ after: unknown }>("select after from audit_log order by seq")).map(
      ({ after }) => after,
    );
  const rows = [entry(1, { a: 'x"\\' }), entry(2, '[1, "二"]'), entry(3, null)];
  await insertMany(db.owner.kysely, "auditLog", rows);
  expect(await read()).toEqual([{ a: 'x"\\' }, [1, "二"], null]);
  await insertMany(db.owner.kysely, "auditLog", [entry(4, { b: [1] })]);
  expect((await read()).at(-1)).toEqual({ b: [1] });
});

test("tells what `returning` asks for, in order, and nothing of no rows", async () => {
  const rows = [newId(), newId()].map((subject) => ({
    district,
    subject,
    wrapped: "x",
    createdAt: new Date(0),
  }));
  const tail = sql`on conflict (district, subject) do update set wrapped = excluded.wrapped
    returning subject, xmax = 0 as is_new`;
  const write = (given: typeof rows) =>
    insertMany<"dataKeys", { subject: string; isNew: boolean }>(
      db.owner.kysely,
      "dataKeys",
      given,
      tail,
    );
  const answer = (isNew: boolean) => rows.map(({ subject }) => ({ subject, isNew }));
  expect(await write(rows)).toEqual(answer(true));
  expect(await write(rows)).toEqual(answer(false));
  expect(await write([])).toEqual([]);
});

test("rows of different columns are refused, not filled with nothing", async () => {
  const row = { district, subject: newId(), wrapped: "x", createdAt: new Date(0) };
  const { wrapped: _, ...less } = row;
  for (const other of [less, { ...row, wrapped: undefined }, { ...less, wrap: "x" }])
    await expect(insertMany(db.owner.kysely, "dataKeys", [row, other as never])).rejects.toThrow(
      TypeError,
    );
});
