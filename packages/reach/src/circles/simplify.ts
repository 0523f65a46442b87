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
    const end = to % count;
    const split = offLine(points, from, end, to - 1, limit);
    if (split < 0) continue;
    keep[split] = 1;
    stack.push(from, split, split, to);
  }
  const kept = new Float64Array(points.length);
  let length = 0;
  for (let i = 0; i < count; i++) {
    if (keep[i] === 0) continue;
    kept[length++] = points[i * 2]!;
    kept[length++] = points[i * 2 + 1]!;
  }
  return length >= 8 ? kept.subarray(0, length) : points;
}

function farthestFromFirst(p: Float64Array): number {
  let [best, at] = [-1, 1];
  for (let i = 1; i < p.length / 2; i++) {
    const away = (p[i * 2]! - p[0]!) ** 2 + (p[i * 2 + 1]! - p[1]!) ** 2;
    if (away > best) {
      best = away;
      at = i;
    }
  }
  return at;
}

/** The point farthest from the line a–b when it is beyond the limit (squared), else -1. */
function offLine(p: Float64Array, from: number, end: number, last: number, limit: number): number {
  const ax = p[from * 2]!;
  const ay = p[from * 2 + 1]!;
  const dx = p[end * 2]! - ax;
  const dy = p[end * 2 + 1]! - ay;
  const square = dx * dx + dy * dy;
  let best = limit;
  let at = -1;
  for (let i = from + 1; i <= last; i++) {
    const x = p[i * 2]! - ax;
    const y = p[i * 2 + 1]! - ay;
    const part = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
    const away = (x - part * dx) ** 2 + (y - part * dy) ** 2;
    if (away > best) {
      best = away;
      at = i;
    }
  }
  return at;
}
