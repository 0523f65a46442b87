import { sql } from "kysely";
import { expect, test } from "vitest";
import { createTestDatabase } from "./testDatabase.ts";

test("two test databases are migrated and do not see each other", async () => {
  const first = await createTestDatabase();
  const second = await createTestDatabase();
  try {
    await first.owner.exec("create table mark (id int)");
    const found = await second.owner.query<{ mark: string | null; migrations: number }>(
      `select to_regclass('mark') as mark, (select count(*) from schema_migrations) as migrations`,
    );
    expect(found[0]!.mark).toBeNull();
    expect(found[0]!.migrations).toBeGreaterThan(0);
    const rows = await second.transaction({ scope: "9901" }, async (db) => {
      return (await sql<{ scope: string }>`select juxin_scope() as scope`.execute(db)).rows;
    });
    expect(rows).toEqual([{ scope: "9901" }]);
  } finally {
    await first.close();
    await second.close();
  }
});

test("what one leaves does not reach the next: rows, settings of the session, tables, rights", async () => {
  const leave = [
    "insert into areas (code, name, level, pinyin, initials) values ('99', '省', 'province', 's', 's')",
    "set juxin.scope = '9901'; create temporary table mark (id int)",
    "create table mark (id int)",
    "grant delete on audit_log to juxin_app",
    "insert into schema_migrations values ('x', 'x')",
  ];
  for (const text of leave) {
    const first = await createTestDatabase();
    await first.owner.exec(text);
    await first.close();
    const next = await createTestDatabase();
    try {
      const found = await next.owner.query(
        `select (select count(*) from areas) as areas, to_regclass('mark') as mark,
          juxin_scope() as scope, has_table_privilege('juxin_app', 'audit_log', 'delete') as may,
          (select count(*) from schema_migrations where name = 'x') as migrations`,
      );
      expect(found).toEqual([{ areas: 0, mark: null, scope: null, may: false, migrations: 0 }]);
    } finally {
      await next.close();
    }
  }
});
