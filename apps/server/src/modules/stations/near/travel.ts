import { createPlaceFinder, isSnap, type Network } from "@juxin/reach";
import { metresBetween, straightSpeed } from "../rules.ts";
import type { Measured, TravelMode } from "../schema.ts";

export interface Point {
  lng: number;
  lat: number;
}

/** How long it takes from one point to places, and by what that was measured. */
export interface Trip {
  measured: Measured;
  /** How far the start lies from the nearest road, metres; null without roads, or where none is near. */
  offNetworkMetres: number | null;
  /** Places within the limit by their number, nearest first. */
  found: { place: number; minutes: number }[];
}

/** Which places are wanted and how many: the search ends when it has found the nearest of them. */
export interface Wanted {
  accept(place: number): boolean;
  limit: number;
}

/** A district's way to get about. */
export interface Travel {
  trip(from: Point, mode: TravelMode, limitMinutes: number, wanted: Wanted): Trip;
}

/** Without roads: straight over the ground at a steady pace, and said as such. */
export function straightTravel(places: readonly Point[]): Travel {
  return {
    trip(from, mode, limitMinutes, { accept, limit }) {
      const found = places
        .flatMap((to, place) => {
          const minutes = metresBetween(from, to) / straightSpeed[mode];
          return minutes <= limitMinutes && accept(place) ? [{ place, minutes }] : [];
        })
        .sort((a, b) => a.minutes - b.minutes || a.place - b.place);
      return {
        measured: "straightLine",
        offNetworkMetres: null,
        found: found.slice(0, limit),
      };
    },
  };
}

/** Metres a second between a place and its street: a yard, a stairwell. */
const offRoadSpeed = 1;

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
      createPlaceFinder(network, points, { offRoadSpeed }),
    ]),
  );
  return {
    trip(from, mode, limitMinutes, wanted) {
      const finder = finders.get(mode);
      if (finder === undefined) return straight.trip(from, mode, limitMinutes, wanted);
      const { from: start, places: near } = finder.find(toReach(from), {
        ...wanted,
        maxSeconds: limitMinutes * 60,
      });
      if (!isSnap(start)) {
        const trip = straight.trip(from, mode, limitMinutes, wanted);
        return { ...trip, offNetworkMetres: start.nearest };
      }
      return {
        measured: "network",
        offNetworkMetres: start.away,
        found: near.map(({ place, seconds }) => ({ place, minutes: seconds / 60 })),
      };
    },
  };
}

export const toReach = ({ lng, lat }: Point): { lon: number; lat: number } => ({ lon: lng, lat });
