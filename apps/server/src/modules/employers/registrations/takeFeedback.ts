import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withScope, withTransaction } from "../../../platform/transaction.ts";
import { postRegistrations as right } from "../policy.ts";
import { feedbackFile } from "./queries.ts";

/** A month's file. That an office's own system has fetched it is noted the first time: then it is there. */
export async function takeFeedback(
  ctx: Context,
  id: string,
): Promise<{ name: string; content: Buffer }> {
  authorize(ctx, right);
  const { actor } = ctx;
  if (actor.kind !== "feed") return withScope(ctx, (tx) => feedbackFile(tx, id));
  return withTransaction(ctx, async (tx) => {
    const file = await feedbackFile(tx, id);
    const first = await tx.db
      .updateTable("registrationReturns")
      .set({ takenAt: tx.app.clock.now(), takenBy: actor.keyId })
      .where("feedbackId", "=", id)
      .where("takenAt", "is", null)
      .returning("feedbackId")
      .executeTakeFirst();
    if (first !== undefined)
      await audit(tx, {
        action: "registration.takeFeedback",
        subject: { kind: "registrationFeedback", id },
      });
    return file;
  });
}
