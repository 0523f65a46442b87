import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { shredKey } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { settleLists } from "../policy.ts";
import { deleteParts } from "./fileParts.ts";
import { type ListRow, lockList, mayHandIn, requireState } from "./listRow.ts";
import { getList } from "./lists.ts";
import type { RosterList } from "./schema.ts";

/** Takes a list back: it counts nowhere any more, and what it said can never be read again. */
export async function withdrawList(ctx: Context, id: string): Promise<RosterList> {
  authorize(ctx, settleLists);
  let withdrawn: ListRow | undefined;
  const list = await withTransaction(ctx, async (tx) => {
    const row = await lockList(tx, id);
    if (!mayHandIn(tx, row)) throw new AppError("forbidden", "rosterList.notYours");
    requireState(row, "uploading", "reading", "columns", "linking", "ready", "refused");
    const locked = await tx.db
      .selectFrom("rosterStatements")
      .select("id")
      .where("period", "=", row.period)
      .where("state", "<>", "open")
      .where(sql<boolean>`(starts_with(area, ${row.area}) or starts_with(${row.area}, area))`)
      .executeTakeFirst();
    if (locked !== undefined && row.state === "ready")
      throw new AppError("conflict", "statement.locked", { period: row.period });
    await tx.db
      .updateTable("rosterLists")
      .set({ state: "withdrawn", version: row.version + 1 })
      .where("id", "=", id)
      .execute();
    await tx.db
      .updateTable("rosterJobs")
      .set({ state: "failed", error: "withdrawn" })
      .where("subjectId", "=", id)
      .where("state", "in", ["waiting", "running"])
      .execute();
    await shredKey(tx, id);
    await audit(tx, {
      action: "rosterList.withdraw",
      subject: { kind: "rosterList", id },
      before: { state: row.state },
    });
    withdrawn = row;
    return getList(tx, id);
  });
  if (withdrawn !== undefined) await deleteParts(ctx.app, withdrawn);
  return list;
}
