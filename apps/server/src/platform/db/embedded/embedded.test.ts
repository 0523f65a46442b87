import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { layDatabase } from "../../../testing/testDatabase.ts";
import { DatabaseLockedError, openDatabase } from "../index.ts";
import { openEmbedded } from "./embeddedSessions.ts";
import { keepUp } from "./upkeep.ts";

const scope = "990104";
const endless = sql`select count(*) from generate_series(1, 4000000000)`;
let fresh: string;
let folder: string;
beforeAll(async () => {
  fresh = mkdtempSync(join(tmpdir(), "juxin-embedded-"));
  await layDatabase(fresh);
  const db = await openDatabase({ dataDir: fresh });
  await db.owner.exec("create table t (n int); grant all on t to juxin_app");
  await db.close();
  return () => rmSync(fresh, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juxin-embedded-"));
  cpSync(fresh, folder, { recursive: true });
  return () => rmSync(folder, { recursive: true });
});

async function opened(statementTimeoutMs = 30_000) {
  const events: string[] = [];
  const db = await openDatabase({
    dataDir: folder,
    statementTimeoutMs,
    log: (event) => events.push(event),
  });
  return { db, events };
}

test("a statement past its limit is stopped; what waits goes on, nothing committed is lost", async () => {
  const { db, events } = await opened(1500);
  try {
    await db.transaction({ scope }, (trx) => sql`insert into t values (1)`.execute(trx));
    const slow = db.transaction({ scope }, async (trx) => {
      await sql`insert into t values (2)`.execute(trx);
      const stopped = await endless.execute(trx).catch((error: unknown) => error);
      expect(stopped).toMatchObject({ name: "DatabaseTimeoutError", code: "57014" });
      await expect(sql`insert into t values (3)`.execute(trx)).rejects.toThrow();
      return "done";
    });
    const waiting = [4, 5].map((n) =>
      db.transaction({ scope }, (trx) => sql`insert into t values (${n})`.execute(trx)),
    );
    await expect(slow).rejects.toMatchObject({ name: "DatabaseTimeoutError" });
    await Promise.all(waiting);
    expect(await db.owner.query("select n from t order by n")).toEqual([
      { n: 1 },
      { n: 4 },
      { n: 5 },
    ]);
    expect(events).toEqual(["database.engineRestarted"]);
  } finally {
    await db.close();
  }
});

test("a long query does not hold up the main thread", async () => {
  const { db } = await opened(1500);
  try {
    const slow = db.transaction({ scope }, (trx) => endless.execute(trx));
    slow.catch(() => {});
    let turns = 0;
    let running = true;
    slow.catch(() => (running = false));
    while (running) {
      await sleep(10);
      turns += 1;
    }
    // On the main thread the query would have let no timer fire until it was stopped.
    expect(turns).toBeGreaterThan(10);
    await expect(slow).rejects.toMatchObject({ name: "DatabaseTimeoutError" });
  } finally {
    await db.close();
  }
});

test("transactions are served in the order they came", async () => {
  const { db } = await opened();
  try {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        db.transaction({ scope }, async (trx) => {
          await sql`select ${n}`.execute(trx);
          order.push(n);
        }),
      ),
    );
    expect(order).toEqual([1, 2, 3, 4, 5]);
  } finally {
    await db.close();
  }
});

test("a second process is refused with the folder's name and what to do; the first goes on", async () => {
  const { db } = await opened();
  try {
    const second = promisify(execFile)(process.execPath, [
      "--input-type=module",
      "--eval",
      `const { openDatabase } = await import(${JSON.stringify(new URL("../index.ts", import.meta.url).href)});
       await openDatabase({ dataDir: ${JSON.stringify(folder)} });`,
    ]);
    const refused = await second.then(
      () => "opened",
      (error: { stderr: string }) => error.stderr,
    );
    expect(refused).toContain("DatabaseLockedError");
    expect(refused).toContain(folder);
    expect(refused).toContain("JUXIN_DATA");
    // Also from inside the same process, and the failed attempts have not freed the lock.
    await expect(openDatabase({ dataDir: folder })).rejects.toBeInstanceOf(DatabaseLockedError);
    await expect(openDatabase({ dataDir: folder })).rejects.toBeInstanceOf(DatabaseLockedError);
    await db.transaction({ scope }, (trx) => sql`insert into t values (1)`.execute(trx));
  } finally {
    await db.close();
  }
  const again = await openDatabase({ dataDir: folder });
  expect(await again.owner.query("select n from t")).toEqual([{ n: 1 }]);
  await again.close();
});

test("a process that was killed leaves no lock behind", async () => {
  const writer = spawn(process.execPath, [
    fileURLToPath(new URL("./writer.ts", import.meta.url)),
    folder,
  ]);
  await new Promise((resolve) => writer.stdout.once("data", resolve));
  const exited = new Promise((resolve) => writer.once("exit", resolve));
  writer.kill("SIGKILL");
  await exited;
  const db = await openDatabase({ dataDir: folder });
  await db.close();
});

test("closing waits for what is running; what comes later is told that it is closed", async () => {
  const { db } = await opened();
  const begun = Promise.withResolvers<void>();
  const running = db.transaction({ scope }, async (trx) => {
    begun.resolve();
    await sleep(50);
    return await sql`insert into t values (1)`.execute(trx);
  });
  await begun.promise;
  await Promise.all([db.close(), db.close()]);
  expect((await running).numAffectedRows).toBe(1n);
  await expect(db.owner.query("select 1")).rejects.toMatchObject({
    name: "DatabaseUnavailableError",
  });
  await expect(db.ping()).rejects.toMatchObject({ name: "DatabaseUnavailableError" });
});

test("upkeep keeps the write-ahead log small and the planner informed", async () => {
  const sessions = await openEmbedded({
    dataDir: folder,
    statementTimeoutMs: 30_000,
    log: () => {},
  });
  try {
    const session = await sessions.owner.lease();
    await session.query("create table heap (n int, filler text)", []);
    await session.query(
      "insert into heap select g, repeat(md5(g::text), 30) from generate_series(1, 60000) g",
      [],
    );
    await session.query("delete from heap where n % 2 = 0", []);
    await session.query("select pg_stat_force_next_flush()", []);
    session.release(false);
    await keepUp(sessions.owner);
    const after = await sessions.owner.lease();
    const { rows } = await after.query(
      `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) < 1e7 as checkpointed,
        (select n_dead_tup < 1000 and n_mod_since_analyze = 0 from pg_stat_user_tables
          where relname = 'heap') as vacuumed
        from pg_control_checkpoint()`,
      [],
    );
    after.release(false);
    expect(rows).toEqual([{ checkpointed: true, vacuumed: true }]);
  } finally {
    await sessions.close();
  }
});
