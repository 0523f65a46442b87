import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { type Kysely, sql } from "kysely";
import type { Database } from "../database.ts";
import { BackupError } from "../errors.ts";
import { fsyncPath, fsyncTree } from "../fsync.ts";
import type { Tables } from "../schema.gen.ts";
import {
  type BackupTable,
  countRows,
  named,
  quoted,
  readApplied,
  readForeignKeys,
  readTables,
} from "./catalog.ts";
import { FileRestorer, isEmptyFolder } from "./files.ts";
import type { BackupHeader, BackupLine, BackupProgress, BackupSummary } from "./format.ts";
import { backupLines, verifyBackup } from "./readBackup.ts";

interface RestoreOptions {
  /** Folder of the files; must be empty or absent. */
  files: string;
  progress?: BackupProgress;
}

/**
 * Puts a backup into a migrated, empty database of either engine, all or nothing. The whole file
 * is checked before anything is written. Throws BackupError: damaged, notEmpty, migrations …
 */
export async function restoreBackup(
  db: Database,
  path: string,
  options: RestoreOptions,
): Promise<BackupSummary> {
  const header = await verifyBackup(path);
  const restored = `${options.files}.restored`;
  rmSync(restored, { recursive: true, force: true });
  const files = new FileRestorer(restored);
  try {
    const rows = await db.owner.kysely.transaction().execute(async (trx) => {
      const tables = await refuseUnfit(trx, header, options.files);
      const count = await withoutForeignKeys(trx, () =>
        restoreLines(trx, path, { header, tables, files, progress: options.progress }),
      );
      putInPlace(restored, options.files);
      return count;
    });
    await db.owner.exec("analyze");
    const { createdAt, tables } = header;
    return { createdAt, tables: Object.keys(tables).length, rows, files: files.count };
  } finally {
    await files.finish();
    rmSync(restored, { recursive: true, force: true });
  }
}

async function refuseUnfit(
  trx: Kysely<Tables>,
  header: BackupHeader,
  files: string,
): Promise<Map<string, BackupTable>> {
  const list = (of: { name: string; checksum: string }[]) =>
    of.map(({ name, checksum }) => `${name} ${checksum.slice(0, 8)}`);
  const here = list(await readApplied(trx));
  const there = list(header.migrations);
  const different = [
    ...here.filter((name) => !there.includes(name)),
    ...there.filter((name) => !here.includes(name)),
  ];
  if (different.length > 0) {
    throw new BackupError(
      "migrations",
      "This backup was made by another version of Juxin; restore it with that version and upgrade " +
        `afterwards. Migrations that differ: ${different.join(", ")}.`,
    );
  }
  const tables = await readTables(trx);
  for (const { name } of tables) {
    if ((await countRows(trx, name)) > 0) {
      throw new BackupError("notEmpty", `The database is not empty: there are rows in ${name}.`);
    }
  }
  if (!(await isEmptyFolder(files))) {
    throw new BackupError("notEmpty", `The folder of files is not empty: ${files}.`);
  }
  return new Map(tables.map((table) => [table.name, table]));
}

/** Rows refer to each other and to their own table in any order: keys are put back, and checked, last. */
async function withoutForeignKeys<T>(trx: Kysely<Tables>, fn: () => Promise<T>): Promise<T> {
  const keys = await readForeignKeys(trx);
  for (const { table, name } of keys) {
    await sql`alter table ${named(table)} drop constraint ${named(name)}`.execute(trx);
  }
  const result = await fn();
  for (const { table, name, definition, comment } of keys) {
    await sql`alter table ${named(table)}
      add constraint ${named(name)} ${sql.raw(definition)}`.execute(trx);
    if (comment !== null) {
      await sql`comment on constraint ${named(name)} on ${named(table)}
        is ${sql.lit(comment)}`.execute(trx);
    }
  }
  return result;
}

interface Restoring {
  header: BackupHeader;
  tables: Map<string, BackupTable>;
  files: FileRestorer;
  progress: BackupProgress | undefined;
}

async function restoreLines(trx: Kysely<Tables>, path: string, to: Restoring): Promise<number> {
  await sql`set local datestyle = 'ISO, YMD'`.execute(trx);
  const all = Object.values(to.header.tables).reduce((sum, count) => sum + count, 0);
  let insert: ((rows: string) => Promise<number>) | null = null;
  let rows = 0;
  let isHeader = true;
  for await (const text of backupLines(path)) {
    if (isHeader) {
      isHeader = false;
    } else if (text.startsWith('{"rows":')) {
      // The list goes to the database as it stands; it is not parsed on the way.
      rows += await insert!(text.slice('{"rows":'.length, -1));
      to.progress?.(rows, all);
    } else {
      const line = JSON.parse(text) as BackupLine;
      if ("table" in line) insert = inserter(trx, to.tables.get(line.table), line.columns);
      if ("sequence" in line) {
        await sql`select setval(${quoted(line.sequence)}::regclass, ${line.last})`.execute(trx);
      }
      if ("file" in line || "bytes" in line) await to.files.take(line);
    }
  }
  await to.files.finish();
  if (rows !== all) throw new BackupError("damaged", `${all} rows expected, ${rows} found.`);
  return rows;
}

function inserter(trx: Kysely<Tables>, table: BackupTable | undefined, columns: string[]) {
  const known = table?.columns.map(({ name }) => name) ?? [];
  if (!table || known.join() !== columns.join()) {
    throw new BackupError("damaged", `The backup's columns do not fit: ${columns.join(", ")}.`);
  }
  const values = table.columns.map(({ type }, index) => `(row->>${index})::${type}`);
  return async (rows: string): Promise<number> => {
    const done =
      await sql`insert into ${named(table.name)} (${sql.raw(known.map(quoted).join(", "))})
      overriding system value
      select ${sql.raw(values.join(", "))} from json_array_elements(${rows}::json) as row`.execute(
        trx,
      );
    return Number(done.numAffectedRows);
  };
}

/** Last step before the commit, so that rows and files appear together. */
function putInPlace(restored: string, files: string): void {
  if (!existsSync(restored)) return;
  fsyncTree(restored);
  rmSync(files, { recursive: true, force: true });
  mkdirSync(dirname(files), { recursive: true });
  renameSync(restored, files);
  fsyncPath(dirname(files));
}
