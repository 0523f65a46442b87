import type { Model } from "../api.ts";

/** Pairs with the same levels: one for each comparison, 0 missing, 1 … n as in the model, its last "else". */
export interface PatternPairs {
  levels: readonly number[];
  /** How many pairs. */
  pairs: number;
}

/** A pair that people decided. */
export interface DecidedPair {
  levels: readonly number[];
  /** Bits that rare values added to the levels' weights; see `ExplanationStep.frequencyWeight`. */
  frequencyWeight: number;
  same: boolean;
}

export interface RefineOptions {
  /** Standard deviation of the log-odds of each m and u around the model's; small believes the model. Default 0.7. */
  spread?: number;
  /** A decision of people weighs this much against one pair that the model was sure of by itself. Default 1. */
  weight?: number;
}

const rounds = 400;
const enough = 1e-7;

/**
 * Refines m, u and the prior by what people decided: the maximum of
 *   Σ decided log p(same or different | levels) + Σ others of p₀ log p + (1 − p₀) log(1 − p) − ½ Σ (shift / spread)²
 * over logistic-normal shifts of the model's own m, u and prior (each column's m and u keep their sum).
 * Decided pairs were chosen by how they compare, never by what they are, so that their likelihood *given the
 * levels* is not biased by the choice, while counting levels among them would be. The others — compared pairs
 * that the model p₀ decided by itself, above and below what was shown to people — hold the weights where
 * nobody looked: without them, a desk that says "same" all day would lift every weight.
 * Same input, same answer, in whatever order; without decisions the model comes back as it was.
 * @throws RangeError when levels do not fit the model
 */
export function refineModel(
  model: Model,
  decided: readonly DecidedPair[],
  others: readonly PatternPairs[] = [],
  { spread = 0.7, weight = 1 }: RefineOptions = {},
): Model {
  if (decided.length === 0) return structuredClone(model);
  const start = layOut(model);
  const cases = gather(start, decided, others, weight);
  const shifts = new Float64Array(start.size);
  let step = 1;
  let last = valueAt(start, cases, shifts, spread);
  for (let round = 0; round < rounds; round += 1) {
    const { gradient, curvature } = slopeAt(start, cases, shifts, spread);
    // Backtracking: the next shifts are never worse than these.
    let next = shifts;
    let value = Number.NEGATIVE_INFINITY;
    for (let tries = 0; tries < 30 && !(value > last); tries += 1, step /= 2) {
      next = shifts.map((shift, at) => shift + (step * gradient[at]!) / curvature[at]!);
      value = valueAt(start, cases, next, spread);
    }
    if (!(value > last)) break;
    const gained = value - last;
    shifts.set(next);
    last = value;
    step = Math.min(1, step * 4);
    if (gained < enough) break;
  }
  return shifted(start, model, shifts);
}

/** How sure the model is that such a pair is one person, log2 odds. */
export function weightOf(
  model: Model,
  { levels, frequencyWeight }: Pick<DecidedPair, "levels" | "frequencyWeight">,
): number {
  return levels.reduce(
    (sum, level, c) => {
      if (level === 0) return sum;
      const { m, u } = levelAt(model, c, level);
      return sum + Math.log2(m / u);
    },
    Math.log2(model.prior / (1 - model.prior)) + frequencyWeight,
  );
}

const levelAt = (model: Model, c: number, level: number) => {
  const found = model.comparisons[c]?.levels[level - 1];
  if (found === undefined) throw new RangeError(`No level ${level} in comparison ${c}`);
  return found;
};

interface Layout {
  /** Place of each level's m among the shifts; its u stands `half` later, the prior's last. */
  place: number[][];
  half: number;
  size: number;
  m: number[][];
  u: number[][];
  /** Log odds. */
  prior: number;
}

function layOut(model: Model): Layout {
  let half = 0;
  const place = model.comparisons.map(({ levels }) => levels.map(() => half++));
  return {
    place,
    half,
    size: 2 * half + 1,
    m: model.comparisons.map(({ levels }) => levels.map(({ m }) => m)),
    u: model.comparisons.map(({ levels }) => levels.map(({ u }) => u)),
    prior: Math.log(model.prior / (1 - model.prior)),
  };
}

interface Case {
  levels: readonly number[];
  /** Nats that stand beside the levels' weights. */
  beside: number;
  same: number;
  different: number;
}

/**
 * Decided and other pairs as weighted cases, equal ones together, in an order of their own. Whole counts
 * are added up before they are weighed, so that the order in which they came cannot be told afterwards.
 */
function gather(
  start: Layout,
  decided: readonly DecidedPair[],
  others: readonly PatternPairs[],
  weight: number,
): Case[] {
  const counts = new Map<string, Case & { others: number }>();
  const at = (levels: readonly number[], beside: number) => {
    if (levels.length !== start.m.length) throw new RangeError("Levels of another model");
    for (const [c, level] of levels.entries())
      if (level > start.m[c]!.length) throw new RangeError(`No level ${level} in comparison ${c}`);
    const key = `${levels.join()}/${beside.toFixed(6)}`;
    const known = counts.get(key) ?? {
      levels,
      // As the key says it, and not as the first of them happened to.
      beside: Number(beside.toFixed(6)),
      same: 0,
      different: 0,
      others: 0,
    };
    counts.set(key, known);
    return known;
  };
  for (const { levels, frequencyWeight, same } of decided)
    at(levels, frequencyWeight * Math.LN2)[same ? "same" : "different"] += 1;
  for (const { levels, pairs } of others) at(levels, 0).others += pairs;
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { levels, beside, same, different, others: pairs }]) => {
      const believed = chance(scoreOf(start.m, start.u, start.prior, levels));
      return {
        levels,
        beside,
        same: same * weight + pairs * believed,
        different: different * weight + pairs * (1 - believed),
      };
    });
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

const scoreOf = (m: number[][], u: number[][], prior: number, levels: readonly number[]): number =>
  levels.reduce(
    (sum, level, c) => (level === 0 ? sum : sum + Math.log(m[c]![level - 1]! / u[c]![level - 1]!)),
    prior,
  );

/** The m or u that shifts make: multiplied by e^shift, each column brought back to its own sum. */
const moved = (start: Layout, own: number[][], shifts: Float64Array, from: number): number[][] =>
  own.map((values, c) => {
    const raised = values.map((value, l) => value * Math.exp(shifts[from + start.place[c]![l]!]!));
    const before = values.reduce((sum, value) => sum + value, 0);
    const after = raised.reduce((sum, value) => sum + value, 0);
    return raised.map((value) => (value * before) / after);
  });

function valueAt(
  start: Layout,
  cases: readonly Case[],
  shifts: Float64Array,
  spread: number,
): number {
  const m = moved(start, start.m, shifts, 0);
  const u = moved(start, start.u, shifts, start.half);
  const prior = start.prior + shifts[start.size - 1]!;
  let value = 0;
  for (const { levels, beside, same, different } of cases) {
    const score = scoreOf(m, u, prior, levels) + beside;
    value -= same * softplus(-score) + different * softplus(score);
  }
  for (const shift of shifts) value -= (shift / spread) ** 2 / 2;
  return value;
}

const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)));

function slopeAt(start: Layout, cases: readonly Case[], shifts: Float64Array, spread: number) {
  const { half, size, place } = start;
  const m = moved(start, start.m, shifts, 0);
  const u = moved(start, start.u, shifts, half);
  const prior = start.prior + shifts[size - 1]!;
  const believed = 1 / spread ** 2;
  const gradient = shifts.map((shift) => -shift * believed);
  const curvature = new Float64Array(size).fill(believed);
  // Σ of errors by column and level, then shared out: raising one level lowers its column's others.
  const errors = start.m.map((own) => new Float64Array(own.length));
  const bends = start.m.map((own) => new Float64Array(own.length));
  for (const { levels, beside, same, different } of cases) {
    const p = chance(scoreOf(m, u, prior, levels) + beside);
    const error = same - (same + different) * p;
    const bend = (same + different) * p * (1 - p);
    gradient[size - 1]! += error;
    curvature[size - 1]! += bend;
    for (const [c, level] of levels.entries()) {
      if (level === 0) continue;
      errors[c]![level - 1]! += error;
      bends[c]![level - 1]! += bend;
    }
  }
  start.m.forEach((own, c) => {
    const all = errors[c]!.reduce((sum, error) => sum + error, 0);
    const bent = bends[c]!.reduce((sum, bend) => sum + bend, 0);
    const shareOf = (values: number[]) => {
      const sum = values.reduce((total, value) => total + value, 0);
      return values.map((value) => value / sum);
    };
    const mShare = shareOf(m[c]!);
    const uShare = shareOf(u[c]!);
    own.forEach((_, l) => {
      const at = place[c]![l]!;
      gradient[at]! += errors[c]![l]! - all * mShare[l]!;
      gradient[half + at]! -= errors[c]![l]! - all * uShare[l]!;
      curvature[at]! += bends[c]![l]! + bent * mShare[l]!;
      curvature[half + at]! += bends[c]![l]! + bent * uShare[l]!;
    });
  });
  return { gradient, curvature };
}

function shifted(start: Layout, model: Model, shifts: Float64Array): Model {
  const m = moved(start, start.m, shifts, 0);
  const u = moved(start, start.u, shifts, start.half);
  return {
    prior: chance(start.prior + shifts[start.size - 1]!),
    comparisons: model.comparisons.map(({ column, levels }, c) => ({
      column,
      levels: levels.map(({ name }, l) => ({ name, m: m[c]![l]!, u: u[c]![l]! })),
    })),
  };
}
