import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { returnAgain as right } from "../policy.ts";
import { listFeedback } from "./queries.ts";
import type { Feedback } from "./schema.ts";

/** Has a file that did not get there sent again; it leaves with the next round. */
export async function returnAgain(ctx: Context, id: string): Promise<Feedback> {
  authorize(ctx, right);
  return withTransaction(ctx, async (tx) => {
    const row = await tx.db
      .selectFrom("registrationReturns")
      .select("state")
      .where("feedbackId", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw notFound("registration");
    if (row.state === "sent") throw new AppError("conflict", "registration.alreadyReturned");
    await tx.db
      .updateTable("registrationReturns")
      .set({ state: "waiting", attempts: 0, nextAt: tx.app.clock.now() })
      .where("feedbackId", "=", id)
      .execute();
    await audit(tx, {
      action: "registration.returnAgain",
      subject: { kind: "registrationFeedback", id },
      before: { state: row.state },
    });
    const told = (await listFeedback(tx)).find((one) => one.id === id);
    if (told === undefined) throw notFound("registration");
    return told;
  });
}
