import type { Diagnostics } from "../api.ts";
import { levelName } from "../plan/plan.ts";
import { patternsOf } from "../model/train.ts";
import type { Run } from "../run/link.ts";
import { probabilityOf, weightsOf } from "../result/score.ts";

const thresholds = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999];

/** What the engine can say of its own work, as data for charts. Frequencies of values are left out of the curves. */
export function diagnose(run: Run): Diagnostics {
  const { work, sorted, compared, trained, table, allPairs } = run;
  const { plan } = work;
  const weights = weightsOf(run);
  const patterns = patternsOf(plan, table, 0);
  const scored = Array.from({ length: patterns.size }, (_, p) => {
    const weight = plan.comparisons.reduce(
      (sum, __, c) => sum + weights.levels[c]![patterns.levels[p * plan.comparisons.length + c]!]!,
      weights.prior,
    );
    return { probability: probabilityOf(weight), pairs: patterns.counts[p]! };
  });
  const expected = scored.reduce((sum, one) => sum + one.probability * one.pairs, 0);
  return {
    pairs: allPairs,
    compared: compared.reduce((sum, one) => sum + one.pairs, 0),
    blocking: plan.ruleNames.map((rule, r) => ({
      rule,
      ...sizes(sorted[r]!),
      coverage: sorted[r]!.rows / work.rows,
    })),
    training: trained.trainings,
    matchWeights: plan.comparisons.flatMap((comparison, c) =>
      Array.from({ length: comparison.levels.length + 1 }, (_, i) => ({
        column: comparison.name,
        level: levelName(comparison, i + 1),
        weight: weights.levels[c]![i + 1]!,
      })),
    ),
    thresholds: thresholds.map((threshold) => curveAt(threshold, scored, expected)),
    // Asks every record: worked out when it is read.
    get unlinkable() {
      return unlinkable(run, weights);
    },
  };
}

const sizes = ({ pairs, droppedGroups, droppedPairs }: Run["sorted"][number]) => ({
  pairs,
  droppedGroups,
  droppedPairs,
});

/** What the model itself expects at a threshold: how many pairs, how many of them right, and how many of all matches. */
function curveAt(
  threshold: number,
  scored: { probability: number; pairs: number }[],
  expected: number,
) {
  let pairs = 0;
  let right = 0;
  for (const one of scored)
    if (one.probability >= threshold) {
      pairs += one.pairs;
      right += one.pairs * one.probability;
    }
  return {
    threshold,
    pairs,
    precision: pairs === 0 ? 1 : right / pairs,
    recall: expected === 0 ? 1 : right / expected,
  };
}

/** Records that would not even link to themselves, for want of values: share by threshold. */
function unlinkable(
  { work }: Run,
  weights: ReturnType<typeof weightsOf>,
): Diagnostics["unlinkable"] {
  const { plan, records, rows } = work;
  const best = new Float64Array(rows).fill(weights.prior);
  plan.comparisons.forEach((comparison, c) => {
    const { code } = plan.columns[comparison.column]!;
    const exact = comparison.levels.findIndex(({ test }) => test === "exact") + 1;
    const masked = comparison.levels.findIndex(({ test }) => test === "masked") + 1 || exact;
    if (exact === 0) return;
    for (let place = 0; place < rows; place++) {
      const value = records[place * plan.stride + code]! | 0;
      if (value === 0) continue;
      best[place]! +=
        weights.levels[c]![value < 0 ? masked : exact]! +
        (value > 0 ? (weights.frequency[c]?.[value] ?? 0) : 0);
    }
  });
  return [0.5, 0.9, 0.95, 0.99].map((threshold) => {
    const least = Math.log2(threshold / (1 - threshold));
    return {
      threshold,
      share: best.reduce((sum, weight) => sum + (weight < least ? 1 : 0), 0) / rows,
    };
  });
}
