import type { Plan } from "../plan/plan.ts";
import type { ColumnData } from "../table/columnData.ts";
import { exactShare } from "./exactShare.ts";

/** For each comparison, the share of random pairs on each level 1 … n + 1 (index 0, missing, is not used). */
export type Levels = Float64Array[];

/**
 * u: how likely each level is for two random records. Exact agreement is counted in closed form from the
 * frequencies of values; the rest is shared out as a random sample fell, and a level the sample never met
 * gets half a count, since "never" is not what a sample can tell.
 * @param counts of the sample, by comparison and level
 */
export function estimateU(
  plan: Plan,
  columns: readonly ColumnData[],
  counts: readonly Uint32Array[],
  dedupe: boolean,
): Levels {
  return plan.comparisons.map((comparison, c) => {
    const own = counts[c]!;
    const exact = comparison.levels.findIndex(({ test }) => test === "exact") + 1;
    const share = exact === 0 ? 0 : exactShare(columns[comparison.column]!, dedupe);
    const u = new Float64Array(own.length);
    let sum = 0;
    for (let level = 1; level < own.length; level++) {
      if (level === exact) continue;
      const seen = Math.max(own[level]!, 0.5);
      u[level] = seen;
      sum += seen;
    }
    for (let level = 1; level < own.length; level++) u[level] = (u[level]! / sum) * (1 - share);
    if (exact > 0) u[exact] = share;
    return u;
  });
}
