import type { Network } from "../network/network.ts";
import {
  isSnap,
  type Point,
  type Snap,
  snapPoint,
  type SnapOptions,
  type Unsnapped,
} from "../snap/snap.ts";
import { indexPoints, type PointIndex } from "./pointIndex.ts";
import { Search } from "./search.ts";
import { visitPoints } from "./visitPoints.ts";

export interface NearPlace {
  /** Index among the places the finder was made with. */
  place: number;
  /** Along the streets, and beside them where the finder counts that. */
  seconds: number;
}

export interface Nearest {
  /** Nearest first; equal times by index. */
  places: NearPlace[];
  /** Where the asker stands on the street, or why nowhere. */
  from: Snap | Unsnapped;
}

export interface NearestOptions extends SnapOptions {
  limit?: number;
  maxSeconds?: number;
  /** Only places for which this is true, e.g. those open now. */
  accept?: (place: number) => boolean;
}

export interface FinderOptions extends SnapOptions {
  /** Pace between a point and its street, m/s; without it those steps take no time. */
  offRoadSpeed?: number;
}

/** Made once for a set of places; `find` answers many askers. */
export interface PlaceFinder {
  readonly index: PointIndex;
  find(from: Point, options?: NearestOptions): Nearest;
}

export function createPlaceFinder(
  network: Network,
  places: readonly Point[],
  { offRoadSpeed = Infinity, ...options }: FinderOptions = {},
): PlaceFinder {
  const index = indexPoints(network, places, options);
  const search = new Search(network);
  const beside = Float64Array.from(index.snaps, (one) =>
    isSnap(one) ? one.away / offRoadSpeed : 0,
  );
  return {
    index,
    find(from, { limit = 20, maxSeconds = 1800, accept = () => true, ...asked } = {}) {
      const snap = snapPoint(network, from, { ...options, ...asked });
      if (!isSnap(snap)) return { places: [], from: snap };
      // The time limit grows until enough are found: the nearest is usually near.
      for (let limitSeconds = Math.min(300, maxSeconds); ;) {
        const found: NearPlace[] = [];
        search.run(snap, limitSeconds, snap.away / offRoadSpeed);
        visitPoints(search, index, (place, onStreet) => {
          const seconds = onStreet + beside[place]!;
          if (seconds <= limitSeconds && accept(place)) found.push({ place, seconds });
        });
        if (found.length >= limit || limitSeconds >= maxSeconds) {
          found.sort((a, b) => a.seconds - b.seconds || a.place - b.place);
          return { places: found.slice(0, limit), from: snap };
        }
        limitSeconds = Math.min(limitSeconds * 2, maxSeconds);
      }
    },
  };
}
