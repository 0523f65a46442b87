import type { Search } from "../proof/stage.ts";
import { createRandom } from "../random.ts";
import type { ReducedMedian } from "./reduceMedian.ts";

/**
 * Interchange with kept gains (after Whitaker, Resende and Werneck), shaken and repeated: each demand
 * remembers the cheapest and second cheapest open place, so the best exchange with a newcomer takes
 * one pass over those it would serve.
 */
export function medianSearch(problem: ReducedMedian, open: number, seed: number): Search {
  const { weights, caps, byDemand, byPlace, places } = problem;
  const count = places.length;
  const wanted = Math.min(open, count);
  const random = createRandom(seed);
  const isOpen = new Uint8Array(count);
  const first = new Int32Array(weights.length).fill(-1);
  const firstCost = caps.slice();
  const secondCost = caps.slice();
  /** By open place: what its users would pay more without it. */
  const loss = new Float64Array(count);
  const spared = new Float64Array(count);
  let work = 0;

  function rank(demand: number): void {
    if (first[demand]! >= 0)
      loss[first[demand]!]! -= weights[demand]! * (secondCost[demand]! - firstCost[demand]!);
    let found = -1;
    let least = caps[demand]!;
    let second = least;
    const to = byDemand.starts[demand + 1]!;
    let n = byDemand.starts[demand]!;
    for (; n < to; n++) {
      const place = byDemand.items[n]!;
      if (isOpen[place] === 0) continue;
      if (found >= 0) {
        second = byDemand.costs[n]!;
        break;
      }
      found = place;
      least = byDemand.costs[n]!;
    }
    work += n - byDemand.starts[demand]! + 4;
    first[demand] = found;
    firstCost[demand] = least;
    secondCost[demand] = second;
    if (found >= 0) loss[found]! += weights[demand]! * (second - least);
  }
  function set(place: number, part: 0 | 1): void {
    isOpen[place] = part;
    for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++) {
      const demand = byPlace.items[n]!;
      if (byPlace.costs[n]! <= secondCost[demand]!) rank(demand);
    }
    if (part === 0) loss[place] = 0;
    work += byPlace.starts[place + 1]! - byPlace.starts[place]!;
  }
  /** @returns what opening it saves; `spared[r]` is by how much less closing r would cost then. */
  function gain(place: number): number {
    let sum = 0;
    const to = byPlace.starts[place + 1]!;
    for (let n = byPlace.starts[place]!; n < to; n++) {
      const demand = byPlace.items[n]!;
      const cost = byPlace.costs[n]!;
      const second = secondCost[demand]!;
      if (cost >= second) continue;
      const now = firstCost[demand]!;
      const weight = weights[demand]!;
      const server = first[demand]!;
      if (cost < now) {
        sum += weight * (now - cost);
        if (server >= 0) spared[server]! += weight * (second - now);
      } else if (server >= 0) spared[server]! += weight * (second - cost);
    }
    work += to - byPlace.starts[place]!;
    return sum;
  }
  function openBest(): void {
    let best = -1;
    let most = -1;
    for (let place = 0; place < count; place++) {
      if (isOpen[place] === 1) continue;
      const saves = gain(place);
      if (saves > most) [most, best] = [saves, place];
    }
    spared.fill(0);
    set(best, 1);
  }
  /** Takes the best exchange for one newcomer after the other until none pays. */
  function exchange(budget: number): void {
    const end = work + budget;
    let idle = 0;
    for (let place = random.below(count); idle < count && work < end; place = (place + 1) % count) {
      idle++;
      if (isOpen[place] === 1) continue;
      spared.fill(0);
      const saves = gain(place);
      let out = -1;
      let cost = Number.POSITIVE_INFINITY;
      for (let n = 0; n < chosen.length; n++) {
        const net = loss[chosen[n]!]! - spared[chosen[n]!]!;
        if (net < cost) [cost, out] = [net, n];
      }
      work += chosen.length;
      if (saves - cost <= 1e-9 * saves) continue;
      swap(out, place);
      idle = 0;
    }
    spared.fill(0);
  }
  function swap(out: number, place: number): void {
    set(place, 1);
    set(chosen[out]!, 0);
    chosen[out] = place;
  }
  const valueNow = (): number => {
    let sum = 0;
    for (let n = 0; n < weights.length; n++) sum += weights[n]! * firstCost[n]!;
    return -sum;
  };
  const chosen = new Uint32Array(wanted);
  function take(to: ArrayLike<number>): void {
    const wished = new Set(Array.from(to));
    for (let place = 0; place < count; place++)
      if (isOpen[place] === 1 && !wished.has(place)) set(place, 0);
    for (const place of wished) if (isOpen[place] === 0) set(place, 1);
    gather();
  }
  function gather(): void {
    let at = 0;
    for (let place = 0; place < count; place++) if (isOpen[place] === 1) chosen[at++] = place;
  }

  for (let n = 0; n < wanted; n++) openBest();
  gather();
  let best = valueNow();
  let plan = chosen.slice();
  let current = plan;
  let currentValue = best;
  let since = 0;
  return {
    get value() {
      return best;
    },
    get plan() {
      return plan;
    },
    offer(other) {
      take(Array.from(other).slice(0, wanted));
      for (let n = [...isOpen].filter(Boolean).length; n < wanted; n++) openBest();
      gather();
      current = chosen.slice();
      currentValue = valueNow();
      if (currentValue > best) [best, plan] = [currentValue, current];
    },
    improve(steps) {
      if (wanted === 0 || wanted >= count) return;
      for (const end = work + steps; work < end;) {
        exchange(Number.POSITIVE_INFINITY);
        const value = valueNow();
        work += weights.length;
        if (value > currentValue || random.next() < 0.02) {
          current = chosen.slice();
          currentValue = value;
        } else take(current);
        if (value > best) {
          best = value;
          plan = chosen.slice();
          since = 0;
        } else if (++since % 60 === 0) {
          take(plan);
          current = plan;
          currentValue = best;
        }
        const shaken = Math.min(wanted, 1 + random.below(2 + Math.floor(since / 20)) + 1);
        for (let n = 0; n < shaken; n++) {
          const place = random.below(count);
          if (isOpen[place] === 0) swap(random.below(wanted), place);
        }
      }
    },
  };
}
