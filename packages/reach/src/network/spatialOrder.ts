import type { Bounds } from "./network.ts";

/** Indices of marked nodes, neighbours in space near each other: searches then stay in the cache. */
export function spatialOrder(
  marked: Uint8Array,
  lonOf: (node: number) => number,
  latOf: (node: number) => number,
): { order: Uint32Array; bounds: Bounds } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let count = 0;
  for (let node = 0; node < marked.length; node++) {
    if (marked[node] === 0) continue;
    count += 1;
    const [lon, lat] = [lonOf(node), latOf(node)];
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  const side = Math.max(1, Math.min(1024, Math.ceil(Math.sqrt(count / 16))));
  const width = (east - west) / side + 1;
  const height = (north - south) / side + 1;
  const cell = (node: number) =>
    Math.floor((latOf(node) - south) / height) * side + Math.floor((lonOf(node) - west) / width);
  const start = new Uint32Array(side * side + 1);
  for (let node = 0; node < marked.length; node++)
    if (marked[node] === 1) start[cell(node) + 1]! += 1;
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!;
  const order = new Uint32Array(count);
  for (let node = 0; node < marked.length; node++)
    if (marked[node] === 1) order[start[cell(node)]!++] = node;
  return { order, bounds: count === 0 ? [0, 0, 0, 0] : [west, south, east, north] };
}
