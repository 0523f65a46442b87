/** What people said of a pair, and how sure the model was of it (log2 odds). */
export interface Judged {
  weight: number;
  same: boolean;
}

export interface TrustOptions {
  /** Share of pairs that must be the same person. */
  target: number;
  /** Chance of being wrong about that share. Default 0.05. */
  risk?: number;
  /** Pairs that are looked at together. Default 50. */
  batch?: number;
}

/**
 * From which weight on pairs of a kind may be linked without anybody looking: the least at which the
 * decided pairs show, at the given risk, that at least `target` of those at or above it are the same.
 * Fixed-sequence testing (Angelopoulos and others, Learn then Test, 2021): from the surest batch down,
 * an exact binomial test each, to the first that fails; so that trying several does not add to the risk.
 * @returns null when the decided pairs do not show it
 */
export function trustedFrom(
  judged: readonly Judged[],
  { target, risk = 0.05, batch = 50 }: TrustOptions,
): number | null {
  const sorted = judged.toSorted((a, b) => b.weight - a.weight);
  // Fewer than `least` cannot show it, even if all are the same: no test is spent on them.
  const least = Math.ceil(Math.log(risk) / Math.log(target));
  const first = Math.min(sorted.length, 2 * least);
  if (first < least) return null;
  let trusted: number | null = null;
  let same = 0;
  let next = first;
  for (const [at, one] of sorted.entries()) {
    if (one.same) same += 1;
    const n = at + 1;
    // Equally sure pairs belong together.
    if (n < next || sorted[n]?.weight === one.weight) continue;
    if (atLeast(same, n, target) > risk) break;
    trusted = one.weight;
    next = Math.min(n + batch, sorted.length);
  }
  return trusted;
}

/** P(X ≥ k) for X binomial of n and p. */
export function atLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  let term = n * Math.log(p); // log P(X = n)
  let sum = 0;
  for (let x = n; x >= k; x -= 1) {
    sum += Math.exp(term);
    term += Math.log(x / (n - x + 1)) + Math.log((1 - p) / p);
  }
  return Math.min(1, sum);
}
