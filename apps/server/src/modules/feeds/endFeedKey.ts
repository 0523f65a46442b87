import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { writeFeedKeys } from "./policy.ts";
import { getFeedKey } from "./queries.ts";
import type { FeedKey } from "./schema.ts";

/** Ends a key at once and for good; what it handed in stays. */
export async function endFeedKey(ctx: Context, id: string): Promise<FeedKey> {
  authorize(ctx, writeFeedKeys);
  return withTransaction(ctx, async (tx) => {
    const row = await tx.db
      .selectFrom("feedKeys")
      .select(["name", "endedAt"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw notFound("feedKey");
    if (row.endedAt !== null) throw new AppError("conflict", "feedKey.alreadyEnded");
    await tx.db
      .updateTable("feedKeys")
      .set({ endedAt: tx.app.clock.now(), endedBy: accountIdOf(tx.actor) })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "feedKey.end",
      subject: { kind: "feedKey", id },
      before: { name: row.name },
    });
    return getFeedKey(tx, id);
  });
}
