/** p-median without what cannot matter; costs are per unit of weight. */
export interface ReducedMedian {
  /** By reduced place: its number in the problem it came from. */
  places: Uint32Array;
  weights: Float64Array;
  /** By demand: what it costs without any of the places. */
  caps: Float64Array;
  /** By demand: places cheaper than the cap, cheapest first. */
  byDemand: Ranked;
  /** By place: the demands it would serve more cheaply than the cap. */
  byPlace: Ranked;
  /** What the demands left out cost, whatever is opened. */
  fixedCost: number;
  /** By reduced demand: its number in the problem it came from. */
  demands: Uint32Array;
}

/** Rows of numbers with a cost each. */
export interface Ranked {
  starts: Uint32Array;
  items: Uint32Array;
  costs: Float64Array;
}

/** @param caps by demand, as above */
export function reduceMedian(
  places: ArrayLike<number>,
  byPlace: Ranked,
  weights: Float64Array,
  caps: Float64Array,
): ReducedMedian {
  const better = new Uint32Array(weights.length);
  for (let place = 0; place < places.length; place++) {
    const source = places[place]!;
    for (let n = byPlace.starts[source]!; n < byPlace.starts[source + 1]!; n++) {
      const demand = byPlace.items[n]!;
      if (byPlace.costs[n]! < caps[demand]!) better[demand]!++;
    }
  }
  const numbers = new Int32Array(weights.length).fill(-1);
  const demands: number[] = [];
  let fixedCost = 0;
  for (const [demand, weight] of weights.entries()) {
    if (weight > 0 && better[demand]! > 0) {
      numbers[demand] = demands.length;
      demands.push(demand);
    } else fixedCost += weight * caps[demand]!;
  }
  let length = 0;
  const rows = new Uint32Array(places.length + 1);
  for (let place = 0; place < places.length; place++) {
    const source = places[place]!;
    for (let n = byPlace.starts[source]!; n < byPlace.starts[source + 1]!; n++) {
      const demand = byPlace.items[n]!;
      if (numbers[demand]! >= 0 && byPlace.costs[n]! < caps[demand]!) length++;
    }
    rows[place + 1] = length;
  }
  const kept: Ranked = {
    starts: rows,
    items: new Uint32Array(length),
    costs: new Float64Array(length),
  };
  let at = 0;
  for (let place = 0; place < places.length; place++) {
    const source = places[place]!;
    for (let n = byPlace.starts[source]!; n < byPlace.starts[source + 1]!; n++) {
      const demand = byPlace.items[n]!;
      if (numbers[demand]! < 0 || byPlace.costs[n]! >= caps[demand]!) continue;
      kept.items[at] = numbers[demand]!;
      kept.costs[at++] = byPlace.costs[n]!;
    }
  }
  return {
    places: Uint32Array.from(places),
    weights: Float64Array.from(demands, (demand) => weights[demand]!),
    caps: Float64Array.from(demands, (demand) => caps[demand]!),
    byPlace: kept,
    byDemand: rank(kept, demands.length),
    fixedCost,
    demands: Uint32Array.from(demands),
  };
}

/** Demand → places, cheapest first; equal costs by number. */
function rank(byPlace: Ranked, count: number): Ranked {
  const starts = new Uint32Array(count + 1);
  for (const demand of byPlace.items) starts[demand + 1]!++;
  for (let n = 0; n < count; n++) starts[n + 1]! += starts[n]!;
  const at = starts.slice(0, count);
  const items = new Uint32Array(byPlace.items.length);
  const costs = new Float64Array(byPlace.items.length);
  for (let place = 0; place + 1 < byPlace.starts.length; place++)
    for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++) {
      const to = at[byPlace.items[n]!]!++;
      items[to] = place;
      costs[to] = byPlace.costs[n]!;
    }
  for (let demand = 0; demand < count; demand++) {
    const [from, to] = [starts[demand]!, starts[demand + 1]!];
    const order = Array.from({ length: to - from }, (_, n) => from + n).sort(
      (a, b) => costs[a]! - costs[b]! || a - b,
    );
    const sortedItems = order.map((n) => items[n]!);
    const sortedCosts = order.map((n) => costs[n]!);
    items.set(sortedItems, from);
    costs.set(sortedCosts, from);
  }
  return { starts, items, costs };
}
