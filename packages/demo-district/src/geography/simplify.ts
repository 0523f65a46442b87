import type { Cell, Mesh } from "./mesh.ts";
import type { Point } from "./plane.ts";
import { distanceToSegment } from "./plane.ts";

/** Douglas-Peucker: marks the inner vertices of an arc that are needed within `tolerance` metres. */
function markNeeded(mesh: Mesh, arc: Cell, tolerance: number, keep: Set<number>): void {
  const [a, b] = [mesh.points[arc[0]!] as Point, mesh.points[arc.at(-1)!] as Point];
  let [worst, at] = [tolerance, -1];
  for (let i = 1; i < arc.length - 1; i++) {
    const off = distanceToSegment(mesh.points[arc[i]!]!, a, b);
    if (off > worst) [worst, at] = [off, i];
  }
  if (at < 0) return;
  keep.add(arc[at]!);
  markNeeded(mesh, arc.slice(0, at + 1), tolerance, keep);
  markNeeded(mesh, arc.slice(at), tolerance, keep);
}

/** Vertices where three or more cells, or the outside and two cells, meet. */
function findJunctions(cells: readonly Cell[]): Set<number> {
  const neighbours = new Map<number, Set<number>>();
  const link = (a: number, b: number) =>
    (neighbours.get(a) ?? neighbours.set(a, new Set()).get(a)!).add(b);
  for (const cell of cells)
    cell.forEach((a, i) => {
      const b = cell[(i + 1) % cell.length]!;
      link(a, b);
      link(b, a);
    });
  return new Set([...neighbours].filter(([, set]) => set.size > 2).map(([vertex]) => vertex));
}

/**
 * The vertices to keep so that every edge stays within `tolerance` metres of where it was. An arc
 * between two junctions is simplified once, so both neighbours keep the same vertices of it.
 */
export function findKept(mesh: Mesh, cells: readonly Cell[], tolerance: number): Set<number> {
  const junctions = findJunctions(cells);
  const keep = new Set(junctions);
  const seen = new Set<number>();
  for (const cell of cells) {
    const start = cell.findIndex((vertex) => junctions.has(vertex));
    if (start < 0) throw new Error("a cell without a junction cannot be simplified");
    let arc = [cell[start]!];
    for (let k = 1; k <= cell.length; k++) {
      const vertex = cell[(start + k) % cell.length]!;
      arc.push(vertex);
      if (!junctions.has(vertex)) continue;
      if (arc.length > 2 && !seen.has(arc[1]!)) markNeeded(mesh, arc, tolerance, keep);
      for (const inner of arc.slice(1, -1)) seen.add(inner);
      arc = [vertex];
    }
  }
  return keep;
}
