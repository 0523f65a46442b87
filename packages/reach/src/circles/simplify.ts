/** Leaves out points of a closed line that lie within `tolerance` metres of it (Douglas–Peucker). */
export function simplify(points: Float64Array, tolerance: number): Float64Array {
  const count = points.length / 2;
  if (count < 8) return points;
  const keep = new Uint8Array(count);
  // Two far points split the ring into two open lines.
  const far = farthestFromFirst(points);
  keep[0] = 1;
  keep[far] = 1;
  const stack = [0, far, far, count];
  const limit = tolerance * tolerance;
  while (stack.length > 0) {
    const to = stack.pop()!;
    const from = stack.pop()!;
    if (to - from < 2) continue;
    const [ax, ay] = [points[from * 2]!, points[from * 2 + 1]!];
    const end = to % count;
    const [bx, by] = [points[end * 2]!, points[end * 2 + 1]!];
    const split = offLine(points, ax, ay, bx, by, from + 1, to - 1, limit);
    if (split < 0) continue;
    keep[split] = 1;
    stack.push(from, split, split, to);
  }
  const kept: number[] = [];
  for (let i = 0; i < count; i++) if (keep[i] === 1) kept.push(points[i * 2]!, points[i * 2 + 1]!);
  return kept.length >= 8 ? Float64Array.from(kept) : points;
}

function farthestFromFirst(p: Float64Array): number {
  let [best, at] = [-1, 1];
  for (let i = 1; i < p.length / 2; i++) {
    const away = (p[i * 2]! - p[0]!) ** 2 + (p[i * 2 + 1]! - p[1]!) ** 2;
    if (away > best) [best, at] = [away, i];
  }
  return at;
}

/** The point farthest from the line a–b when it is beyond the limit (squared), else -1. */
function offLine(
  p: Float64Array,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  first: number,
  last: number,
  limit: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  let [best, at] = [limit, -1];
  for (let i = first; i <= last; i++) {
    const [x, y] = [p[i * 2]! - ax, p[i * 2 + 1]! - ay];
    const part = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
    const away = (x - part * dx) ** 2 + (y - part * dy) ** 2;
    if (away > best) [best, at] = [away, i];
  }
  return at;
}
