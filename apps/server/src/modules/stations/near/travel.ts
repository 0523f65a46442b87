import { createPlaceFinder, isSnap, type Network } from "@juxin/reach";
import { metresBetween, straightSpeed } from "../rules.ts";
import type { Measured, TravelMode } from "../schema.ts";

export interface Point {
  lng: number;
  lat: number;
}

/** How long it takes from one point to many places, and by what that was measured. */
export interface Trip {
  measured: Measured;
  /** How far the start lies from the nearest road, metres; null without roads, or where none is near. */
  offNetworkMetres: number | null;
  /** Minutes to each place, in their order; Infinity beyond the limit or out of reach. */
  minutes: Float64Array;
}

/** Which places are wanted and how many: the search ends when it has found them. */
export interface Wanted {
  accept(place: number): boolean;
  limit: number;
}

/** A district's way to get about. */
export interface Travel {
  trip(from: Point, mode: TravelMode, limitMinutes: number, wanted?: Wanted): Trip;
}

/** Without roads: straight over the ground at a steady pace, and said as such. */
export function straightTravel(places: readonly Point[]): Travel {
  return {
    trip(from, mode, limitMinutes) {
      const minutes = Float64Array.from(
        places,
        (to) => metresBetween(from, to) / straightSpeed[mode],
      );
      for (const [n, one] of minutes.entries()) if (one > limitMinutes) minutes[n] = Infinity;
      return { measured: "straightLine", offNetworkMetres: null, minutes };
    },
  };
}

/** Metres a minute between a place and its street: a yard, a stairwell. */
const offRoad = 60;

/**
 * Along streets. The few steps between the asker, or the place, and the street count too. Who stands
 * on no street is answered straight over the ground, and told so.
 */
export function networkTravel(
  networks: Partial<Record<TravelMode, Network>>,
  places: readonly Point[],
): Travel {
  const straight = straightTravel(places);
  const points = places.map(toReach);
  const finders = new Map(
    (Object.entries(networks) as [TravelMode, Network][]).map(([mode, network]) => [
      mode,
      createPlaceFinder(network, points),
    ]),
  );
  return {
    trip(from, mode, limitMinutes, wanted) {
      const finder = finders.get(mode);
      if (finder === undefined) return straight.trip(from, mode, limitMinutes);
      const found = finder.find(toReach(from), {
        // A few more than wanted: the steps to the street may change the order of the last ones.
        limit: wanted === undefined ? places.length : wanted.limit + 5,
        maxSeconds: limitMinutes * 60,
        ...(wanted !== undefined && { accept: wanted.accept }),
      });
      if (!isSnap(found.from))
        return { ...straight.trip(from, mode, limitMinutes), offNetworkMetres: found.from.nearest };
      const minutes = new Float64Array(places.length).fill(Infinity);
      for (const { place, seconds } of found.places) {
        const end = finder.index.snaps[place];
        const away = found.from.away + (end !== undefined && isSnap(end) ? end.away : 0);
        const total = seconds / 60 + away / offRoad;
        if (total <= limitMinutes) minutes[place] = total;
      }
      return { measured: "network", offNetworkMetres: found.from.away, minutes };
    },
  };
}

export const toReach = ({ lng, lat }: Point): { lon: number; lat: number } => ({ lon: lng, lat });
