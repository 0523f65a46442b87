import type { Samples } from "./samples.ts";

/**
 * How far inside the circle each point of a square grid lies, in millimetres (integers are compared
 * without branches); below zero: outside. Row by row from the south-west, the first point at `west`,
 * `south` metres on the plane.
 */
export interface ReachField {
  cell: number;
  west: number;
  south: number;
  columns: number;
  rows: number;
  values: Int32Array;
}

let pool = new Int32Array(1 << 15);
const unknown = -1e9;
const parts = 32;
const side = parts + 1;
let table = { cell: 0, away: new Int32Array(0) };

/**
 * From each point of a street one may still go `(seconds − its time) × offRoad` metres beside the
 * street, and never more than `beside`. The array is used again by the next call.
 */
export function reachField(
  { count, x: xs, y: ys, seconds: times }: Samples,
  seconds: number,
  { cell, beside, offRoad }: { cell: number; beside: number; offRoad: number },
): ReachField | null {
  let left = Infinity;
  let low = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  for (let i = 0; i < count; i++) {
    if (times[i]! > seconds) continue;
    left = Math.min(left, xs[i]!);
    right = Math.max(right, xs[i]!);
    low = Math.min(low, ys[i]!);
    top = Math.max(top, ys[i]!);
  }
  if (left === Infinity) return null;
  const margin = beside + 2 * cell;
  const west = Math.floor((left - margin) / cell) * cell;
  const south = Math.floor((low - margin) / cell) * cell;
  const columns = Math.ceil((right + margin - west) / cell) + 1;
  const rows = Math.ceil((top + margin - south) / cell) + 1;
  const size = columns * rows;
  if (pool.length < size) pool = new Int32Array(size * 2);
  const field = pool.subarray(0, size).fill(unknown);
  const perMetre = 1 / cell;
  const away = distances(cell);
  const most = beside * 1000;
  for (let i = 0; i < count; i++) {
    const room = Math.min(most, (seconds - times[i]!) * offRoad * 1000) | 0;
    if (room < 0) continue;
    const x = (xs[i]! - west) * perMetre;
    const y = (ys[i]! - south) * perMetre;
    const column = x | 0;
    const row = y | 0;
    const at = row * columns + column;
    // In how many 32nds of a cell the point lies from its south-western grid point.
    const dx = ((x - column) * parts) | 0;
    const dy = ((y - row) * parts) | 0;
    const above = at + columns;
    const low = dy * side;
    const high = (parts - dy) * side;
    field[at] = Math.max(field[at]!, room - away[low + dx]!);
    field[at + 1] = Math.max(field[at + 1]!, room - away[low + parts - dx]!);
    field[above] = Math.max(field[above]!, room - away[high + dx]!);
    field[above + 1] = Math.max(field[above + 1]!, room - away[high + parts - dx]!);
  }
  spread(field, columns, (cell * 1000) | 0);
  return { cell, west, south, columns, rows, values: field };
}

/** Millimetres from a corner of a cell to every 32nd of it; the table of the last cell size is kept. */
function distances(cell: number): Int32Array {
  if (table.cell === cell) return table.away;
  const away = new Int32Array(side * side);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      away[row * side + column] = (Math.hypot(row, column) / parts) * cell * 1000;
  table = { cell, away };
  return away;
}

/**
 * Carries the values over the grid, there and back: straight steps cost a cell, diagonal ones √2
 * cells. What lies beside moves along in variables, so each step reads one value and writes one.
 */
function spread(field: Int32Array, columns: number, cell: number): void {
  const slant = (cell * Math.SQRT2) | 0;
  const size = field.length;
  let beside = field[columns]!;
  let corner = field[0]!;
  let above = field[1]!;
  for (let at = columns + 1; at < size; at++) {
    const next = field[at - columns + 1]!;
    const straight = (Math.max(beside, above) - cell) | 0;
    beside = Math.max(field[at]!, straight, (Math.max(corner, next) - slant) | 0);
    field[at] = beside;
    corner = above;
    above = next;
  }
  const end = size - columns - 1;
  beside = field[end]!;
  corner = field[size - 1]!;
  above = field[size - 2]!;
  for (let at = end - 1; at >= 0; at--) {
    const next = field[at + columns - 1]!;
    const straight = (Math.max(beside, above) - cell) | 0;
    beside = Math.max(field[at]!, straight, (Math.max(corner, next) - slant) | 0);
    field[at] = beside;
    corner = above;
    above = next;
  }
}
