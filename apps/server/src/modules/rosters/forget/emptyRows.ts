import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { json } from "../../../platform/db/index.ts";

export interface RowKey {
  listId: string;
  row: number;
}

/** What remains of a row: that it was there, and whom it counted. */
export const emptyRow = (row: number) => ({
  contentSealed: null,
  marks: {},
  fingerprint: `erased:${row}`,
});

/** Empties rows for good; one that waited to be looked at is from then on the shell's, so that counts add up. */
export async function emptyRows(
  tx: Tx,
  rows: readonly RowKey[],
  shell: string | null,
): Promise<void> {
  for (const [listId, own] of Map.groupBy(rows, (row) => row.listId)) {
    const numbers = own.map(({ row }) => row);
    await tx.db
      .updateTable("rosterRows")
      .set({ contentSealed: null, marks: json({}), fingerprint: sql<string>`'erased:' || row` })
      .where("listId", "=", listId)
      .where("row", "in", numbers)
      .execute();
    if (shell === null) continue;
    const settled = await tx.db
      .updateTable("rosterRows")
      .set({ state: "linked", personId: shell })
      .where("listId", "=", listId)
      .where("row", "in", numbers)
      .where("state", "=", "doubtful")
      .returning("row")
      .execute();
    await tx.db
      .updateTable("rosterLists")
      .set(({ eb }) => ({
        linked: eb("linked", "+", settled.length),
        doubtful: eb("doubtful", "-", settled.length),
      }))
      .where("id", "=", listId)
      .execute();
  }
}
