import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { hashToken, sameSecret } from "../../platform/crypto/token.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { addressIndex, apart, countTry, refuseAfterFailures } from "./attempts.ts";
import { districtFor } from "./district.ts";
import { workerByPhone } from "./person.ts";
import { normalPhone, phoneIndex } from "./phones.ts";
import { signIn } from "./policy.ts";
import { codeLimits } from "./rules.ts";
import { SignInByCode } from "./schema.ts";
import { checkSecondFactor } from "./secondFactor.ts";
import { asSystem, startSession } from "./sessions.ts";

const wrong = () => new AppError("unauthenticated", "signIn.wrong");

/** A worker's first sign-in makes the account; a member of staff must already have one. */
export async function signInByCode(ctx: Context, input: SignInByCode, device: string) {
  authorize(ctx, signIn);
  const asked = SignInByCode.parse(input);
  const phone = normalPhone(asked.phone);
  const district = await districtFor(ctx, asked.district);
  const system = asSystem(ctx, "signIn", district);
  const index = phoneIndex(ctx.app, district, phone);
  if (!(await apart(system, (tx) => takeCode(tx, index, asked)))) {
    await apart(system, (tx) => countTry(tx, null));
    throw wrong();
  }
  const started = withTransaction(system, async (tx) => {
    const account =
      asked.as === "worker"
        ? await workerByPhone(tx, { name: null, phone })
        : await staffByPhone(tx, index);
    if (account === undefined || (await isDisabled(tx, account.id))) throw wrong();
    if (asked.as === "staff") await checkSecondFactor(tx, account.id, asked.totp);
    const session = await startSession(tx, account, { device, demo: false });
    await audit(tx, {
      action: "added" in account && account.added ? "account.register" : "session.start",
      subject: { kind: "account", id: account.id },
      after: { by: "code", sessionId: session.sessionId },
    });
    return session.cookie;
  });
  return started.catch(async (error: unknown) => {
    if (error instanceof AppError && error.reason === "signIn.totpWrong")
      await apart(system, (tx) => countTry(tx, null));
    throw error;
  });
}

/** Spends the newest code of a number, or one of its tries; a failed try must count, so it stands apart. */
async function takeCode(tx: Tx, index: string, asked: SignInByCode): Promise<boolean> {
  const now = tx.app.clock.now();
  await refuseAfterFailures(tx, null);
  const newest = await tx.db
    .selectFrom("signInCodes")
    .select(["id", "addressIndex", "codeHash", "tries", "triesElsewhere", "usedAt", "expiresAt"])
    .where("phoneIndex", "=", index)
    .orderBy("createdAt", "desc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (newest === undefined || newest.usedAt !== null) return false;
  const asker = newest.addressIndex === addressIndex(tx, tx.actor.district ?? "");
  const tries = asker ? newest.tries : newest.triesElsewhere;
  if (newest.expiresAt <= now || tries >= codeLimits.tries) return false;
  const given = hashToken(tx.app.keyring, `${newest.id}:${asked.code}`);
  const right = sameSecret(newest.codeHash, given);
  if (right && asked.as === "staff" && asked.totp === undefined) await keepForTotp(tx, index);
  await tx.db
    .updateTable("signInCodes")
    .set({ [asker ? "tries" : "triesElsewhere"]: tries + 1, usedAt: right ? now : null })
    .where("id", "=", newest.id)
    .execute();
  return right;
}

/** @throws AppError `signIn.totpNeeded`, leaving the code unspent: it is sent again with the time code. */
async function keepForTotp(tx: Tx, index: string): Promise<void> {
  const staff = await staffByPhone(tx, index);
  if (staff?.totpSealed) throw new AppError("unauthenticated", "signIn.totpNeeded");
}

const staffByPhone = (tx: Tx, index: string) =>
  tx.db
    .selectFrom("accounts")
    .select(["id", "totpSealed"])
    .where("kind", "=", "staff")
    .where("phoneIndex", "=", index)
    .executeTakeFirst();

async function isDisabled(tx: Tx, id: string): Promise<boolean> {
  const { state } = await tx.db
    .selectFrom("accounts")
    .select("state")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return state !== "active";
}
