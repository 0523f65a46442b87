import { dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { unitRefs } from "../../organizations/index.ts";
import { openTimes } from "../hours/openTimes.ts";
import { presentIndexed } from "../near/presentIndexed.ts";
import { indexedNow } from "../near/stationIndex.ts";
import { mayManage, oversees } from "../policy.ts";
import { findStation, managersOf } from "../queries.ts";
import type { StationDetail, StationEvent, StationOffer } from "../schema.ts";

const week = 7 * 24 * 60 * 60_000;

/** One place with everything a rider asks, and what the caller may do with it. */
export async function getStation(tx: Tx, id: string): Promise<StationDetail> {
  const row = await findStation(tx, id);
  const { index, one } = await indexedNow(tx, id);
  const now = tx.app.clock.now().getTime();
  const today = startOfDay(dayOf(new Date(now))).getTime();
  const owners = await unitRefs(tx, [row.ownerUnitId]);
  const managed = mayManage(tx.actor, row, await managersOf(tx, id));
  const exceptions = await tx.db
    .selectFrom("stationExceptions")
    .select(["id", "first", "last", "hours", "reason"])
    .where("stationId", "=", id)
    .orderBy("first")
    .execute();
  return {
    ...presentIndexed(index, one, now, now),
    owner: owners.get(row.ownerUnitId) ?? null,
    note: row.note,
    published: row.published,
    hours: row.hours,
    exceptions,
    week:
      row.status === "open"
        ? openTimes(one.hours, index.days, today, today + week).map(([from, until]) => ({
            from: new Date(from).toISOString(),
            until: new Date(until).toISOString(),
          }))
        : [],
    offers: await offersOf(tx, id, managed),
    events: await eventsOf(tx, id, managed),
    version: row.version,
    abilities: managed
      ? [
          "edit",
          "settleFault",
          "bookings",
          "check",
          ...(oversees(tx.actor, row.area) ? (["move"] as const) : []),
        ]
      : [],
  };
}

/** What can be booked; one that was taken off is shown to whoever keeps the place. */
export async function offersOf(
  tx: Tx,
  stationId: string,
  managed: boolean,
): Promise<StationOffer[]> {
  let select = tx.db
    .selectFrom("stationOffers")
    .select([
      "id",
      "kind",
      "name",
      "units",
      "slotMinutes",
      "mostSlots",
      "daysAhead",
      "graceMinutes",
      "hours",
      "note",
      "active",
    ])
    .where("stationId", "=", stationId)
    .orderBy("kind")
    .orderBy("id");
  if (!managed) select = select.where("active", "=", true);
  return (await select.execute()) as StationOffer[];
}

/** Events that are not over, and for whoever keeps the place those of the last weeks too. */
export async function eventsOf(
  tx: Tx,
  stationId: string,
  managed: boolean,
): Promise<StationEvent[]> {
  const since = new Date(tx.app.clock.now().getTime() - (managed ? 8 * week : 0));
  let select = tx.db
    .selectFrom("stationEvents")
    .selectAll()
    .where("stationId", "=", stationId)
    .where("endsAt", ">", since)
    .orderBy("startsAt")
    .limit(50);
  if (!managed) select = select.where("cancelledAt", "is", null);
  return (await select.execute()).map((row) => ({
    id: row.id,
    title: row.title,
    note: row.note,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
  }));
}
