import type { Run } from "../run/link.ts";
import { createScorer, probabilityOf, type Weights } from "./score.ts";

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

/** Pairs by their places, as columns: millions of small objects would cost more than all else here. */
interface Found {
  length: number;
  a: Uint32Array;
  b: Uint32Array;
  pattern: Uint32Array;
  weight: Float64Array;
}

export function selectPairs(run: Run, weights: Weights): Selected {
  const { work, compared } = run;
  const { threshold } = work.plan;
  const least = threshold <= 0 ? Number.NEGATIVE_INFINITY : Math.log2(threshold / (1 - threshold));
  const score = createScorer(work, weights, least);
  const found = roomFor(compared.reduce((sum, one) => sum + one.left.length, 0));
  for (const { left, right, pattern } of compared)
    for (let k = 0; k < left.length; k++) {
      const weight = score(left[k]!, pattern[k]!);
      if (weight < least) continue;
      const at = found.length++;
      found.a[at] = left[k]!;
      found.b[at] = right[k]!;
      found.pattern[at] = pattern[k]!;
      found.weight[at] = weight;
    }
  const kept = work.plan.oneToOne && !work.dedupe ? oneToOne(found) : found;
  return inOrder(kept, work.rowAt);
}

/** Room that is not used costs no memory. */
const roomFor = (pairs: number): Found => ({
  length: 0,
  a: new Uint32Array(pairs),
  b: new Uint32Array(pairs),
  pattern: new Uint32Array(pairs),
  weight: new Float64Array(pairs),
});

/** The best pairs first; who has a partner gets no other. */
function oneToOne({ length, a, b, pattern, weight }: Found): Found {
  const taken = new Set<number>();
  const best = Array.from({ length }, (_, k) => k).toSorted(
    (x, y) => weight[y]! - weight[x]! || a[x]! - a[y]! || b[x]! - b[y]!,
  );
  const kept = roomFor(length);
  for (const k of best) {
    if (taken.has(a[k]!) || taken.has(b[k]!)) continue;
    taken.add(a[k]!).add(b[k]!);
    const at = kept.length++;
    kept.a[at] = a[k]!;
    kept.b[at] = b[k]!;
    kept.pattern[at] = pattern[k]!;
    kept.weight[at] = weight[k]!;
  }
  return kept;
}

function inOrder({ length, a, b, pattern, weight }: Found, rowAt: Uint32Array): Selected {
  const first = new Uint32Array(length);
  const second = new Uint32Array(length);
  for (let k = 0; k < length; k++) {
    if (rowAt[a[k]!]! > rowAt[b[k]!]!) [a[k], b[k]] = [b[k]!, a[k]!];
    first[k] = rowAt[a[k]!]!;
    second[k] = rowAt[b[k]!]!;
  }
  const rows = rowAt.length;
  const order = sortedBy(
    first,
    rows,
    sortedBy(
      second,
      rows,
      first.map((_, k) => k),
    ),
  );
  const weights = new Float64Array(length);
  for (let at = 0; at < length; at++) weights[at] = weight[order[at]!]!;
  return {
    length,
    left: order.map((k) => first[k]!),
    right: order.map((k) => second[k]!),
    placeLeft: order.map((k) => a[k]!),
    placeRight: order.map((k) => b[k]!),
    pattern: order.map((k) => pattern[k]!),
    probability: weights.map(probabilityOf),
    weight: weights,
  };
}

/** Counting sort, stable: sorting by the second key, then by the first, needs no comparison. @param keys below `most` */
function sortedBy(keys: Uint32Array, most: number, order: Uint32Array): Uint32Array {
  const next = new Uint32Array(most + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 0; key < most; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(order.length);
  for (const k of order) sorted[next[keys[k]!]!++] = k;
  return sorted;
}
