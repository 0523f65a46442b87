import { randomInt } from "node:crypto";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { hashToken } from "../../platform/crypto/token.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { addressIndex } from "./attempts.ts";
import { districtFor } from "./district.ts";
import { normalPhone, phoneIndex } from "./phones.ts";
import { signIn } from "./policy.ts";
import { codeLimits } from "./rules.ts";
import { RequestCode } from "./schema.ts";
import { asSystem } from "./sessions.ts";

/** Sends a six-digit code. The answer is the same whether or not the number is known. */
export async function requestCode(ctx: Context, input: RequestCode) {
  authorize(ctx, signIn);
  const asked = RequestCode.parse(input);
  const phone = normalPhone(asked.phone);
  const district = await districtFor(ctx, asked.district);
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const id = newId();
  await withTransaction(asSystem(ctx, "signIn", district), async (tx) => {
    const index = phoneIndex(tx.app, district, phone);
    await refuseBeyondLimits(tx, district, index);
    const now = tx.app.clock.now();
    await tx.db
      .insertInto("signInCodes")
      .values({
        district,
        id,
        phoneIndex: index,
        addressIndex: addressIndex(tx, district),
        codeHash: hashToken(tx.app.keyring, `${id}:${code}`),
        createdAt: now,
        expiresAt: new Date(now.getTime() + codeLimits.life),
      })
      .execute();
    await audit(tx, { action: "session.requestCode", subject: { kind: "signInCode", id } });
  });
  // After the commit: a gateway must not hold a transaction open, and a lost message can be asked again.
  await ctx.app.sms.sendCode(phone, code).catch((cause: unknown) => {
    throw new AppError("unavailable", "sms.unavailable", { retryAfterSeconds: 60 }, { cause });
  });
  return {
    retryAfterSeconds: codeLimits.pause / 1000,
    expiresInSeconds: codeLimits.life / 1000,
    demoCode: ctx.app.env.demo ? code : null,
  };
}

async function refuseBeyondLimits(tx: Tx, district: string, index: string): Promise<void> {
  const now = tx.app.clock.now().getTime();
  const sent = async (
    column: "phoneIndex" | "addressIndex" | null,
    value: string,
    within: number,
  ) => {
    let query = tx.db
      .selectFrom("signInCodes")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .where("createdAt", ">", new Date(now - within));
    if (column !== null) query = query.where(column, "=", value);
    return (await query.executeTakeFirstOrThrow()).n;
  };
  const refuse = (reason: string, within: number): never => {
    throw new AppError("limit", reason, { retryAfterSeconds: within / 1000 });
  };
  if ((await sent("phoneIndex", index, codeLimits.pause)) > 0)
    refuse("signIn.codeTooSoon", codeLimits.pause);
  const { perPhone, perAddress } = codeLimits;
  if ((await sent("phoneIndex", index, perPhone.within)) >= perPhone.count)
    refuse("signIn.tooManyCodes", perPhone.within);
  const address = addressIndex(tx, district);
  if ((await sent("addressIndex", address, perAddress.within)) >= perAddress.count)
    refuse("signIn.tooManyCodes", perAddress.within);
  const day = 24 * 60 * 60_000;
  if ((await sent(null, "", day)) >= tx.app.env.codesPerDay) refuse("signIn.codesUsedUp", day);
}
