import type { Network } from "./network.ts";

/** A stretch of one street, for drawing. */
export interface StreetLine {
  /** As the map tells it; empty for a nameless path. */
  name: string;
  /** Longitude and latitude, degrees of WGS-84. */
  coordinates: [number, number][];
}

/** Every street of a network as lines, cut where its name changes; for a map's ground. */
export function streetLines(network: Network): StreetLine[] {
  const { linkShape, shapeNode, shapeName, lon, lat } = network.arrays;
  const lines: StreetLine[] = [];
  const point = (at: number): [number, number] => {
    const node = shapeNode[at]!;
    return [lon[node]! / 1e7, lat[node]! / 1e7];
  };
  for (let link = 0; link < network.linkCount; link += 1) {
    const end = linkShape[link + 1]! - 1;
    let line: StreetLine | null = null;
    for (let at = linkShape[link]!; at < end; at += 1) {
      const name = network.names[shapeName[at]!] ?? "";
      if (line === null || line.name !== name) {
        line = { name, coordinates: [point(at)] };
        lines.push(line);
      }
      line.coordinates.push(point(at + 1));
    }
  }
  return lines;
}
