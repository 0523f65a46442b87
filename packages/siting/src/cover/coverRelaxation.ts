import type { ReducedCover } from "../covers/reduceCover.ts";
import type { Relaxation } from "../relaxation/relaxation.ts";

/**
 * Maximal covering with multiplier u per demand, 0 ≤ u ≤ weight: a place scores the u of all it
 * reaches, and weight − u is given away for every demand.
 */
export function coverRelaxation(problem: ReducedCover, open: number): Relaxation {
  const { weights, byPlace, byDemand } = problem;
  const { starts, items } = byPlace;
  const size = weights.length;
  const places = starts.length - 1;
  let total = 0;
  for (const weight of weights) total += weight;
  const times = new Int32Array(size);
  return {
    places,
    open,
    size,
    begin() {
      const share = Math.min(1, (3 * open) / Math.max(1, places));
      return Float64Array.from(weights, (weight, demand) => {
        const holders = byDemand.starts[demand + 1]! - byDemand.starts[demand]!;
        return weight / Math.max(1, share * holders);
      });
    },
    score(multipliers, scores, asked) {
      let given = total;
      for (let n = 0; n < size; n++) given -= multipliers[n]!;
      for (let at = 0; at < asked.length; at++) {
        const place = asked[at]!;
        let sum = 0;
        for (let n = starts[place]!; n < starts[place + 1]!; n++) sum += multipliers[items[n]!]!;
        scores[place] = sum;
      }
      return given;
    },
    slope(_, selected, count, slope) {
      slope.fill(-1);
      for (let at = 0; at < count; at++) {
        const place = selected[at]!;
        for (let n = starts[place]!; n < starts[place + 1]!; n++) slope[items[n]!]!++;
      }
    },
    norm(multipliers, slope, direction) {
      let norm = 0;
      for (let n = 0; n < size; n++) {
        const way = direction[n]!;
        const at = multipliers[n]!;
        if ((way > 0 && at <= 0) || (way < 0 && at >= weights[n]!)) direction[n] = 0;
        else norm += weights[n]! * way * slope[n]!;
      }
      return norm > 0 ? norm : 0;
    },
    move(multipliers, direction, length) {
      for (let n = 0; n < size; n++) {
        const weight = weights[n]!;
        const to = multipliers[n]! - length * weight * direction[n]!;
        multipliers[n] = to < 0 ? 0 : to > weight ? weight : to;
      }
    },
    value(selected, count) {
      times.fill(0);
      let sum = 0;
      for (let at = 0; at < count; at++) {
        const place = selected[at]!;
        for (let n = starts[place]!; n < starts[place + 1]!; n++)
          if (times[items[n]!]!++ === 0) sum += weights[items[n]!]!;
      }
      return sum;
    },
  };
}
