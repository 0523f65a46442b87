import type { Point } from "./plane.ts";

/** A ring of vertex numbers, counter-clockwise and open. */
export type Cell = readonly number[];

/**
 * The shared vertices of the whole map. Every dividing line starts and ends on a vertex that is
 * already there, so neighbours always have the same vertices along the edge they share.
 */
export type Mesh = { points: Point[] };

export const ringOf = (mesh: Mesh, cell: Cell): Point[] => cell.map((v) => mesh.points[v]!);

/** Adds the points of a ring or a line and returns their vertex numbers. */
export function addPoints(mesh: Mesh, points: readonly Point[]): number[] {
  return points.map((point) => mesh.points.push(point) - 1);
}

/**
 * Cuts a cell along a line from its i-th to its j-th corner (i < j). `between` are the line's inner
 * vertices. Returns the part left of the line's way back (corners i…j) and the other part.
 */
export function cutCell(cell: Cell, i: number, j: number, between: Cell): [Cell, Cell] {
  const backwards = [...between].reverse();
  return [
    [...cell.slice(i, j + 1), ...backwards],
    [...cell.slice(j), ...cell.slice(0, i + 1), ...between],
  ];
}
