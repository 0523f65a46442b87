import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { enqueue } from "../jobs/queue.ts";
import { handInLists } from "../policy.ts";
import { putPart } from "./fileParts.ts";
import { lockList, mayHandIn, partsMissing, requireState } from "./listRow.ts";
import { getList } from "./lists.ts";
import type { RosterList } from "./schema.ts";

/** Takes one part; the last one sets the reading going. The same part again changes nothing. */
export async function receivePart(
  ctx: Context,
  id: string,
  part: number,
  bytes: Uint8Array,
): Promise<RosterList> {
  authorize(ctx, handInLists);
  return withTransaction(ctx, async (tx) => {
    const row = await lockList(tx, id);
    if (!mayHandIn(tx, row)) throw new AppError("forbidden", "rosterList.notYours");
    if (row.parts.includes(part)) return getList(tx, id);
    requireState(row, "uploading");
    const start = part * row.partBytes;
    const wanted = Math.min(row.partBytes, row.bytes - start);
    if (start >= row.bytes || bytes.length !== wanted)
      throw new AppError("invalid", "rosterList.wrongPart", { part, bytes: wanted });
    await putPart(tx, await keyOf(tx, id), id, part, bytes);
    const parts = [...row.parts, part].toSorted((a, b) => a - b);
    const complete = partsMissing({ ...row, parts }).length === 0;
    await tx.db
      .updateTable("rosterLists")
      .set({
        parts,
        ...(complete && { state: "reading" }),
        version: sql`version + 1`,
      })
      .where("id", "=", id)
      .execute();
    if (complete) {
      await enqueue(tx, "read", id);
      await audit(tx, {
        action: "rosterList.receive",
        subject: { kind: "rosterList", id },
        after: { parts: parts.length, bytes: row.bytes },
      });
    }
    return getList(tx, id);
  });
}
