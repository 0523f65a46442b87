import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { districtPlugin } from "../../platform/db/districtPlugin.ts";
import { hashToken, sameSecret } from "../../platform/crypto/token.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { recordFailure, refuseAfterFailures } from "./attempts.ts";
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
  const matches = await takeCode(system, index, asked.code);
  if (!matches) {
    await recordFailure(ctx, district, index);
    throw wrong();
  }
  return withTransaction(system, async (tx) => {
    const account =
      asked.as === "worker"
        ? await workerByPhone(tx, { name: null, phone })
        : await staffByPhone(tx, index);
    if (account === null) throw wrong();
    if (asked.as === "staff") await checkSecondFactor(tx, account.id, asked.totp);
    if (await isDisabled(tx, account.id)) throw wrong();
    const session = await startSession(tx, account, {
      device,
      demo: false,
      totpPassed: asked.totp !== undefined,
    });
    await audit(tx, {
      action: "added" in account && account.added ? "account.register" : "session.start",
      subject: { kind: "account", id: account.id },
      after: { by: "code", sessionId: session.sessionId },
    });
    return session.cookie;
  });
}

/** Spends the newest code of a number, or one of its tries. A transaction of its own: a failed try counts. */
async function takeCode(ctx: Context, index: string, code: string): Promise<boolean> {
  const district = ctx.actor.district ?? "";
  return ctx.app.database.transaction({ scope: district }, async (plain) => {
    const db = plain.withPlugin(districtPlugin(district));
    const now = ctx.app.clock.now();
    await refuseAfterFailures({ ...ctx, db }, index);
    const newest = await db
      .selectFrom("signInCodes")
      .select(["id", "codeHash", "tries", "usedAt", "expiresAt"])
      .where("phoneIndex", "=", index)
      .orderBy("createdAt", "desc")
      .limit(1)
      .forUpdate()
      .executeTakeFirst();
    if (newest === undefined || newest.usedAt !== null) return false;
    if (newest.expiresAt <= now || newest.tries >= codeLimits.tries) return false;
    const right = sameSecret(newest.codeHash, hashToken(ctx.app.keyring, `${newest.id}:${code}`));
    await db
      .updateTable("signInCodes")
      .set({ tries: newest.tries + 1, usedAt: right ? now : null })
      .where("id", "=", newest.id)
      .execute();
    return right;
  });
}

async function staffByPhone(tx: Tx, index: string): Promise<{ id: string } | null> {
  const found = await tx.db
    .selectFrom("accounts")
    .select("id")
    .where("kind", "=", "staff")
    .where("phoneIndex", "=", index)
    .executeTakeFirst();
  return found ?? null;
}

async function isDisabled(tx: Tx, id: string): Promise<boolean> {
  const { state } = await tx.db
    .selectFrom("accounts")
    .select("state")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return state !== "active";
}
