import type { ReducedCover } from "../covers/reduceCover.ts";
import type { Search } from "../proof/stage.ts";
import { createRandom } from "../random.ts";

/**
 * Greedy start; then ruin and recreate under annealing: a few neighbouring places are closed and as
 * many opened greedily with a little blindness. All gains are kept up to date, so a round costs what
 * it changes, not what there is.
 */
export function coverSearch(problem: ReducedCover, open: number, seed: number): Search {
  const { weights, byPlace, byDemand } = problem;
  const { starts, items } = byPlace;
  const places = starts.length - 1;
  const wanted = Math.min(open, places);
  const random = createRandom(seed);
  /** By demand: open places that reach it, and the xor of their numbers (the place itself when one). */
  const times = new Int32Array(weights.length);
  const holders = new Int32Array(weights.length);
  /** By place: what opening would add when closed, what closing would lose when open. */
  const worth = new Float64Array(places);
  const position = new Int32Array(places).fill(-1);
  const chosen = new Uint32Array(wanted);
  let count = 0;
  let value = 0;
  let work = 0;
  for (let place = 0; place < places; place++)
    for (let n = starts[place]!; n < starts[place + 1]!; n++) worth[place]! += weights[items[n]!]!;

  function add(place: number): void {
    position[place] = count;
    chosen[count++] = place;
    value += worth[place]!;
    work += starts[place + 1]! - starts[place]!;
    for (let n = starts[place]!; n < starts[place + 1]!; n++) {
      const demand = items[n]!;
      const before = times[demand]!++;
      if (before === 0) shift(demand, -weights[demand]!, place);
      else if (before === 1) worth[holders[demand]!]! -= weights[demand]!;
      holders[demand]! ^= place;
    }
  }
  function drop(place: number): void {
    const last = chosen[--count]!;
    chosen[position[place]!] = last;
    position[last] = position[place]!;
    position[place] = -1;
    value -= worth[place]!;
    work += starts[place + 1]! - starts[place]!;
    for (let n = starts[place]!; n < starts[place + 1]!; n++) {
      const demand = items[n]!;
      const left = --times[demand]!;
      holders[demand]! ^= place;
      if (left === 0) shift(demand, weights[demand]!, place);
      else if (left === 1) worth[holders[demand]!]! += weights[demand]!;
    }
  }
  /** Everyone else who reaches the demand would add so much more. */
  function shift(demand: number, by: number, except: number): void {
    const to = byDemand.starts[demand + 1]!;
    work += to - byDemand.starts[demand]!;
    for (let n = byDemand.starts[demand]!; n < to; n++) worth[byDemand.items[n]!]! += by;
    worth[except]! -= by;
  }
  function fill(blindness: number): void {
    while (count < wanted) {
      let best = -1;
      let most = -1;
      work += places;
      for (let place = 0; place < places; place++) {
        if (worth[place]! <= most || position[place]! >= 0) continue;
        if (blindness > 0 && most >= 0 && random.next() < blindness) continue;
        best = place;
        most = worth[place]!;
      }
      if (best < 0) return;
      add(best);
    }
  }
  /** Closes one place and others near it: those that share demands with it, else any. */
  function ruin(size: number): void {
    const first = chosen[random.below(count)]!;
    const length = starts[first + 1]! - starts[first]!;
    for (let tries = 0, left = size - 1; left > 0 && tries < size * 4; tries++) {
      let victim = first;
      if (length > 0 && random.next() < 0.7) {
        // Two steps away: a place that could serve a demand of the first, and one open beside it.
        const demand = items[starts[first]! + random.below(length)]!;
        const from = byDemand.starts[demand]!;
        const near = byDemand.items[from + random.below(byDemand.starts[demand + 1]! - from)]!;
        const reach = starts[near + 1]! - starts[near]!;
        const beside = items[starts[near]! + random.below(reach)]!;
        if (times[beside]! > 0) {
          const start = byDemand.starts[beside]!;
          const end = byDemand.starts[beside + 1]!;
          const offset = random.below(end - start);
          for (let n = 0; n < end - start; n++) {
            const place = byDemand.items[start + ((offset + n) % (end - start))]!;
            if (position[place]! < 0) continue;
            victim = place;
            break;
          }
        }
      } else victim = chosen[random.below(count)]!;
      if (victim === first || position[victim]! < 0) continue;
      drop(victim);
      left--;
    }
    drop(first);
  }

  fill(0);
  let best = value;
  let plan = chosen.slice(0, count);
  const current = chosen.slice(0, count);
  let currentValue = value;
  const restore = (to: Uint32Array): void => {
    for (let n = count - 1; n >= 0; n--) if (!to.includes(chosen[n]!)) drop(chosen[n]!);
    for (const place of to) if (position[place]! < 0) add(place);
  };
  const hottest = (best / Math.max(1, wanted)) * 0.02;
  let heat = hottest;
  let cycle = Math.max(1500, 120 * wanted);
  let cooling = 0.005 ** (1 / cycle);
  let restarts = 0;
  /** Begins again at full heat, now from the best plan, now from one mostly new. */
  function restart(): void {
    restarts++;
    cycle = Math.ceil(cycle * 1.25);
    cooling = 0.005 ** (1 / cycle);
    heat = hottest;
    restore(plan);
    if (restarts % 2 === 1) {
      for (let left = Math.ceil(count * (0.4 + 0.6 * random.next())); left > 0; left--)
        drop(chosen[random.below(count)]!);
      fill(0.5);
    }
    current.set(chosen.subarray(0, count));
    currentValue = value;
  }

  return {
    get value() {
      return best;
    },
    get plan() {
      return plan;
    },
    offer(other) {
      restore(Uint32Array.from(other).slice(0, wanted));
      fill(0);
      current.set(chosen.subarray(0, count));
      currentValue = value;
      if (value > best) [best, plan] = [value, chosen.slice(0, count)];
    },
    improve(steps) {
      if (count === 0 || count >= places) return;
      const most = Math.min(count, 2 + Math.floor(Math.sqrt(count)));
      for (const end = work + steps; work < end;) {
        ruin(1 + random.below(most));
        fill(0.1 + 0.2 * random.next());
        if (value > best + 1e-9 * best) {
          best = value;
          plan = chosen.slice(0, count);
        }
        if (value >= currentValue || random.next() < Math.exp((value - currentValue) / heat)) {
          currentValue = value;
          current.set(chosen.subarray(0, count));
        } else restore(current);
        heat *= cooling;
        if (heat < hottest * 0.005) restart();
      }
    },
  };
}
