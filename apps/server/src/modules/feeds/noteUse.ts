import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import type { Feed } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { noteFeedUse } from "./policy.ts";
import { toldRefusals } from "./rules.ts";

const seenEvery = 60_000;
const toldEvery = 60 * 60_000;

/** Notes when and from where a key was used; the first time goes into the trail, later ones do not. */
export async function noteUse(
  anonymous: Context,
  feed: Feed,
  known: { lastUsedAt: Date | null; lastUsedFrom: string | null },
): Promise<void> {
  const ctx: Context = { ...anonymous, actor: feed };
  authorize(ctx, noteFeedUse);
  const now = ctx.app.clock.now();
  const from = ctx.address ?? null;
  const lately =
    known.lastUsedAt !== null && now.getTime() - known.lastUsedAt.getTime() < seenEvery;
  if (lately && known.lastUsedFrom === from) return;
  await withTransaction(ctx, async (tx) => {
    const before = await tx.db
      .selectFrom("feedKeys")
      .select("lastUsedAt")
      .where("id", "=", feed.keyId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    await tx.db
      .updateTable("feedKeys")
      .set({ lastUsedAt: now, lastUsedFrom: from })
      .where("id", "=", feed.keyId)
      .execute();
    if (before.lastUsedAt === null)
      await audit(tx, {
        action: "feedKey.firstUse",
        subject: { kind: "feedKey", id: feed.keyId },
        after: { from },
      });
  });
}

/** Tells of a refusal that says something of the key or its holder, the same one once an hour. */
export async function noteRefused(anonymous: Context, feed: Feed, error: unknown): Promise<void> {
  if (!(error instanceof AppError) || !toldRefusals.has(error.reason)) return;
  const { reason } = error;
  const ctx: Context = { ...anonymous, actor: feed };
  authorize(ctx, noteFeedUse);
  const now = ctx.app.clock.now();
  const from = ctx.address ?? null;
  await withTransaction(ctx, async (tx) => {
    const before = await tx.db
      .selectFrom("feedKeys")
      .select(["refusedAt", "refusedReason"])
      .where("id", "=", feed.keyId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const told =
      before.refusedReason === reason &&
      before.refusedAt !== null &&
      now.getTime() - before.refusedAt.getTime() < toldEvery;
    if (told) return;
    await tx.db
      .updateTable("feedKeys")
      .set({ refusedAt: now, refusedReason: reason, refusedFrom: from })
      .where("id", "=", feed.keyId)
      .execute();
    await audit(tx, {
      action: "feedKey.refuse",
      subject: { kind: "feedKey", id: feed.keyId },
      after: { reason, from },
    });
  });
}
