import { randomInt } from "node:crypto";
import { audit } from "../../../platform/audit.ts";
import { dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { openTimes } from "../hours/openTimes.ts";
import { indexedNow } from "../near/stationIndex.ts";
import { bookPlaces } from "../policy.ts";
import { getOwnBooking } from "./bookingQueries.ts";
import { lockOffer, promoteWaiting, releaseNoShows, takeUnit } from "./release.ts";
import { faultOf, holdUntil, mostAhead } from "./rules.ts";
import { type Booking, BookPlace } from "./schema.ts";

/**
 * Books a place, free of charge. Everybody who wants one of an offer's places passes its lock one
 * after the other, and the keys of `booking_ticks` stand behind that: nobody ever gets what another has.
 */
export async function bookPlace(
  ctx: Context,
  stationId: string,
  offerId: string,
  input: BookPlace,
): Promise<Booking> {
  authorize(ctx, bookPlaces);
  const asked = BookPlace.parse(input);
  return withTransaction(ctx, async (tx) => {
    const offer = await lockOffer(tx, offerId);
    if (offer === undefined || offer.stationId !== stationId) throw notFound("offer");
    const accountId = accountIdOf(tx.actor) ?? "";
    const startsAt = new Date(asked.startsAt);
    const endsAt = new Date(startsAt.getTime() + asked.slots * offer.slotMinutes * 60_000);
    await requireBookable(tx, offer, asked.slots, { startsAt, endsAt });
    await releaseNoShows(tx, offer);
    await promoteWaiting(tx, offer);
    await requireTurn(tx, offer.kind, accountId, { startsAt, endsAt });
    const id = tx.submission?.key ?? newId();
    const now = tx.app.clock.now();
    await tx.db
      .insertInto("bookings")
      .values({
        district: tx.actor.district ?? "",
        id,
        offerId,
        stationId,
        kind: offer.kind,
        accountId,
        code: await freeCode(tx, stationId, startsAt),
        state: "waiting",
        startsAt,
        endsAt,
        holdUntil: new Date(
          holdUntil(
            { startsAt: startsAt.getTime(), endsAt: endsAt.getTime() },
            offer.graceMinutes,
            now.getTime(),
          ),
        ),
        madeAt: now,
      })
      .execute();
    const unitNo = await takeUnit(tx, offer, { id, accountId, kind: offer.kind, startsAt, endsAt });
    if (unitNo === null && !asked.orWait) throw new AppError("conflict", "booking.full");
    if (unitNo !== null)
      await tx.db
        .updateTable("bookings")
        .set({ state: "held", unitNo })
        .where("id", "=", id)
        .execute();
    await audit(tx, {
      action: unitNo === null ? "booking.wait" : "booking.make",
      subject: { kind: "booking", id },
      after: { offer: offerId, startsAt: asked.startsAt, slots: asked.slots, unitNo },
    });
    return getOwnBooking(tx, id);
  });
}

type Offer = NonNullable<Awaited<ReturnType<typeof lockOffer>>>;
interface Times {
  startsAt: Date;
  endsAt: Date;
}

async function requireBookable(tx: Tx, offer: Offer, slots: number, times: Times): Promise<void> {
  const { index, one } = await indexedNow(tx, offer.stationId);
  if (one.status !== "open") throw new AppError("conflict", "booking.closedThen");
  const dayStart = startOfDay(dayOf(times.startsAt)).getTime();
  const open = openTimes(
    offer.hours === null ? one.hours : { ...one.hours, hours: offer.hours },
    index.days,
    dayStart,
    dayStart + 2 * 24 * 60 * 60_000,
  );
  const startsAt = times.startsAt.getTime();
  const fault = faultOf({ startsAt, slots, dayStart }, offer, open, tx.app.clock.now().getTime());
  if (fault !== null) throw invalid("startsAt", fault);
}

/** One place of a kind at a time, and two ahead: so that the next one finds something too. */
async function requireTurn(tx: Tx, kind: string, accountId: string, times: Times): Promise<void> {
  const ahead = await tx.db
    .selectFrom("bookings")
    .select(["startsAt", "endsAt"])
    .where("accountId", "=", accountId)
    .where("kind", "=", kind)
    .where("state", "in", ["waiting", "held", "arrived"])
    .where("endsAt", ">", tx.app.clock.now())
    .execute();
  if (ahead.some((one) => one.startsAt < times.endsAt && one.endsAt > times.startsAt))
    throw new AppError("conflict", "booking.twiceAtOnce");
  if (ahead.length >= mostAhead)
    throw new AppError("conflict", "booking.tooManyAhead", { most: mostAhead });
}

/** Four digits that nobody else says at this place that day. */
async function freeCode(tx: Tx, stationId: string, startsAt: Date): Promise<string> {
  const around = 36 * 3_600_000;
  const used = await tx.db
    .selectFrom("bookings")
    .select("code")
    .where("stationId", "=", stationId)
    .where("startsAt", ">", new Date(startsAt.getTime() - around))
    .where("startsAt", "<", new Date(startsAt.getTime() + around))
    .where("state", "in", ["waiting", "held", "arrived"])
    .execute();
  const taken = new Set(used.map(({ code }) => code));
  let code = String(randomInt(10_000)).padStart(4, "0");
  for (let tries = 0; taken.has(code) && tries < 200; tries += 1)
    code = String(randomInt(10_000)).padStart(4, "0");
  return code;
}
