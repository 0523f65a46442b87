import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrationsFolder } from "../../../testing/testDatabase.ts";
import { hasServer, type TestServer, testServer } from "../../../testing/testServer.ts";
import { type Database, migrate, openDatabase } from "../index.ts";

const scope = "990104";

describe.skipIf(!hasServer)("a PostgreSQL server", () => {
  let server: TestServer;
  let folder: string;
  const open: Database[] = [];
  beforeAll(async () => {
    server = (await testServer())!;
    const db = await opened({});
    await migrate(db, migrationsFolder);
    await db.owner.exec("create table t (n int); grant select, insert on t to juxin_app");
    await db.close();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "juxin-postgres-data-"));
    return async () => {
      for (const db of open.splice(0)) await db.close();
      rmSync(folder, { recursive: true });
    };
  });

  async function opened(options: {
    url?: string;
    appUrl?: string;
    dataDir?: string;
    limit?: number;
  }) {
    const db = await openDatabase({
      url: options.url ?? server.url,
      appUrl: options.appUrl,
      dataDir: options.dataDir ?? folder ?? tmpdir(),
      statementTimeoutMs: options.limit,
    });
    open.push(db);
    return db;
  }

  const whoIsIt = (db: Database) =>
    db.transaction({ scope }, async (trx) => {
      return (await sql<{ me: string }>`select current_user as me`.execute(trx)).rows[0]!.me;
    });

  function as(login: string, password = "secret"): string {
    const address = new URL(server.url);
    address.username = login;
    address.password = password;
    return address.href;
  }

  test("makes a powerless login of its own and keeps its password to itself", async () => {
    const db = await opened({});
    expect(await whoIsIt(db)).toBe("juxin_app_login_postgres");
    const [role] = await db.owner.query(
      `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles
        where rolname = 'juxin_app_login_postgres'`,
    );
    expect(Object.values(role as object)).toEqual([false, false, false, false]);
    expect(statSync(join(folder, "app-role.json")).mode & 0o777).toBe(0o600);
    const again = await opened({});
    expect(await whoIsIt(again)).toBe("juxin_app_login_postgres");
  });

  test("sets a new password when the file is lost or another folder has set its own", async () => {
    const before = await opened({});
    await whoIsIt(before);
    const kept = readFileSync(join(folder, "app-role.json"), "utf8");
    const elsewhere = await opened({ dataDir: join(folder, "elsewhere") });
    await whoIsIt(elsewhere);
    const again = await opened({});
    await whoIsIt(again);
    expect(readFileSync(join(folder, "app-role.json"), "utf8")).toBe(kept);
  });

  test("refuses an application login that is mighty, owns tables or is no member", async () => {
    const owner = await opened({});
    await owner.owner.exec(`
      drop role if exists mighty, passer, stranger, fitting;
      create role mighty superuser login password 'secret';
      create role passer bypassrls login password 'secret' in role juxin_app;
      create role stranger login password 'secret';
      create role fitting login password 'secret' in role juxin_app`);
    for (const [login, words] of [
      ["mighty", /superuser/],
      ["passer", /bypasses row-level security/],
      ["stranger", /not a member of juxin_app/],
    ] as const) {
      const db = await opened({ appUrl: as(login) });
      await expect(whoIsIt(db)).rejects.toThrow(words);
    }
    const db = await opened({ appUrl: as("fitting") });
    expect(await whoIsIt(db)).toBe("fitting");
  });

  test("an owner that may not create roles is told to set DATABASE_APP_URL", async () => {
    const admin = await opened({});
    await admin.owner.exec("create role plain_owner login password 'secret'");
    await admin.owner.query("create database plain owner plain_owner");
    const url = new URL(as("plain_owner"));
    url.pathname = "/plain";
    const db = await opened({ url: url.href });
    await migrate(db, migrationsFolder);
    await expect(whoIsIt(db)).rejects.toThrow(/DATABASE_APP_URL/);
    const withLogin = await opened({
      url: url.href,
      appUrl: url.href.replace("plain_owner", "fitting"),
    });
    expect(await whoIsIt(withLogin)).toBe("fitting");
  });

  test("a statement past its limit is stopped and the connection stays good", async () => {
    const db = await opened({ limit: 300 });
    const slow = db.transaction({ scope }, (trx) => sql`select pg_sleep(20)`.execute(trx));
    await expect(slow).rejects.toMatchObject({ name: "DatabaseTimeoutError", code: "57014" });
    expect(await whoIsIt(db)).toBe("juxin_app_login_postgres");
  });

  test("connections that are cut, open or idle, cost their transaction and nothing else", async () => {
    const db = await opened({});
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'juxin_app_login_postgres'`;
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const tried = db.transaction({ scope }, async (trx) => {
      await sql`insert into t values (1)`.execute(trx);
      await client.query(cut);
      await sql`insert into t values (2)`.execute(trx);
    });
    await expect(tried).rejects.toMatchObject({ name: "DatabaseUnavailableError" });
    await Promise.all(Array.from({ length: 10 }, () => whoIsIt(db)));
    await client.query(cut);
    await client.end();
    await expect.poll(() => whoIsIt(db).catch(() => "not yet")).toBe("juxin_app_login_postgres");
    expect(await db.owner.query("select n from t")).toEqual([]);
  });

  test("a server that goes away is told as such and found again when it is back", async () => {
    const db = await opened({});
    await whoIsIt(db);
    await server.halt();
    for (let round = 0; round < 3; round++) {
      await expect(whoIsIt(db)).rejects.toMatchObject({ name: "DatabaseUnavailableError" });
      await expect(db.ping()).rejects.toMatchObject({ name: "DatabaseUnavailableError" });
    }
    await server.resume();
    expect(await whoIsIt(db)).toBe("juxin_app_login_postgres");
    await db.ping();
  });
});
