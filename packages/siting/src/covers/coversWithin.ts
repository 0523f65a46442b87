import type { Covers } from "../instance/instance.ts";

/** Planar points in one unit, as metres of a projection. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
}

/** Demands at most `radius` away in a straight line (≤), found through a grid of cells that wide. */
export function coversWithin(places: Points, demands: Points, radius: number): Covers {
  const count = demands.x.length;
  const [left, right] = spanOf(demands.x);
  const [low, high] = spanOf(demands.y);
  // Not more cells than demands: a tiny radius in a wide country must not fill the memory.
  const wide = Math.max(
    radius,
    Math.sqrt(((right - left) * (high - low)) / Math.max(1, count)),
    1e-9,
  );
  const columns = Math.floor((right - left) / wide) + 1;
  const lines = Math.floor((high - low) / wide) + 1;
  const cellOf = (n: number): number =>
    Math.floor((demands.y[n]! - low) / wide) * columns + Math.floor((demands.x[n]! - left) / wide);
  const starts = new Uint32Array(columns * lines + 1);
  for (let n = 0; n < count; n++) starts[cellOf(n) + 1]!++;
  for (let cell = 0; cell < columns * lines; cell++) starts[cell + 1]! += starts[cell]!;
  const at = starts.slice(0, -1);
  const sorted = new Uint32Array(count);
  for (let n = 0; n < count; n++) sorted[at[cellOf(n)]!++] = n;

  const rows = new Uint32Array(places.x.length + 1);
  let found = new Uint32Array(1024);
  let length = 0;
  const limit = radius * radius;
  for (let place = 0; place < places.x.length; place++) {
    const x = places.x[place]!;
    const y = places.y[place]!;
    const fromColumn = Math.max(0, Math.floor((x - radius - left) / wide));
    const toColumn = Math.min(columns - 1, Math.floor((x + radius - left) / wide));
    const fromLine = Math.max(0, Math.floor((y - radius - low) / wide));
    const toLine = Math.min(lines - 1, Math.floor((y + radius - low) / wide));
    for (let line = fromLine; line <= toLine && fromColumn <= toColumn; line++) {
      const end = starts[line * columns + toColumn + 1]!;
      for (let n = starts[line * columns + fromColumn]!; n < end; n++) {
        const demand = sorted[n]!;
        const dx = demands.x[demand]! - x;
        const dy = demands.y[demand]! - y;
        if (dx * dx + dy * dy > limit) continue;
        if (length === found.length) {
          const wider = new Uint32Array(length * 2);
          wider.set(found);
          found = wider;
        }
        found[length++] = demand;
      }
    }
    rows[place + 1] = length;
  }
  return { starts: rows, demands: found.slice(0, length) };
}

function spanOf(values: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [0, 0];
}
