import { secondsOnLink, visitReachedLinks } from "../search/reachedLinks.ts";
import type { Search } from "../search/search.ts";
import type { Plane } from "./plane.ts";

/** Points along every reached street: metres on a plane and seconds, three values each. */
export interface Samples {
  count: number;
  values: Float64Array;
}

let values = new Float64Array(3 * 16_384);

/**
 * Points no farther than `spacing` metres apart along all that the last run reached.
 * The array is used again by the next call.
 */
export function sampleStreets(search: Search, plane: Plane, spacing: number): Samples {
  const { linkShape, shapeNode, shapeMetres, lon, lat } = search.network.arrays;
  const { maxSeconds, source } = search;
  let count = 0;
  const put = (x: number, y: number, time: number): void => {
    if (time > maxSeconds) return;
    if (count * 3 === values.length) {
      const grown = new Float64Array(values.length * 2);
      grown.set(values);
      values = grown;
    }
    values[count * 3] = x;
    values[count * 3 + 1] = y;
    values[count * 3 + 2] = time;
    count += 1;
  };
  if (source !== null) {
    const x = (source.lon * 1e7 - plane.lon) * plane.east;
    put(x, (source.lat * 1e7 - plane.lat) * plane.north, search.sourceDelay);
  }
  visitReachedLinks(search, (link, fromBeginning, fromEnd) => {
    let p = linkShape[link]!;
    const end = linkShape[link + 1]!;
    let node = shapeNode[p]!;
    let x = (lon[node]! - plane.lon) * plane.east;
    let y = (lat[node]! - plane.lat) * plane.north;
    let metres = 0;
    put(x, y, secondsOnLink(search, link, fromBeginning, fromEnd, 0));
    for (p += 1; p < end; p++) {
      node = shapeNode[p]!;
      const toX = (lon[node]! - plane.lon) * plane.east;
      const toY = (lat[node]! - plane.lat) * plane.north;
      const toMetres = shapeMetres[p]!;
      const steps = Math.ceil((toMetres - metres) / spacing);
      for (let s = 1; s < steps; s++) {
        const part = s / steps;
        const at = metres + (toMetres - metres) * part;
        const time = secondsOnLink(search, link, fromBeginning, fromEnd, at);
        put(x + (toX - x) * part, y + (toY - y) * part, time);
      }
      put(toX, toY, secondsOnLink(search, link, fromBeginning, fromEnd, toMetres));
      [x, y, metres] = [toX, toY, toMetres];
    }
  });
  return { count, values };
}
