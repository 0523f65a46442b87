import { pickTop } from "./pickTop.ts";
import { free, leftOut, opened, type Relaxation } from "./relaxation.ts";

/** One descent towards the least bound of a branch; keeps everything needed to go on later. */
export interface Descent {
  relaxation: Relaxation;
  /** By place: free, opened or left out. */
  state: Uint8Array;
  multipliers: Float64Array;
  /** The multipliers that gave `bound`. */
  best: Float64Array;
  bound: number;
  /** By place: its score at `best`. */
  scores: Float64Array;
  /** By place: how often it was among the best of late, 0 … 1. */
  often: Float64Array;
  /** The best value of a plan met on the way, and the plan. */
  value: number;
  plan: Uint32Array;
  /** Part of the distance to the target that a step aims at; shrinks with every step. */
  pace: number;
  cooling: number;
  /** Steps still to go. */
  left: number;
  /** Places that are opened or free, and room to work in. */
  order: Uint32Array;
  opened: number;
  direction: Float64Array;
  work: { scores: Float64Array; slope: Float64Array };
}

export function beginDescent(
  relaxation: Relaxation,
  state: Uint8Array,
  multipliers: Float64Array,
  { steps, from, to }: { steps: number; from: number; to: number },
): Descent {
  const { places, size } = relaxation;
  const inside = [...state.keys()].filter((place) => state[place] === opened);
  const others = [...state.keys()].filter((place) => state[place] === free);
  return {
    relaxation,
    state,
    multipliers,
    best: multipliers.slice(),
    bound: Number.POSITIVE_INFINITY,
    scores: new Float64Array(places),
    often: new Float64Array(places),
    value: Number.NEGATIVE_INFINITY,
    plan: new Uint32Array(0),
    pace: from,
    cooling: (to / from) ** (1 / steps),
    left: steps,
    order: Uint32Array.from([...inside, ...others]),
    opened: inside.length,
    direction: new Float64Array(size),
    work: { scores: new Float64Array(places), slope: new Float64Array(size) },
  };
}

export interface DescendOptions {
  steps: number;
  /** The value to beat: the descent stops when no better plan can hide here. */
  target: number;
  /** What the steps head for: below the target, or the bound would creep towards it and never pass. */
  aim: number;
  /** Every how many steps the chosen places are valued as a plan; 0 never. */
  valueEvery: number;
}

/** @returns whether the descent is at its end: the target proven, or all steps taken. */
export function descend(descent: Descent, options: DescendOptions): boolean {
  const { relaxation, order, work, direction, multipliers, often } = descent;
  const { scores, slope } = work;
  const select = Math.min(relaxation.open, order.length);
  const candidates = order.subarray(descent.opened);
  const wanted = select - descent.opened;
  for (let step = 0; step < options.steps && descent.left > 0; step++) {
    descent.left--;
    descent.pace *= descent.cooling;
    let bound = relaxation.score(multipliers, scores, order);
    pickTop(candidates, candidates.length, wanted, scores);
    for (let n = 0; n < select; n++) bound += scores[order[n]!]!;
    if (bound < descent.bound) {
      descent.bound = bound;
      descent.best.set(multipliers);
      descent.scores.set(scores);
      if (bound <= options.target) return true;
    }
    for (let n = 0; n < order.length; n++) often[order[n]!]! *= 0.95;
    for (let n = 0; n < select; n++) often[order[n]!]! += 0.05;
    if (options.valueEvery > 0 && descent.left % options.valueEvery === 0)
      keepPlan(descent, select);
    relaxation.slope(multipliers, order, select, slope);
    for (let n = 0; n < slope.length; n++) direction[n] = 0.4 * direction[n]! + 0.6 * slope[n]!;
    const norm = relaxation.norm(multipliers, slope, direction);
    if (norm === 0) return true;
    relaxation.move(multipliers, direction, (descent.pace * (bound - options.aim)) / norm);
  }
  return descent.left === 0;
}

function keepPlan(descent: Descent, count: number): void {
  const value = descent.relaxation.value(descent.order, count);
  if (value <= descent.value) return;
  descent.value = value;
  descent.plan = descent.order.slice(0, count);
}

/**
 * Settles places of which the bound says that they are in every better plan, or in none. Changes
 * `state`. @returns how many were settled
 */
export function settle(descent: Descent, target: number): number {
  const { state, scores, relaxation, order } = descent;
  const select = Math.min(relaxation.open, order.length);
  const frees = [...order.subarray(descent.opened)].sort((a, b) => scores[b]! - scores[a]!);
  const wanted = select - descent.opened;
  const last = scores[frees[wanted - 1]!] ?? 0;
  const next = scores[frees[wanted]!] ?? 0;
  let settled = 0;
  for (const [rank, place] of frees.entries()) {
    const inside = rank < wanted;
    const without = inside
      ? descent.bound - scores[place]! + next
      : descent.bound - last + scores[place]!;
    if (without > target) continue;
    state[place] = inside ? opened : leftOut;
    settled++;
  }
  return settled;
}
