import { reachedLinks, secondsOnLink } from "../search/reachedLinks.ts";
import { reachedNodes } from "../search/reachedNodes.ts";
import type { Search } from "../search/search.ts";
import type { Plane } from "./plane.ts";

/** What the last run reached, as points along the streets: metres on a plane, and seconds. */
export interface Samples {
  count: number;
  x: Float64Array;
  y: Float64Array;
  seconds: Float64Array;
  /** The first of them are the nodes reached. */
  nodes: number;
}

let pool: Samples = room(8192);

/**
 * Points no farther than `spacing` metres apart along all that the last run reached.
 * The arrays are used again by the next call.
 */
export function sampleStreets(search: Search, plane: Plane, spacing: number): Samples {
  const { linkShape, shapeNode, shapeMetres, linkMetres, linkAhead, linkBack, lon, lat } =
    search.network.arrays;
  const { maxSeconds, source } = search;
  const links = reachedLinks(search);
  const reached = reachedNodes(search, links);
  const nodes = reached.nodes.length;
  let out = pool.x.length > nodes ? pool : (pool = room(nodes * 2));
  for (let i = 0; i < nodes; i++) {
    const node = reached.nodes[i]!;
    out.x[i] = (lon[node]! - plane.lon) * plane.east;
    out.y[i] = (lat[node]! - plane.lat) * plane.north;
    out.seconds[i] = reached.seconds[i]!;
  }
  let count = nodes;
  if (source !== null) {
    out.x[count] = (source.lon * 1e7 - plane.lon) * plane.east;
    out.y[count] = (source.lat * 1e7 - plane.lat) * plane.north;
    out.seconds[count] = search.sourceDelay;
    count += 1;
  }
  const own = source === null ? -1 : source.link;
  for (let i = 0; i < links.count; i++) {
    const link = links.link[i]!;
    const length = linkMetres[link]!;
    if (length <= spacing) continue;
    const fromBeginning = links.fromBeginning[i]!;
    const fromEnd = links.fromEnd[i]!;
    const ahead = linkAhead[link]! || 1;
    const back = linkBack[link]! || 1;
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
      if (count + steps > out.x.length) out = pool = room((count + steps) * 2, out);
      for (let s = 1; s < steps; s++) {
        const part = s / steps;
        const metres = start + far * part;
        const there = fromBeginning + metres / ahead;
        const other = fromEnd + (length - metres) / back;
        let time = there < other ? there : other;
        if (link === own) time = secondsOnLink(search, link, fromBeginning, fromEnd, metres);
        if (time > maxSeconds) continue;
        out.x[count] = x + dx * part;
        out.y[count] = y + dy * part;
        out.seconds[count] = time;
        count += 1;
      }
    }
  }
  out.count = count;
  out.nodes = nodes;
  return out;
}

function room(size: number, before?: Samples): Samples {
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const seconds = new Float64Array(size);
  if (before !== undefined) {
    x.set(before.x);
    y.set(before.y);
    seconds.set(before.seconds);
  }
  return { count: 0, x, y, seconds, nodes: 0 };
}
