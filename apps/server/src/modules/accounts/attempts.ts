import type { Context, Tx } from "../../platform/context.ts";
import { blindIndex } from "../../platform/crypto/blindIndex.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError } from "../../platform/errors.ts";
import { failureLimits } from "./rules.ts";

/** Where a request came from, as an index that cannot be turned back into an address. */
export const addressIndex = (ctx: Context, district: string): string =>
  blindIndex(ctx.app.keyring, "address", district, ctx.address ?? "unknown");

/** @throws AppError `signIn.tooManyTries` when the login or the address has failed too often lately. */
export async function refuseAfterFailures(tx: Tx, loginIndex: string): Promise<void> {
  const now = tx.app.clock.now().getTime();
  const subjects = [
    { index: loginIndex, limit: failureLimits.perLogin },
    { index: addressIndex(tx, tx.actor.district ?? ""), limit: failureLimits.perAddress },
  ];
  for (const { index, limit } of subjects) {
    const { n } = await tx.db
      .selectFrom("signInFailures")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .where("subjectIndex", "=", index)
      .where("at", ">", new Date(now - limit.within))
      .executeTakeFirstOrThrow();
    if (n >= limit.count)
      throw new AppError("limit", "signIn.tooManyTries", {
        retryAfterSeconds: limit.within / 1000,
      });
  }
}

/** Kept in a transaction of its own, since the sign-in it belongs to is refused. Not audited: nobody is known yet. */
export async function recordFailure(
  ctx: Context,
  district: string,
  loginIndex: string,
): Promise<void> {
  const at = ctx.app.clock.now();
  await ctx.app.database.transaction({ scope: district }, async (db) => {
    await db
      .insertInto("signInFailures")
      .values(
        [loginIndex, addressIndex(ctx, district)].map((subjectIndex) => ({
          district,
          id: newId(),
          subjectIndex,
          at,
        })),
      )
      .execute();
  });
}
