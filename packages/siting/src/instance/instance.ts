/**
 * For each place the demands within its reach: place p reaches `demands[starts[p]]` up to (not
 * including) `demands[starts[p + 1]]`. No demand twice for one place; order does not matter.
 */
export interface Covers {
  /** Length places + 1. */
  starts: Uint32Array;
  demands: Uint32Array;
}

/** Who lives, works or asks where, and which place reaches whom. Places are numbered from 0. */
export interface CoverInstance {
  /** People (or workers, or cases) at each demand; finite, ≥ 0. */
  weights: Float64Array;
  covers: Covers;
  /** Places that are open and stay open. They do not count towards `open`. */
  existing: readonly number[];
  /** Places that may be opened; without it, every place that is not existing. */
  candidates?: readonly number[];
}

/** As `CoverInstance`, with how far each demand is; `costs[n]` belongs to `demands[n]` (minutes, metres …). */
export interface MedianInstance {
  weights: Float64Array;
  reach: Covers & { costs: Float64Array };
  existing: readonly number[];
  candidates?: readonly number[];
  /** What a demand costs that no open place reaches; also the most any demand costs. Finite. */
  beyond: number;
}
