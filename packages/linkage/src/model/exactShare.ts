import type { ColumnData } from "../table/columnData.ts";

/**
 * How likely two random records, both with a value, have the same unmasked one: Σ f(f−1) / n(n−1) within a
 * list, Σ f·g / n·m between two. Never 0: as if half a pair had agreed.
 */
export function exactShare({ countLeft, countRight, masked }: ColumnData, dedupe: boolean): number {
  let [n, m, same] = [0, 0, 0];
  for (let code = 1; code < countLeft.length; code++) {
    const f = countLeft[code]!;
    const g = countRight[code] ?? 0;
    n += f;
    m += g;
    if (masked[code] === 0) same += dedupe ? f * (f - 1) : f * g;
  }
  const pairs = dedupe ? n * (n - 1) : n * m;
  return pairs === 0 ? 0.5 : Math.min(0.999, Math.max(same, 0.5) / pairs);
}
