import type { Context, Tx } from "./context.ts";
import { districtPlugin } from "./db/districtPlugin.ts";
import { DatabaseError } from "./db/errors.ts";
import { AppError } from "./errors.ts";
import { type Actor, submitterIdOf } from "./grants/actor.ts";
import { open, seal } from "./personalData/sealed.ts";
import { keyOf, keysOf } from "./personalData/subjectKeys.ts";

const isTx = (ctx: Context): ctx is Tx => "db" in ctx;

/** A city grant reaches several districts, yet a request is always about the one signed in to. */
function scopeOf(actor: Actor): string {
  if (actor.district === null) throw new AppError("invalid", "district.missing");
  return actor.district;
}

/** Runs reads in one read-only transaction that sees the actor's district alone. */
export function withScope<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (isTx(ctx)) return work(ctx);
  const scope = scopeOf(ctx.actor);
  return ctx.app.database.transaction({ scope, readOnly: true }, (db) =>
    work({ ...ctx, db: db.withPlugin(districtPlugin(scope)) }),
  );
}

/**
 * Runs one write. A submission that was already taken gets the answer it got before; the same key
 * with other content is a conflict. The answer is kept, sealed for its account, in the write's own
 * transaction, and swept after a week.
 */
export async function withTransaction<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (isTx(ctx)) return work(ctx);
  const accountId = submitterIdOf(ctx.actor);
  const submission = accountId === null ? undefined : ctx.submission;
  const scope = scopeOf(ctx.actor);
  return againOnCollision(() =>
    ctx.app.database.transaction({ scope }, async (plain) => {
      const db = plain.withPlugin(districtPlugin(scope));
      const tx: Tx = { ...ctx, db };
      if (submission === undefined || accountId === null) return work(tx);
      const taken = await takeSubmission(tx, accountId, submission);
      if (taken !== undefined) return taken.answer as T;
      const answer = await work(tx);
      await keepAnswer(tx, accountId, submission.key, answer);
      return answer;
    }),
  );
}

/** Two writers met: one inserted the row the other wanted to, or each waited for the other. */
const collisions = new Set(["23505", "40001", "40P01"]);

/** Nothing of a failed transaction is left, so that it may be run anew and then finds what the other wrote. */
async function againOnCollision<T>(run: () => Promise<T>, left = 2): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (left === 0 || !(error instanceof DatabaseError) || !collisions.has(error.code)) throw error;
    return againOnCollision(run, left - 1);
  }
}

/** No answer is kept for a write that has none: erasing oneself must not make a new key. */
async function keepAnswer(tx: Tx, accountId: string, key: string, answer: unknown): Promise<void> {
  if (answer === null || answer === undefined) return;
  const text = JSON.stringify(answer);
  const sealed = seal(tx.app, await keyOf(tx, accountId), text, `submissions.response:${key}`);
  await tx.db
    .updateTable("submissions")
    .set({ responseSealed: sealed })
    .where("accountId", "=", accountId)
    .where("key", "=", key)
    .execute();
}

async function takeSubmission(
  tx: Tx,
  accountId: string,
  submission: NonNullable<Context["submission"]>,
): Promise<{ answer: unknown } | undefined> {
  const inserted = await tx.db
    .insertInto("submissions")
    .values({
      district: scopeOf(tx.actor),
      accountId,
      key: submission.key,
      route: submission.route,
      requestHash: submission.requestHash,
      responseSealed: null,
      at: tx.app.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(["district", "accountId", "key"]).doNothing())
    .returning("key")
    .executeTakeFirst();
  if (inserted !== undefined) return undefined;
  const earlier = await tx.db
    .selectFrom("submissions")
    .select(["responseSealed", "requestHash"])
    .where("accountId", "=", accountId)
    .where("key", "=", submission.key)
    .executeTakeFirstOrThrow();
  if (earlier.requestHash !== submission.requestHash)
    throw new AppError("conflict", "submission.differentContent");
  const key = (await keysOf(tx, [accountId])).get(accountId);
  const text = open(tx.app, key, earlier.responseSealed, `submissions.response:${submission.key}`);
  return { answer: text === null ? null : JSON.parse(text) };
}
