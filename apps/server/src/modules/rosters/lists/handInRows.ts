import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { writeText } from "../../../platform/spreadsheets/index.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { enqueue } from "../jobs/queue.ts";
import { handInLists } from "../policy.ts";
import { addList, handingIn } from "./createList.ts";
import { contentHashOf, sameList } from "./contentHash.ts";
import { partBytes, putPart } from "./fileParts.ts";
import { getList } from "./lists.ts";
import { type RosterList, RowsIn } from "./schema.ts";

/**
 * Takes rows that a system pushes. They are kept as a file would be and go the same way. The same rows
 * pushed again for that month are the same list, under whatever submission they come.
 */
export async function handInRows(ctx: Context, input: RowsIn): Promise<RosterList> {
  authorize(ctx, handInLists);
  const asked = RowsIn.parse(input);
  const bytes = Buffer.from(await writeText([asked.headers, ...asked.rows]));
  return withTransaction(ctx, async (tx) => {
    const source = await handingIn(tx, asked.sourceId, asked.period);
    const { app } = tx;
    const contentHash = contentHashOf(app, source.district, source.id, bytes);
    const before = await sameList(tx, asked, contentHash);
    if (before !== null) return getList(tx, before);
    const id = await addList(tx, source, {
      period: asked.period,
      mode: asked.mode,
      fileName: `${asked.period}.csv`,
      bytes: bytes.length,
      format: "rows",
      state: "reading",
      contentHash,
    });
    const key = await keyOf(tx, id);
    const count = Math.ceil(bytes.length / partBytes);
    for (let part = 0; part < count; part += 1)
      await putPart(tx, key, id, part, bytes.subarray(part * partBytes, (part + 1) * partBytes));
    await tx.db
      .updateTable("rosterLists")
      .set({ parts: Array.from({ length: count }, (_, part) => part) })
      .where("id", "=", id)
      .execute();
    await enqueue(tx, "read", id);
    await audit(tx, {
      action: "rosterList.handInRows",
      subject: { kind: "rosterList", id },
      after: { source: source.id, period: asked.period, rows: asked.rows.length },
    });
    return getList(tx, id);
  });
}
