import { createBoard } from "../board/board.ts";
import { coverNotes } from "../cover/coverAnswer.ts";
import { mergeEqual } from "../covers/mergeEqual.ts";
import { renumber, transpose } from "../covers/sparse.ts";
import { type Answer, gapOf, type Opened, type SolveOptions } from "../instance/answer.ts";
import { candidatesOf, checkOpen } from "../instance/checkInstance.ts";
import type { CoverInstance } from "../instance/instance.ts";
import { createClaims, grainOf } from "../proof/claims.ts";
import { proveBest } from "../proof/proveBest.ts";
import { startWatch } from "../proof/watch.ts";
import { assign } from "./assign.ts";
import { capacityStage, withEntries } from "./capacityStage.ts";

/** A covering problem in which a place serves only so much; a demand may be split among places. */
export interface CapacitatedInstance extends CoverInstance {
  /** By place: the weight it can serve, finite, ≥ 0. */
  capacities: Float64Array;
}

/**
 * Which `open` candidates, beside the existing places, serve the most weight within reach and
 * capacity. `covers` of a place is the weight in its reach, whatever its capacity.
 * @throws RangeError
 */
export async function solveCapacitated(
  instance: CapacitatedInstance,
  options: SolveOptions,
): Promise<Answer> {
  const watch = startWatch(options);
  const seed = options.seed ?? 1;
  const candidates = candidatesOf(instance, instance.covers);
  const open = checkOpen(options.open);
  for (const capacity of instance.capacities)
    if (!Number.isFinite(capacity) || capacity < 0)
      throw new RangeError(`A place cannot serve ${capacity}`);
  const existing = [...new Set(instance.existing)];
  const names = Uint32Array.from([...existing, ...candidates]);
  const { problem, classOf } = reduce(instance, names);
  const forced = new Uint8Array(names.length).fill(1, 0, existing.length);
  const worth = (plan: readonly number[]): number => assign(problem, plan).total;
  const before = worth([...existing.keys()]);
  const notes = coverNotes(instance, candidates, open, classOf);
  const claims = createClaims(grainOf([...problem.weights, ...problem.capacities]), () =>
    watch.tell({ objective: claims.value, bound: claims.bound }),
  );
  claims.lower(problem.weights.reduce((sum, weight) => sum + weight, 0));
  if (candidates.length <= open) {
    const all = worth([...names.keys()]);
    claims.offer(all, () => [...names]);
    claims.lower(all);
  } else if (open === 0) {
    claims.offer(before, () => []);
    claims.lower(before);
  } else
    await proveBest(capacityStage(problem, open + existing.length, names, forced), {
      claims,
      seed,
      enough: () => watch.enough({ objective: claims.value, bound: claims.bound }),
      solverFailed: () => void notes.push({ kind: "solverFailed", count: 1 }),
    });

  const stays = new Set(existing);
  const numbers = new Map([...names].map((name, place) => [name, place]));
  const plan = claims.plan.filter((name) => !stays.has(name)).map((name) => numbers.get(name)!);
  const opened = inOrder(instance, names, plan, (some) => worth([...existing.keys(), ...some]));
  const objective = before + opened.reduce((sum, one) => sum + one.adds, 0);
  const bound = claims.proven ? objective : Math.max(objective, claims.bound);
  return {
    opened,
    objective,
    bound,
    gap: gapOf(objective, bound),
    proven: claims.proven,
    seed,
    seconds: watch.seconds(),
    before,
    notes,
    total: instance.weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Demands that the same places reach are one: their weight may be split anyway. */
function reduce({ weights, covers, capacities }: CapacitatedInstance, names: Uint32Array) {
  let count = 0;
  const numbers = Int32Array.from(weights, (weight) => (weight > 0 ? count++ : -1));
  const rows = renumber({ starts: covers.starts, items: covers.demands }, names, numbers);
  const { classOf, first } = mergeEqual(transpose(rows, count), names.length);
  const sums = new Float64Array(first.length);
  for (const [demand, weight] of weights.entries()) {
    const one = numbers[demand]! < 0 ? -1 : classOf[numbers[demand]!]!;
    if (one >= 0) sums[one]! += weight;
  }
  const firsts = new Int32Array(count).fill(-1);
  for (const [n, row] of first.entries()) firsts[row] = n;
  const byPlace = renumber(rows, Uint32Array.from(names.keys()), firsts);
  const limits = Float64Array.from(names, (name) => capacities[name]!);
  return {
    problem: withEntries(sums, limits, byPlace),
    classOf: numbers.map((number) => (number < 0 ? -1 : classOf[number]!)),
  };
}

/** Whichever serves most more comes first; what adds nothing is left out. */
function inOrder(
  instance: CapacitatedInstance,
  names: Uint32Array,
  plan: readonly number[],
  worth: (plan: readonly number[]) => number,
): Opened[] {
  const reach = createBoard({ ...instance, existing: [] });
  const all = worth(plan);
  const order: number[] = [];
  const opened: Opened[] = [];
  for (let now = worth([]); order.length < plan.length;) {
    let best = -1;
    let adds = 0;
    for (const place of plan) {
      if (order.includes(place)) continue;
      const more = worth([...order, place]) - now;
      if (more > adds) [adds, best] = [more, place];
    }
    if (best < 0) break;
    order.push(best);
    now += adds;
    const place = names[best]!;
    const loses = all - worth(plan.filter((one) => one !== best));
    opened.push({ place, adds, covers: reach.wouldAdd(place), loses });
  }
  return opened;
}
