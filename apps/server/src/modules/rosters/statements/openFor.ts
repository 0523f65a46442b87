import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";

/** The open statements that a list may change. */
export async function openStatementsFor(
  tx: Tx,
  list: { period: string; area: string },
): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("rosterStatements")
    .select("id")
    .where("period", "=", list.period)
    .where("state", "=", "open")
    .where(sql<boolean>`(starts_with(area, ${list.area}) or starts_with(${list.area}, area))`)
    .execute();
  return rows.map(({ id }) => id);
}
