import { createBoard, evaluate } from "../board/board.ts";
import { reduceCover } from "../covers/reduceCover.ts";
import { type Answer, gapOf, type SolveOptions } from "../instance/answer.ts";
import { candidatesOf, checkOpen } from "../instance/checkInstance.ts";
import type { CoverInstance } from "../instance/instance.ts";
import { createClaims, grainOf } from "../proof/claims.ts";
import { proveBest } from "../proof/proveBest.ts";
import { startWatch } from "../proof/watch.ts";
import { coverNotes, inOrder } from "./coverAnswer.ts";
import { coverStage } from "./coverStage.ts";

/**
 * Maximal covering: which `open` candidates, beside the existing places, bring the most weight within
 * reach. Ends with the proof, or when the time is over with the best plan and its bound.
 * @throws RangeError for places, demands or weights that cannot be
 */
export async function solveCover(instance: CoverInstance, options: SolveOptions): Promise<Answer> {
  const watch = startWatch(options);
  const seed = options.seed ?? 1;
  const candidates = candidatesOf(instance, instance.covers);
  const open = checkOpen(options.open);
  const board = createBoard(instance);
  const before = board.covered;
  const covered = Uint8Array.from(instance.weights).fill(1);
  for (const { demand } of board.gaps()) covered[demand] = 0;
  const { starts, demands } = instance.covers;
  const problem = reduceCover(candidates, { starts, items: demands }, instance.weights, covered);
  const notes = coverNotes(instance, candidates, open, problem.classOf);

  const claims = createClaims(grainOf(instance.weights), () =>
    watch.tell({ objective: claims.value, bound: claims.bound }),
  );
  const reachable = problem.weights.reduce((sum, weight) => sum + weight, 0);
  claims.lower(before + reachable);
  if (problem.places.length <= open) claims.offer(before + reachable, () => [...problem.places]);
  else if (open === 0) {
    claims.offer(before, () => []);
    claims.lower(before);
  } else
    await proveBest(coverStage(problem, open, before), {
      claims,
      seed,
      enough: () => watch.enough({ objective: claims.value, bound: claims.bound }),
      solverFailed: () => void notes.push({ kind: "solverFailed", count: 1 }),
    });

  const opened = inOrder(instance, claims.plan);
  const objective = evaluate(
    instance,
    opened.map(({ place }) => place),
  ).covered;
  // Summed in another order the same weights may differ in their last digit.
  const bound = claims.proven ? objective : Math.max(objective, claims.bound);
  return {
    opened,
    objective,
    bound,
    gap: gapOf(objective, bound),
    proven: claims.proven,
    seconds: watch.seconds(),
    seed,
    before,
    total: board.total,
    notes,
  };
}
