import { audit } from "../../platform/audit.ts";
import { addDays, dayOf } from "../../platform/clock.ts";
import type { App, Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { promoteWaiting, releaseNoShows } from "./bookings/release.ts";
import { remindBefore } from "./bookings/rules.ts";
import { sendReminder } from "./bookings/sendReminder.ts";
import { sweepStationsRight } from "./policy.ts";

const dayLength = 24 * 60 * 60_000;

/**
 * What time alone brings about: places whose people did not come go to those who wait, “full” and
 * yesterday's salts are forgotten, reminders are told, and after a month nobody's name is in a booking.
 */
export async function sweepStations(app: App, district: string): Promise<void> {
  const ctx: Context = {
    app,
    actor: { kind: "system", district, name: "sweepStations" },
    requestId: newId(),
  };
  authorize(ctx, sweepStationsRight);
  const due = await withTransaction(ctx, async (tx) => {
    const released = await releaseEverywhere(tx);
    await forget(tx);
    const told = await takeReminders(tx);
    if (released > 0)
      await audit(tx, {
        action: "booking.releaseNoShows",
        subject: { kind: "district", id: district },
        after: { released },
      });
    return told;
  });
  for (const id of due)
    await sendReminder(ctx, id).catch((error: unknown) =>
      app.log("error", "reminder.failed", { error: String(error) }),
    );
}

async function releaseEverywhere(tx: Tx): Promise<number> {
  const now = tx.app.clock.now();
  const offers = await tx.db
    .selectFrom("stationOffers")
    .select(["id", "units", "graceMinutes"])
    .where("id", "in", (of) =>
      of
        .selectFrom("bookings")
        .select("offerId")
        .where("state", "in", ["waiting", "held"])
        .where("holdUntil", "<=", now),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  let released = 0;
  for (const offer of offers) {
    released += await releaseNoShows(tx, offer);
    await promoteWaiting(tx, offer);
  }
  await tx.db
    .updateTable("bookings")
    .set({ state: "finished", endedAt: now })
    .where("state", "=", "arrived")
    .where("endsAt", "<=", now)
    .execute();
  await tx.db
    .updateTable("stationFaults")
    .set({ state: "settled", settledAt: now, answer: "时间已过" })
    .where("kind", "=", "full")
    .where("state", "=", "open")
    .where("dueAt", "<=", now)
    .execute();
  return released;
}

async function forget(tx: Tx): Promise<void> {
  const now = tx.app.clock.now();
  const today = dayOf(now);
  await tx.db.deleteFrom("visitSalts").where("day", "<", today).execute();
  await tx.db.deleteFrom("visitTokens").where("day", "<", today).execute();
  await tx.db
    .deleteFrom("bookingTicks")
    .where("tick", "<", new Date(now.getTime() - dayLength))
    .execute();
  await tx.db
    .updateTable("bookings")
    .set({ accountId: null })
    .where("endsAt", "<", new Date(now.getTime() - 30 * dayLength))
    .where("accountId", "is not", null)
    .execute();
  await tx.db.deleteFrom("stationExceptions").where("last", "<", addDays(today, -400)).execute();
}

/** Bookings whose time is near, each once. */
async function takeReminders(tx: Tx): Promise<string[]> {
  const now = tx.app.clock.now();
  const rows = await tx.db
    .updateTable("bookings")
    .set({ remindedAt: now })
    .where("state", "=", "held")
    .where("remindedAt", "is", null)
    .where("startsAt", ">", now)
    .where("startsAt", "<=", new Date(now.getTime() + remindBefore))
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}
