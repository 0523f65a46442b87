import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";

/** The cases somebody asked, whoever wrote them down. */
export async function caseIdsOf(tx: Tx, askerId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("cases")
    .select("id")
    .where("askerId", "=", askerId)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Takes from an erased person's cases what their key does not seal: the place, the count of photos
 * that are gone, and answers kept for staff in which their words or number may stand. The skeletons
 * stay. A step sent again afterwards is refused by the rules as any second one is.
 */
export async function forgetAsker(tx: Tx, askerId: string): Promise<void> {
  const cases = await tx.db
    .updateTable("cases")
    .set((set) => ({
      lng: null,
      lat: null,
      photoCount: set
        .selectFrom("files")
        .select(({ fn }) => sql<number>`${fn.countAll()}::int`.as("n"))
        .whereRef("files.caseId", "=", "cases.id"),
    }))
    .where("askerId", "=", askerId)
    .returning(["id", "problemId"])
    .execute();
  const ids = cases.flatMap(({ id, problemId }) => (problemId === null ? [id] : [id, problemId]));
  if (ids.length === 0) return;
  await tx.db
    .deleteFrom("submissions")
    .where((where) =>
      where.or([where("key", "in", ids), ...ids.map((id) => where("route", "like", `%/${id}%`))]),
    )
    .execute();
}
