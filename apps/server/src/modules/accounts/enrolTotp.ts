import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { newTotpSecret, totpUrl, verifyTotp } from "../../platform/crypto/totp.ts";
import { AppError, invalid } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { open, seal } from "../../platform/personalData/sealed.ts";
import { keyOf, keysOf } from "../../platform/personalData/subjectKeys.ts";
import { withScope, withTransaction } from "../../platform/transaction.ts";
import { ownTotp } from "./policy.ts";
import { ConfirmTotp } from "./schema.ts";

const pendingLife = 10 * 60_000;

/** Makes a secret to scan. It counts only once a first code has proved that it was scanned. */
export async function startTotp(ctx: Context): Promise<{ secret: string; url: string }> {
  authorize(ctx, ownTotp);
  const id = accountIdOf(ctx.actor) ?? "";
  await withTransaction(ctx, async (tx) => {
    const account = await tx.db
      .selectFrom("accounts")
      .select("totpSealed")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (account.totpSealed !== null) throw new AppError("conflict", "totp.alreadyEnrolled");
    const secret = newTotpSecret();
    await tx.db
      .updateTable("accounts")
      .set({
        totpPendingSealed: seal(tx.app, await keyOf(tx, id), secret, `accounts.totp:${id}`),
        totpPendingAt: tx.app.clock.now(),
      })
      .where("id", "=", id)
      .execute();
    await audit(tx, { action: "account.startTotp", subject: { kind: "account", id } });
    return null;
  });
  // Read back rather than returned: an answer is kept for replays, and a secret must not lie there.
  return withScope(ctx, async (tx) => {
    const { login, totpPendingSealed } = await tx.db
      .selectFrom("accounts")
      .select(["login", "totpPendingSealed"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const secret = open(
      tx.app,
      (await keysOf(tx, [id])).get(id),
      totpPendingSealed,
      `accounts.totp:${id}`,
    );
    if (secret === null) throw new AppError("conflict", "totp.notStarted");
    return { secret, url: totpUrl(secret, "聚新", login ?? id) };
  });
}

/** Puts the scanned secret in force by a first right code. */
export async function confirmTotp(ctx: Context, input: ConfirmTotp): Promise<null> {
  authorize(ctx, ownTotp);
  const { totp } = ConfirmTotp.parse(input);
  const id = accountIdOf(ctx.actor) ?? "";
  return withTransaction(ctx, async (tx) => {
    const { totpPendingSealed: sealed, totpPendingAt: startedAt } = await tx.db
      .selectFrom("accounts")
      .select(["totpPendingSealed", "totpPendingAt"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const now = tx.app.clock.now();
    if (sealed === null || startedAt === null || now.getTime() - startedAt.getTime() > pendingLife)
      throw new AppError("conflict", "totp.notStarted");
    const secret = open(tx.app, await keyOf(tx, id), sealed, `accounts.totp:${id}`);
    const step = secret === null ? null : verifyTotp(secret, totp, null, now);
    if (step === null) throw invalid("totp", "signIn.totpWrong");
    await tx.db
      .updateTable("accounts")
      .set({ totpSealed: sealed, totpLastStep: step, totpPendingSealed: null, totpPendingAt: null })
      .where("id", "=", id)
      .execute();
    await audit(tx, { action: "account.enrolTotp", subject: { kind: "account", id } });
    return null;
  });
}
