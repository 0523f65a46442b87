import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { bookPlaces, manageStations } from "../policy.ts";
import { lockManaged } from "../queries.ts";
import { bookingsOfDay, dayAsked, getOwnBooking } from "./bookingQueries.ts";
import { freeTicks, lockOffer, promoteWaiting, releaseNoShows } from "./release.ts";
import { actionsOf, type BookingAction, type BookingState } from "./rules.ts";
import { ArriveByCode, type Booking, type StationBooking } from "./schema.ts";

/** One's own booking: given up, come to, or finished early, so that the next one gets the rest. */
export const changeBooking =
  (action: BookingAction) =>
  async (ctx: Context, id: string): Promise<Booking> => {
    authorize(ctx, bookPlaces);
    return withTransaction(ctx, async (tx) => {
      const own = await tx.db
        .selectFrom("bookings")
        .select("offerId")
        .where("id", "=", id)
        .where("accountId", "=", accountIdOf(tx.actor))
        .executeTakeFirst();
      if (own === undefined) throw notFound("booking");
      await take(tx, id, own.offerId, action);
      await audit(tx, { action: `booking.${action}`, subject: { kind: "booking", id } });
      return getOwnBooking(tx, id);
    });
  };

/** Whoever keeps the place takes somebody in by the four digits they say. */
export async function arriveByCode(
  ctx: Context,
  stationId: string,
  input: { code: string },
): Promise<StationBooking[]> {
  authorize(ctx, manageStations);
  const { code } = ArriveByCode.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, stationId);
    const day = dayAsked(tx, undefined);
    const said = (await bookingsOfDay(tx, stationId, day)).find(
      (one) => one.code === code && one.abilities.includes("arrive"),
    );
    if (said === undefined) throw new AppError("notFound", "booking.codeUnknown");
    await take(tx, said.id, said.offer.id, "arrive");
    await audit(tx, { action: "booking.arrive", subject: { kind: "booking", id: said.id } });
    return bookingsOfDay(tx, stationId, day);
  });
}

/** Whoever keeps the place calls a booking off: it has to shut, or the bay is blocked. */
export async function callOff(
  ctx: Context,
  stationId: string,
  id: string,
): Promise<StationBooking[]> {
  authorize(ctx, manageStations);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, stationId);
    const booking = await tx.db
      .selectFrom("bookings")
      .select("offerId")
      .where("id", "=", id)
      .where("stationId", "=", stationId)
      .executeTakeFirst();
    if (booking === undefined) throw notFound("booking");
    await take(tx, id, booking.offerId, "cancel");
    await audit(tx, { action: "booking.callOff", subject: { kind: "booking", id } });
    return bookingsOfDay(tx, stationId, dayAsked(tx, undefined));
  });
}

const stateAfter: Record<BookingAction, BookingState> = {
  cancel: "cancelled",
  arrive: "arrived",
  finish: "finished",
};

/** Under the offer's lock; what becomes free goes to those who wait. */
async function take(tx: Tx, id: string, offerId: string, action: BookingAction): Promise<void> {
  const offer = await lockOffer(tx, offerId);
  if (offer === undefined) throw notFound("offer");
  await releaseNoShows(tx, offer);
  const row = await tx.db
    .selectFrom("bookings")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const now = tx.app.clock.now();
  const allowed = actionsOf(
    {
      state: row.state as BookingState,
      startsAt: row.startsAt.getTime(),
      endsAt: row.endsAt.getTime(),
      holdUntil: row.holdUntil.getTime(),
    },
    now.getTime(),
  );
  if (!allowed.includes(action))
    throw new AppError("conflict", "booking.notAllowedNow", { allowed });
  await tx.db
    .updateTable("bookings")
    .set({
      state: stateAfter[action],
      ...(action === "arrive" ? { arrivedAt: now } : { endedAt: now }),
      ...(action === "cancel" && { unitNo: null }),
    })
    .where("id", "=", id)
    .execute();
  if (action === "cancel") await freeTicks(tx, id, new Date(0));
  if (action === "finish") await freeTicks(tx, id, now);
  await promoteWaiting(tx, offer);
}
