/**
 * A problem of choosing at most `open` places to maximise a value, with the rule "a demand counts
 * once" priced instead of enforced (a Lagrangian relaxation). For any multipliers, constant + sum of
 * the best `open` scores is a bound no plan exceeds: it holds by arithmetic, whoever found them.
 */
export interface Relaxation {
  places: number;
  open: number;
  /** How many multipliers there are. */
  size: number;
  /** Multipliers to begin with. */
  begin(): Float64Array;
  /** Writes the score (≥ 0) of the places asked about. @returns the constant. */
  score(multipliers: Float64Array, scores: Float64Array, places: Uint32Array): number;
  /** Writes by how much each demand is served too often (−1: not at all) by the first `count` selected. */
  slope(multipliers: Float64Array, selected: Uint32Array, count: number, slope: Float64Array): void;
  /** Squared length of a direction, leaving out what cannot move. */
  norm(multipliers: Float64Array, slope: Float64Array, direction: Float64Array): number;
  /** Moves the multipliers against the direction, within their limits. */
  move(multipliers: Float64Array, direction: Float64Array, length: number): void;
  /** The true value of a plan. */
  value(selected: ArrayLike<number>, count: number): number;
}

/** A place's part in a branch: left to the relaxation, opened, or left out. */
export const free = 0;
export const opened = 1;
export const leftOut = 2;
