import { type Answer, gapOf, type Note, type SolveOptions } from "../instance/answer.ts";
import { candidatesOf, checkOpen } from "../instance/checkInstance.ts";
import type { MedianInstance } from "../instance/instance.ts";
import { createClaims, grainOf } from "../proof/claims.ts";
import { proveBest } from "../proof/proveBest.ts";
import { startWatch } from "../proof/watch.ts";
import { costsOf, orderMedian } from "./medianCosts.ts";
import { medianStage } from "./medianStage.ts";
import { reduceMedian } from "./reduceMedian.ts";

/**
 * p-median: which `open` candidates, beside the existing places, make the weighted cost of reaching
 * the nearest place least. Ends with the proof, or in time with the best plan and its bound.
 * @throws RangeError for places, demands, weights or costs that cannot be
 */
export async function solveMedian(
  instance: MedianInstance,
  options: SolveOptions,
): Promise<Answer> {
  const watch = startWatch(options);
  const seed = options.seed ?? 1;
  const { weights, reach } = instance;
  const candidates = candidatesOf(instance, reach);
  const open = checkOpen(options.open);
  if (!Number.isFinite(instance.beyond) || instance.beyond < 0)
    throw new RangeError(`A demand beyond reach cannot cost ${instance.beyond}`);
  for (const cost of reach.costs)
    if (!Number.isFinite(cost) || cost < 0) throw new RangeError(`A way cannot cost ${cost}`);
  const notes = notesOn(instance, candidates, open);

  const { costs: caps, total: before } = costsOf(instance, instance.existing);
  const { starts, demands: items, costs } = reach;
  const problem = reduceMedian(candidates, { starts, items, costs }, weights, caps);
  const whole = grainOf(weights) > 0 && grainOf(costs) > 0 && Number.isSafeInteger(instance.beyond);
  const claims = createClaims(whole ? 1 : 0, () =>
    watch.tell({ objective: -claims.value, bound: -claims.bound }),
  );
  if (open === 0 || problem.weights.length === 0) {
    claims.offer(-before, () => []);
    claims.lower(-before);
  } else if (candidates.length <= open) {
    const least = costsOf(instance, [...instance.existing, ...candidates]).total;
    claims.offer(-least, () => [...candidates]);
    claims.lower(-least);
  } else
    await proveBest(medianStage(problem, open), {
      claims,
      seed,
      enough: () => watch.enough({ objective: -claims.value, bound: -claims.bound }),
      solverFailed: () => void notes.push({ kind: "solverFailed", count: 1 }),
    });

  const opened = orderMedian(instance, claims.plan);
  const all = [...instance.existing, ...opened.map(({ place }) => place)];
  const objective = costsOf(instance, all).total;
  const bound = claims.proven ? objective : Math.min(objective, -claims.bound);
  return {
    opened,
    objective,
    bound,
    gap: gapOf(objective, bound),
    proven: claims.proven,
    seconds: watch.seconds(),
    seed,
    before,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    notes,
  };
}

function notesOn(
  { weights, reach }: MedianInstance,
  candidates: Uint32Array,
  open: number,
): Note[] {
  const reached = new Uint8Array(weights.length);
  for (const demand of reach.demands) reached[demand] = 1;
  const all: Note[] = [
    { kind: "fewerCandidatesThanOpen", count: Math.max(0, open - candidates.length) },
    { kind: "noDemand", count: weights.every((weight) => weight === 0) ? 1 : 0 },
    {
      kind: "candidatesReachNobody",
      count: candidates.filter((place) => reach.starts[place] === reach.starts[place + 1]).length,
    },
    {
      kind: "demandsOutOfEveryReach",
      count: weights.filter((weight, demand) => weight > 0 && reached[demand] === 0).length,
    },
  ];
  return all.filter(({ count }) => count > 0);
}
