import type { Sparse } from "../covers/sparse.ts";

/** Who serves how much of whom; demand may be split. */
export interface Assignment {
  total: number;
  /** By entry of `byPlace.items`: how much of that demand the place serves. */
  flow: Float64Array;
  /** By place: capacity left. */
  spare: Float64Array;
  /** By demand: weight nobody serves. */
  unserved: Float64Array;
}

export interface CapacityProblem {
  weights: Float64Array;
  /** By place: the weight it can serve. */
  capacities: Float64Array;
  byPlace: Sparse;
  /** By demand: the entries of `byPlace.items` that hold it. */
  entries: Sparse;
  /** By entry: its place. */
  owner: Uint32Array;
}

/** The most weight the open places can serve: a maximal flow, by shortest ways that free capacity. */
export function assign(problem: CapacityProblem, open: Iterable<number>): Assignment {
  const { weights, capacities, byPlace } = problem;
  const flow = new Float64Array(byPlace.items.length);
  const spare = new Float64Array(capacities.length);
  const unserved = weights.slice();
  let total = 0;
  for (const place of open) {
    spare[place] = capacities[place]!;
    for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++) {
      const amount = Math.min(spare[place]!, unserved[byPlace.items[n]!]!);
      if (amount <= 0) continue;
      flow[n] = amount;
      spare[place]! -= amount;
      unserved[byPlace.items[n]!]! -= amount;
      total += amount;
    }
  }
  const state = { total, flow, spare, unserved };
  const visit = createVisit(problem);
  for (const place of open)
    while (spare[place]! > tiny) {
      const gained = visit(place, state);
      if (gained <= 0) break;
      state.total += gained;
    }
  return state;
}

/** Amounts below this are rounding. */
const tiny = 1e-9;

/**
 * From a place with room: a demand in its reach that another place serves lets that one serve
 * someone else, and so on, until someone unserved is found.
 */
function createVisit({ byPlace, entries, owner, capacities, weights }: CapacityProblem) {
  /** By place: the entry through which it would be relieved, and by whom. */
  const by = new Int32Array(capacities.length);
  const relievedAt = new Int32Array(capacities.length);
  const seen = new Int32Array(weights.length).fill(-1);
  const reached = new Int32Array(capacities.length).fill(-1);
  let stamp = 0;
  return (from: number, { flow, spare, unserved }: Assignment): number => {
    stamp++;
    const queue = [from];
    reached[from] = stamp;
    by[from] = -1;
    for (let head = 0; head < queue.length; head++) {
      const place = queue[head]!;
      for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++) {
        const demand = byPlace.items[n]!;
        if (seen[demand] === stamp) continue;
        seen[demand] = stamp;
        if (unserved[demand]! > tiny) return push(place, n);
        for (let at = entries.starts[demand]!; at < entries.starts[demand + 1]!; at++) {
          const entry = entries.items[at]!;
          const other = owner[entry]!;
          if (flow[entry]! <= tiny || reached[other] === stamp) continue;
          reached[other] = stamp;
          by[other] = n;
          relievedAt[other] = entry;
          queue.push(other);
        }
      }
    }
    return 0;

    function push(last: number, found: number): number {
      const demand = byPlace.items[found]!;
      let amount = Math.min(spare[from]!, unserved[demand]!);
      for (let place = last; by[place]! >= 0; place = owner[by[place]!]!)
        amount = Math.min(amount, flow[relievedAt[place]!]!);
      flow[found]! += amount;
      unserved[demand]! -= amount;
      for (let place = last; by[place]! >= 0; place = owner[by[place]!]!) {
        flow[relievedAt[place]!]! -= amount;
        flow[by[place]!]! += amount;
      }
      spare[from]! -= amount;
      return amount;
    }
  };
}
