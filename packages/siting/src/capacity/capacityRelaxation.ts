import type { Relaxation } from "../relaxation/relaxation.ts";
import { assign, type CapacityProblem } from "./assign.ts";

/**
 * Covering with capacities, multiplier u per unit of a demand, 0 ≤ u ≤ 1: a place scores the u of the
 * best-paying demands that fill it, and 1 − u is given away for every unit.
 */
export function capacityRelaxation(problem: CapacityProblem, open: number): Relaxation {
  const { weights, capacities, byPlace } = problem;
  const { starts } = byPlace;
  const size = weights.length;
  /** The demands of each place, best-paying first: kept from step to step, so nearly in order. */
  const ranked = byPlace.items.slice();
  function rank(place: number, multipliers: Float64Array): void {
    for (let n = starts[place]! + 1; n < starts[place + 1]!; n++) {
      const item = ranked[n]!;
      const pays = multipliers[item]!;
      let at = n;
      for (; at > starts[place]! && multipliers[ranked[at - 1]!]! < pays; at--)
        ranked[at] = ranked[at - 1]!;
      ranked[at] = item;
    }
  }
  return {
    places: capacities.length,
    open,
    size,
    begin: () => new Float64Array(size).fill(0.5),
    score(multipliers, scores, asked) {
      let given = 0;
      for (let n = 0; n < size; n++) given += weights[n]! * (1 - multipliers[n]!);
      for (const place of asked) {
        rank(place, multipliers);
        let room = capacities[place]!;
        let sum = 0;
        for (let n = starts[place]!; n < starts[place + 1]! && room > 0; n++) {
          const amount = Math.min(room, weights[ranked[n]!]!);
          sum += amount * multipliers[ranked[n]!]!;
          room -= amount;
        }
        scores[place] = sum;
      }
      return given;
    },
    slope(_, selected, count, slope) {
      slope.fill(0);
      for (let at = 0; at < count; at++) {
        const place = selected[at]!;
        let room = capacities[place]!;
        for (let n = starts[place]!; n < starts[place + 1]! && room > 0; n++) {
          const amount = Math.min(room, weights[ranked[n]!]!);
          slope[ranked[n]!]! += amount;
          room -= amount;
        }
      }
      for (let n = 0; n < size; n++) slope[n] = slope[n]! / weights[n]! - 1;
    },
    norm(multipliers, slope, direction) {
      let norm = 0;
      for (let n = 0; n < size; n++) {
        const way = direction[n]!;
        if ((way > 0 && multipliers[n]! <= 0) || (way < 0 && multipliers[n]! >= 1))
          direction[n] = 0;
        else norm += weights[n]! * way * slope[n]!;
      }
      return norm > 0 ? norm : 0;
    },
    move(multipliers, direction, length) {
      for (let n = 0; n < size; n++)
        multipliers[n] = Math.min(1, Math.max(0, multipliers[n]! - length * direction[n]!));
    },
    value: (selected, count) => assign(problem, Array.from(selected).slice(0, count)).total,
  };
}
