/** How long to work, and when to be content. */
export interface SolveOptions {
  /** New places to open, ≥ 0. With fewer candidates than this, all of them, and a note says so. */
  open: number;
  /** The answer is there after this time, proven or not. Default 30. */
  seconds?: number;
  /** The same seed gives the same search. Default 1. */
  seed?: number;
  /** Stop as soon as the gap is at most this fraction. Default 0: only at proof. */
  gap?: number;
  /** Stops early with the best answer so far. */
  signal?: AbortSignal;
  /** Told whenever the objective or the bound improves. */
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  objective: number;
  bound: number;
  gap: number;
  seconds: number;
}

/** What the reader of a plan must know. `count` says how many are meant. */
export interface Note {
  kind:
    | "fewerCandidatesThanOpen"
    | "noDemand"
    | "candidatesReachNobody"
    | "demandsOutOfEveryReach"
    | "shareCannotBeReached"
    | "solverFailed";
  count: number;
}

/** One place to be opened, in the order in which they add most. */
export interface Opened {
  place: number;
  /** What it adds when opened in this order: weight covered, or cost saved. */
  adds: number;
  /** Weight within its reach, whoever else reaches it. */
  covers: number;
  /** What would be lost if it alone were left out of the plan. */
  loses: number;
}

/** A plan with its proof. */
export interface Answer {
  opened: readonly Opened[];
  /** Covered weight (cover), or weighted cost (median), or number of places (fewest). */
  objective: number;
  /** No plan whatever can be better than this. */
  bound: number;
  /** |bound − objective| / |objective|. */
  gap: number;
  /** Whether `objective` is proven best (gap 0). */
  proven: boolean;
  seconds: number;
  seed: number;
  /** The same measure with the existing places alone. */
  before: number;
  /** All the weight there is. */
  total: number;
  notes: readonly Note[];
}

/** As a fraction of the objective; 1 when nothing is covered but something might be. */
export function gapOf(objective: number, bound: number): number {
  const off = Math.abs(bound - objective);
  if (off === 0) return 0;
  return objective === 0 ? 1 : off / Math.abs(objective);
}
