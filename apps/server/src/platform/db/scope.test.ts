import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase } from "../../testing/testDatabase.ts";
import type { Database } from "./index.ts";

let db: Database;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.owner.exec(`
    create table marks (district text not null, n int not null);
    grant select, insert, update, delete on marks to juxin_app;
    call juxin_protect('marks');
    insert into marks values ('320104', 1), ('320105', 2), ('330106', 3), ('320204', 4)`);
});
afterAll(() => db.close());

/** What a transaction of this scope sees, e.g. [1, 2]. */
async function seen(scope: string | null): Promise<number[]> {
  return await db.transaction({ scope, readOnly: true }, async (trx) => {
    const { rows } = await sql<{ n: number }>`select n from marks order by n`.execute(trx);
    return rows.map(({ n }) => n);
  });
}

describe("row-level security", () => {
  test.each([
    [null, []],
    ["32", [1, 2, 4]],
    ["3201", [1, 2]],
    ["320104", [1]],
    ["99", []],
  ])("scope %s shows %j", async (scope, numbers) => {
    expect(await seen(scope)).toEqual(numbers);
  });

  test("shows nothing again after a scope was set locally on the same connection", async () => {
    for (let round = 0; round < 12; round++) {
      expect(await seen("32")).toEqual([1, 2, 4]);
      expect(await seen(null)).toEqual([]);
    }
  });

  test("shows nothing to the application when no scope was ever set, or ''", async () => {
    const text = "begin; set local role juxin_app; SCOPE select count(*) as n from marks";
    for (const scope of ["", "set local juxin.scope = '';"]) {
      const rows = await db.owner.kysely.connection().execute(async (session) => {
        const begin = sql.raw(text.replace("SCOPE", scope));
        const { rows } = await begin.execute(session);
        await sql`rollback`.execute(session);
        return rows;
      });
      expect(rows).toEqual([{ n: 0 }]);
    }
  });

  test("a scope that a statement sets for the whole session does not outlive its transaction", async () => {
    await db.transaction({ scope: "320104" }, (trx) => sql`set juxin.scope = '32'`.execute(trx));
    expect(await seen(null)).toEqual([]);
    expect(await seen("320104")).toEqual([1]);
  });

  test("refuses an insert and an update into another district", async () => {
    const insert = db.transaction({ scope: "320104" }, (trx) =>
      sql`insert into marks values ('320105', 9)`.execute(trx),
    );
    await expect(insert).rejects.toMatchObject({ name: "DatabaseError", code: "42501" });
    const move = db.transaction({ scope: "320104" }, (trx) =>
      sql`update marks set district = '320105'`.execute(trx),
    );
    await expect(move).rejects.toMatchObject({ code: "42501" });
    const foreign = await db.transaction({ scope: "320104" }, (trx) =>
      sql`update marks set n = 0 where district = '320105'`.execute(trx),
    );
    expect(foreign.numAffectedRows).toBe(0n);
  });

  test("the function is false, not null, where the scope is empty", async () => {
    const none = await db.transaction({ scope: null }, async (trx) => {
      return (await sql`select juxin_in_scope('320104') as is_in`.execute(trx)).rows;
    });
    expect(none).toEqual([{ isIn: false }]);
  });

  // On PostgreSQL the login itself is powerless. Embedded, RESET ROLE would bring the owner back:
  // there the wall is a seat belt against our own mistakes, and no SQL comes from outside.
  test("RESET ROLE gains nothing on PostgreSQL and is known to gain everything embedded", async () => {
    const count = await db.transaction({ scope: "320104" }, async (trx) => {
      await sql`reset role`.execute(trx);
      return (await sql<{ n: number }>`select n from marks`.execute(trx)).rows.length;
    });
    expect(count).toBe(db.engine === "postgres" ? 1 : 4);
  });

  test("the application may neither drop the wall nor make tables", async () => {
    for (const text of [
      "alter table marks disable row level security",
      "create table mine (id int)",
      "call juxin_protect('marks')",
    ]) {
      const tried = db.transaction({ scope: "32" }, (trx) => sql.raw(text).execute(trx));
      await expect(tried).rejects.toMatchObject({ code: "42501" });
    }
  });
});

test.each(["", "3", "320", "32010", "3201040", "32'; drop table marks; --", "３２", "32\n"])(
  "refuses %j as a scope before any SQL runs",
  async (scope) => {
    await expect(db.transaction({ scope }, async () => 1)).rejects.toThrow(TypeError);
  },
);
