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
