import { randomInt } from "node:crypto";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { hashToken } from "../../platform/crypto/token.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withScope, withTransaction } from "../../platform/transaction.ts";
import { addressIndex } from "./attempts.ts";
import { type CodesSent, codesSent, countInTurn, refuseBeyondLimits } from "./codesSent.ts";
import { districtFor, listDistricts } from "./district.ts";
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
  const elsewhere = await sentElsewhere(ctx, district, phone);
  await withTransaction(asSystem(ctx, "signIn", district), async (tx) => {
    const now = tx.app.clock.now();
    await countInTurn(tx);
    refuseBeyondLimits([await codesSent(tx, phone), ...elsewhere], tx.app.env.codesPerDay, now);
    await tx.db
      .insertInto("signInCodes")
      .values({
        district,
        id,
        phoneIndex: phoneIndex(tx.app, district, phone),
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

/** The limits hold for the whole installation; what other districts sent is read beforehand, each in its own scope. */
async function sentElsewhere(ctx: Context, district: string, phone: string): Promise<CodesSent[]> {
  const sent: CodesSent[] = [];
  for (const { code } of await listDistricts(ctx.app))
    if (code !== district)
      sent.push(await withScope(asSystem(ctx, "signIn", code), (tx) => codesSent(tx, phone)));
  return sent;
}
