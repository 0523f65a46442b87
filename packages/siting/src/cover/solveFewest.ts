import { createBoard } from "../board/board.ts";
import { reduceCover, type ReducedCover } from "../covers/reduceCover.ts";
import { type Answer, gapOf, type SolveOptions } from "../instance/answer.ts";
import { candidatesOf } from "../instance/checkInstance.ts";
import type { CoverInstance } from "../instance/instance.ts";
import { createClaims, grainOf } from "../proof/claims.ts";
import { proveBest } from "../proof/proveBest.ts";
import { startWatch } from "../proof/watch.ts";
import { coverStage } from "./coverStage.ts";
import { coverNotes, inOrder } from "./coverAnswer.ts";

export interface FewestOptions extends Omit<SolveOptions, "open"> {
  /** The part of all the weight that must be within reach, 0 … 1. Default 1. */
  share?: number;
}

/**
 * Set covering: the fewest candidates that, beside the existing places, bring a share of the weight
 * within reach. What no candidate reaches cannot be asked for: then the most that can be is, and a
 * note says so. `objective` and `bound` count places. Each number of places is decided by proving
 * how much it can cover.
 * @throws RangeError
 */
export async function solveFewest(
  instance: CoverInstance,
  options: FewestOptions = {},
): Promise<Answer> {
  const share = options.share ?? 1;
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`A share lies between 0 and 1, not ${share}`);
  const watch = startWatch(options);
  const seed = options.seed ?? 1;
  const candidates = candidatesOf(instance, instance.covers);
  const board = createBoard(instance);
  const { covered: before, total } = board;
  const covered = Uint8Array.from(instance.weights).fill(1);
  for (const { demand } of board.gaps()) covered[demand] = 0;
  const { starts, demands } = instance.covers;
  const problem = reduceCover(candidates, { starts, items: demands }, instance.weights, covered);
  const notes = coverNotes(instance, candidates, 0, problem.classOf);
  const reachable = problem.weights.reduce((sum, weight) => sum + weight, 0);
  const wanted = share * total - before;
  if (wanted > reachable * (1 + 1e-12)) {
    const short = instance.weights.filter((_, d) => covered[d] === 0 && problem.classOf[d]! < 0);
    notes.push({ kind: "shareCannotBeReached", count: short.filter((w) => w > 0).length });
  }
  const target = Math.min(wanted, reachable) * (1 - 1e-12);

  const grain = grainOf(instance.weights);
  let plan = greedily(problem, target);
  let least = target > 0 ? 1 : 0;
  let failed = false;
  const tell = (): void => watch.tell({ objective: plan.length, bound: least });
  const enough = (): boolean => watch.enough({ objective: plan.length, bound: least });
  tell();
  // One place fewer, as long as that can be found; the first number that cannot is the proof.
  while (plan.length > least && !enough()) {
    const open = plan.length - 1;
    // A plan counts only when it reaches the target: as if the best so far were just below.
    const below = grain > 0 ? Math.ceil(target / grain) * grain - grain : target * (1 - 1e-9);
    const claims = createClaims(grain);
    claims.offer(below, () => []);
    await proveBest(coverStage(problem, open), {
      claims,
      seed,
      enough: () => claims.plan.length > 0 || enough(),
      solverFailed: () => void (failed = true),
    });
    if (claims.plan.length > 0) {
      plan = trimmed(instance, claims.plan, target + before);
      tell();
    } else if (claims.proven) least = plan.length;
    else break;
  }
  if (failed) notes.push({ kind: "solverFailed", count: 1 });
  tell();
  const opened = inOrder(instance, plan);
  const objective = opened.length;
  const bound = Math.min(least, objective);
  return {
    opened,
    objective,
    bound,
    gap: gapOf(objective, bound),
    proven: bound === objective,
    seconds: watch.seconds(),
    seed,
    before,
    total,
    notes,
  };
}

function greedily({ weights, byPlace, places }: ReducedCover, target: number): number[] {
  const board = createBoard({
    weights,
    covers: { starts: byPlace.starts, demands: byPlace.items },
    existing: [],
  });
  const plan: number[] = [];
  while (board.covered < target) {
    const [next] = board.next(1);
    if (next === undefined) break;
    board.open(next.place);
    plan.push(places[next.place]!);
  }
  return plan;
}

/** The plan without what is not needed for the target, of the instance. */
function trimmed(instance: CoverInstance, plan: readonly number[], target: number): number[] {
  const board = createBoard(instance, plan);
  return plan.filter((place) => {
    if (board.covered - board.wouldLose(place) < target) return true;
    board.close(place);
    return false;
  });
}
