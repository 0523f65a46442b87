import { type RawBuilder, sql } from "kysely";

/** What a jsonb column accepts: an object, or JSON text. Arrays and plain values go through `json()`. */
export type JsonInput = (object & { length?: never }) | string;

/**
 * Any JSON value for a jsonb column or expression. Needed for arrays and plain values, which a
 * driver would otherwise send as PostgreSQL arrays or bare text.
 */
export function json(value: unknown): RawBuilder<JsonInput> {
  return sql<JsonInput>`${JSON.stringify(value)}::jsonb`;
}
