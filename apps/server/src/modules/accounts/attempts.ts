import { sql } from "kysely";
import type { Context, Tx } from "../../platform/context.ts";
import { blindIndex } from "../../platform/crypto/blindIndex.ts";
import { districtPlugin } from "../../platform/db/districtPlugin.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError } from "../../platform/errors.ts";
import { failureLimits } from "./rules.ts";

/** Where a request came from, as an index that cannot be turned back into an address. */
export const addressIndex = (ctx: Context, district: string): string =>
  blindIndex(ctx.app.keyring, "address", district, ctx.address ?? "unknown");

/** Whose tries are limited: the address, and the login where one is being tried. */
const subjectsOf = (tx: Tx, loginIndex: string | null) => [
  ...(loginIndex === null ? [] : [{ index: loginIndex, limit: failureLimits.perLogin }]),
  { index: addressIndex(tx, tx.actor.district ?? ""), limit: failureLimits.perAddress },
];

/**
 * For a phone code the login is null: the code has tries of its own, and a stranger's wrong ones must
 * not lock the number's owner out.
 * @throws AppError `signIn.tooManyTries` when the login or the address has failed too often lately.
 */
export async function refuseAfterFailures(tx: Tx, loginIndex: string | null): Promise<void> {
  const now = tx.app.clock.now().getTime();
  const subjects = subjectsOf(tx, loginIndex);
  for (const { index, limit } of subjects) {
    // The oldest of the last few: once it has left the window, one more may be tried.
    const oldest = await tx.db
      .selectFrom("signInFailures")
      .select("at")
      .where("subjectIndex", "=", index)
      .where("at", ">", new Date(now - limit.within))
      .orderBy("at", "desc")
      .offset(limit.count - 1)
      .limit(1)
      .executeTakeFirst();
    if (oldest !== undefined)
      throw new AppError("limit", "signIn.tooManyTries", {
        retryAfterSeconds: Math.ceil((oldest.at.getTime() + limit.within - now) / 1000),
      });
  }
}

/**
 * Counts a try as failed before it is made, so that many at once cannot outrun the limit; a try that
 * turns out right is taken back with `forgetTry`. Not audited: nobody is known yet.
 */
export async function countTry(tx: Tx, loginIndex: string | null): Promise<string[]> {
  const district = tx.actor.district ?? "";
  const indexes = subjectsOf(tx, loginIndex).map(({ index }) => index);
  for (const index of indexes)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`try:${index}`}, 0))`.execute(tx.db);
  await refuseAfterFailures(tx, loginIndex);
  const at = tx.app.clock.now();
  const rows = indexes.map((subjectIndex) => ({ district, id: newId(), subjectIndex, at }));
  await tx.db.insertInto("signInFailures").values(rows).execute();
  return rows.map(({ id }) => id);
}

export async function forgetTry(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.db
    .deleteFrom("signInFailures")
    .where("id", "in", [...ids])
    .execute();
}

/** One step of a sign-in in a transaction of its own, since the sign-in it belongs to may be refused. */
export function apart<T>(system: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  const district = system.actor.district ?? "";
  return system.app.database.transaction({ scope: district }, (db) =>
    work({ ...system, db: db.withPlugin(districtPlugin(district)) }),
  );
}
