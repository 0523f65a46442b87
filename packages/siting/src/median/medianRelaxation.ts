import type { Relaxation } from "../relaxation/relaxation.ts";
import type { ReducedMedian } from "./reduceMedian.ts";

/**
 * p-median, maximising the negative cost, with multiplier v per demand: what it would pay to be
 * served. A place scores weight × (v − cost) of all it serves more cheaply than v.
 */
export function medianRelaxation(problem: ReducedMedian, open: number): Relaxation {
  const { weights, caps, byDemand, byPlace, places } = problem;
  const { starts, items, costs } = byDemand;
  const size = weights.length;
  const chosen = new Uint8Array(places.length);
  const cheapest = new Float64Array(size);
  return {
    places: places.length,
    open,
    size,
    begin() {
      // About as many places would serve a demand as are opened near it: the second is a fair guess.
      return Float64Array.from(caps, (cap, demand) => {
        const length = starts[demand + 1]! - starts[demand]!;
        const rank = Math.ceil((1.5 * places.length) / Math.max(1, open));
        return rank < length ? costs[starts[demand]! + rank]! : cap;
      });
    },
    score(multipliers, scores) {
      scores.fill(0);
      let paid = 0;
      for (let demand = 0; demand < size; demand++) {
        const most = multipliers[demand]!;
        const weight = weights[demand]!;
        paid += weight * most;
        const to = starts[demand + 1]!;
        for (let n = starts[demand]!; n < to && costs[n]! < most; n++)
          scores[items[n]!]! += weight * (most - costs[n]!);
      }
      return -paid;
    },
    slope(multipliers, selected, count, slope) {
      chosen.fill(0);
      for (let at = 0; at < count; at++) chosen[selected[at]!] = 1;
      for (let demand = 0; demand < size; demand++) {
        const most = multipliers[demand]!;
        const to = starts[demand + 1]!;
        let times = -1;
        for (let n = starts[demand]!; n < to && costs[n]! < most; n++) times += chosen[items[n]!]!;
        slope[demand] = times;
      }
    },
    norm(multipliers, slope, direction) {
      let norm = 0;
      for (let n = 0; n < size; n++) {
        const way = direction[n]!;
        const at = multipliers[n]!;
        if ((way > 0 && at <= costs[starts[n]!]!) || (way < 0 && at >= caps[n]!)) direction[n] = 0;
        else norm += weights[n]! * way * slope[n]!;
      }
      return norm > 0 ? norm : 0;
    },
    move(multipliers, direction, length) {
      for (let n = 0; n < size; n++) {
        const to = multipliers[n]! - length * direction[n]!;
        const least = costs[starts[n]!]!;
        multipliers[n] = to < least ? least : to > caps[n]! ? caps[n]! : to;
      }
    },
    value(selected, count) {
      cheapest.set(caps);
      for (let at = 0; at < count; at++) {
        const place = selected[at]!;
        for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++)
          if (byPlace.costs[n]! < cheapest[byPlace.items[n]!]!)
            cheapest[byPlace.items[n]!] = byPlace.costs[n]!;
      }
      let sum = 0;
      for (let n = 0; n < size; n++) sum += weights[n]! * cheapest[n]!;
      return -sum;
    },
  };
}
