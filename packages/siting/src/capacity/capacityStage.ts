import { renumber, transpose } from "../covers/sparse.ts";
import type { Stage } from "../proof/stage.ts";
import { leftOut, opened } from "../relaxation/relaxation.ts";
import { type MipModel, RowBuilder } from "../solver/mipModel.ts";
import type { CapacityProblem } from "./assign.ts";
import { capacityRelaxation } from "./capacityRelaxation.ts";
import { capacitySearch } from "./capacitySearch.ts";

/**
 * Covering with capacities as a stage of the proof. `open` counts the forced places too: what a
 * place serves depends on all others, so settled places stay in, forced.
 */
export function capacityStage(
  problem: CapacityProblem,
  open: number,
  names: Uint32Array,
  forced: Uint8Array,
): Stage {
  const { weights, capacities, byPlace } = problem;
  return {
    offset: 0,
    inside: [],
    names,
    forced,
    size: byPlace.items.length * 3 + weights.length * 6 + names.length * 10,
    relaxation: capacityRelaxation(problem, open),
    search: (seed) => capacitySearch(problem, open, forced, seed),
    shrink(state, multipliers) {
      const left = [...state.keys()].filter((place) => state[place] !== leftOut);
      const all = Int32Array.from(weights, (_, demand) => demand);
      const smaller = withEntries(
        weights,
        Float64Array.from(left, (place) => capacities[place]!),
        renumber(byPlace, left, all),
      );
      const stage = capacityStage(
        smaller,
        open,
        Uint32Array.from(left, (place) => names[place]!),
        Uint8Array.from(left, (place) => (state[place] === opened ? 1 : 0)),
      );
      return { stage, multipliers };
    },
    model: (plan) => capacityModel(problem, open, forced, plan),
  };
}

export function withEntries(
  weights: Float64Array,
  capacities: Float64Array,
  byPlace: CapacityProblem["byPlace"],
): CapacityProblem {
  const owner = new Uint32Array(byPlace.items.length);
  const single = Uint32Array.from({ length: byPlace.items.length + 1 }, (_, n) => n);
  for (let place = 0; place < capacities.length; place++)
    owner.fill(place, byPlace.starts[place], byPlace.starts[place + 1]);
  const entries = transpose({ starts: single, items: byPlace.items }, weights.length);
  return { weights, capacities, byPlace, entries, owner };
}

/** max Σ x, x ≤ weight · y, Σ x of a demand ≤ weight, Σ x of a place ≤ capacity · y, Σ y ≤ open. */
function capacityModel(
  { weights, capacities, byPlace, entries, owner }: CapacityProblem,
  open: number,
  forced: Uint8Array,
  plan: Uint32Array,
): MipModel {
  const places = capacities.length;
  const columns = places + owner.length;
  const none = Number.NEGATIVE_INFINITY;
  const rows = new RowBuilder();
  for (const [entry, place] of owner.entries()) {
    rows.entry(places + entry, 1);
    rows.entry(place, -weights[byPlace.items[entry]!]!);
    rows.end(none, 0);
  }
  for (const [demand, weight] of weights.entries()) {
    for (let n = entries.starts[demand]!; n < entries.starts[demand + 1]!; n++)
      rows.entry(places + entries.items[n]!, 1);
    rows.end(none, weight);
  }
  for (let place = 0; place < places; place++) {
    for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++)
      rows.entry(places + n, 1);
    rows.entry(place, -capacities[place]!);
    rows.end(none, 0);
    if (forced[place] === 0) continue;
    rows.entry(place, 1);
    rows.end(1, 1);
  }
  for (let place = 0; place < places; place++) rows.entry(place, 1);
  rows.end(none, open);
  const costs = new Float64Array(columns).fill(1, places);
  const start = new Float64Array(columns);
  for (const place of plan) start[place] = 1;
  for (let place = 0; place < places; place++) if (forced[place] === 1) start[place] = 1;
  const upper = Float64Array.from({ length: columns }, (_, column) =>
    column < places ? 1 : weights[byPlace.items[column - places]!]!,
  );
  const integer = new Uint8Array(columns).fill(1, 0, places);
  return { maximise: true, offset: 0, costs, upper, integer, start, ...rows.rows() };
}
