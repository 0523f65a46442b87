import type { Run } from "../run/link.ts";
import { createScorer, probabilityOf } from "./score.ts";

/** Pairs that reach the threshold, in order of left, then right row. Places and patterns are kept to explain them. */
export interface Selected {
  length: number;
  /** Rows of all lists, the right list's after the left's; `left` is the smaller. */
  left: Uint32Array;
  right: Uint32Array;
  placeLeft: Uint32Array;
  placeRight: Uint32Array;
  pattern: Uint32Array;
  probability: Float64Array;
  weight: Float64Array;
}

export function selectPairs(run: Run): Selected {
  const { work, compared } = run;
  const { threshold } = work.plan;
  const least = threshold <= 0 ? Number.NEGATIVE_INFINITY : Math.log2(threshold / (1 - threshold));
  const score = createScorer(run, least);
  const found: { a: number; b: number; pattern: number; weight: number }[] = [];
  for (const { left, right, pattern } of compared)
    for (let k = 0; k < left.length; k++) {
      const weight = score(left[k]!, pattern[k]!);
      if (weight >= least) found.push({ a: left[k]!, b: right[k]!, pattern: pattern[k]!, weight });
    }
  const kept = work.plan.oneToOne && !work.dedupe ? oneToOne(found) : found;
  return columnsOf(work.rowAt, kept);
}

/** The best pairs first; who has a partner gets no other. */
function oneToOne<P extends { a: number; b: number; weight: number }>(pairs: P[]): P[] {
  const taken = new Set<number>();
  return pairs
    .toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

function columnsOf(
  rowAt: Uint32Array,
  pairs: { a: number; b: number; pattern: number; weight: number }[],
): Selected {
  const length = pairs.length;
  for (const pair of pairs)
    if (rowAt[pair.a]! > rowAt[pair.b]!) [pair.a, pair.b] = [pair.b, pair.a];
  pairs.sort((x, y) => rowAt[x.a]! - rowAt[y.a]! || rowAt[x.b]! - rowAt[y.b]!);
  const of = (value: (pair: (typeof pairs)[number]) => number) =>
    Uint32Array.from({ length }, (_, k) => value(pairs[k]!));
  const weight = Float64Array.from({ length }, (_, k) => pairs[k]!.weight);
  return {
    length,
    left: of(({ a }) => rowAt[a]!),
    right: of(({ b }) => rowAt[b]!),
    placeLeft: of(({ a }) => a),
    placeRight: of(({ b }) => b),
    pattern: of(({ pattern }) => pattern),
    probability: weight.map(probabilityOf),
    weight,
  };
}
