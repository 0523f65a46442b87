import type { Tx } from "../../../platform/context.ts";
import { freeUnit, holdUntil, ticksBetween } from "./rules.ts";

interface Offer {
  id: string;
  units: number;
  graceMinutes: number;
}

/** Locks an offer: whoever wants one of its places waits here for their turn. */
export async function lockOffer(tx: Tx, offerId: string) {
  return tx.db
    .selectFrom("stationOffers")
    .selectAll()
    .where("id", "=", offerId)
    .forUpdate()
    .executeTakeFirst();
}

/** Gives the rest of a booking back, from an instant on; part of a verb that audits. */
export async function freeTicks(tx: Tx, bookingId: string, from: Date): Promise<void> {
  await tx.db
    .deleteFrom("bookingTicks")
    .where("bookingId", "=", bookingId)
    .where("tick", ">=", from)
    .execute();
}

/** Ends the holding of places whose people did not come, and the waiting of those whose time is over. */
export async function releaseNoShows(tx: Tx, offer: Offer): Promise<number> {
  const now = tx.app.clock.now();
  const released = await tx.db
    .updateTable("bookings")
    .set({ state: "released", endedAt: now, unitNo: null })
    .where("offerId", "=", offer.id)
    .where((where) =>
      where.or([
        where.and([where("state", "=", "held"), where("holdUntil", "<=", now)]),
        where.and([where("state", "=", "waiting"), where("endsAt", "<=", now)]),
      ]),
    )
    .returning("id")
    .execute();
  for (const { id } of released) await freeTicks(tx, id, new Date(0));
  return released.length;
}

/** Gives free places to those who wait, in the order in which they came. @returns how many got one */
export async function promoteWaiting(tx: Tx, offer: Offer): Promise<number> {
  const now = tx.app.clock.now();
  const waiting = await tx.db
    .selectFrom("bookings")
    .selectAll()
    .where("offerId", "=", offer.id)
    .where("state", "=", "waiting")
    .where("endsAt", ">", now)
    .orderBy("madeAt")
    .orderBy("id")
    .execute();
  let given = 0;
  for (const one of waiting) {
    if (one.accountId === null) continue;
    const taken = await takeUnit(tx, offer, { ...one, accountId: one.accountId });
    if (taken === null) continue;
    const held = holdUntil(
      { startsAt: one.startsAt.getTime(), endsAt: one.endsAt.getTime() },
      offer.graceMinutes,
      now.getTime(),
    );
    await tx.db
      .updateTable("bookings")
      .set({ state: "held", unitNo: taken, holdUntil: new Date(held) })
      .where("id", "=", one.id)
      .execute();
    given += 1;
  }
  return given;
}

/** Takes a free place for all of a booking's time; the table's keys refuse what this overlooks. @returns its number, or null */
export async function takeUnit(
  tx: Tx,
  offer: Offer,
  booking: { id: string; accountId: string; kind: string; startsAt: Date; endsAt: Date },
): Promise<number | null> {
  const ticks = ticksBetween(booking.startsAt.getTime(), booking.endsAt.getTime());
  const busy = await tx.db
    .selectFrom("bookingTicks")
    .select(["unitNo", "tick"])
    .where("offerId", "=", offer.id)
    .where("tick", ">=", booking.startsAt)
    .where("tick", "<", booking.endsAt)
    .execute();
  const unit = freeUnit(
    offer.units,
    busy.map(({ unitNo, tick }) => ({ unitNo, tick: tick.getTime() })),
    ticks,
  );
  if (unit === null) return null;
  const own = await tx.db
    .selectFrom("bookingTicks")
    .select("bookingId")
    .where("accountId", "=", booking.accountId)
    .where("kind", "=", booking.kind)
    .where("tick", ">=", booking.startsAt)
    .where("tick", "<", booking.endsAt)
    .executeTakeFirst();
  if (own !== undefined) return null;
  await tx.db
    .insertInto("bookingTicks")
    .values(
      ticks.map((tick) => ({
        district: tx.actor.district ?? "",
        offerId: offer.id,
        unitNo: unit,
        tick: new Date(tick),
        kind: booking.kind,
        accountId: booking.accountId,
        bookingId: booking.id,
      })),
    )
    .execute();
  return unit;
}
