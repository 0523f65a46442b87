import { type Insertable, type Kysely, type RawBuilder, sql } from "kysely";
import { columnTypes, type Tables } from "./schema.gen.ts";
import { encodeParameter } from "./values.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows with one parameter a column in place of one a value: a thousand rows of twenty columns
 * cost two thirds of what `values (…)` does, which spends the rest on reading its own statement.
 * @param rows all with the same columns; jsonb as an object or as JSON text, never as `json()`
 * @param tail what follows, such as `on conflict …` and `returning …`
 * @returns what `returning` asks for
 * @throws TypeError when a row has other columns than the first
 */
export async function insertMany<Table extends keyof Tables, Returned = never>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  tail: RawBuilder<unknown> = sql``,
): Promise<Returned[]> {
  const all = rows as readonly Row[];
  const [first] = all;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  refuseOthers(table, all, columns);
  const types: Readonly<Record<string, string>> = columnTypes[table];
  const isOne = columns.map((column) => all.every((row) => row[column] === first[column]));
  // Of nothing but values that all share, one must still say how many rows there are.
  if (isOne.every((one) => one)) isOne[0] = false;
  const selected: RawBuilder<unknown>[] = [];
  const names: RawBuilder<unknown>[] = [];
  const arrays: RawBuilder<unknown>[] = [];
  for (const [at, column] of columns.entries()) {
    const type = types[column] ?? "text";
    const name = sql.ref(column);
    if (isOne[at]) {
      selected.push(sql`${encodeParameter(first[column])}::${sql.raw(type)}`);
      continue;
    }
    // Arrays within an array would be laid end to end: each goes as its text.
    const isArray = type.endsWith("[]");
    const values = all.map((row) => (isArray ? encodeParameter(row[column]) : row[column]));
    names.push(name);
    arrays.push(sql`${values}::${sql.raw(isArray ? "text" : type)}[]`);
    selected.push(isArray ? sql`${name}::${sql.raw(type)}` : name);
  }
  const { rows: returned } = await sql<Returned>`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(selected)}
    from unnest(${sql.join(arrays)}) as given (${sql.join(names)}) ${tail}`.execute(db);
  return returned;
}

function refuseOthers(table: string, rows: readonly Row[], columns: readonly string[]): void {
  for (const row of rows) {
    const same =
      Object.keys(row).length === columns.length &&
      columns.every((column) => row[column] !== undefined);
    if (!same) throw new TypeError(`Rows for ${table} differ in their columns`);
  }
}
