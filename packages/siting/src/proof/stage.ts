import type { Relaxation } from "../relaxation/relaxation.ts";
import type { MipModel } from "../solver/mipModel.ts";

/** A search that improves a plan for as long as it is asked to. Places are those of its stage. */
export interface Search {
  readonly value: number;
  readonly plan: Uint32Array;
  /** Works for so many elementary steps: by count, not by clock, so that the seed decides all. */
  improve(steps: number): void;
  /** Takes over a plan found elsewhere. */
  offer(plan: ArrayLike<number>): void;
}

/**
 * A problem on its way to being solved: to be maximised, with what is settled already taken out. Its
 * values lack `offset`, what the settled places are worth.
 */
export interface Stage {
  offset: number;
  /** Places settled to be open, numbered as in the instance. */
  inside: readonly number[];
  /** By place of the stage: its number in the instance. */
  names: Uint32Array;
  /** By place of the stage: 1 when it must be opened; without it, none. */
  forced?: Uint8Array;
  relaxation: Relaxation;
  /** Elementary steps of one look at all of it. */
  size: number;
  search(seed: number): Search;
  /** The stage without settled places (`state`: 1 opened, 2 left out), and the multipliers carried over. */
  shrink(state: Uint8Array, multipliers: Float64Array): { stage: Stage; multipliers: Float64Array };
  /** As a model for HiGHS, whose first columns are the places, beginning with a plan. */
  model(plan: Uint32Array): MipModel;
}
