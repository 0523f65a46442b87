import fc from "fast-check";
import type { CapacitatedInstance } from "../capacity/solveCapacitated.ts";
import type { CoverInstance, MedianInstance } from "../instance/instance.ts";

interface Drawn {
  weights: number[];
  reach: { demand: number; cost: number }[][];
  existing: number[];
  open: number;
  capacities: number[];
}

/** Small problems of every odd kind: no demand, places that reach nobody, existing places, ties. */
export const drawn = (whole = true): fc.Arbitrary<Drawn> =>
  fc
    .record({
      places: fc.integer({ min: 1, max: 7 }),
      demands: fc.integer({ min: 1, max: 9 }),
      dense: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    })
    .chain(({ places, demands, dense }) => {
      const weight = whole
        ? fc.integer({ min: 0, max: 9 })
        : fc.double({ min: 0, max: 9, noNaN: true });
      const cell = fc.record({ in: fc.double({ min: 0, max: 1, noNaN: true }), cost: fc.nat(12) });
      return fc.record({
        weights: fc.array(weight, { minLength: demands, maxLength: demands }),
        reach: fc
          .array(fc.array(cell, { minLength: demands, maxLength: demands }), {
            minLength: places,
            maxLength: places,
          })
          .map((rows) =>
            rows.map((row) =>
              row.flatMap((one, demand) => (one.in < dense ? [{ demand, cost: one.cost }] : [])),
            ),
          ),
        existing: fc.uniqueArray(fc.nat(places - 1), { maxLength: 2 }),
        open: fc.nat(4),
        capacities: fc.array(fc.nat(15), { minLength: places, maxLength: places }),
      });
    });

export function coverOf({ weights, reach, existing }: Drawn): CoverInstance {
  return { weights: Float64Array.from(weights), covers: coversOf(reach), existing };
}

export function medianOf({ weights, reach, existing }: Drawn): MedianInstance {
  const costs = Float64Array.from(reach.flat(), ({ cost }) => cost);
  return {
    weights: Float64Array.from(weights),
    reach: { ...coversOf(reach), costs },
    existing,
    beyond: 10,
  };
}

export const capacitatedOf = (one: Drawn): CapacitatedInstance => ({
  ...coverOf(one),
  capacities: Float64Array.from(one.capacities),
});

function coversOf(reach: Drawn["reach"]) {
  const starts = new Uint32Array(reach.length + 1);
  for (const [place, row] of reach.entries()) starts[place + 1] = starts[place]! + row.length;
  return { starts, demands: Uint32Array.from(reach.flat(), ({ demand }) => demand) };
}

/** Every set of at most `count` of the items. */
export function* subsets(items: readonly number[], count: number): Generator<number[]> {
  if (count === 0 || items.length === 0) return void (yield []);
  const [first, ...rest] = items;
  yield* subsets(rest, count);
  for (const some of subsets(rest, count - 1)) yield [first!, ...some];
}

/** What can be opened. */
export const others = ({ reach, existing }: Drawn): number[] =>
  [...reach.keys()].filter((place) => !existing.includes(place));

/** Covered weight, counted the plain way. */
export function coveredBy({ weights, reach }: Drawn, open: readonly number[]): number {
  const covered = new Set(open.flatMap((place) => reach[place]!.map(({ demand }) => demand)));
  return weights.reduce((sum, weight, demand) => sum + (covered.has(demand) ? weight : 0), 0);
}

/** Weighted cost, at most 10 each. */
export function costOf({ weights, reach }: Drawn, open: readonly number[]): number {
  return weights.reduce((sum, weight, demand) => {
    const costs = open.flatMap((place) =>
      reach[place]!.filter((one) => one.demand === demand).map(({ cost }) => cost),
    );
    return sum + weight * Math.min(10, ...costs);
  }, 0);
}

/** The most that can be served, as the least cut: no flow is computed. */
export function servedBy({ weights, reach, capacities }: Drawn, open: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const kept of subsets(open, open.length)) {
    const near = new Set(kept.flatMap((place) => reach[place]!.map(({ demand }) => demand)));
    const cut =
      open.reduce((sum, place) => sum + (kept.includes(place) ? 0 : capacities[place]!), 0) +
      [...near].reduce((sum, demand) => sum + weights[demand]!, 0);
    least = Math.min(least, cut);
  }
  return least;
}

/** A town drawn from a fixed seed, too large to prove in a moment. */
export function town(places: number, demands: number, radius: number) {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const points = (count: number) => ({
    x: Float64Array.from({ length: count }, () => next() * 100),
    y: Float64Array.from({ length: count }, () => next() * 100),
  });
  return {
    radius,
    places: points(places),
    demands: points(demands),
    weights: Float64Array.from({ length: demands }, () => 1 + Math.floor(next() * 50)),
  };
}
