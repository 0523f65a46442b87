import type { Tx } from "../../../platform/context.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { handedInNear } from "../policy.ts";
import type { ListRow } from "./listRow.ts";
import type { ListWarning, SameList } from "./schema.ts";

/** Whether a list was found to say what another already said. */
const saysTheSame = (row: ListRow): boolean =>
  row.reason === "list.sameAgain" ||
  (row.state === "columns" &&
    (row.warnings as ListWarning[]).some(({ code }) => code === "sameRows"));

/** Of each list that was handed in again, the one that it is the same as; by id. Ids follow the order in which lists came. */
export async function sameBefore(tx: Tx, rows: readonly ListRow[]): Promise<Map<string, SameList>> {
  const found = new Map<string, SameList>();
  for (const row of rows.filter(saysTheSame)) {
    if (row.contentHash === null) continue;
    const before = await tx.db
      .selectFrom("rosterLists")
      .select(["id", "period", "fileNameSealed", "submittedAt", "sourceId"])
      .where("contentHash", "=", row.contentHash)
      .where("id", "<", row.id)
      .where("state", "in", ["columns", "linking", "ready"])
      .where(handedInNear(tx.actor, "rosterLists"))
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst();
    if (before === undefined) continue;
    const { number } = await tx.db
      .selectFrom("rosterLists")
      .select(({ fn }) => fn.countAll<number>().as("number"))
      .where("sourceId", "=", before.sourceId)
      .where("period", "=", before.period)
      .where("id", "<=", before.id)
      .executeTakeFirstOrThrow();
    const key = (await keysOf(tx, [before.id])).get(before.id);
    found.set(row.id, {
      id: before.id,
      period: before.period,
      number: Number(number),
      fileName: open(tx.app, key, before.fileNameSealed, `roster_lists.file_name:${before.id}`),
      submittedAt: before.submittedAt.toISOString(),
    });
  }
  return found;
}
