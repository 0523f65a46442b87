import type { Stage } from "../proof/stage.ts";
import { free, opened } from "../relaxation/relaxation.ts";
import { type MipModel, RowBuilder } from "../solver/mipModel.ts";
import { medianRelaxation } from "./medianRelaxation.ts";
import { medianSearch } from "./medianSearch.ts";
import { reduceMedian, type ReducedMedian } from "./reduceMedian.ts";

/** p-median as a stage of the proof: values are negative costs. */
export function medianStage(
  problem: ReducedMedian,
  open: number,
  offset = 0,
  inside: readonly number[] = [],
): Stage {
  const { weights, caps, byPlace, places } = problem;
  return {
    offset: offset - problem.fixedCost,
    inside,
    names: places,
    size: byPlace.items.length + weights.length * 6 + places.length * 10,
    relaxation: medianRelaxation(problem, open),
    search: (seed) => medianSearch(problem, open, seed),
    shrink(state, multipliers) {
      const lower = caps.slice();
      const settled: number[] = [];
      for (const [place, part] of state.entries()) {
        if (part !== opened) continue;
        settled.push(places[place]!);
        for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++) {
          const demand = byPlace.items[n]!;
          lower[demand] = Math.min(lower[demand]!, byPlace.costs[n]!);
        }
      }
      const left = [...state.keys()].filter((place) => state[place] === free);
      const smaller = reduceMedian(left, byPlace, weights, lower);
      const carried = Float64Array.from(smaller.demands, (demand, n) => {
        const cheapest = smaller.byDemand.costs[smaller.byDemand.starts[n]!]!;
        return Math.max(cheapest, Math.min(multipliers[demand]!, smaller.caps[n]!));
      });
      smaller.places = smaller.places.map((place) => places[place]!);
      return {
        stage: medianStage(smaller, open - settled.length, offset - problem.fixedCost, [
          ...inside,
          ...settled,
        ]),
        multipliers: carried,
      };
    },
    model: (plan) => medianModel(problem, open, plan),
  };
}

/**
 * By radius: z(d, k) = 1 when demand d is served by none of its k cheapest places, and pays the step
 * to the next cost. z(d, k) + Σ y of the places at step k ≥ z(d, k − 1).
 */
function medianModel(
  { weights, caps, byDemand, places }: ReducedMedian,
  open: number,
  plan: Uint32Array,
): MipModel {
  const inPlan = new Uint8Array(places.length);
  for (const place of plan) inPlan[place] = 1;
  const costs: number[] = Array.from(places, () => 0);
  const start: number[] = Array.from(inPlan);
  const rows = new RowBuilder();
  let offset = 0;
  for (let demand = 0; demand < weights.length; demand++) {
    const to = byDemand.starts[demand + 1]!;
    let n = byDemand.starts[demand]!;
    offset -= weights[demand]! * byDemand.costs[n]!;
    let unserved = 1;
    for (let before = -1; n < to; before = costs.length - 1) {
      const cost = byDemand.costs[n]!;
      rows.entry(costs.length, 1);
      if (before >= 0) rows.entry(before, -1);
      for (; n < to && byDemand.costs[n] === cost; n++) {
        rows.entry(byDemand.items[n]!, 1);
        if (inPlan[byDemand.items[n]!] === 1) unserved = 0;
      }
      rows.end(before >= 0 ? 0 : 1, Number.POSITIVE_INFINITY);
      const next = n < to ? byDemand.costs[n]! : caps[demand]!;
      costs.push(-weights[demand]! * (next - cost));
      start.push(unserved);
    }
  }
  for (let place = 0; place < places.length; place++) rows.entry(place, 1);
  rows.end(Number.NEGATIVE_INFINITY, open);
  return {
    maximise: true,
    offset,
    start: Float64Array.from(start),
    costs: Float64Array.from(costs),
    upper: new Float64Array(costs.length).fill(1),
    integer: new Uint8Array(costs.length).fill(1, 0, places.length),
    ...rows.rows(),
  };
}
