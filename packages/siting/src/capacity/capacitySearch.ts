import type { Search } from "../proof/stage.ts";
import { createRandom } from "../random.ts";
import { assign, type CapacityProblem } from "./assign.ts";

/** Greedy by what is still unserved, then closing some and opening others, under annealing. */
export function capacitySearch(
  problem: CapacityProblem,
  open: number,
  forced: Uint8Array,
  seed: number,
): Search {
  const { capacities, byPlace } = problem;
  const places = capacities.length;
  const wanted = Math.min(open, places);
  const kept = [...forced.keys()].filter((place) => forced[place] === 1);
  const random = createRandom(seed);
  const cost = byPlace.items.length + places * 4;

  function fill(plan: number[], blindness: number): number[] {
    const isOpen = new Uint8Array(places);
    for (const place of plan) isOpen[place] = 1;
    while (plan.length < wanted) {
      const { unserved } = assign(problem, plan);
      let best = -1;
      let most = -1;
      for (let place = 0; place < places; place++) {
        if (isOpen[place] === 1 || (most >= 0 && random.next() < blindness)) continue;
        let near = 0;
        for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++)
          near += unserved[byPlace.items[n]!]!;
        const worth = Math.min(capacities[place]!, near);
        if (worth > most) [most, best] = [worth, place];
      }
      if (best < 0) break;
      isOpen[best] = 1;
      plan.push(best);
    }
    return plan;
  }
  const valueOf = (plan: readonly number[]): number => assign(problem, plan).total;

  let current = fill([...kept], 0);
  let currentValue = valueOf(current);
  let plan = Uint32Array.from(current);
  let best = currentValue;
  let heat = (best / Math.max(1, wanted)) * 0.02;
  const take = (next: number[], value: number): void => {
    current = next;
    currentValue = value;
    if (value > best) [best, plan] = [value, Uint32Array.from(next)];
  };
  return {
    get value() {
      return best;
    },
    get plan() {
      return plan;
    },
    offer(other) {
      const next = fill([...new Set([...kept, ...Array.from(other)])].slice(0, wanted), 0);
      take(next, valueOf(next));
    },
    improve(steps) {
      if (wanted >= places || wanted <= kept.length) return;
      const every = cost * 4;
      for (let left = steps; left > 0; left -= every) {
        const next = current.slice();
        for (let drop = 1 + random.below(3); drop > 0; drop--) {
          const at = random.below(next.length);
          if (forced[next[at]!] === 1) continue;
          next[at] = next.at(-1)!;
          next.pop();
        }
        fill(next, 0.2);
        const value = valueOf(next);
        if (value >= currentValue || random.next() < Math.exp((value - currentValue) / heat))
          take(next, value);
        heat = Math.max(heat * 0.999, best * 1e-7);
      }
    },
  };
}
