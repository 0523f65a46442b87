import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { shredKey } from "../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { eraseOwn } from "./policy.ts";
import { endSessionsOf } from "./sessions.ts";

/**
 * Erases a worker by destroying their key. What remains: that a case of this category was asked and
 * answered, and the audit trail; no name, number or word of theirs can be read again.
 */
export async function eraseMe(ctx: Context): Promise<null> {
  authorize(ctx, eraseOwn);
  const id = accountIdOf(ctx.actor) ?? "";
  return withTransaction(ctx, async (tx) => {
    await shredKey(tx, id);
    await tx.db
      .updateTable("accounts")
      .set({
        state: "erased",
        nameSealed: null,
        phoneSealed: null,
        phoneIndex: null,
        area: null,
        line: null,
      })
      .where("id", "=", id)
      .execute();
    await endSessionsOf(tx, id);
    await audit(tx, { action: "account.erase", subject: { kind: "account", id } });
    return null;
  });
}
