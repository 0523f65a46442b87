import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { addressIndex } from "./attempts.ts";
import { phoneIndex } from "./phones.ts";
import { codeLimits } from "./rules.ts";

const day = 24 * 60 * 60_000;

/** Codes of one district that count against a limit: how many, and when the first of them was sent. */
interface Sent {
  n: number;
  first: Date | null;
}

/** What was sent lately to this number, to this caller, and to anybody at all. */
export interface CodesSent {
  justNow: Sent;
  toPhone: Sent;
  toPhoneFromAddress: Sent;
  toAddress: Sent;
  toAll: Sent;
}

export async function codesSent(tx: Tx, phone: string): Promise<CodesSent> {
  const now = tx.app.clock.now().getTime();
  const district = tx.actor.district ?? "";
  const count = (within: number, of: { phoneIndex?: string; addressIndex?: string }) =>
    tx.db
      .selectFrom("signInCodes")
      .select(({ fn }) => [fn.countAll<number>().as("n"), fn.min("createdAt").as("first")])
      .where((where) => where.and(of))
      .where("createdAt", ">", new Date(now - within))
      .executeTakeFirstOrThrow();
  const here = { addressIndex: addressIndex(tx, district) };
  const number = { phoneIndex: phoneIndex(tx.app, district, phone) };
  const { pause, perPhone, perPhoneFromAddress, perAddress } = codeLimits;
  return {
    justNow: await count(pause, number),
    toPhone: await count(perPhone.within, number),
    toPhoneFromAddress: await count(perPhoneFromAddress.within, { ...number, ...here }),
    toAddress: await count(perAddress.within, here),
    toAll: await count(day, {}),
  };
}

/** Codes are counted one request at a time, so that two at once do not both find room. */
export const countInTurn = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended('signInCodes', 0))`.execute(tx.db);

/** @throws AppError when one more code would pass a limit, with the seconds until there is room. */
export function refuseBeyondLimits(sent: readonly CodesSent[], codesPerDay: number, now: Date) {
  const { pause, perPhone, perPhoneFromAddress, perAddress } = codeLimits;
  const rules = [
    { of: "justNow", count: 1, within: pause, reason: "signIn.codeTooSoon" },
    { of: "toPhone", ...perPhone, reason: "signIn.tooManyCodes" },
    { of: "toPhoneFromAddress", ...perPhoneFromAddress, reason: "signIn.tooManyCodes" },
    { of: "toAddress", ...perAddress, reason: "signIn.tooManyCodes" },
    { of: "toAll", count: codesPerDay, within: day, reason: "signIn.codesUsedUp" },
  ] as const;
  for (const { of, count, within, reason } of rules) {
    const each = sent.map((one) => one[of]);
    if (each.reduce((sum, { n }) => sum + n, 0) < count) continue;
    const first = Math.min(...each.flatMap(({ first }) => first?.getTime() ?? []));
    throw new AppError("limit", reason, {
      retryAfterSeconds: Math.ceil((first + within - now.getTime()) / 1000),
    });
  }
}
