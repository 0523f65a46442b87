import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.gen.ts";

type Reader = Kysely<Tables>;

export interface BackupTable {
  name: string;
  /** Columns that hold data of their own, with their types as they stand in SQL. */
  columns: { name: string; type: string }[];
}

const ownTables = sql`c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and not c.relispartition and c.relname <> 'schema_migrations'`;

export async function readTables(db: Reader): Promise<BackupTable[]> {
  const { rows } = await sql<{ table: string; column: string; type: string }>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where ${ownTables} and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by c.relname, a.attnum`.execute(db);
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column, type }) => ({ name: column, type })),
  }));
}

export interface ForeignKey {
  table: string;
  name: string;
  definition: string;
  comment: string | null;
}

export async function readForeignKeys(db: Reader): Promise<ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition,
      obj_description(k.oid, 'pg_constraint') as comment
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where ${ownTables} and k.contype = 'f'
    order by c.relname, k.conname`.execute(db);
  return rows;
}

/** Sequences that have given out a number. */
export async function readSequences(db: Reader): Promise<{ name: string; last: number }[]> {
  const { rows } = await sql<{ name: string; last: number }>`
    select sequencename as name, last_value as last from pg_sequences
    where schemaname = 'public' and last_value is not null order by 1`.execute(db);
  return rows;
}

export async function readApplied(db: Reader): Promise<{ name: string; checksum: string }[]> {
  const { rows } = await sql<{ name: string; checksum: string }>`
    select name, checksum from schema_migrations order by name`.execute(db);
  return rows;
}

export async function countRows(db: Reader, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${named(table)}`.execute(db);
  return rows[0]!.n;
}

/** A name as it is in the database: past the camel-case plugin, quoted. */
export function named(name: string) {
  return sql.raw(quoted(name));
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
