import { type Selectable, sql } from "kysely";
import { dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { openTimes } from "../hours/openTimes.ts";
import { indexedNow } from "../near/stationIndex.ts";
import type { OfferKind } from "../schema.ts";
import { actionsOf, type BookingState, remindBefore, slotsOf } from "./rules.ts";
import type { Booking, OfferSlots, StationBooking } from "./schema.ts";

const dayLength = 24 * 60 * 60_000;

const withNames = (tx: Tx) =>
  tx.db
    .selectFrom("bookings")
    .innerJoin("stationOffers", (join) =>
      join
        .onRef("stationOffers.district", "=", "bookings.district")
        .onRef("stationOffers.id", "=", "bookings.offerId"),
    )
    .innerJoin("stations", (join) =>
      join
        .onRef("stations.district", "=", "bookings.district")
        .onRef("stations.id", "=", "bookings.stationId"),
    )
    .selectAll("bookings")
    .select([
      "stationOffers.name as offerName",
      "stations.name as stationName",
      "stations.code as stationCode",
      "stations.address",
      "stations.lng",
      "stations.lat",
    ]);

type Row = Selectable<Tables["bookings"]> & { offerName: string };

/** A held place whose grace is over is gone, also while the sweep has not been there. */
function plain(row: Row, now: number): StationBooking {
  const state = row.state as BookingState;
  const lapsed = state === "held" && row.holdUntil.getTime() <= now;
  const times = {
    startsAt: row.startsAt.getTime(),
    endsAt: row.endsAt.getTime(),
    holdUntil: row.holdUntil.getTime(),
  };
  return {
    id: row.id,
    state: lapsed ? "released" : state,
    kind: row.kind as OfferKind,
    offer: { id: row.offerId, name: row.offerName },
    unitNo: lapsed ? null : row.unitNo,
    code: row.code,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    holdUntil: row.holdUntil.toISOString(),
    madeAt: row.madeAt.toISOString(),
    arrivedAt: row.arrivedAt?.toISOString() ?? null,
    abilities: actionsOf({ ...times, state }, now),
  };
}

/** One's own bookings: those ahead first, then the latest. */
export async function listOwnBookings(tx: Tx, limit: number): Promise<Booking[]> {
  const rows = await withNames(tx)
    .where("bookings.accountId", "=", accountIdOf(tx.actor))
    .orderBy(
      sql`bookings.state in ('waiting', 'held', 'arrived') and bookings.ends_at > ${tx.app.clock.now()}`,
      "desc",
    )
    .orderBy("bookings.startsAt", "desc")
    .limit(limit)
    .execute();
  return Promise.all(rows.map((row) => presentOwn(tx, row)));
}

export async function getOwnBooking(tx: Tx, id: string): Promise<Booking> {
  const row = await withNames(tx)
    .where("bookings.id", "=", id)
    .where("bookings.accountId", "=", accountIdOf(tx.actor))
    .executeTakeFirst();
  if (row === undefined) throw notFound("booking");
  return presentOwn(tx, row);
}

type NamedRow = Awaited<ReturnType<ReturnType<typeof withNames>["executeTakeFirstOrThrow"]>>;

async function presentOwn(tx: Tx, row: NamedRow): Promise<Booking> {
  return {
    ...plain(row, tx.app.clock.now().getTime()),
    station: {
      id: row.stationId,
      code: row.stationCode,
      name: row.stationName,
      address: row.address,
      lng: row.lng,
      lat: row.lat,
    },
    remindAt: new Date(row.startsAt.getTime() - remindBefore).toISOString(),
    ahead: row.state === "waiting" ? await countAhead(tx, row) : null,
  };
}

/** How many came before and wait for some of the same time. */
async function countAhead(tx: Tx, row: NamedRow): Promise<number> {
  const { n } = await tx.db
    .selectFrom("bookings")
    .select((of) => of.fn.countAll<number>().as("n"))
    .where("offerId", "=", row.offerId)
    .where("state", "=", "waiting")
    .where("startsAt", "<", row.endsAt)
    .where("endsAt", ">", row.startsAt)
    .where((where) =>
      where.or([
        where("madeAt", "<", row.madeAt),
        where.and([where("madeAt", "=", row.madeAt), where("id", "<", row.id)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return n;
}

/** A day's bookings at a place, without anybody's name. */
export async function bookingsOfDay(
  tx: Tx,
  stationId: string,
  day: string,
): Promise<StationBooking[]> {
  const start = startOfDay(day).getTime();
  const now = tx.app.clock.now().getTime();
  const rows = await withNames(tx)
    .where("bookings.stationId", "=", stationId)
    .where("bookings.endsAt", ">", new Date(start))
    .where("bookings.startsAt", "<", new Date(start + dayLength))
    .orderBy("bookings.startsAt")
    .orderBy("bookings.unitNo")
    .execute();
  return rows.map((row) => plain(row, now));
}

/** Which slots of a day can be had; what lapsed counts as free, as it will be when somebody asks. */
export async function slotsOfDay(
  tx: Tx,
  stationId: string,
  offerId: string,
  day: string,
): Promise<OfferSlots> {
  const offer = await tx.db
    .selectFrom("stationOffers")
    .selectAll()
    .where("id", "=", offerId)
    .where("stationId", "=", stationId)
    .executeTakeFirst();
  if (offer === undefined) throw notFound("offer");
  const { index, one } = await indexedNow(tx, stationId);
  const start = startOfDay(day).getTime();
  const hours = offer.hours === null ? one.hours : { ...one.hours, hours: offer.hours };
  const open =
    one.status === "open" && offer.active
      ? openTimes(hours, index.days, start, start + 2 * dayLength)
      : [];
  const now = tx.app.clock.now();
  const rows = await tx.db
    .selectFrom("bookings")
    .select(["startsAt", "endsAt", "state", "unitNo", "holdUntil"])
    .where("offerId", "=", offerId)
    .where("state", "in", ["waiting", "held", "arrived"])
    .where("endsAt", ">", new Date(start))
    .where("startsAt", "<", new Date(start + 2 * dayLength))
    .execute();
  const slots = slotsOf(open, start, offer.slotMinutes).map(([from, until]) => {
    const meets = rows.filter(
      (row) => row.startsAt.getTime() < until && row.endsAt.getTime() > from,
    );
    const taken = meets.filter(
      (row) => row.state === "arrived" || (row.state === "held" && row.holdUntil > now),
    );
    return {
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
      free: Math.max(0, offer.units - new Set(taken.map(({ unitNo }) => unitNo)).size),
      waiting: meets.length - taken.length,
      past: until <= now.getTime(),
    };
  });
  return { day, slots };
}

export const dayAsked = (tx: Tx, day: string | undefined): string =>
  day ?? dayOf(tx.app.clock.now());
