import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "../../testing/testDatabase.ts";
import { type Database, migrate } from "./index.ts";

let db: Database;
let folder: string;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.owner.exec("drop table if exists schema_migrations, first, second");
  folder = mkdtempSync(join(tmpdir(), "juxin-migrations-"));
  write("0001-create-first", "create table first (id int);");
  write("0002-create-second", "create table second (id int); insert into second values (1), (2);");
  return () => rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.sql`), text);
}

const exists = async (table: string) =>
  (await db.owner.query(`select to_regclass('${table}') is not null as it`))[0];

test("applies what is missing, in order, and the second time nothing", async () => {
  expect(await migrate(db, folder)).toEqual(["0001-create-first", "0002-create-second"]);
  expect(await migrate(db, folder)).toEqual([]);
  write("0003-fill-second", "insert into second values (3);");
  expect(await migrate(db, folder)).toEqual(["0003-fill-second"]);
  expect(await db.owner.query("select count(*) as n from second")).toEqual([{ n: 3 }]);
});

test("two starting at once apply each file once", async () => {
  const applied = await Promise.all([migrate(db, folder), migrate(db, folder)]);
  expect(applied.flat().sort()).toEqual(["0001-create-first", "0002-create-second"]);
});

test("a file that fails leaves no trace, and what came before it stays", async () => {
  write("0002-create-second", "create table second (id int); select 1/0;");
  await expect(migrate(db, folder)).rejects.toMatchObject({ code: "22012" });
  expect(await exists("first")).toEqual({ it: true });
  expect(await exists("second")).toEqual({ it: false });
  write("0002-create-second", "create table second (id int);");
  expect(await migrate(db, folder)).toEqual(["0002-create-second"]);
});

test("refuses a file that was changed after it had been applied; line ends do not count", async () => {
  await migrate(db, folder);
  write("0001-create-first", "create table first (id int);");
  expect(await migrate(db, folder)).toEqual([]);
  write("0001-create-first", "create table first (id bigint);");
  await expect(migrate(db, folder)).rejects.toThrow(/0001-create-first was changed/);
});

test("refuses a database that a newer version has been at", async () => {
  write("0003-create-third", "select 1;");
  await migrate(db, folder);
  rmSync(join(folder, "0003-create-third.sql"));
  await expect(migrate(db, folder)).rejects.toThrow(/0003-create-third.*newer version/);
});
