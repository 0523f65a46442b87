import { beginDescent, descend, type Descent, settle } from "../relaxation/descend.ts";
import { branch, childPace } from "../relaxation/branch.ts";
import { free } from "../relaxation/relaxation.ts";
import type { MipNews } from "../solver/highsWorker.ts";
import { type MipRun, startMip } from "../solver/startMip.ts";
import type { Claims } from "./claims.ts";
import type { Stage } from "./stage.ts";

export interface ProofOptions {
  claims: Claims;
  seed: number;
  /** Whether to stop: time is over, the gap is small enough, or someone asked for it. */
  enough(): boolean;
  /** HiGHS broke down; the proof goes on without it. */
  solverFailed(error: unknown): void;
}

/** Elementary steps between two looks at the clock: some milliseconds. */
const slice = 4e6;
/** Problems of this size are seldom proven before HiGHS is loaded: that begins at once. */
const worthHiGHS = 5000;
/** Let others have the thread: messages of HiGHS, requests of a server. */
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Works until the best plan is proven, or it is enough: a search for better plans beside a descent
 * for better bounds, which settles places and makes the problem smaller; then branch and bound here
 * and HiGHS on another thread, whoever is first.
 */
export async function proveBest(first: Stage, options: ProofOptions): Promise<void> {
  const { claims } = options;
  let mip: MipRun | null = null;
  let stage = first;
  let search = stage.search(options.seed);
  const done = (): boolean => claims.proven || options.enough();
  const offer = (from: Stage, value: number, plan: ArrayLike<number>): boolean =>
    claims.offer(from.offset + value, () => [
      ...from.inside,
      ...Array.from(plan, (place) => from.names[place]!),
    ]);
  const seek = async (steps: number): Promise<void> => {
    search.improve(steps);
    offer(stage, search.value, search.plan);
    await turn();
  };
  /** The stage HiGHS works on. */
  let sent = stage;
  const hear = (news: MipNews): void => {
    if (news.kind === "plan") {
      const plan = [...sent.names.keys()].filter((place) => news.columns[place]! > 0.5);
      const value = sent.relaxation.value(plan, plan.length);
      if (offer(sent, value, plan)) search.offer(plan);
    } else if (news.kind === "bound" || news.status === "optimal")
      claims.lower(sent.offset + news.bound);
  };
  const ask = (): void => {
    sent = stage;
    mip ??= startMip(hear, options.solverFailed);
    mip.solve({ model: sent.model(search.plan), absoluteGap: claims.grain * 0.9, relativeGap: 0 });
  };
  offer(stage, search.value, search.plan);

  try {
    let multipliers = stage.relaxation.begin();
    let descent: Descent;
    for (let round = 0; ; round++) {
      const before = claims.bound;
      if (stage.size > worthHiGHS) mip ??= startMip(hear, options.solverFailed);
      if (round === 2) ask();
      descent = beginDescent(stage.relaxation, new Uint8Array(stage.names.length), multipliers, {
        steps: 100 * 2 ** Math.min(round, 4),
        from: 1,
        to: 0.01,
      });
      for (let ended = false; !ended;) {
        ended = descend(descent, {
          steps: Math.max(1, Math.ceil(slice / stage.size)),
          target: claims.target() - stage.offset,
          aim: claims.target() - stage.offset,
          valueEvery: 10,
        });
        claims.lower(stage.offset + descent.bound);
        if (offer(stage, descent.value, descent.plan)) search.offer(descent.plan);
        if (done()) return;
        await seek(slice);
        if (done()) return;
      }
      const settled = settle(descent, claims.target() - stage.offset);
      multipliers = descent.best;
      const frees = descent.state.filter((part) => part === free).length;
      if (frees === 0 || settled > 0.08 * stage.names.length) {
        ({ stage, multipliers } = stage.shrink(descent.state, descent.best));
        if (stage.relaxation.open <= 0 || stage.names.length <= stage.relaxation.open) {
          const all = Uint32Array.from(stage.names.keys());
          offer(stage, stage.relaxation.value(all, all.length), all);
          claims.lower(claims.value);
          return;
        }
        search = stage.search(options.seed + round + 1);
        continue;
      }
      const gained = (before - claims.bound) / (claims.bound - claims.value);
      if (round >= 3 && gained < 0.05) break;
    }

    const tree = branch(descent, {
      grain: claims.grain,
      best: () => claims.value - stage.offset,
      target: () => claims.target() - stage.offset,
      found: (value, plan) => void (offer(stage, value, plan) && search.offer(plan)),
    });
    while (!done()) {
      if (tree.waiting === 0) {
        claims.lower(stage.offset + tree.bound);
        if (claims.proven) return;
      } else {
        tree.work(Math.max(1, Math.ceil(slice / stage.size / (2 * childPace.steps))));
        claims.lower(stage.offset + tree.bound);
      }
      await seek(slice / 4);
    }
  } finally {
    await mip?.kill();
  }
}
