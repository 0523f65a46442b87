import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../api.ts";
import { type DecidedPair, type PatternPairs, refineModel, weightOf } from "./refineModel.ts";
import { atLeast, trustedFrom } from "./trustedFrom.ts";

const model: Model = {
  prior: 0.001,
  comparisons: [
    {
      column: "name",
      levels: [
        { name: "exact", m: 0.9, u: 0.001 },
        { name: "homophone", m: 0.06, u: 0.004 },
        { name: "else", m: 0.04, u: 0.995 },
      ],
    },
    {
      column: "residence",
      levels: [
        { name: "exact", m: 0.6, u: 0.01 },
        { name: "else", m: 0.4, u: 0.99 },
      ],
    },
  ],
};

const pair = fc.record({
  levels: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })),
  frequencyWeight: fc.constantFrom(0, 0, 2, -1.5),
  same: fc.boolean(),
});
const others = fc.array(
  fc.record({
    levels: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })),
    pairs: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 6 },
);

/** The objective as the docstring says it, over all shifts at once: nothing shared with the engine. */
function objective(shifts: number[], decided: DecidedPair[], rest: PatternPairs[], spread: number) {
  let at = 0;
  const draw = (key: "m" | "u") =>
    model.comparisons.map(({ levels }) => {
      const raw = levels.map((level) => level[key] * Math.exp(shifts[at++]!));
      const sum = raw.reduce((a, b) => a + b, 0);
      return raw.map((value) => value / sum);
    });
  const [m, u] = [draw("m"), draw("u")];
  const prior = Math.log(0.001 / 0.999) + shifts[at]!;
  const oddsOf = (ms: number[][], us: number[][], start: number, levels: readonly number[]) =>
    Math.exp(
      levels.reduce(
        (s, l, c) => (l === 0 ? s : s + Math.log(ms[c]![l - 1]! / us[c]![l - 1]!)),
        start,
      ),
    );
  const old = (key: "m" | "u") =>
    model.comparisons.map(({ levels }) => levels.map((level) => level[key]));
  let value = 0;
  for (const { levels, frequencyWeight, same } of decided) {
    const odds = oddsOf(m, u, prior, levels) * 2 ** frequencyWeight;
    value += Math.log(same ? odds / (1 + odds) : 1 / (1 + odds));
  }
  for (const { levels, pairs } of rest) {
    const was = oddsOf(old("m"), old("u"), Math.log(0.001 / 0.999), levels);
    const odds = oddsOf(m, u, prior, levels);
    value += (pairs * (was * Math.log(odds / (1 + odds)) - Math.log(1 + odds))) / (1 + was);
  }
  return value - shifts.reduce((sum, shift) => sum + (shift / spread) ** 2, 0) / 2;
}

/** Climbs one shift after the other by halving steps: slow, and of no other method than trying. */
function climb(decided: DecidedPair[], rest: PatternPairs[], spread: number): Model {
  const shifts = Array.from({ length: 11 }, () => 0);
  let best = objective(shifts, decided, rest, spread);
  for (let step = 0.5; step > 1e-5; step /= 2)
    for (let moved = true; moved;) {
      moved = false;
      for (let at = 0; at < shifts.length; at += 1)
        for (const by of [step, -step]) {
          shifts[at]! += by;
          const value = objective(shifts, decided, rest, spread);
          if (value > best + 1e-12) {
            best = value;
            moved = true;
          } else shifts[at]! -= by;
        }
    }
  let at = 0;
  const draw = (key: "m" | "u") =>
    model.comparisons.map(({ levels }) => {
      const raw = levels.map((level) => level[key] * Math.exp(shifts[at++]!));
      const sum = raw.reduce((a, b) => a + b, 0);
      return raw.map((value) => value / sum);
    });
  const [m, u] = [draw("m"), draw("u")];
  return {
    prior: 1 / (1 + Math.exp(-(Math.log(0.001 / 0.999) + shifts[10]!))),
    comparisons: model.comparisons.map(({ column, levels }, c) => ({
      column,
      levels: levels.map(({ name }, l) => ({ name, m: m[c]![l]!, u: u[c]![l]! })),
    })),
  };
}

describe("refining", () => {
  test("finds what an independent search finds", () => {
    const decided: DecidedPair[] = [
      ...Array.from({ length: 30 }, () => ({ levels: [1, 2], frequencyWeight: 0, same: true })),
      ...Array.from({ length: 4 }, () => ({ levels: [1, 2], frequencyWeight: 0, same: false })),
      ...Array.from({ length: 9 }, () => ({ levels: [2, 1], frequencyWeight: 1, same: true })),
      ...Array.from({ length: 12 }, () => ({ levels: [2, 2], frequencyWeight: 0, same: false })),
    ];
    const rest: PatternPairs[] = [
      { levels: [1, 1], pairs: 80 },
      { levels: [3, 1], pairs: 60 },
      { levels: [3, 0], pairs: 500 },
    ];
    const ours = refineModel(model, decided, rest, { spread: 0.8 });
    const tried = climb(decided, rest, 0.8);
    expect(Math.abs(Math.log(ours.prior / tried.prior))).toBeLessThan(0.01);
    ours.comparisons.forEach(({ levels }, c) =>
      levels.forEach(({ m, u }, l) => {
        const found = tried.comparisons[c]!.levels[l]!;
        expect(Math.abs(Math.log(m / found.m))).toBeLessThan(0.01);
        expect(Math.abs(Math.log(u / found.u))).toBeLessThan(0.01);
      }),
    );
  });

  test("probabilities stay probabilities, the order of decisions does not matter", () =>
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), others, (decided, rest) => {
        const once = refineModel(model, decided, rest);
        expect(refineModel(model, decided.toReversed(), rest.toReversed())).toEqual(once);
        expect(once.prior).toBeGreaterThan(0);
        expect(once.prior).toBeLessThan(1);
        for (const { levels } of once.comparisons)
          for (const key of ["m", "u"] as const) {
            expect(levels.reduce((sum, level) => sum + level[key], 0)).toBeCloseTo(1, 9);
            for (const level of levels) expect(level[key]).toBeGreaterThan(0);
          }
      }),
      { numRuns: 40 },
    ));

  test("nothing decided changes nothing; one more 'same' never makes such pairs less likely", () =>
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), others, pair, (decided, rest, one) => {
        expect(refineModel(model, [], rest)).toEqual(model);
        const before = refineModel(model, decided, rest);
        const after = refineModel(model, [...decided, { ...one, same: true }], rest);
        expect(weightOf(after, one)).toBeGreaterThan(weightOf(before, one) - 0.02);
      }),
      { numRuns: 40 },
    ));

  test("what the model knew by itself holds the weights where nobody looked", () => {
    const decided = Array.from({ length: 300 }, () => ({
      levels: [1, 2],
      frequencyWeight: 0,
      same: true,
    }));
    const far = { levels: [3, 1], frequencyWeight: 0 };
    const held = refineModel(model, decided, [{ levels: [3, 1], pairs: 5000 }]);
    const loose = refineModel(model, decided);
    const start = weightOf(model, far);
    expect(weightOf(held, { levels: [1, 2], frequencyWeight: 0 })).toBeGreaterThan(
      weightOf(model, { levels: [1, 2], frequencyWeight: 0 }) + 2,
    );
    expect(Math.abs(weightOf(held, far) - start)).toBeLessThan(
      Math.abs(weightOf(loose, far) - start) / 4,
    );
  });

  test("levels of another model are refused", () => {
    const decided = { frequencyWeight: 0, same: true };
    expect(() => refineModel(model, [{ ...decided, levels: [1] }])).toThrow(RangeError);
    expect(() => refineModel(model, [{ ...decided, levels: [1, 9] }])).toThrow(RangeError);
  });
});

describe("trusting", () => {
  const judged = (n: number, wrong: number[] = []) =>
    Array.from({ length: n }, (_, at) => ({ weight: 100 - at / 10, same: !wrong.includes(at) }));

  test("binomial tails are those of the tables", () => {
    expect(atLeast(8, 10, 0.5)).toBeCloseTo(0.0546875, 10);
    expect(atLeast(10, 10, 0.9)).toBeCloseTo(0.9 ** 10, 12);
    expect(atLeast(0, 10, 0.3)).toBe(1);
  });

  test("too few, or too many mistakes, show nothing; enough show from where on", () => {
    expect(trustedFrom(judged(98), { target: 0.97 })).toBeNull();
    expect(trustedFrom(judged(99), { target: 0.97 })).toBeCloseTo(100 - 9.8, 9);
    expect(trustedFrom(judged(198, [4, 40]), { target: 0.97 })).toBeNull();
    expect(trustedFrom(judged(300, [4]), { target: 0.97 })).toBeCloseTo(100 - 29.9, 9);
    const late = Array.from({ length: 60 }, (_, n) => 260 + n);
    expect(trustedFrom(judged(320, late), { target: 0.97 })).toBeCloseTo(100 - 24.7, 9);
  });

  test("where nine in ten are the same, ninety-seven in a hundred are seldom believed", () => {
    let believed = 0;
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let run = 0; run < 300; run += 1) {
      const some = Array.from({ length: 400 }, () => ({ weight: random(), same: random() < 0.96 }));
      if (trustedFrom(some, { target: 0.97 }) !== null) believed += 1;
    }
    expect(believed / 300).toBeLessThan(0.05);
  });
});
