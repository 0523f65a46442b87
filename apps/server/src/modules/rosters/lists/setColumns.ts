import { audit } from "../../../platform/audit.ts";
import { json } from "../../../platform/db/index.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { severalTimes } from "../columns/recognise.ts";
import { enqueue } from "../jobs/queue.ts";
import { settleLists } from "../policy.ts";
import { lockList, mayHandIn, requireState } from "./listRow.ts";
import { getList } from "./lists.ts";
import { type ListColumn, type ListWarning, type RosterList, SetColumns } from "./schema.ts";

/** Says what the columns mean, and that warnings were seen; remembered for this source, then linked. */
export async function setColumns(ctx: Context, id: string, input: SetColumns): Promise<RosterList> {
  authorize(ctx, settleLists);
  const { kinds, acceptWarnings, version } = SetColumns.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockList(tx, id);
    if (!mayHandIn(tx, row)) throw new AppError("forbidden", "rosterList.notYours");
    requireState(row, "columns");
    if (row.version !== version) throw new AppError("conflict", "rosterList.changedMeanwhile");
    const columns = row.columns as ListColumn[];
    if (kinds.length !== columns.length) throw invalid("kinds", "rosterList.columnCount");
    if (!kinds.includes("name") && !kinds.includes("encoding"))
      throw invalid("kinds", "rosterList.noName");
    const twice = kinds.find((kind, at) => !severalTimes.has(kind) && kinds.indexOf(kind) !== at);
    if (twice !== undefined) throw invalid("kinds", "rosterList.kindTwice");
    if ((row.warnings as ListWarning[]).length > 0 && !acceptWarnings)
      throw new AppError("conflict", "rosterList.warningsUnseen", { warnings: row.warnings });
    const settled = columns.map((column, at) => ({ ...column, kind: kinds[at]!, confidence: 1 }));
    await tx.db
      .updateTable("rosterLists")
      .set({ columns: json(settled), state: "linking", version: version + 1 })
      .where("id", "=", id)
      .execute();
    await tx.db
      .updateTable("rosterSources")
      .set({ columns: json(settled.map(({ header, kind }) => ({ header, kind }))) })
      .where("id", "=", row.sourceId)
      .execute();
    await enqueue(tx, "take", id);
    await audit(tx, {
      action: "rosterList.setColumns",
      subject: { kind: "rosterList", id },
      before: { kinds: columns.map(({ kind }) => kind) },
      after: { kinds },
    });
    return getList(tx, id);
  });
}
