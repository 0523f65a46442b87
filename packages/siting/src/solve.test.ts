import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Answer,
  coversWithin,
  evaluate,
  solveCapacitated,
  solveCover,
  solveFewest,
  solveMedian,
  solvePeriods,
} from "./index.ts";
import * as small from "./testing/instances.ts";

const runs = { numRuns: 60, seed: 20261122 };
const best = (values: Iterable<number>, pick: (...all: number[]) => number): number =>
  [...values].reduce((a, b) => pick(a, b));
const placesOf = ({ opened }: Answer): number[] => opened.map(({ place }) => place);

describe("against every plan there is", () => {
  for (const whole of [true, false])
    test(`covering, weights ${whole ? "whole" : "any"}`, () =>
      fc.assert(
        fc.asyncProperty(small.drawn(whole), async (one) => {
          const answer = await solveCover(small.coverOf(one), { open: one.open, seconds: 20 });
          const plans = [...small.subsets(small.others(one), one.open)];
          const most = best(
            plans.map((plan) => small.coveredBy(one, [...one.existing, ...plan])),
            Math.max,
          );
          expect(answer.objective).toBeCloseTo(most, 9);
          expect(answer).toMatchObject({ proven: true, gap: 0, bound: answer.objective });
          const opened = placesOf(answer);
          expect(opened.length).toBeLessThanOrEqual(one.open);
          expect(small.coveredBy(one, [...one.existing, ...opened])).toBeCloseTo(most, 9);
          const added = answer.opened.reduce((sum, { adds }) => sum + adds, answer.before);
          expect(added).toBeCloseTo(most, 9);
        }),
        runs,
      ));

  test("p-median", () =>
    fc.assert(
      fc.asyncProperty(small.drawn(), async (one) => {
        const answer = await solveMedian(small.medianOf(one), { open: one.open, seconds: 20 });
        const plans = [...small.subsets(small.others(one), one.open)];
        const least = best(
          plans.map((plan) => small.costOf(one, [...one.existing, ...plan])),
          Math.min,
        );
        expect(answer).toMatchObject({ objective: least, bound: least, gap: 0, proven: true });
        expect(small.costOf(one, [...one.existing, ...placesOf(answer)])).toBe(least);
      }),
      runs,
    ));

  test("the fewest places for a share", () =>
    fc.assert(
      fc.asyncProperty(small.drawn(), fc.constantFrom(0, 0.3, 0.5, 0.8, 1), async (one, share) => {
        const answer = await solveFewest(small.coverOf(one), { share, seconds: 20 });
        const all = small.others(one);
        const most = small.coveredBy(one, [...one.existing, ...all]);
        const target = Math.min(share * answer.total, most) * (1 - 1e-9);
        const enough = [...small.subsets(all, all.length)].filter(
          (plan) => small.coveredBy(one, [...one.existing, ...plan]) >= target,
        );
        const least = best(
          enough.map((plan) => plan.length),
          Math.min,
        );
        expect(answer).toMatchObject({ objective: least, bound: least, proven: true });
        const covered = small.coveredBy(one, [...one.existing, ...placesOf(answer)]);
        expect(covered).toBeGreaterThanOrEqual(target);
        const short = share * answer.total > most * (1 + 1e-9);
        expect(answer.notes.some(({ kind }) => kind === "shareCannotBeReached")).toBe(short);
      }),
      runs,
    ));

  test("capacities", () =>
    fc.assert(
      fc.asyncProperty(small.drawn(), async (one) => {
        const answer = await solveCapacitated(small.capacitatedOf(one), {
          open: one.open,
          seconds: 20,
        });
        const plans = [...small.subsets(small.others(one), one.open)];
        const most = best(
          plans.map((plan) => small.servedBy(one, [...one.existing, ...plan])),
          Math.max,
        );
        expect(answer).toMatchObject({ objective: most, bound: most, proven: true });
        expect(small.servedBy(one, [...one.existing, ...placesOf(answer)])).toBe(most);
      }),
      runs,
    ));

  test("which first", () =>
    fc.assert(
      fc.asyncProperty(
        small.drawn(),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }),
        async (one, opens) => {
          const answer = await solvePeriods(small.coverOf(one), { opens, seconds: 20 });
          const all = small.others(one);
          let most = 0;
          for (const first of small.subsets(all, opens[0]!))
            for (const then of opens.length > 1 ? small.subsets(all, opens[1]!) : [[]]) {
              const early = small.coveredBy(one, [...one.existing, ...first]);
              const late = small.coveredBy(one, [...one.existing, ...first, ...then]);
              most = Math.max(most, early + (opens.length > 1 ? late : 0));
            }
          expect(answer).toMatchObject({ objective: most, bound: most, proven: true });
          for (const [n, { opened }] of answer.periods.entries())
            expect(opened.length).toBeLessThanOrEqual(opens[n]!);
        },
      ),
      { ...runs, numRuns: 30 },
    ));
});

describe("what is not proven is not claimed", () => {
  test("stopped at once, no bound is crossed by any plan", () =>
    fc.assert(
      fc.asyncProperty(small.drawn(), async (one) => {
        const options = { open: one.open, signal: AbortSignal.abort() };
        const cover = await solveCover(small.coverOf(one), options);
        const median = await solveMedian(small.medianOf(one), options);
        for (const plan of small.subsets(small.others(one), one.open)) {
          const open = [...one.existing, ...plan];
          expect(cover.bound).toBeGreaterThanOrEqual(small.coveredBy(one, open) - 1e-6);
          expect(median.bound).toBeLessThanOrEqual(small.costOf(one, open) + 1e-6);
        }
        expect(cover.bound).toBeGreaterThanOrEqual(cover.objective);
        expect(median.bound).toBeLessThanOrEqual(median.objective);
      }),
      runs,
    ));

  test("time over: the best plan, its bound and gap, and the solver killed", async () => {
    const { places, demands, weights, radius } = small.town(900, 9000, 5);
    const covers = coversWithin(places, demands, radius);
    const instance = { weights, covers, existing: [] };
    const soon = await solveCover(instance, { open: 60, seconds: 1 });
    expect(soon.opened).toHaveLength(60);
    expect(soon.proven).toBe(false);
    expect(soon.gap).toBeGreaterThan(0);
    expect(soon.gap).toBeLessThan(0.1);
    expect(soon.gap).toBeCloseTo((soon.bound - soon.objective) / soon.objective, 12);
    expect(evaluate(instance, placesOf(soon)).covered).toBe(soon.objective);
    const later = await solveCover(instance, { open: 60, seconds: 2, seed: 5 });
    expect(later.objective).toBeLessThanOrEqual(soon.bound);
    expect(soon.objective).toBeLessThanOrEqual(later.bound);
  });
});

test("a seed decides all", async () => {
  const { places, demands, weights } = small.town(60, 600, 14);
  const instance = { weights, covers: coversWithin(places, demands, 14), existing: [3, 7] };
  const options = { open: 8, seconds: 30, seed: 11 };
  const [first, second] = [
    await solveCover(instance, options),
    await solveCover(instance, options),
  ];
  expect(first.proven).toBe(true);
  expect({ ...second, seconds: 0 }).toEqual({ ...first, seconds: 0 });
});

describe("what cannot be is refused or said", () => {
  const instance = {
    weights: Float64Array.of(5, 3, 0, 2),
    covers: { starts: Uint32Array.of(0, 2, 3, 3), demands: Uint32Array.of(0, 1, 1) },
    existing: [],
  };

  test("more places than candidates, candidates and demands out of reach", async () => {
    const answer = await solveCover(instance, { open: 9 });
    expect(answer).toMatchObject({ objective: 8, bound: 8, total: 10, proven: true });
    expect(answer.opened).toEqual([{ place: 0, adds: 8, covers: 8, loses: 8 }]);
    expect(answer.notes).toEqual([
      { kind: "fewerCandidatesThanOpen", count: 6 },
      { kind: "candidatesReachNobody", count: 1 },
      { kind: "demandsOutOfEveryReach", count: 1 },
    ]);
  });

  test("no demand at all", async () => {
    const none = { ...instance, weights: new Float64Array(4) };
    const answer = await solveCover(none, { open: 2 });
    expect(answer).toMatchObject({ objective: 0, bound: 0, gap: 0, proven: true, opened: [] });
    expect(answer.notes.map(({ kind }) => kind)).toContain("noDemand");
  });

  test("weights, places and numbers that are none", async () => {
    const wrong = { ...instance, weights: Float64Array.of(1, -1, 0, Number.NaN) };
    await expect(solveCover(wrong, { open: 1 })).rejects.toThrow(/Demand 1 weighs -1/);
    await expect(solveCover({ ...instance, existing: [3] }, { open: 1 })).rejects.toThrow(
      /place 3/,
    );
    await expect(solveCover(instance, { open: 1.5 })).rejects.toThrow(/1.5 places/);
    const twice = { starts: Uint32Array.of(0, 2), demands: Uint32Array.of(1, 1) };
    await expect(solveCover({ ...instance, covers: twice }, { open: 1 })).rejects.toThrow(/twice/);
    await expect(solveFewest(instance, { share: 2 })).rejects.toThrow(/share/);
  });
});
