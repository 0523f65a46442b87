import type { Samples } from "./samples.ts";

/**
 * How far inside the circle each point of a square grid lies, in metres; below zero: outside. Row by
 * row from the south-west, the first point at `west`, `south` metres on the plane.
 */
export interface ReachField {
  cell: number;
  west: number;
  south: number;
  columns: number;
  rows: number;
  values: Float32Array;
}

let pool = new Float32Array(1 << 15);
const unknown = -1e9;

/**
 * From each point of a street one may still go `(seconds − its time) × offRoad` metres beside the
 * street, and never more than `beside`. The array is used again by the next call.
 */
export function reachField(
  { count, values }: Samples,
  seconds: number,
  { cell, beside, offRoad }: { cell: number; beside: number; offRoad: number },
): ReachField | null {
  let [left, low, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count * 3; i += 3) {
    if (values[i + 2]! > seconds) continue;
    const [x, y] = [values[i]!, values[i + 1]!];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < low) low = y;
    if (y > top) top = y;
  }
  if (left === Infinity) return null;
  const margin = beside + 2 * cell;
  const west = Math.floor((left - margin) / cell) * cell;
  const south = Math.floor((low - margin) / cell) * cell;
  const columns = Math.ceil((right + margin - west) / cell) + 1;
  const rows = Math.ceil((top + margin - south) / cell) + 1;
  const size = columns * rows;
  if (pool.length < size) pool = new Float32Array(size * 2);
  const field = pool.subarray(0, size).fill(unknown);
  for (let i = 0; i < count * 3; i += 3) {
    const left = (seconds - values[i + 2]!) * offRoad;
    if (left < 0) continue;
    const room = left < beside ? left : beside;
    const x = (values[i]! - west) / cell;
    const y = (values[i + 1]! - south) / cell;
    const [column, row] = [x | 0, y | 0];
    const [dx, dy] = [(x - column) * cell, (y - row) * cell];
    const [ex, ey] = [cell - dx, cell - dy];
    const at = row * columns + column;
    const [dx2, dy2, ex2, ey2] = [dx * dx, dy * dy, ex * ex, ey * ey];
    const a = room - Math.sqrt(dx2 + dy2);
    const b = room - Math.sqrt(ex2 + dy2);
    const c = room - Math.sqrt(dx2 + ey2);
    const d = room - Math.sqrt(ex2 + ey2);
    if (a > field[at]!) field[at] = a;
    if (b > field[at + 1]!) field[at + 1] = b;
    if (c > field[at + columns]!) field[at + columns] = c;
    if (d > field[at + columns + 1]!) field[at + columns + 1] = d;
  }
  spread(field, columns, rows, cell);
  return { cell, west, south, columns, rows, values: field };
}

/** Carries the values over the grid, twice: straight steps cost a cell, diagonal ones √2 cells. */
function spread(field: Float32Array, columns: number, rows: number, cell: number): void {
  const slant = cell * Math.SQRT2;
  const size = columns * rows;
  for (let at = columns + 1; at < size; at++) {
    const straight = Math.max(field[at - 1]!, field[at - columns]!) - cell;
    const diagonal = Math.max(field[at - columns - 1]!, field[at - columns + 1]!) - slant;
    field[at] = Math.max(field[at]!, straight, diagonal);
  }
  for (let at = size - columns - 2; at >= 0; at--) {
    const straight = Math.max(field[at + 1]!, field[at + columns]!) - cell;
    const diagonal = Math.max(field[at + columns + 1]!, field[at + columns - 1]!) - slant;
    field[at] = Math.max(field[at]!, straight, diagonal);
  }
}
