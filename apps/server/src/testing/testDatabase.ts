import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { cp, mkdir, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Kysely, sql } from "kysely";
import {
  createDatabase,
  type Database,
  migrate,
  openDatabase,
  type Tables,
} from "../platform/db/index.ts";
import { openEmbedded } from "../platform/db/embedded/embeddedSessions.ts";
import { readMigrations } from "../platform/db/migrate.ts";
import { openWarmEngine } from "./warmEngine.ts";

export const migrationsFolder = fileURLToPath(
  new URL("../../../../db/migrations", import.meta.url),
);
const statementTimeoutMs = 30_000;
const log = () => {};

/**
 * A migrated database of its own: embedded in memory, cloned from a dump that is made once for
 * each state of the migrations, or, with JUXIN_TEST_DATABASE_URL (a superuser's), a new database
 * on that server, dropped on close.
 */
export async function createTestDatabase(
  server: string | null = process.env["JUXIN_TEST_DATABASE_URL"] ?? null,
): Promise<Database> {
  return server ? await cloneOnServer(server) : await cloneInMemory();
}

async function cloneInMemory(): Promise<Database> {
  const template = join(tmpdir(), `juxin-test-${fingerprint()}.tar`);
  await once(template, async (unfinished) => {
    const sessions = await openEmbedded({ dataDir: null, statementTimeoutMs, log });
    const db = createDatabase("embedded", sessions);
    try {
      await migrate(db, migrationsFolder);
      await sessions.dump(unfinished);
      removeOldTemplates();
    } finally {
      await db.close();
    }
  });
  return createDatabase("embedded", await openWarmEngine(template, { statementTimeoutMs, log }));
}

/** Of earlier states of the migrations, some 40 MB each. */
function removeOldTemplates(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!/^juxin-test-[0-9a-f]{16}\.(tar|folder)$/.test(name)) continue;
    const path = join(tmpdir(), name);
    if (Date.now() - statSync(path).mtimeMs > 3_600_000)
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Puts a migrated, empty database where the process under test would make one: making it costs five
 * seconds, and how it is made is the embedded engine's own test.
 */
export async function layDatabase(dataDir: string): Promise<void> {
  const template = join(tmpdir(), `juxin-test-${fingerprint()}.folder`);
  await once(template, async (unfinished) => {
    const db = await openDatabase({ dataDir: unfinished });
    await migrate(db, migrationsFolder);
    await db.close();
    removeOldTemplates();
  });
  await cp(join(template, "database"), join(dataDir, "database"), { recursive: true });
}

async function cloneOnServer(server: string): Promise<Database> {
  const template = `juxin_template_${fingerprint()}`;
  const name = `juxin_test_${crypto.randomUUID().replaceAll("-", "")}`;
  const folder = mkdtempSync(join(tmpdir(), "juxin-test-"));
  const admin = await openDatabase({ url: server, dataDir: folder });
  try {
    await admin.owner.kysely.connection().execute(async (session) => {
      // One test process makes the template, the others wait for it.
      await sql`select pg_advisory_lock(20304)`.execute(session);
      try {
        const known = await sql`select from pg_database where datname = ${template}`.execute(
          session,
        );
        if (known.rows.length === 0) await makeTemplate(session, server, template, folder);
        await sql.raw(`create database ${name} template ${template}`).execute(session);
      } finally {
        await sql`select pg_advisory_unlock(20304)`.execute(session);
      }
    });
  } catch (error) {
    await admin.close();
    throw error;
  }
  const url = databaseUrl(server, name);
  const db = await openDatabase({ url, appUrl: testLogin(url), dataDir: folder });
  return {
    ...db,
    async close() {
      await db.close();
      await admin.owner.exec(`drop database ${name} with (force)`);
      await admin.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(
  session: Kysely<Tables>,
  server: string,
  template: string,
  folder: string,
): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await sql.raw(`drop database if exists ${unfinished} with (force)`).execute(session);
  await sql
    .raw(`create database ${unfinished} encoding 'UTF8' template template0`)
    .execute(session);
  const db = await openDatabase({ url: databaseUrl(server, unfinished), dataDir: folder });
  try {
    await migrate(db, migrationsFolder);
    await db.owner.exec(`do $$ begin
      create role juxin_test_login login password 'juxin' in role juxin_app;
    exception when duplicate_object or unique_violation then null; end $$`);
  } finally {
    await db.close();
  }
  await sql.raw(`alter database ${unfinished} rename to ${template}`).execute(session);
}

/** Makes a thing once for all test processes: the first makes it, the others wait for it. */
async function once(path: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  const lock = `${path}.lock`;
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(50)) {
    if (existsSync(path)) return;
    try {
      await mkdir(lock);
    } catch {
      if (isStale(lock)) await rmdir(lock).catch(() => {});
      continue;
    }
    try {
      if (existsSync(path)) return;
      const unfinished = `${path}.unfinished`;
      rmSync(unfinished, { recursive: true, force: true });
      await make(unfinished);
      renameSync(unfinished, path);
      return;
    } finally {
      await rmdir(lock);
    }
  }
  throw new Error(`Waited 60 s for another process to make ${path}.`);
}

/** Left by a process that was killed: nobody needs a minute. */
function isStale(lock: string): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs > 45_000;
  } catch {
    return false;
  }
}

function fingerprint(): string {
  return hash(
    readMigrations(migrationsFolder)
      .map(({ name, checksum }) => `${name} ${checksum}`)
      .join(),
  );
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function databaseUrl(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

function testLogin(url: string): string {
  const address = new URL(url);
  address.searchParams.set("user", "juxin_test_login");
  address.searchParams.set("password", "juxin");
  return address.href;
}
