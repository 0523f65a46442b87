import type { Insertable } from "kysely";
import type { Context, Tx } from "../context.ts";
import { newDataKey, type DataKey } from "../crypto/dataKey.ts";
import { unwrapDataKey, wrapDataKey } from "../crypto/keyring.ts";
import { anyOf, insertMany, type Tables } from "../db/index.ts";

/**
 * One data key for each person (or thing) that sealed fields are about. Deleting the key is how a
 * person is erased: every field sealed with it can never be opened again.
 */
export async function keyOf(tx: Tx, subject: string): Promise<DataKey> {
  const found = (await keysOf(tx, [subject])).get(subject);
  if (found !== undefined) return found;
  const key = newDataKey();
  await tx.db
    .insertInto("dataKeys")
    .values({
      district: tx.actor.district ?? "",
      subject,
      wrapped: wrapDataKey(tx.app.keyring, key),
      createdAt: tx.app.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(["district", "subject"]).doNothing())
    .execute();
  return (await keysOf(tx, [subject])).get(subject) ?? key;
}

export type KeyRow = Insertable<Tables["dataKeys"]>;

/** Keys for many new subjects at once, and the rows by which they are kept: nothing is written yet. */
export function makeKeys(
  ctx: Context,
  subjects: readonly string[],
): { keys: Map<string, DataKey>; rows: KeyRow[] } {
  const createdAt = ctx.app.clock.now();
  const keys = new Map(subjects.map((subject) => [subject, newDataKey()]));
  const rows = [...keys].map(([subject, key]) => ({
    district: ctx.actor.district ?? "",
    subject,
    wrapped: wrapDataKey(ctx.app.keyring, key),
    createdAt,
  }));
  return { keys, rows };
}

/** Keys for many new subjects at once, none of whom has one yet. */
export async function addKeys(tx: Tx, subjects: readonly string[]): Promise<Map<string, DataKey>> {
  const { keys, rows } = makeKeys(tx, subjects);
  await insertMany(tx.db, "dataKeys", rows);
  return keys;
}

/** The keys that still exist; an erased subject is missing from the map. */
export async function keysOf(tx: Tx, subjects: readonly string[]): Promise<Map<string, DataKey>> {
  const wanted = [...new Set(subjects)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("dataKeys")
    .select(["subject", "wrapped"])
    .where(anyOf("subject", wanted))
    .execute();
  return new Map(rows.map((row) => [row.subject, unwrapDataKey(tx.app.keyring, row.wrapped)]));
}

/** Crypto-shredding: nothing sealed for this subject can be read again. */
export async function shredKey(tx: Tx, subject: string): Promise<void> {
  await tx.db.deleteFrom("dataKeys").where("subject", "=", subject).execute();
}

/** The key for what an office writes about its own people, not about a worker. */
export const districtSubject = (district: string): string =>
  `00000000-0000-7000-8000-000000${district}`;
