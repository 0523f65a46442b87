import { z } from "zod";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, encodeCursor } from "../../platform/http/cursor.ts";
import { withScope } from "../../platform/transaction.ts";
import type { AuditVerdict, VerifyQuery } from "./schema.ts";
import { verifyInParts } from "./verifyChain.ts";

const count = z.number().int().nonnegative();
/** Number and hash of the last row, what was swept, rows. Not signed: who makes one up deceives only themselves. */
const WalkedCursor = z.tuple([count, z.string().max(64), count, count]);

/** Verifies the next part of the chain, each stretch of rows in a transaction of its own. */
export async function verifyFrom(ctx: Context, query: VerifyQuery): Promise<AuditVerdict> {
  const cursor = decodeCursor(WalkedCursor, query.cursor);
  const from = cursor && { seq: cursor[0], hash: cursor[1], swept: cursor[2], rows: cursor[3] };
  const { reached, ...verdict } = await verifyInParts(
    (read) => withScope(ctx, (tx) => read(tx.db)),
    ctx.actor.district ?? "",
    { size: Math.min(500, query.limit), most: query.limit, from: from ?? null },
  );
  const nextCursor =
    reached && encodeCursor([reached.seq, reached.hash, reached.swept, reached.rows]);
  return { ...verdict, nextCursor };
}
