import { audit } from "../../../platform/audit.ts";
import type { App, Context, Tx } from "../../../platform/context.ts";
import { districtPlugin } from "../../../platform/db/districtPlugin.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { spreadsheetType } from "../../../platform/spreadsheets/index.ts";
import { withScope, withTransaction } from "../../../platform/transaction.ts";
import { makeFeedback as right } from "../policy.ts";
import { mostAttempts, nextTry } from "./rules.ts";

/** Puts a month's file down to be returned; part of the verb that made it. */
export async function oweReturn(tx: Tx, feedbackId: string): Promise<void> {
  const now = tx.app.clock.now();
  await tx.db
    .insertInto("registrationReturns")
    .values({ district: tx.actor.district ?? "", feedbackId, state: "waiting", nextAt: now })
    .execute();
}

/**
 * Brings the files that are owed to the registration offices' own systems. Each try is written down
 * before it is made, so that a process that dies in it does not try for ever.
 */
export async function returnFeedback(app: App, district: string): Promise<void> {
  const ctx: Context = {
    app,
    actor: { kind: "system", district, name: "feedback" },
    requestId: newId(),
  };
  authorize(ctx, right);
  for (const { feedbackId, source } of await withScope(ctx, owed)) {
    if (app.delivery.reaches(source) === null) continue; // It waits to be fetched.
    await returnOne(ctx, feedbackId);
  }
}

const owed = (tx: Tx) =>
  tx.db
    .selectFrom("registrationReturns")
    .innerJoin("registrationFeedback", (join) =>
      join
        .onRef("registrationFeedback.district", "=", "registrationReturns.district")
        .onRef("registrationFeedback.id", "=", "registrationReturns.feedbackId"),
    )
    .select(["registrationReturns.feedbackId", "registrationFeedback.source"])
    .where("registrationReturns.state", "=", "waiting")
    .where("registrationReturns.nextAt", "<=", tx.app.clock.now())
    .orderBy("registrationFeedback.period")
    .execute();

async function returnOne(ctx: Context, feedbackId: string): Promise<void> {
  const { app } = ctx;
  authorize(ctx, right);
  const file = await beginTry(ctx, feedbackId);
  if (file === null) return;
  const { source, period, content, attempts } = file;
  const error = await app.delivery
    .deliver(source, {
      id: feedbackId,
      district: ctx.actor.district ?? "",
      name: `${source}-${period}.xlsx`,
      type: spreadsheetType,
      bytes: content,
    })
    .then(
      () => null,
      (fault: unknown) => String(fault instanceof Error ? fault.message : fault).slice(0, 200),
    );
  await withTransaction(ctx, async (tx) => {
    const to = app.delivery.reaches(source);
    const state = error === null ? "sent" : attempts >= mostAttempts ? "failed" : "waiting";
    await tx.db
      .updateTable("registrationReturns")
      .set({
        state,
        error,
        ...(state === "sent" && { sentAt: app.clock.now(), sentTo: to }),
      })
      .where("feedbackId", "=", feedbackId)
      .where("state", "=", "waiting")
      .execute();
    await audit(tx, {
      action: error === null ? "registration.returnFeedback" : "registration.returnRefused",
      subject: { kind: "registrationFeedback", id: feedbackId },
      after: { source, period, attempts, to, state, ...(error !== null && { error }) },
    });
    return null;
  });
}

/**
 * Counts the try and says when the next would be; null when another process was faster. Not audited:
 * what became of it is.
 */
async function beginTry(ctx: Context, feedbackId: string) {
  const district = ctx.actor.district ?? "";
  const now = ctx.app.clock.now();
  return ctx.app.database.transaction({ scope: district }, async (plain) => {
    const db = plain.withPlugin(districtPlugin(district));
    const row = await db
      .selectFrom("registrationReturns")
      .select("attempts")
      .where("feedbackId", "=", feedbackId)
      .where("state", "=", "waiting")
      .where("nextAt", "<=", now)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (row === undefined) return null;
    const attempts = row.attempts + 1;
    await db
      .updateTable("registrationReturns")
      .set({ attempts, nextAt: nextTry(now, attempts) })
      .where("feedbackId", "=", feedbackId)
      .execute();
    const file = await db
      .selectFrom("registrationFeedback")
      .select(["source", "period", "content"])
      .where("id", "=", feedbackId)
      .executeTakeFirstOrThrow();
    return { ...file, attempts };
  });
}
