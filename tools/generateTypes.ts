/**
 * Writes the types of all tables from the migrations:
 *   node tools/generateTypes.ts           writes schema.gen.ts
 *   node tools/generateTypes.ts --check   exits 1 when the written file is stale
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createDatabase, migrate } from "../apps/server/src/platform/db/index.ts";
import { openEmbedded } from "../apps/server/src/platform/db/embedded/embeddedSessions.ts";

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  /** Filled in by the database when an insert leaves it out. */
  filled: boolean;
  /** Cannot be written at all. */
  computed: boolean;
  comment: string | null;
}

const target = fileURLToPath(
  new URL("../apps/server/src/platform/db/schema.gen.ts", import.meta.url),
);
const migrations = fileURLToPath(new URL("../db/migrations", import.meta.url));

const scalars: Record<string, string> = {
  bool: "boolean",
  int2: "number",
  int4: "number",
  int8: "number",
  float4: "number",
  float8: "number",
  numeric: "number",
  timestamptz: "Date",
  bytea: "Buffer",
  json: "Json",
  jsonb: "Json",
};

async function readColumns(): Promise<Column[]> {
  const db = createDatabase(
    "embedded",
    await openEmbedded({ dataDir: null, statementTimeoutMs: 0, log: () => {} }),
  );
  try {
    await migrate(db, migrations);
    return await db.owner.query<Column>(`
      select c.relname as "table", a.attname as "column",
        coalesce(base.typname, t.typname) as type,
        not a.attnotnull as nullable,
        a.atthasdef or a.attidentity <> '' as filled,
        a.attgenerated <> '' or a.attidentity = 'a' as computed,
        col_description(c.oid, a.attnum) as comment
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_type base on base.oid = t.typbasetype
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
        and not c.relispartition and c.relname <> 'schema_migrations'
      order by c.relname, a.attnum`);
  } finally {
    await db.close();
  }
}

function typeOf(column: Column): string {
  const isArray = column.type.startsWith("_");
  const name = isArray ? column.type.slice(1) : column.type;
  const scalar = scalars[name] ?? "string";
  const plain = isArray ? `${scalar}[]` : scalar;
  const type = column.nullable ? `${plain} | null` : plain;
  if (column.computed) return `GeneratedAlways<${type}>`;
  if (plain === "Json") {
    const given = column.nullable ? "JsonInput | null" : "JsonInput";
    const left = column.filled || column.nullable ? " | undefined" : "";
    return `ColumnType<unknown, ${given}${left}, ${given}>`;
  }
  return column.filled ? `Generated<${type}>` : type;
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  const camelled = camel(name);
  return camelled[0]!.toUpperCase() + camelled.slice(1);
}

function render(columns: Column[]): string {
  const tables = Map.groupBy(columns, ({ table }) => table);
  const body = [...tables].map(([table, its]) => {
    const lines = its.map((column) => {
      const comment = column.comment ? `  /** ${column.comment.replaceAll("*/", "* /")} */\n` : "";
      return `${comment}  ${camel(column.column)}: ${typeOf(column)}\n`;
    });
    return `export interface ${pascal(table)}Table {\n${lines.join("")}}\n`;
  });
  const list = [...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)}Table\n`);
  const text = [...body, `export interface Tables {\n${list.join("")}}\n`].join("\n");
  const types = [...tables].map(([table, its]) => {
    const others = its.flatMap(({ column, type }) =>
      type === "text" ? [] : [`    ${camel(column)}: '${type.replace(/^_(.*)$/, "$1[]")}',\n`],
    );
    return `  ${camel(table)}: {\n${others.join("")}  },\n`;
  });
  const imported = ["ColumnType", "Generated", "GeneratedAlways"].filter((name) =>
    text.includes(`${name}<`),
  );
  const imports = [
    ...(imported.length > 0 ? [`import type { ${imported.join(", ")} } from 'kysely'\n`] : []),
    ...(text.includes("JsonInput") ? [`import type { JsonInput } from './json.ts'\n`] : []),
  ].join("");
  return `/* Generated from db/migrations by tools/generateTypes.ts; never edited. */\n${imports}\n${text}
/** What columns are that are not text, for casts. */
export const columnTypes: Record<keyof Tables, Record<string, string>> = {
${types.join("")}}
`;
}

const text = render(await readColumns());
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("schema.gen.ts is stale: run `node tools/generateTypes.ts`.");
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
