import type { Run } from "../run/link.ts";
import type { Work } from "../run/work.ts";
import { levelsIn } from "../compare/kernel.ts";
import { PatternTable } from "../compare/patternTable.ts";

/** Weights in bits: of each level, and what each value adds where its frequency counts. */
export interface Weights {
  prior: number;
  levels: Float64Array[];
  /** For each comparison with frequencies, by code, what exact agreement on that value adds; else null. */
  frequency: (Float64Array | null)[];
}

export function weightsOf({ work, trained }: Pick<Run, "work" | "trained">): Weights {
  const { plan, columns } = work;
  const { m, u, prior } = trained;
  const levels = m.map((own, c) =>
    own.map((value, level) => (level === 0 ? 0 : Math.log2(value / u[c]![level]!))),
  );
  const frequency = plan.comparisons.map((comparison, c) => {
    const exact = comparison.levels.findIndex(({ test }) => test === "exact") + 1;
    if (!comparison.frequency || exact === 0) return null;
    const { countLeft, countRight } = columns[comparison.column]!;
    let total = 0;
    for (let code = 1; code < countLeft.length; code++)
      total += countLeft[code]! + (countRight[code] ?? 0);
    const expected = u[c]![exact]! * total;
    const own = new Float64Array(countLeft.length);
    // Most values stand in few rows: their logarithms are taken once.
    const few = Float64Array.from({ length: 256 }, (_, count) => Math.log2(expected / count));
    for (let code = 1; code < own.length; code++) {
      const count = countLeft[code]! + (countRight[code] ?? 0);
      own[code] = count < 256 ? few[count]! : Math.log2(expected / count);
    }
    return own;
  });
  return { prior: Math.log2(prior / (1 - prior)), levels, frequency };
}

export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);

/**
 * Scores pairs by pattern, frequencies added; patterns are worked out once each.
 * @param least patterns that cannot reach it whatever the values are answered with -Infinity at once
 */
export function createScorer(
  { plan, records }: Pick<Work, "plan" | "records">,
  weights: Weights,
  least: number,
): (left: number, pattern: number) => number {
  const { stride } = plan;
  const most = weights.frequency.map((own) => {
    let best = 0;
    if (own !== null)
      for (let code = 1; code < own.length; code++) best = Math.max(best, own[code]!);
    return best;
  });
  const codes = plan.comparisons.map(({ column }) => plan.columns[column]!.code);
  const patterns = new PatternTable(plan, 1);
  const sums: number[] = [];
  const rare: (readonly number[])[] = [];
  const learn = (pattern: number): void => {
    const levels = levelsIn({ plan }, pattern);
    const sum = levels.reduce(
      (total, level, c) => total + weights.levels[c]![level]!,
      weights.prior,
    );
    const own = levels.flatMap((level, c) =>
      weights.frequency[c] !== null && plan.comparisons[c]!.levels[level - 1]?.test === "exact"
        ? [c]
        : [],
    );
    const best = own.reduce((total, c) => total + most[c]!, sum);
    sums.push(best < least ? Number.NEGATIVE_INFINITY : sum);
    rare.push(best < least ? [] : own);
  };
  return (left, pattern) => {
    const place = patterns.placeOf(pattern);
    if (place === sums.length) learn(pattern);
    let weight = sums[place]!;
    const own = rare[place]!;
    for (let x = 0; x < own.length; x++)
      weight += weights.frequency[own[x]!]![records[left * stride + codes[own[x]!]!]!]!;
    return weight;
  };
}
