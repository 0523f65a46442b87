import type { Claims } from "./claims.ts";
import type { Search, Stage } from "./stage.ts";

/** The searches for better plans of a proof under way: one in all of the stage, one in its core. */
export interface Seeker {
  /** Goes on in a smaller stage, from the best plan as far as it lies inside. */
  enter(stage: Stage): void;
  /** Searches also among the places that matter most, where every step is cheap. */
  focus(core: Stage): void;
  improve(steps: number): void;
  /** A plan found elsewhere, in the numbering of its stage. @returns whether it is better than all before */
  offer(from: Stage, value: number, plan: ArrayLike<number>): boolean;
}

export function createSeeker(first: Stage, claims: Claims, seed: number): Seeker {
  let runs: { stage: Stage; search: Search }[] = [];
  let turn = 0;
  let seeds = seed;

  const offer = (from: Stage, value: number, plan: ArrayLike<number>): boolean =>
    claims.offer(from.offset + value, () => [
      ...from.inside,
      ...Array.from(plan, (place) => from.names[place]!),
    ]);
  /** Shows the best plan to a search, so far as it can be had in its stage. */
  function show({ stage, search }: { stage: Stage; search: Search }): void {
    const numbers = new Map([...stage.names].map((name, place) => [name, place]));
    const inside = claims.plan.flatMap((name) => numbers.get(name) ?? []);
    search.offer(inside);
    offer(stage, search.value, search.plan);
  }
  function begin(stage: Stage): { stage: Stage; search: Search } {
    const run = { stage, search: stage.search(seeds++) };
    offer(stage, run.search.value, run.search.plan);
    if (claims.plan.length > 0) show(run);
    return run;
  }
  const seeker: Seeker = {
    enter(stage) {
      runs = [begin(stage)];
    },
    focus(core) {
      runs = [runs[0]!, begin(core)];
    },
    improve(steps) {
      // Where steps are cheap, more of them.
      const run = (turn++ % 3 === 0 ? runs[0] : runs.at(-1))!;
      run.search.improve(steps);
      if (offer(run.stage, run.search.value, run.search.plan))
        for (const other of runs) if (other !== run) show(other);
    },
    offer(from, value, plan) {
      if (!offer(from, value, plan)) return false;
      for (const run of runs) show(run);
      return true;
    },
  };
  seeker.enter(first);
  return seeker;
}
