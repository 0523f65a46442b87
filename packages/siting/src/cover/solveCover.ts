import { createBoard, evaluate } from "../board/board.ts";
import { reduceCover } from "../covers/reduceCover.ts";
import {
  type Answer,
  gapOf,
  type Note,
  type Opened,
  type SolveOptions,
} from "../instance/answer.ts";
import { candidatesOf, checkOpen } from "../instance/checkInstance.ts";
import type { CoverInstance } from "../instance/instance.ts";
import { createClaims, grainOf } from "../proof/claims.ts";
import { proveBest } from "../proof/proveBest.ts";
import { startWatch } from "../proof/watch.ts";
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
  const notes = notesOn(instance, candidates, open, problem.classOf);

  const claims = createClaims(grainOf(instance.weights), () =>
    watch.tell({ objective: claims.value, bound: claims.bound }),
  );
  if (problem.places.length <= open) {
    const worth = problem.weights.reduce((sum, weight) => sum + weight, 0);
    claims.offer(before + worth, () => [...problem.places]);
    claims.lower(before + worth);
  } else if (open === 0) {
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

/** Whichever adds most comes first; what adds nothing is left out. */
export function inOrder(instance: CoverInstance, plan: readonly number[]): Opened[] {
  const board = createBoard(instance);
  const left = new Set(plan);
  const order: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let most = 0;
    for (const place of left) {
      const adds = board.wouldAdd(place);
      if (adds > most || (adds === most && best >= 0 && place < best)) [best, most] = [place, adds];
    }
    if (best < 0) break;
    board.open(best);
    left.delete(best);
    order.push(best);
  }
  return [...evaluate(instance, order).places];
}

function notesOn(
  { weights, covers }: CoverInstance,
  candidates: Uint32Array,
  open: number,
  classOf: Int32Array,
): Note[] {
  const notes: Note[] = [];
  const note = (kind: Note["kind"], count: number): void => {
    if (count > 0) notes.push({ kind, count });
  };
  const reached = new Uint8Array(weights.length);
  for (const demand of covers.demands) reached[demand] = 1;
  note("fewerCandidatesThanOpen", Math.max(0, open - candidates.length));
  note("noDemand", weights.every((weight) => weight === 0) ? 1 : 0);
  note(
    "candidatesReachNobody",
    candidates.filter((place) => covers.starts[place] === covers.starts[place + 1]).length,
  );
  note(
    "demandsOutOfEveryReach",
    classOf.filter((_, demand) => weights[demand]! > 0 && reached[demand] === 0).length,
  );
  return notes;
}
