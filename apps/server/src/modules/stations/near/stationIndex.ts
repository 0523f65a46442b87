import { convert } from "@juxin/standards";
import type { Playbook } from "@juxin/playbooks";
import { startOfDay, dayOf } from "../../../platform/clock.ts";
import type { App, Context, Tx } from "../../../platform/context.ts";
import { notFound } from "../../../platform/errors.ts";
import { withScope } from "../../../platform/transaction.ts";
import { areaNames } from "../../areas/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { type Holidays, type Hours, type Interval, openTimes } from "../hours/openTimes.ts";
import { type OpenState, stateAt } from "../hours/openState.ts";
import type {
  OfferKind,
  PlaceKind,
  StationFacility,
  StationStatus,
  TravelMode,
} from "../schema.ts";
import { activeNetwork } from "../planner/networkQueries.ts";

/** One place as the memory holds it: what a list or a map needs, with its open times of two weeks. */
export interface Indexed {
  id: string;
  code: string;
  kind: PlaceKind;
  type: { key: string; zh: string; en: string };
  tier: string | null;
  name: string;
  searchKeys: string;
  area: string;
  areaName: string;
  address: string;
  phone: string | null;
  lng: number;
  lat: number;
  navigate: Record<"GCJ-02" | "BD-09", { lng: number; lat: number }>;
  status: StationStatus;
  published: boolean;
  ownerUnitId: string;
  createdAt: number;
  fullUntil: number | null;
  openFaults: number;
  facilities: StationFacility[];
  bookable: OfferKind[];
  hours: Hours;
  intervals: readonly Interval[];
}

/** All places of a district, in order of area and name. Made anew when one of them changes, or the day does. */
export interface StationIndex {
  revision: number;
  day: string;
  from: number;
  horizon: number;
  days: Holidays;
  playbook: Playbook;
  /** The roads in use; null: none were imported. */
  network: { id: string; modes: TravelMode[] } | null;
  stations: readonly Indexed[];
  byId: ReadonlyMap<string, Indexed>;
}

const kept = new WeakMap<App, Map<string, { index: StationIndex; lookedAt: number }>>();
const building = new WeakMap<App, Map<string, Promise<StationIndex>>>();

/** Another process may have written: its revision is looked up this often, milliseconds. */
const lookEvery = 1000;
const daysAhead = 15;
const dayLength = 24 * 60 * 60_000;

const own = <T>(map: WeakMap<App, Map<string, T>>, app: App): Map<string, T> => {
  const found = map.get(app) ?? new Map<string, T>();
  map.set(app, found);
  return found;
};

/** The places of the caller's district from memory. */
export async function stationIndex(ctx: Context): Promise<StationIndex> {
  const district = ctx.actor.district ?? "";
  const known = own(kept, ctx.app).get(district);
  const fresh = known !== undefined && isOf(known.index, ctx.app.clock.now());
  if (fresh && performance.now() - known.lookedAt < lookEvery) return known.index;
  const running = own(building, ctx.app).get(district);
  if (running !== undefined) return running;
  const made = renew(ctx, district, fresh ? known.index : null).finally(() =>
    own(building, ctx.app).delete(district),
  );
  own(building, ctx.app).set(district, made);
  return made;
}

/** Whether an index is of the day of an instant. Asked thousands of times a second: no calendar is opened. */
const isOf = ({ from }: StationIndex, now: Date): boolean =>
  now.getTime() >= from + dayLength && now.getTime() < from + 2 * dayLength;

async function renew(
  ctx: Context,
  district: string,
  known: StationIndex | null,
): Promise<StationIndex> {
  const lookedAt = performance.now();
  const index = await withScope(ctx, async (tx) => {
    const revision = await readRevision(tx);
    return known?.revision === revision ? known : build(tx, revision);
  });
  own(kept, ctx.app).set(district, { index, lookedAt });
  return index;
}

async function readRevision(tx: Tx): Promise<number> {
  const row = await tx.db.selectFrom("stationRevisions").select("revision").executeTakeFirst();
  return row?.revision ?? 0;
}

/** One place as it stands in the caller's transaction, which may not be committed yet. */
export async function indexedNow(
  tx: Tx,
  id: string,
): Promise<{ index: StationIndex; one: Indexed }> {
  const index = await indexNow(tx);
  const one = index.byId.get(id);
  if (one === undefined) throw notFound("station");
  return { index, one };
}

/** All of them, as they stand in the caller's transaction. */
export async function indexNow(tx: Tx): Promise<StationIndex> {
  const revision = await readRevision(tx);
  const known = own(kept, tx.app).get(tx.actor.district ?? "")?.index;
  return known?.revision === revision && isOf(known, tx.app.clock.now())
    ? known
    : build(tx, revision);
}

/** Part of every write of the room: raises the district's revision, and lets this process look at once. */
export async function touchStations(tx: Tx): Promise<void> {
  await tx.db
    .insertInto("stationRevisions")
    .values({ district: tx.actor.district ?? "", revision: 1 })
    .onConflict((conflict) =>
      conflict
        .column("district")
        .doUpdateSet((set) => ({ revision: set("stationRevisions.revision", "+", 1) })),
    )
    .execute();
  const known = own(kept, tx.app).get(tx.actor.district ?? "");
  if (known !== undefined) known.lookedAt = -Infinity;
}

async function build(tx: Tx, revision: number): Promise<StationIndex> {
  const now = tx.app.clock.now();
  const day = dayOf(now);
  // From yesterday, so that a night that began then is still open in the morning.
  const from = startOfDay(day).getTime() - dayLength;
  const horizon = from + daysAhead * dayLength;
  const { playbook, days } = await effectiveSettings(tx);
  const rows = await tx.db
    .selectFrom("stations")
    .selectAll()
    .orderBy("area")
    .orderBy("name")
    .execute();
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const parts = await partsOf(tx, playbook);
  const stations = rows.map((row): Indexed => {
    const exceptions = parts.exceptions.get(row.id) ?? [];
    const type = playbook.stations.types.find(({ key }) => key === row.type);
    const hours = { hours: row.hours, exceptions };
    const at = { lng: row.lng, lat: row.lat };
    return {
      id: row.id,
      code: row.code,
      kind: row.kind as PlaceKind,
      type:
        type === undefined
          ? { key: row.type, zh: row.type, en: row.type }
          : { key: type.key, zh: type.zh, en: type.en },
      tier: row.tier,
      name: row.name,
      searchKeys: row.searchKeys,
      area: row.area,
      areaName: names.get(row.area) ?? row.area,
      address: row.address,
      phone: row.phone,
      ...at,
      navigate: {
        "GCJ-02": rounded(convert(at, "WGS-84", "GCJ-02")),
        "BD-09": rounded(convert(at, "WGS-84", "BD-09")),
      },
      status: row.status as StationStatus,
      published: row.published,
      ownerUnitId: row.ownerUnitId,
      createdAt: row.createdAt.getTime(),
      fullUntil: row.fullUntil?.getTime() ?? null,
      openFaults: parts.faults.get(row.id) ?? 0,
      facilities: parts.facilities.get(row.id) ?? [],
      bookable: parts.offers.get(row.id) ?? [],
      hours,
      intervals: row.status === "open" ? openTimes(hours, days, from, horizon) : [],
    };
  });
  const byId = new Map(stations.map((one) => [one.id, one]));
  const network = await activeNetwork(tx);
  return { revision, day, from, horizon, days, playbook, network, stations, byId };
}

const rounded = ({ lng, lat }: { lng: number; lat: number }): { lng: number; lat: number } => ({
  lng: Math.round(lng * 1e6) / 1e6,
  lat: Math.round(lat * 1e6) / 1e6,
});

/** Facilities, exceptions, kinds of bookings and open faults by place. */
async function partsOf(tx: Tx, playbook: Playbook) {
  const facilities = new Map<string, StationFacility[]>();
  for (const row of await tx.db.selectFrom("stationFacilities").selectAll().execute()) {
    const known = playbook.stations.facilities.find(({ key }) => key === row.key);
    const list = facilities.get(row.stationId) ?? [];
    facilities.set(row.stationId, list);
    list.push({
      key: row.key,
      zh: known?.zh ?? row.key,
      en: known?.en ?? row.key,
      count: row.count,
      stock: row.stock,
      lowStock: row.lowStock,
      state: row.state as "ok" | "faulty",
      note: row.note,
    });
  }
  const order = playbook.stations.facilities.map(({ key }) => key);
  for (const list of facilities.values())
    list.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const exceptions = new Map<string, { first: string; last: string; hours: string }[]>();
  for (const row of await tx.db
    .selectFrom("stationExceptions")
    .selectAll()
    .orderBy("first")
    .execute())
    exceptions.set(row.stationId, [...(exceptions.get(row.stationId) ?? []), row]);
  const offers = new Map<string, OfferKind[]>();
  for (const row of await tx.db
    .selectFrom("stationOffers")
    .select(["stationId", "kind"])
    .distinct()
    .where("active", "=", true)
    .orderBy("kind")
    .execute())
    offers.set(row.stationId, [...(offers.get(row.stationId) ?? []), row.kind as OfferKind]);
  const faults = new Map(
    (
      await tx.db
        .selectFrom("stationFaults")
        .select((of) => ["stationId", of.fn.countAll<number>().as("n")])
        .where("state", "=", "open")
        .where("kind", "<>", "full")
        .groupBy("stationId")
        .execute()
    ).map(({ stationId, n }) => [stationId, n]),
  );
  return { facilities, exceptions, offers, faults };
}

/** Whether a place is open at an instant. Beyond the two weeks in memory its hours are read anew. */
export function openAt(index: StationIndex, station: Indexed, at: number): OpenState {
  if (station.status !== "open") return { open: false, until: null, opensAt: null };
  if (at >= index.from + dayLength / 2 && at < index.horizon - dayLength)
    return stateAt(station.intervals, at, index.horizon);
  const from = at - dayLength;
  const until = at + 7 * dayLength;
  return stateAt(openTimes(station.hours, index.days, from, until), at, until);
}
