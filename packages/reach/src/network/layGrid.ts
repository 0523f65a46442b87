import { cosineOf, METRES_PER_UNIT } from "../earth.ts";
import type { Bounds, GridShape, NetworkArrays } from "./network.ts";

type Shapes = Pick<NetworkArrays, "lon" | "lat" | "shapeNode" | "shapeLink">;

/** Lists the pieces of streets by square cell: about one piece a cell, none smaller than 40 m. */
export function layGrid(
  { lon, lat, shapeNode, shapeLink }: Shapes,
  [west, south, east, north]: Bounds,
): { grid: GridShape; cellStart: Uint32Array; cellPieces: Uint32Array } {
  const cosine = Math.max(0.01, cosineOf((south + north) / 2));
  const high = (north - south) * METRES_PER_UNIT;
  const wide = (east - west) * METRES_PER_UNIT * cosine;
  const metres = Math.max(40, Math.sqrt((wide * high) / Math.max(1, shapeNode.length)));
  const height = Math.ceil(metres / METRES_PER_UNIT);
  const width = Math.ceil(height / cosine);
  const columns = Math.floor((east - west) / width) + 1;
  const rows = Math.floor((north - south) / height) + 1;
  const cellStart = new Uint32Array(columns * rows + 2);
  const each = (visit: (cell: number, piece: number) => void): void => {
    for (let p = 0; p + 1 < shapeNode.length; p++) {
      if (shapeLink[p] !== shapeLink[p + 1]) continue;
      const [a, b] = [shapeNode[p]!, shapeNode[p + 1]!];
      const [lonA, lonB, latA, latB] = [lon[a]!, lon[b]!, lat[a]!, lat[b]!];
      const left = ((Math.min(lonA, lonB) - west) / width) | 0;
      const right = ((Math.max(lonA, lonB) - west) / width) | 0;
      const low = ((Math.min(latA, latB) - south) / height) | 0;
      const top = ((Math.max(latA, latB) - south) / height) | 0;
      for (let row = low; row <= top; row++)
        for (let column = left; column <= right; column++) visit(row * columns + column, p);
    }
  };
  each((cell) => (cellStart[cell + 2]! += 1));
  for (let i = 2; i < cellStart.length; i++) cellStart[i]! += cellStart[i - 1]!;
  const cellPieces = new Uint32Array(cellStart[cellStart.length - 1]!);
  each((cell, piece) => (cellPieces[cellStart[cell + 1]!++] = piece));
  return {
    grid: { columns, rows, width, height },
    cellStart: cellStart.slice(0, -1),
    cellPieces,
  };
}
