import { Growing } from "../growing.ts";
import type { Network } from "../network/network.ts";
import { isSnap, type Point, snapPoint, type SnapOptions, type Unsnapped } from "../snap/snap.ts";
import { indexPoints } from "./pointIndex.ts";
import { Search } from "./search.ts";
import { visitPoints } from "./visitPoints.ts";

/** Which demands each candidate reaches: those of candidate c stand at `start[c]` to `start[c + 1] - 1`. */
export interface CoverSets {
  start: Uint32Array;
  /** Index of the demand, rising within a candidate, and seconds from the candidate to it. */
  demand: Uint32Array;
  seconds: Float64Array;
  /** What stands on no street, by index, and why: it covers nothing, or is never covered. */
  candidatesOff: ReadonlyMap<number, Unsnapped>;
  demandsOff: ReadonlyMap<number, Unsnapped>;
}

export function coverSets(
  network: Network,
  candidates: readonly Point[],
  demands: readonly Point[],
  minutes: number,
  options: SnapOptions = {},
): CoverSets {
  const index = indexPoints(network, demands, options);
  const candidatesOff = new Map<number, Unsnapped>();
  const demandsOff = new Map<number, Unsnapped>();
  index.snaps.forEach((snap, i) => isSnap(snap) || demandsOff.set(i, snap));
  const start = new Uint32Array(candidates.length + 1);
  const demand = new Growing(new Uint32Array(1024));
  const seconds = new Growing(new Float64Array(1024));
  const search = new Search(network);
  const at = new Float64Array(demands.length);
  candidates.forEach((point, c) => {
    const snap = snapPoint(network, point, options);
    const first = demand.length;
    if (isSnap(snap)) {
      search.run(snap, minutes * 60);
      visitPoints(search, index, (j, time) => {
        demand.push(j);
        at[j] = time;
      });
      const found = demand.values.subarray(first, demand.length).sort();
      for (const j of found) seconds.push(at[j]!);
    } else candidatesOff.set(c, snap);
    start[c + 1] = demand.length;
  });
  return { start, demand: demand.done(), seconds: seconds.done(), candidatesOff, demandsOff };
}
