import { Growing } from "../growing.ts";
import type { ReachField } from "./reachField.ts";

/** A closed line on the plane, x and y in turn, metres; the first point is not repeated. */
export interface Loop {
  points: Float64Array;
  /** Square metres; positive for an outer ring (counter-clockwise), negative for a hole. */
  area: number;
}

let nextEdge = new Int32Array(1 << 16);
const line = new Growing(new Float64Array(4096));

/** Where the crossing lies on an edge: kept off the grid points, so that rings never touch there. */
const nearest = 0.02;

/**
 * Marching squares at zero, what is inside on the left hand. An edge of the grid is numbered by its
 * south-western point: × 2 eastwards, × 2 + 1 northwards.
 */
export function contour(field: ReachField): Loop[] {
  const { columns, rows, values } = field;
  const size = columns * rows * 2;
  if (nextEdge.length < size) nextEdge = new Int32Array(size * 2);
  const next = nextEdge.fill(-1, 0, size);
  const starts: number[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    const first = row * columns;
    let left = (values[first]! >= 0 ? 1 : 0) | (values[first + columns]! >= 0 ? 8 : 0);
    for (let at = first; at < first + columns - 1; at++) {
      const right = (values[at + 1]! >= 0 ? 2 : 0) | (values[at + columns + 1]! >= 0 ? 4 : 0);
      const shape = left | right;
      left = ((right & 2) >> 1) | ((right & 4) << 1);
      if (shape === 0 || shape === 15) continue;
      link(next, shape, values, at, columns);
      starts.push(at);
    }
  }
  const loops: Loop[] = [];
  for (const at of starts)
    for (const edge of [at * 2, at * 2 + 1, (at + columns) * 2, (at + 1) * 2 + 1])
      if (next[edge]! >= 0) loops.push(follow(field, next, edge));
  return loops;
}

/** Corners count 1 south-west, 2 south-east, 4 north-east, 8 north-west. */
function link(
  next: Int32Array,
  shape: number,
  values: Int32Array,
  at: number,
  columns: number,
): void {
  const south = at * 2;
  const west = at * 2 + 1;
  const north = (at + columns) * 2;
  const east = (at + 1) * 2 + 1;
  const join = (from: number, to: number): void => void (next[from] = to);
  switch (shape) {
    case 1:
      return join(south, west);
    case 2:
      return join(east, south);
    case 3:
      return join(east, west);
    case 4:
      return join(north, east);
    case 6:
      return join(north, south);
    case 7:
      return join(north, west);
    case 8:
      return join(west, north);
    case 9:
      return join(south, north);
    case 11:
      return join(east, north);
    case 12:
      return join(west, east);
    case 13:
      return join(south, east);
    case 14:
      return join(west, south);
  }
  const middle = values[at]! + values[at + 1]! + values[at + columns]! + values[at + columns + 1]!;
  // Two opposite corners inside: joined when the middle is inside too.
  if ((shape === 5) === middle >= 0) {
    join(shape === 5 ? south : east, shape === 5 ? east : south);
    join(shape === 5 ? north : west, shape === 5 ? west : north);
  } else {
    join(shape === 5 ? south : east, shape === 5 ? west : south);
    join(shape === 5 ? north : west, shape === 5 ? east : north);
  }
}

function follow(field: ReachField, next: Int32Array, start: number): Loop {
  const { columns, values, cell, west, south } = field;
  line.length = 0;
  let area = 0;
  let px = 0;
  let py = 0;
  for (let edge = start; ;) {
    const at = edge >> 1;
    const column = at % columns;
    const row = (at - column) / columns;
    const upward = (edge & 1) === 1;
    const a = values[at]!;
    const b = values[upward ? at + columns : at + 1]!;
    const part = Math.max(nearest, Math.min(1 - nearest, a / (a - b)));
    const x = west + (column + (upward ? 0 : part)) * cell;
    const y = south + (row + (upward ? part : 0)) * cell;
    if (line.length > 0) area += px * y - x * py;
    line.push(x);
    line.push(y);
    px = x;
    py = y;
    const to = next[edge]!;
    next[edge] = -1;
    if (to === start) break;
    edge = to;
  }
  const points = line.done().slice();
  area += px * points[1]! - points[0]! * py;
  return { points, area: area / 2 };
}
