import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { ownSession } from "./policy.ts";

/** Ends one of the caller's own sessions; signing out is ending the current one. */
export async function endSession(ctx: Context, sessionId: string): Promise<null> {
  authorize(ctx, ownSession);
  return withTransaction(ctx, async (tx) => {
    const ended = await tx.db
      .updateTable("sessions")
      .set({ endedAt: tx.app.clock.now() })
      .where("id", "=", sessionId)
      .where("accountId", "=", accountIdOf(tx.actor))
      .where("endedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (ended === undefined) throw notFound("session");
    await audit(tx, { action: "session.end", subject: { kind: "session", id: sessionId } });
    return null;
  });
}
