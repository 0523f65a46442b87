import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { blindIndex } from "../../platform/crypto/blindIndex.ts";
import { hashPassword, needsRehash, verifyPassword } from "../../platform/crypto/password.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { apart, countTry, forgetTry } from "./attempts.ts";
import { districtFor } from "./district.ts";
import { signIn } from "./policy.ts";
import { SignInByPassword } from "./schema.ts";
import { checkSecondFactor } from "./secondFactor.ts";
import { asSystem, startSession } from "./sessions.ts";

/** Login, password and, once enrolled, a time code. Unknown logins take as long and say the same. */
export async function signInByPassword(ctx: Context, input: SignInByPassword, device: string) {
  authorize(ctx, signIn);
  const asked = SignInByPassword.parse(input);
  const district = await districtFor(ctx, asked.district);
  const system = asSystem(ctx, "signIn", district);
  const login = asked.login.toLowerCase();
  const index = blindIndex(ctx.app.keyring, "login", district, login);
  const { counted, account } = await apart(system, async (tx) => ({
    counted: await countTry(tx, index),
    account: await tx.db
      .selectFrom("accounts")
      .select(["id", "passwordHash", "state"])
      .where("kind", "=", "staff")
      .where("login", "=", login)
      .executeTakeFirst(),
  }));
  const { passwordCost } = ctx.app;
  const stored = account?.passwordHash ?? null;
  const right = await verifyPassword(stored, asked.password, passwordCost);
  if (account === undefined || stored === null || !right || account.state !== "active")
    throw new AppError("unauthenticated", "signIn.wrong");
  const renewed = needsRehash(stored, passwordCost)
    ? await hashPassword(asked.password, passwordCost)
    : null;
  const started = withTransaction(system, async (tx) => {
    await forgetTry(tx, counted);
    await checkSecondFactor(tx, account.id, asked.totp);
    if (renewed !== null) await renewHash(tx, account.id, stored, renewed);
    const session = await startSession(tx, account, { device, demo: false });
    await audit(tx, {
      action: "session.start",
      subject: { kind: "account", id: account.id },
      after: { by: "password", sessionId: session.sessionId },
    });
    return session.cookie;
  });
  return started.catch(async (error: unknown) => {
    // Asking for the time code is the ordinary way, and what failed on our side is no wrong try either.
    if (!(error instanceof AppError) || error.reason !== "signIn.totpWrong")
      await apart(system, (tx) => forgetTry(tx, counted));
    throw error;
  });
}

/** The same password, hashed at today's cost, unless it was changed in the meantime. */
async function renewHash(tx: Tx, id: string, stored: string, renewed: string): Promise<void> {
  await tx.db
    .updateTable("accounts")
    .set({ passwordHash: renewed })
    .where("id", "=", id)
    .where("passwordHash", "=", stored)
    .execute();
}
