import { beginDescent, descend, type Descent, settle } from "../relaxation/descend.ts";
import { branch, childPace } from "../relaxation/branch.ts";
import { free, leftOut } from "../relaxation/relaxation.ts";
import type { MipNews } from "../solver/highsWorker.ts";
import { type MipRun, startMip } from "../solver/startMip.ts";
import type { Claims } from "./claims.ts";
import { createSeeker } from "./seeker.ts";
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
/** Beyond this its memory (4 GB at most) does not hold the model. */
const tooMuchForHiGHS = 4e6;
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
  const seeker = createSeeker(first, claims, options.seed);
  const done = (): boolean => claims.proven || options.enough();
  /** The stage HiGHS works on. */
  let sent = stage;
  const hear = (news: MipNews): void => {
    if (news.kind === "plan") {
      const plan = [...sent.names.keys()].filter((place) => news.columns[place]! > 0.5);
      const value = sent.relaxation.value(plan, plan.length);
      seeker.offer(sent, value, plan);
    } else if (news.kind === "bound" || news.status === "optimal")
      claims.lower(sent.offset + news.bound);
  };
  const ask = (): void => {
    sent = stage;
    mip ??= startMip(hear, options.solverFailed);
    const numbers = new Map([...sent.names].map((name, place) => [name, place]));
    const plan = Uint32Array.from(claims.plan.flatMap((name) => numbers.get(name) ?? []));
    mip.solve({ model: sent.model(plan), absoluteGap: claims.grain * 0.9, relativeGap: 0 });
  };

  try {
    let multipliers = stage.relaxation.begin();
    let descent: Descent;
    for (let round = 0; ; round++) {
      const before = claims.bound;
      if (stage.size > worthHiGHS) mip ??= startMip(hear, options.solverFailed);
      if (round === 2 && stage.size < tooMuchForHiGHS) ask();
      descent = beginDescent(
        stage.relaxation,
        stage.forced?.slice() ?? new Uint8Array(stage.names.length),
        multipliers,
        {
          steps: 100 * 2 ** Math.min(round, 4),
          from: 1,
          to: 0.01,
        },
      );
      for (let ended = false; !ended;) {
        ended = descend(descent, {
          steps: Math.max(1, Math.ceil(slice / stage.size)),
          target: claims.target() - stage.offset,
          aim: claims.target() - stage.offset,
          valueEvery: 10,
        });
        claims.lower(stage.offset + descent.bound);
        seeker.offer(stage, descent.value, descent.plan);
        if (done()) return;
        seeker.improve(slice);
        await turn();
        if (done()) return;
      }
      const settled = settle(descent, claims.target() - stage.offset);
      multipliers = descent.best;
      const frees = descent.state.filter((part) => part === free).length;
      if (frees === 0 || settled > 0.08 * stage.names.length) {
        ({ stage, multipliers } = stage.shrink(descent.state, descent.best));
        if (stage.relaxation.open <= 0 || stage.names.length <= stage.relaxation.open) {
          const all = Uint32Array.from(stage.names.keys());
          seeker.offer(stage, stage.relaxation.value(all, all.length), all);
          claims.lower(claims.value);
          return;
        }
        seeker.enter(stage);
        continue;
      }
      const gained = (before - claims.bound) / (claims.bound - claims.value);
      if (round >= 1) seeker.focus(coreOf(stage, descent));
      if (round >= 3 && gained < 0.05) break;
    }

    const tree = branch(descent, {
      grain: claims.grain,
      best: () => claims.value - stage.offset,
      target: () => claims.target() - stage.offset,
      found: (value, plan) => void seeker.offer(stage, value, plan),
      stopped: options.enough,
    });
    const branchSteps = 2 * childPace.steps * stage.size;
    const branches = Math.max(1, Math.floor(slice / branchSteps));
    while (!done()) {
      if (tree.waiting === 0) {
        claims.lower(stage.offset + tree.bound);
        if (claims.proven) return;
      } else {
        tree.work(branches);
        claims.lower(stage.offset + tree.bound);
      }
      // Far from the proof a better plan is worth more than another branch.
      const far = claims.bound - claims.value > 1e-3 * Math.abs(claims.value);
      for (let left = branches * branchSteps * (far ? 1 : 0.25); left > 0; left -= slice) {
        seeker.improve(Math.min(slice, left));
        await turn();
        if (done()) return;
      }
    }
  } finally {
    await mip?.kill();
  }
}

/** Only the places the descent has had among the best of late. */
function coreOf(stage: Stage, { often, state, best }: Descent): Stage {
  const core = state.map((part, place) => (part === free && often[place]! < 0.02 ? leftOut : part));
  return stage.shrink(core, best).stage;
}
