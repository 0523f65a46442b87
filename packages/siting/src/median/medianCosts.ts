import type { Opened } from "../instance/answer.ts";
import type { MedianInstance } from "../instance/instance.ts";

/** By demand what it pays when these places are open, and all of it weighted. */
export function costsOf(
  { weights, reach, beyond }: MedianInstance,
  open: Iterable<number>,
): { costs: Float64Array; total: number } {
  const costs = new Float64Array(weights.length).fill(beyond);
  for (const place of open)
    for (let at = reach.starts[place]!; at < reach.starts[place + 1]!; at++) {
      const demand = reach.demands[at]!;
      if (reach.costs[at]! < costs[demand]!) costs[demand] = reach.costs[at]!;
    }
  let total = 0;
  for (const [demand, cost] of costs.entries()) total += weights[demand]! * cost;
  return { costs, total };
}

/** Whichever saves most comes first. */
export function orderMedian(instance: MedianInstance, plan: readonly number[]): Opened[] {
  const { weights, reach } = instance;
  const { costs } = costsOf(instance, instance.existing);
  const left = new Set(plan);
  const order: Opened[] = [];
  const saves = (place: number): number => {
    let sum = 0;
    for (let at = reach.starts[place]!; at < reach.starts[place + 1]!; at++) {
      const demand = reach.demands[at]!;
      sum += weights[demand]! * Math.max(0, costs[demand]! - reach.costs[at]!);
    }
    return sum;
  };
  while (left.size > 0) {
    let best = -1;
    let adds = -1;
    for (const place of left) {
      const one = saves(place);
      if (one > adds || (one === adds && place < best)) [best, adds] = [place, one];
    }
    left.delete(best);
    let covers = 0;
    for (let at = reach.starts[best]!; at < reach.starts[best + 1]!; at++) {
      const demand = reach.demands[at]!;
      covers += weights[demand]!;
      costs[demand] = Math.min(costs[demand]!, reach.costs[at]!);
    }
    order.push({ place: best, adds, covers, loses: 0 });
  }
  const all = new Set([...instance.existing, ...plan]);
  const { total } = costsOf(instance, all);
  return order.map((one) => {
    all.delete(one.place);
    const loses = costsOf(instance, all).total - total;
    all.add(one.place);
    return { ...one, loses };
  });
}
