import { openNow } from "./openNow.ts";
import type { ListedStation, Position } from "./queries.ts";

export interface StationFilter {
  /** Only places that are open now. */
  open: boolean;
  /** Keys of the catalog; a place must have all of them, and working. */
  facilities: readonly string[];
  bookable: boolean;
}

export interface Listed {
  station: ListedStation;
  open: ReturnType<typeof openNow>;
  /** Minutes on the way there; null when nobody said where they are, or it is out of reach. */
  minutes: number | null;
  /** In a straight line, metres. */
  metres: number | null;
}

/** A place without working seats does not offer seats. */
const has = (station: ListedStation, key: string): boolean =>
  station.facilities.some(
    (one) => one.key === key && one.state === "ok" && (one.stock === null || one.stock > 0),
  );

/** Metres between two positions on the ground; exact enough for a district. */
export function metresBetween(a: Position, b: Position): number {
  const perDegree = 111_195;
  const east = (b.lng - a.lng) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  return Math.hypot(east, b.lat - a.lat) * perDegree;
}

/**
 * What the list shows: near ones first where a position is known, else those of the chosen area,
 * open ones before closed ones.
 * @param minutes by the id of a place, from the streets; empty without network
 */
export function listed(
  stations: readonly ListedStation[],
  filter: StationFilter,
  around: { position: Position | null; area: string | null },
  minutes: ReadonlyMap<string, number>,
  now: Date,
): { shown: Listed[]; opensFirst: Listed | null } {
  const { position, area } = around;
  const fitting = stations
    .filter(
      (station) =>
        station.status === "open" &&
        filter.facilities.every((key) => has(station, key)) &&
        (!filter.bookable || station.bookable.length > 0) &&
        (position !== null || area === null || station.area.startsWith(area)),
    )
    .map((station) => ({
      station,
      open: openNow(station.week, now),
      minutes: minutes.get(station.id) ?? null,
      metres: position === null ? null : metresBetween(position, station),
    }))
    .sort(nearerFirst);
  const open = fitting.filter((one) => one.open.open);
  const shown = filter.open ? open : [...open, ...fitting.filter((one) => !one.open.open)];
  const opensFirst =
    shown.length > 0
      ? null
      : (fitting
          .filter((one) => one.open.opensAt !== null)
          .sort(
            (a, b) =>
              Date.parse(a.open.opensAt!) - Date.parse(b.open.opensAt!) || nearerFirst(a, b),
          )[0] ?? null);
  return { shown, opensFirst };
}

/** Farther than any hour; unlike Infinity, two of it compare as equal. */
const far = 1e6;

function nearerFirst(a: Listed, b: Listed): number {
  return (
    (a.minutes ?? far) - (b.minutes ?? far) ||
    (a.metres ?? 0) - (b.metres ?? 0) ||
    a.station.name.localeCompare(b.station.name, "zh")
  );
}
