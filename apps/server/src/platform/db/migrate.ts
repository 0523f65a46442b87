import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { DatabaseSetupError, MigrationError } from "./errors.ts";

export interface Migration {
  /** File name without `.sql`, e.g. `0001-lay-ground`. */
  name: string;
  text: string;
  /** SHA-256 of the text, hex. */
  checksum: string;
}

/** The numbered SQL files of a folder, in order. Line ends do not count. */
export function readMigrations(dir: string): Migration[] {
  const files = readdirSync(dir).filter((file) => /^\d{4}-.+\.sql$/.test(file));
  return files.sort().map((file) => {
    const text = readFileSync(join(dir, file), "utf8").replaceAll("\r\n", "\n");
    const checksum = createHash("sha256").update(text).digest("hex");
    return { name: file.slice(0, -".sql".length), text, checksum };
  });
}

/**
 * Brings the database forward, each file in one transaction; returns the names applied now.
 * Throws MigrationError when an applied file has changed or the database knows newer ones.
 */
export async function migrate(db: Database, dir: string): Promise<string[]> {
  await checkServer(db);
  // Two processes creating it in the same moment would collide even with "if not exists".
  await db.owner.exec(`begin;
    select pg_advisory_xact_lock(20304);
    create table if not exists schema_migrations (
      name text constraint schema_migrations_pkey primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    );
    comment on table schema_migrations is '已执行的数据库迁移';
    commit`);

  const migrations = readMigrations(dir);
  const applied: string[] = [];
  for (const migration of migrations) {
    if (await apply(db, migration, migrations)) applied.push(migration.name);
  }
  return applied;
}

/** Applies one unless it is there already. The lock makes two starting processes take turns. */
async function apply(db: Database, migration: Migration, all: Migration[]): Promise<boolean> {
  return await db.owner.kysely.transaction().execute(async (trx) => {
    await sql`lock table schema_migrations in exclusive mode`.execute(trx);
    const done = await sql<{ name: string; checksum: string }>`
      select name, checksum from schema_migrations order by name`.execute(trx);
    compare(done.rows, all);
    if (done.rows.some(({ name }) => name === migration.name)) return false;
    await sql.raw(migration.text).execute(trx);
    await sql`insert into schema_migrations (name, checksum)
      values (${migration.name}, ${migration.checksum})`.execute(trx);
    return true;
  });
}

function compare(done: { name: string; checksum: string }[], all: Migration[]): void {
  const known = new Map(all.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of done) {
    if (!known.has(name)) {
      throw new MigrationError(
        `The database has migration ${name}, which this version does not know: ` +
          "it was last used by a newer version. Start that version, or restore an older backup.",
      );
    }
    if (known.get(name) !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it had been applied. Put the file back as it was; ` +
          "changes go into a new migration.",
      );
    }
  }
}

async function checkServer(db: Database): Promise<void> {
  const [server] = await db.owner.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version,
      current_setting('server_encoding') as encoding`,
  );
  if (server!.version < 150_000) {
    throw new DatabaseSetupError(`PostgreSQL 15 or newer is needed, this is ${server!.version}.`);
  }
  if (server!.encoding !== "UTF8") {
    throw new DatabaseSetupError(`The database must be in UTF8, this one is ${server!.encoding}.`);
  }
}
