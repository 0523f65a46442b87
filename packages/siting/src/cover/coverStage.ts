import { reduceCover, type ReducedCover } from "../covers/reduceCover.ts";
import type { Stage } from "../proof/stage.ts";
import { free, opened } from "../relaxation/relaxation.ts";
import { type MipModel, RowBuilder } from "../solver/mipModel.ts";
import { coverRelaxation } from "./coverRelaxation.ts";
import { coverSearch } from "./coverSearch.ts";

/** Maximal covering as a stage of the proof. */
export function coverStage(
  problem: ReducedCover,
  open: number,
  offset = 0,
  inside: readonly number[] = [],
): Stage {
  const { weights, byPlace, places } = problem;
  return {
    offset,
    inside,
    names: places,
    size: byPlace.items.length + weights.length * 6 + places.length * 10,
    relaxation: coverRelaxation(problem, open),
    search: (seed) => coverSearch(problem, open, seed),
    shrink(state, multipliers) {
      const covered = new Uint8Array(weights.length);
      const settled: number[] = [];
      let worth = 0;
      for (const [place, part] of state.entries()) {
        if (part !== opened) continue;
        settled.push(places[place]!);
        for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++) {
          const demand = byPlace.items[n]!;
          if (covered[demand] === 0) worth += weights[demand]!;
          covered[demand] = 1;
        }
      }
      const left = [...state.keys()].filter((place) => state[place] === free);
      const smaller = reduceCover(left, byPlace, weights, covered);
      const carried = new Float64Array(smaller.weights.length);
      for (const [demand, number] of smaller.classOf.entries())
        if (number >= 0) carried[number]! += multipliers[demand]!;
      smaller.places = smaller.places.map((place) => places[place]!);
      return {
        stage: coverStage(smaller, open - settled.length, offset + worth, [...inside, ...settled]),
        multipliers: carried,
      };
    },
    model: (plan) => coverModel(problem, open, plan),
  };
}

/** max Σ w z, z ≤ Σ y of those who reach it, Σ y ≤ open; y whole, z between 0 and 1. */
function coverModel(
  { weights, byPlace, byDemand }: ReducedCover,
  open: number,
  plan: Uint32Array,
): MipModel {
  const places = byPlace.starts.length - 1;
  const columns = places + weights.length;
  const costs = new Float64Array(columns);
  costs.set(weights, places);
  const rows = new RowBuilder();
  for (let demand = 0; demand < weights.length; demand++) {
    rows.entry(places + demand, 1);
    for (let n = byDemand.starts[demand]!; n < byDemand.starts[demand + 1]!; n++)
      rows.entry(byDemand.items[n]!, -1);
    rows.end(Number.NEGATIVE_INFINITY, 0);
  }
  for (let place = 0; place < places; place++) rows.entry(place, 1);
  rows.end(Number.NEGATIVE_INFINITY, open);
  const start = new Float64Array(columns);
  for (const place of plan) {
    start[place] = 1;
    for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++)
      start[places + byPlace.items[n]!] = 1;
  }
  return {
    maximise: true,
    offset: 0,
    start,
    costs,
    upper: new Float64Array(columns).fill(1),
    integer: new Uint8Array(columns).fill(1, 0, places),
    ...rows.rows(),
  };
}
