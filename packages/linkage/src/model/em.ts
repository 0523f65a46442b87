import type { Levels } from "./estimateU.ts";

/** Pairs by pattern: `levels` holds the level of each comparison, comparisons × patterns; `counts` how many pairs. */
export interface Patterns {
  size: number;
  comparisons: number;
  levels: Uint8Array;
  counts: Float64Array;
}

/** No list is so clean that a slip it never showed is impossible: this share of the start's m stays. */
const doubt = 0.001;

export interface EmStart {
  patterns: Patterns;
  m: Levels;
  u: Levels;
  /** Share of matches among the counted pairs (or among `outOf`). */
  prior: number;
  /** Comparisons that are left as they are and not weighed: those the pairs were chosen by. */
  fixed: ReadonlySet<number>;
  /** All pairs there are, when those not counted are taken to be no matches. */
  outOf?: number;
  /** Belief in the m at the start, in pairs. */
  belief: number;
  rounds: number;
}

export interface EmResult {
  m: Levels;
  prior: number;
  rounds: number;
  /** Expected matches among the pairs. */
  matches: number;
}

/**
 * Expectation–maximisation for m and the prior, u held fixed, on counts of patterns (Fellegi and Sunter's
 * model; Winkler 1988). Ends when no m moves by more than 0.0001.
 */
export function em({
  patterns,
  m: start,
  u,
  prior,
  fixed,
  outOf,
  belief,
  rounds,
}: EmStart): EmResult {
  const { size, comparisons, levels, counts } = patterns;
  const total = outOf ?? counts.reduce((sum, n) => sum + n, 0);
  let m = start;
  let lambda = prior;
  let matches = 0;
  let round = 0;
  for (; round < rounds; round++) {
    const ratio = m.map((own, c) =>
      own.map((value, level) => (level === 0 || fixed.has(c) ? 1 : value / u[c]![level]!)),
    );
    const sums = m.map((own) => new Float64Array(own.length));
    matches = 0;
    const odds = lambda / (1 - lambda);
    for (let p = 0; p < size; p++) {
      let bayes = odds;
      const at = p * comparisons;
      for (let c = 0; c < comparisons; c++) bayes *= ratio[c]![levels[at + c]!]!;
      const expected = (counts[p]! * bayes) / (1 + bayes);
      if (!(expected > 0)) continue;
      matches += expected;
      for (let c = 0; c < comparisons; c++) {
        const own = sums[c]!;
        const level = levels[at + c]!;
        own[level] = own[level]! + expected;
      }
    }
    lambda = Math.min(0.999, Math.max(matches, 0.5) / total);
    let moved = 0;
    m = m.map((own, c) => {
      if (fixed.has(c)) return own;
      const seen = sums[c]!.reduce((sum, n, level) => (level === 0 ? sum : sum + n), 0);
      return own.map((value, level) => {
        if (level === 0) return 0;
        const own = belief + seen * doubt;
        const next = (sums[c]![level]! + own * start[c]![level]!) / (seen + own);
        moved = Math.max(moved, Math.abs(next - value));
        return next;
      });
    });
    if (moved < 0.0001) break;
  }
  return { m, prior: lambda, rounds: round, matches };
}
