import type { StationSummary } from "../schema.ts";
import { type Indexed, openAt, type StationIndex } from "./stationIndex.ts";

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** A place as lists and maps show it, at the instant that was asked about. */
export function presentIndexed(
  index: StationIndex,
  one: Indexed,
  at: number,
  now: number,
): StationSummary {
  const state = openAt(index, one, at);
  return {
    id: one.id,
    code: one.code,
    kind: one.kind,
    type: one.type,
    tier: one.tier,
    name: one.name,
    area: one.area,
    areaName: one.areaName,
    street: one.area.slice(0, 9),
    address: one.address,
    phone: one.phone,
    lng: one.lng,
    lat: one.lat,
    navigate: one.navigate,
    status: one.status,
    now: { open: state.open, until: iso(state.until), opensAt: iso(state.opensAt) },
    fullUntil: one.fullUntil !== null && one.fullUntil > now ? iso(one.fullUntil) : null,
    openFaults: one.openFaults,
    facilities: one.facilities,
    bookable: one.bookable,
  };
}
