import type { Measured, TravelMode } from "../schema.ts";
import { metresBetween, straightSpeed } from "../rules.ts";

export interface Point {
  lng: number;
  lat: number;
}

/** How long it takes from one point to many places, and by what that was measured. */
export interface Trip {
  measured: Measured;
  /** How far the start lies from the nearest road, metres; null without roads. */
  offNetworkMetres: number | null;
  /** Minutes to each place, in their order; Infinity beyond the limit or out of reach. */
  minutes: Float64Array;
}

/** A district's way to get about. One may stand for roads, the other for the lack of them. */
export interface Travel {
  trip(from: Point, mode: TravelMode, limitMinutes: number): Trip;
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
