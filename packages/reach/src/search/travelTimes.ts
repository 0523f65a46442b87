import type { Network } from "../network/network.ts";
import { isSnap, type Point, snapPoint, type SnapOptions } from "../snap/snap.ts";
import { indexPoints } from "./pointIndex.ts";
import { Search } from "./search.ts";
import { visitPoints } from "./visitPoints.ts";

/**
 * Seconds from each `from` to each `to`: row i, column j at `i * to.length + j`; Infinity where the
 * way is longer than `maxSeconds` or an end is on no street.
 */
export function travelTimes(
  network: Network,
  from: readonly Point[],
  to: readonly Point[],
  maxSeconds: number,
  options: SnapOptions = {},
): Float64Array {
  const times = new Float64Array(from.length * to.length).fill(Infinity);
  const index = indexPoints(network, to, options);
  const search = new Search(network);
  from.forEach((point, i) => {
    const snap = snapPoint(network, point, options);
    if (!isSnap(snap)) return;
    search.run(snap, maxSeconds);
    visitPoints(search, index, (j, seconds) => (times[i * to.length + j] = seconds));
  });
  return times;
}
