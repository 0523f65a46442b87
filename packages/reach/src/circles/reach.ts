import type { Network } from "../network/network.ts";
import { type ReachedNodes, reachedNodes } from "../search/reachedNodes.ts";
import { Search } from "../search/search.ts";
import {
  isSnap,
  type Point,
  type Snap,
  snapPoint,
  type SnapOptions,
  type Unsnapped,
} from "../snap/snap.ts";
import { contour } from "./contour.ts";
import type { Geometry } from "./geometry.ts";
import { planeAt } from "./plane.ts";
import { reachField } from "./reachField.ts";
import { sampleStreets } from "./samples.ts";
import { toGeometry } from "./toGeometry.ts";

/** What lies within some minutes of a place. */
export interface Circle {
  minutes: number;
  /** Along streets, or (where there are none) as the crow flies. */
  basis: "network" | "straightLine";
  /** Nodes of the street network within the time. */
  nodes: number;
  areaM2: number;
  geometry: Geometry;
}

export interface ReachOptions extends SnapOptions {
  /** Ascending or not; each gives a circle. */
  minutes: readonly number[];
  /** Also give the nodes with their times. */
  nodes?: boolean;
  /** Leave the polygons out (`circles` stays empty). */
  polygons?: boolean;
  /** Count the way from the place to its street, at the speed on foot. Default false. */
  countAccess?: boolean;
  /** How far beside a street a circle may reach, m. Default 100. */
  beside?: number;
  /** Metres between the points of the grid a circle is drawn on. By default one 32nd of the radius, 30 to 90. */
  cell?: number;
}

export interface Reach {
  /** Where the place stands, or why on no street: then there are no circles. */
  snap: Snap | Unsnapped;
  circles: Circle[];
  reached: ReachedNodes | null;
}

/** Circles of many places, in their order. */
export function reach(network: Network, places: readonly Point[], options: ReachOptions): Reach[] {
  const search = new Search(network);
  return places.map((place) => reachOne(search, place, options));
}

/** One place, with a search that is used again for the next. */
export function reachOne(search: Search, place: Point, options: ReachOptions): Reach {
  const { network } = search;
  const { minutes, nodes = false, polygons = true, countAccess = false, ...snapping } = options;
  const snap = snapPoint(network, place, snapping);
  if (!isSnap(snap)) return { snap, circles: [], reached: null };
  const offRoad = network.profile.offRoadSpeed / 3.6;
  search.run(snap, Math.max(...minutes) * 60, countAccess ? snap.away / offRoad : 0);
  return {
    snap,
    reached: nodes ? reachedNodes(search) : null,
    circles: polygons ? drawCircles(search, snap, options) : [],
  };
}

function drawCircles(
  search: Search,
  snap: Snap,
  { minutes, beside = 100, cell }: ReachOptions,
): Circle[] {
  const { profile } = search.network;
  const offRoad = profile.offRoadSpeed / 3.6;
  const radius = (Math.max(...Object.values(profile.speeds)) / 3.6) * search.maxSeconds;
  const side = cell ?? Math.max(30, Math.min(90, radius / 32));
  const plane = planeAt(snap.lon, snap.lat);
  const samples = sampleStreets(search, plane, side);
  return minutes.flatMap((one) => {
    const field = reachField(samples, one * 60, { cell: side, beside, offRoad });
    const drawn =
      field &&
      toGeometry(contour(field), plane, { smallestHole: 4 * side * side, tolerance: side / 10 });
    if (drawn === null) return [];
    let nodes = 0;
    for (let i = 0; i < samples.nodes; i++) if (samples.seconds[i]! <= one * 60) nodes += 1;
    return [{ minutes: one, basis: "network" as const, nodes, ...drawn }];
  });
}
