import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { hashPassword } from "../../platform/crypto/password.ts";
import { AppError } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize, grantsFor } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { initialPasswordFor } from "./createStaff.ts";
import { writeStaff } from "./policy.ts";
import { holdsMoreThanAll } from "./rules.ts";
import { endSessionsOf } from "./sessions.ts";
import { getStaff } from "./staffQueries.ts";

const refuseOneself = (ctx: Context, id: string): void => {
  if (accountIdOf(ctx.actor) === id) throw new AppError("conflict", "account.notOneself");
};

/** Whoever resets an account could sign in to it: an equal's and the auditor's stay out of reach. */
async function staffBelow(tx: Tx, id: string) {
  const account = await getStaff(tx, id);
  if (!holdsMoreThanAll(grantsFor(tx.actor, writeStaff), account.grants))
    throw new AppError("forbidden", "grant.beyondOwn");
  return account;
}

/** Disabling ends every session at once; the next request is refused. */
export async function setStaffState(ctx: Context, id: string, state: "active" | "disabled") {
  authorize(ctx, writeStaff);
  refuseOneself(ctx, id);
  return withTransaction(ctx, async (tx) => {
    const before = await staffBelow(tx, id);
    await tx.db.updateTable("accounts").set({ state }).where("id", "=", id).execute();
    if (state === "disabled") await endSessionsOf(tx, id);
    await audit(tx, {
      action: state === "disabled" ? "staff.disable" : "staff.enable",
      subject: { kind: "account", id },
      before: { state: before.state },
      after: { state },
    });
    return getStaff(tx, id);
  });
}

/** A new initial password, and the second factor to be enrolled anew. */
export async function resetPassword(ctx: Context, id: string) {
  authorize(ctx, writeStaff);
  refuseOneself(ctx, id);
  const initialPassword = initialPasswordFor(ctx);
  const passwordHash = await hashPassword(initialPassword, ctx.app.passwordCost);
  const account = await withTransaction(ctx, async (tx) => {
    await staffBelow(tx, id);
    await resetSignIn(tx, id, passwordHash);
    await audit(tx, { action: "staff.resetPassword", subject: { kind: "account", id } });
    return getStaff(tx, id);
  });
  return { account, initialPassword };
}

/** A password to be changed, no second factor yet, and no session left; part of the verb that audits it. */
export async function resetSignIn(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await tx.db
    .updateTable("accounts")
    .set({
      passwordHash,
      passwordInitial: true,
      totpSealed: null,
      totpLastStep: null,
      totpPendingSealed: null,
      totpPendingAt: null,
    })
    .where("id", "=", id)
    .execute();
  await endSessionsOf(tx, id);
}
