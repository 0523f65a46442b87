import type { Network, ReachedNodes } from "@juxin/reach";

export const nodesHead = "place,node,lon,lat,seconds,minutes\n";

/**
 * Rows of nodes.csv for one place, nearest first: its id, the OSM id of the node, WGS-84, seconds
 * along the streets, and the smallest number of minutes asked for that holds it.
 */
export function nodeRows(
  { arrays }: Network,
  place: string,
  { nodes, seconds }: ReachedNodes,
  minutes: readonly number[],
): string {
  const order = Uint32Array.from(nodes, (_, i) => i).sort((a, b) => seconds[a]! - seconds[b]!);
  const quoted = /[",\r\n]/.test(place) ? `"${place.replaceAll('"', '""')}"` : place;
  // A closed gate is a node on either side of it: said once.
  const seen = new Set<number>();
  let rows = "";
  for (const i of order) {
    const node = nodes[i]!;
    const id = arrays.nodeId[node]!;
    if (seen.has(id)) continue;
    seen.add(id);
    const time = seconds[i]!;
    const within = minutes.find((one) => time <= one * 60) ?? "";
    rows += `${quoted},${id},${arrays.lon[node]! / 1e7},${arrays.lat[node]! / 1e7},${time.toFixed(3)},${within}\n`;
  }
  return rows;
}
