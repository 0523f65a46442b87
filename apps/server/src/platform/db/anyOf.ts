import { type RawBuilder, sql, type SqlBool } from "kysely";

/**
 * Rows whose id is one of these, none for none: one parameter in place of thousands, each of which
 * costs to write, to send and to read. For a handful `where("id", "in", …)` is as good.
 */
export const anyOf = (column: string, ids: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;
