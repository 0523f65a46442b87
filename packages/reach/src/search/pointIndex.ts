import type { Network } from "../network/network.ts";
import {
  isSnap,
  type Point,
  type Snap,
  snapPoint,
  type SnapOptions,
  type Unsnapped,
} from "../snap/snap.ts";

/** Points on streets, found by link: places to be reached, people to be counted. */
export interface PointIndex {
  network: Network;
  snaps: readonly (Snap | Unsnapped)[];
  /** By link the first point, -1 for none; then by point the next on the same link. */
  first: Int32Array;
  next: Int32Array;
  /** From the beginning of its link, by point. */
  metres: Float64Array;
}

export function indexPoints(
  network: Network,
  points: readonly Point[],
  options: SnapOptions = {},
): PointIndex {
  const snaps = points.map((point) => snapPoint(network, point, options));
  const first = new Int32Array(network.linkCount).fill(-1);
  const next = new Int32Array(points.length).fill(-1);
  const metres = new Float64Array(points.length);
  snaps.forEach((snap, i) => {
    if (!isSnap(snap)) return;
    metres[i] = snap.metres;
    next[i] = first[snap.link]!;
    first[snap.link] = i;
  });
  return { network, snaps, first, next, metres };
}
