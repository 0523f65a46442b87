import type { Tx } from "../../platform/context.ts";
import { verifyTotp } from "../../platform/crypto/totp.ts";
import { AppError } from "../../platform/errors.ts";
import { open } from "../../platform/personalData/sealed.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";

/**
 * Asks an enrolled account for its time code and spends the step, so that no code works twice.
 * @throws AppError `signIn.totpNeeded` when none was given, `signIn.totpWrong` otherwise.
 */
export async function checkSecondFactor(
  tx: Tx,
  accountId: string,
  code: string | undefined,
): Promise<void> {
  const account = await tx.db
    .selectFrom("accounts")
    .select(["totpSealed", "totpLastStep"])
    .where("id", "=", accountId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (account.totpSealed === null) return;
  if (code === undefined) throw new AppError("unauthenticated", "signIn.totpNeeded");
  const key = (await keysOf(tx, [accountId])).get(accountId);
  const secret = open(tx.app, key, account.totpSealed, `accounts.totp:${accountId}`);
  const step =
    secret === null ? null : verifyTotp(secret, code, account.totpLastStep, tx.app.clock.now());
  if (step === null) throw new AppError("unauthenticated", "signIn.totpWrong");
  await tx.db
    .updateTable("accounts")
    .set({ totpLastStep: step })
    .where("id", "=", accountId)
    .execute();
}
