import type { Fault } from "./source.ts";

/** A table (column null) or a column, with what `comment on` says. */
export interface Commented {
  table: string;
  column: string | null;
  type: string;
  comment: string | null;
}

/** Columns whose name does not say what is inside: sealed, hashed, indexed blind, free in shape, or a coordinate. */
const puzzling = /(_sealed|_hash|_index|_subject|^hash|^wrapped|^lng|^payload)$/;

/** Every table, and every column that puzzles a reader of the database alone, says in Chinese what it holds. */
export function checkComments(all: readonly Commented[]): Fault[] {
  return all.flatMap(({ table, column, type, comment }) => {
    if (column !== null && !puzzling.test(column) && type !== "jsonb" && type !== "json") return [];
    if (comment !== null && /\p{Script=Han}/u.test(comment)) return [];
    const what = column === null ? `table ${table}` : `column ${table}.${column}`;
    return [
      {
        path: "db/migrations",
        fault: `${what} has no comment in Chinese`,
        mend: `comment on ${what} is '…';`,
      },
    ];
  });
}

export const commentsOf = `
  select c.relname as "table", null as "column", '' as type, obj_description(c.oid, 'pg_class') as comment
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
    and not c.relispartition and c.relname <> 'schema_migrations'
  union all
  select c.relname, a.attname, t.typname, col_description(c.oid, a.attnum)
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not c.relispartition and c.relname <> 'schema_migrations'
  order by 1, 2 nulls first`;
