import { Growing } from "../growing.ts";
import { reachedLinks, secondsOnLink } from "../search/reachedLinks.ts";
import { reachedNodes } from "../search/reachedNodes.ts";
import type { Search } from "../search/search.ts";
import type { Plane } from "./plane.ts";

/** What the last run reached, as points along the streets: metres on a plane, and seconds. */
export interface Samples {
  x: Float64Array;
  y: Float64Array;
  seconds: Float64Array;
  /** The first of them are the nodes reached. */
  nodes: number;
}

const [xs, ys, times] = [
  new Growing(new Float64Array(8192)),
  new Growing(new Float64Array(8192)),
  new Growing(new Float64Array(8192)),
];

/**
 * Points no farther than `spacing` metres apart along all that the last run reached.
 * The arrays are used again by the next call.
 */
export function sampleStreets(search: Search, plane: Plane, spacing: number): Samples {
  const { linkShape, shapeNode, shapeMetres, linkMetres, linkAhead, linkBack, lon, lat } =
    search.network.arrays;
  const { maxSeconds, source } = search;
  const links = reachedLinks(search);
  const { nodes, seconds } = reachedNodes(search, links);
  xs.length = ys.length = times.length = 0;
  for (let i = 0; i < nodes.length; i++) {
    xs.push((lon[nodes[i]!]! - plane.lon) * plane.east);
    ys.push((lat[nodes[i]!]! - plane.lat) * plane.north);
    times.push(seconds[i]!);
  }
  if (source !== null) {
    xs.push((source.lon * 1e7 - plane.lon) * plane.east);
    ys.push((source.lat * 1e7 - plane.lat) * plane.north);
    times.push(search.sourceDelay);
  }
  const own = source === null ? -1 : source.link;
  for (let i = 0; i < links.count; i++) {
    const link = links.link[i]!;
    const fromBeginning = links.fromBeginning[i]!;
    const fromEnd = links.fromEnd[i]!;
    const ahead = linkAhead[link]!;
    const back = linkBack[link]!;
    const length = linkMetres[link]!;
    const end = linkShape[link + 1]! - 1;
    for (let p = linkShape[link]!; p < end; p++) {
      const start = shapeMetres[p]!;
      const far = shapeMetres[p + 1]! - start;
      if (far <= spacing) continue;
      const a = shapeNode[p]!;
      const b = shapeNode[p + 1]!;
      const x = (lon[a]! - plane.lon) * plane.east;
      const y = (lat[a]! - plane.lat) * plane.north;
      const dx = (lon[b]! - lon[a]!) * plane.east;
      const dy = (lat[b]! - lat[a]!) * plane.north;
      const steps = Math.ceil(far / spacing);
      for (let s = 1; s < steps; s++) {
        const part = s / steps;
        const metres = start + far * part;
        let time = fromBeginning === Infinity ? Infinity : fromBeginning + metres / ahead;
        if (fromEnd !== Infinity) time = Math.min(time, fromEnd + (length - metres) / back);
        if (link === own) time = secondsOnLink(search, link, fromBeginning, fromEnd, metres);
        if (time > maxSeconds) continue;
        xs.push(x + dx * part);
        ys.push(y + dy * part);
        times.push(time);
      }
    }
  }
  return { x: xs.done(), y: ys.done(), seconds: times.done(), nodes: nodes.length };
}
