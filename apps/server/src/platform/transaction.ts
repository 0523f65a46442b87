import type { Context, Tx } from "./context.ts";
import { districtPlugin } from "./db/districtPlugin.ts";
import { AppError } from "./errors.ts";
import { accountIdOf, type Actor } from "./grants/actor.ts";
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
  const accountId = accountIdOf(ctx.actor);
  const submission = accountId === null ? undefined : ctx.submission;
  const scope = scopeOf(ctx.actor);
  return ctx.app.database.transaction({ scope }, async (plain) => {
    const db = plain.withPlugin(districtPlugin(scope));
    const tx: Tx = { ...ctx, db };
    if (submission === undefined || accountId === null) return work(tx);
    const taken = await takeSubmission(tx, accountId, submission);
    if (taken !== undefined) return taken.answer as T;
    const answer = await work(tx);
    await db
      .updateTable("submissions")
      .set({
        responseSealed: seal(
          tx.app,
          await keyOf(tx, accountId),
          JSON.stringify(answer ?? null),
          `submissions.response:${submission.key}`,
        ),
      })
      .where("accountId", "=", accountId)
      .where("key", "=", submission.key)
      .execute();
    return answer;
  });
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
