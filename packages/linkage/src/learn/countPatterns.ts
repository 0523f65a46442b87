import type { PatternTable } from "../compare/patternTable.ts";
import { patternsOf } from "../model/train.ts";
import type { Plan } from "../plan/plan.ts";

/** Compared pairs by their levels, commonest first; equally common ones in order of their levels. */
export function countPatterns(
  plan: Plan,
  table: PatternTable,
): { levels: number[]; pairs: number }[] {
  const { size, comparisons, levels, counts } = patternsOf(plan, table, 0);
  return Array.from({ length: size }, (_, p) => ({
    levels: [...levels.subarray(p * comparisons, (p + 1) * comparisons)],
    pairs: counts[p]!,
  })).toSorted((a, b) => b.pairs - a.pairs || (a.levels.join() < b.levels.join() ? -1 : 1));
}
