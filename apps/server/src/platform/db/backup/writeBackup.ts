import { createHash } from "node:crypto";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Kysely, sql } from "kysely";
import type { Database } from "../database.ts";
import { fsyncPath } from "../fsync.ts";
import type { Tables } from "../schema.gen.ts";
import {
  type BackupTable,
  countRows,
  named,
  quoted,
  readApplied,
  readSequences,
  readTables,
} from "./catalog.ts";
import { fileLines } from "./files.ts";
import type { BackupHeader, BackupLine, BackupProgress, BackupSummary } from "./format.ts";

const rowsAtOnce = 200;

/**
 * Writes everything to one file (mode 600): the rows as of one moment, then the files of the given
 * folder. The name appears only when it is whole and on the disk.
 */
export async function writeBackup(
  db: Database,
  path: string,
  options: { files: string; progress?: BackupProgress },
): Promise<BackupSummary> {
  const unfinished = `${path}.unfinished`;
  const summary: BackupSummary = {
    createdAt: new Date().toISOString(),
    tables: 0,
    rows: 0,
    files: 0,
  };
  try {
    await db.owner.kysely
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (snapshot) => {
        const lines = backupLines(snapshot, db.engine, options, summary);
        await pipeline(
          Readable.from(sealed(lines), { objectMode: false }),
          createGzip(),
          createWriteStream(unfinished, { mode: 0o600 }),
        );
      });
    fsyncPath(unfinished);
    renameSync(unfinished, path);
    fsyncPath(dirname(path));
    return summary;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function* backupLines(
  snapshot: Kysely<Tables>,
  engine: string,
  options: { files: string; progress?: BackupProgress },
  summary: BackupSummary,
): AsyncGenerator<string> {
  await sql`set local datestyle = 'ISO, YMD'`.execute(snapshot);
  const tables = await readTables(snapshot);
  const counts: Record<string, number> = {};
  for (const { name } of tables) counts[name] = await countRows(snapshot, name);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  yield JSON.stringify({
    format: "juxin-backup",
    version: 1,
    createdAt: summary.createdAt,
    engine,
    migrations: await readApplied(snapshot),
    tables: counts,
  } satisfies BackupHeader);
  for (const table of tables) {
    yield line({ table: table.name, columns: table.columns.map(({ name }) => name) });
    for await (const rows of tableRows(snapshot, table)) {
      yield `{"rows":[${rows.join(",")}]}`;
      summary.rows += rows.length;
      options.progress?.(summary.rows, all);
    }
    summary.tables++;
  }
  for (const { name, last } of await readSequences(snapshot)) yield line({ sequence: name, last });
  for await (const entry of fileLines(options.files)) {
    if ("file" in entry) summary.files++;
    yield line(entry);
  }
}

/** A table's rows, each a JSON list of texts, some hundred at a time. */
async function* tableRows(snapshot: Kysely<Tables>, table: BackupTable): AsyncGenerator<string[]> {
  const texts = table.columns.map(({ name }) => `${quoted(name)}::text`).join(", ");
  await sql`declare backup_rows no scroll cursor for
    select array_to_json(array[${sql.raw(texts)}])::text as row from ${named(table.name)}`.execute(
    snapshot,
  );
  for (;;) {
    const fetched = sql<{ row: string }>`fetch ${sql.lit(rowsAtOnce)} from backup_rows`;
    const { rows } = await fetched.execute(snapshot);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close backup_rows`.execute(snapshot);
}

/** Adds the line ends and, last, the checksum of all that came before. */
async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const text of lines) {
    const bytes = Buffer.from(`${text}\n`);
    hash.update(bytes);
    yield bytes;
  }
  yield Buffer.from(`${line({ end: true, sha256: hash.digest("hex") })}\n`);
}

function line(value: BackupLine): string {
  return JSON.stringify(value);
}
