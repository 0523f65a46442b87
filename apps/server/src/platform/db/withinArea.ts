import { type RawBuilder, sql, type SqlBool } from "kysely";

/**
 * Codes that begin with the given digits, as a range, e.g. `.where(withinArea("cases.area", "990104"))`.
 * Behind row-level security PostgreSQL may not use an index for LIKE (it is not leakproof), for
 * `>=` and `<` it may: measured on a million rows, 12 ms instead of 147.
 */
export function withinArea(column: string, prefix: string): RawBuilder<SqlBool> {
  if (!/^\d+$/.test(prefix)) throw new TypeError(`Not an area prefix: ${JSON.stringify(prefix)}.`);
  const code = sql.ref(column);
  const end = after(prefix);
  return end === null
    ? sql<SqlBool>`${code} >= ${prefix}`
    : sql<SqlBool>`(${code} >= ${prefix} and ${code} < ${end})`;
}

/** The first code that no longer begins so: 990104 → 990105, 3299 → 33; null when all are nines. */
function after(prefix: string): string | null {
  const kept = prefix.replace(/9+$/, "");
  return kept === "" ? null : kept.slice(0, -1) + String(Number(kept.at(-1)) + 1);
}
