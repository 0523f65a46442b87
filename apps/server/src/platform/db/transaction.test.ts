import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "../../testing/testDatabase.ts";
import type { Database } from "./index.ts";

const scope = "990104";
let db: Database;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.owner.exec(`
    create table stock (
      item text constraint stock_pkey primary key,
      left_over int not null constraint stock_not_negative check (left_over >= 0));
    grant select, insert, update on stock to juxin_app;
    insert into stock values ('umbrella', 3)`);
});
afterAll(() => db.close());

const stockOf = async (item: string) =>
  (await db.owner.query("select left_over from stock where item = $1", [item])).map(
    (row) => (row as { left_over: number }).left_over,
  );

test("commits what it did and gives back what fn returns, in camel case", async () => {
  const rows = await db.transaction({ scope }, async (trx) => {
    const written = await sql`insert into stock values ('cap', 5)`.execute(trx);
    expect(written.numAffectedRows).toBe(1n);
    return (await sql`select left_over from stock where item = 'cap'`.execute(trx)).rows;
  });
  expect(rows).toEqual([{ leftOver: 5 }]);
  expect(await stockOf("cap")).toEqual([5]);
});

test("rolls back when fn throws, and throws the same thing", async () => {
  const wrong = new Error("changed my mind");
  const tried = db.transaction({ scope }, async (trx) => {
    await sql`insert into stock values ('glove', 1)`.execute(trx);
    throw wrong;
  });
  await expect(tried).rejects.toBe(wrong);
  expect(await stockOf("glove")).toEqual([]);
});

test("never reports a commit after a statement failed, even when fn swallows the failure", async () => {
  const tried = db.transaction({ scope }, async (trx) => {
    await sql`insert into stock values ('scarf', 1)`.execute(trx);
    await sql`insert into stock values ('scarf', 1)`.execute(trx).catch(() => {});
    return "done";
  });
  await expect(tried).rejects.toThrow();
  expect(await stockOf("scarf")).toEqual([]);
});

test("errors carry code, constraint and detail", async () => {
  const tried = db.transaction({ scope }, (trx) =>
    sql`insert into stock values ('umbrella', 1)`.execute(trx),
  );
  await expect(tried).rejects.toMatchObject({
    name: "DatabaseError",
    code: "23505",
    constraint: "stock_pkey",
    table: "stock",
    detail: "Key (item)=(umbrella) already exists.",
  });
  const below = db.transaction({ scope }, (trx) =>
    sql`update stock set left_over = -1`.execute(trx),
  );
  await expect(below).rejects.toMatchObject({ code: "23514", constraint: "stock_not_negative" });
});

test("a read-only transaction refuses to write", async () => {
  const tried = db.transaction({ scope, readOnly: true }, (trx) =>
    sql`insert into stock values ('bell', 1)`.execute(trx),
  );
  await expect(tried).rejects.toMatchObject({ code: "25006" });
});

test("takes the isolation level asked for", async () => {
  const level = await db.transaction({ scope, isolation: "serializable" }, async (trx) => {
    return (await sql`select current_setting('transaction_isolation') as level`.execute(trx)).rows;
  });
  expect(level).toEqual([{ level: "serializable" }]);
});

test("a transaction inside a transaction, or the owner there, is refused and not waited for", async () => {
  await db.transaction({ scope }, async () => {
    await expect(db.transaction({ scope }, async () => 1)).rejects.toThrow(/use its db/);
    await expect(db.owner.query("select 1")).rejects.toThrow(/use its db/);
  });
  expect(await db.transaction({ scope }, async () => 1)).toBe(1);
});

test("twenty takers at once: three umbrellas go to three, the others are told", async () => {
  const takers = Array.from({ length: 20 }, () =>
    db.transaction({ scope }, async (trx) => {
      const taken = await sql`update stock set left_over = left_over - 1
        where item = 'umbrella' and left_over > 0`.execute(trx);
      return taken.numAffectedRows === 1n;
    }),
  );
  const got = await Promise.all(takers);
  expect(got.filter(Boolean)).toHaveLength(3);
  expect(await stockOf("umbrella")).toEqual([0]);
});

test("a statement that failed leaves the owner's connection usable", async () => {
  await expect(db.owner.exec("begin; select 1/0")).rejects.toMatchObject({ code: "22012" });
  for (let round = 0; round < 5; round++) {
    expect(await db.owner.query("select 1 as one")).toEqual([{ one: 1 }]);
  }
});

test("ping answers", async () => {
  await db.ping();
});
