import { beginDescent, descend, type Descent, settle } from "./descend.ts";
import { free, leftOut, opened } from "./relaxation.ts";

/** Branch and bound over which places are opened; each branch is bounded by a short descent. */
export interface Branching {
  /** No plan is better than this. */
  readonly bound: number;
  /** Branches not yet looked into; 0 when all is proven. */
  readonly waiting: number;
  readonly looked: number;
  /** Looks into `count` branches more. */
  work(count: number): void;
}

export interface BranchingOptions {
  /** All values are multiples of it; 0 when nothing is known. */
  grain: number;
  /** Asked between two descents: what is not finished is put back. */
  stopped(): boolean;
  /** The best known value, which may improve from outside. */
  best(): number;
  /** A better plan was met. */
  found(value: number, plan: Uint32Array): void;
  /** What a plan must reach to be better: `best` and the least step above it. */
  target(): number;
}

interface Branch {
  bound: number;
  state: Uint8Array;
  multipliers: Float64Array;
  often: Float64Array;
}

/** Long, bold steps first: measured, a tenth of the branches that short, careful ones need. */
export const childPace = { steps: 80, from: 2, to: 0.02 };

/** @param root a descent at its end, its places settled as far as possible */
export function branch(root: Descent, options: BranchingOptions): Branching {
  const { relaxation } = root;
  const queue: Branch[] = [];
  let looked = 0;
  /** The highest bound of what was closed below the target without being looked into further. */
  let closed = Number.NEGATIVE_INFINITY;
  push(queue, {
    bound: root.bound,
    state: root.state,
    multipliers: root.best,
    often: root.often,
  });

  function look(one: Branch): void {
    looked++;
    const frees = [...one.state.keys()].filter((place) => one.state[place] === free);
    const inside = one.state.reduce((sum, part) => sum + (part === opened ? 1 : 0), 0);
    if (
      frees.length === 0 ||
      inside >= relaxation.open ||
      inside + frees.length <= relaxation.open
    ) {
      const plan = [...one.state.keys()].filter((place) => one.state[place] === opened);
      if (inside < relaxation.open) plan.push(...frees);
      offer(relaxation.value(plan, plan.length), Uint32Array.from(plan));
      return;
    }
    const place = mostUndecided(frees, one.often);
    for (const part of [opened, leftOut]) {
      if (options.stopped()) {
        // Its own bound still holds for all of it.
        push(queue, one);
        return;
      }
      const state = one.state.slice();
      state[place] = part;
      const child = beginDescent(relaxation, state, one.multipliers.slice(), childPace);
      child.often.set(one.often);
      const target = options.target();
      descend(child, {
        steps: childPace.steps,
        target,
        aim: target - 0.3 * (one.bound - target) - options.grain,
        valueEvery: 20,
      });
      offer(child.value, child.plan);
      const bound = Math.min(child.bound, one.bound);
      if (bound <= options.target()) {
        closed = Math.max(closed, bound);
        continue;
      }
      settle(child, options.target());
      push(queue, { bound, state, multipliers: child.best, often: child.often });
    }
  }
  function offer(value: number, plan: Uint32Array): void {
    if (value > options.best()) options.found(value, plan);
  }

  return {
    get bound() {
      return Math.max(options.best(), closed, queue[0]?.bound ?? Number.NEGATIVE_INFINITY);
    },
    get waiting() {
      return queue.length;
    },
    get looked() {
      return looked;
    },
    work(count) {
      for (let n = 0; n < count && queue.length > 0; n++) {
        const one = pop(queue);
        if (one.bound <= options.target()) closed = Math.max(closed, one.bound);
        else look(one);
      }
    },
  };
}

function mostUndecided(frees: readonly number[], often: Float64Array): number {
  let best = frees[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const place of frees) {
    const off = Math.abs(often[place]! - 0.5);
    if (off < least) [least, best] = [off, place];
  }
  return best;
}

/** A heap with the highest bound in front. */
function push(heap: Branch[], one: Branch): void {
  let at = heap.length;
  heap.push(one);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above]!.bound >= one.bound) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = one;
}

function pop(heap: Branch[]): Branch {
  const top = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let below = at * 2 + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1]!.bound > heap[below]!.bound) below++;
    if (heap[below]!.bound <= last.bound) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return top;
}
