import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgesAgree, edgesOf, histogramOf, bitsSet } from "../table/summaries.ts";
import { dice } from "./dice.ts";
import { isShortForm } from "./isShortForm.ts";
import { isSwapped } from "./isSwapped.ts";
import { jaroWinkler, mostJaroWinkler } from "./jaroWinkler.ts";
import { looksAlike } from "./looksAlike.ts";
import { hasStar, maskCompatible } from "./maskCompatible.ts";
import { osaWithin } from "./osaWithin.ts";
import { sideBySide, type Test, unitsOf } from "./units.ts";

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab*1"), maxLength: 9 }),
  fc.string({ unit: fc.constantFrom(..."张伟玮未末"), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 8, maxLength: 18 }),
);
const run = { numRuns: 300, seed: 7 };

const osa =
  (k: number): Test =>
  (units, a, la, b, lb) =>
    osaWithin(units, a, la, b, lb, k);
const masked: Test = (units, a, la, b, lb) => maskCompatible(units, a, la, b, lb, 1);
const similar: Test = (units, a, la, b, lb) => jaroWinkler(units, a, la, b, lb) >= 0.8;
const tests: [string, Test, boolean | null][] = [
  ["osaWithin 1", osa(1), true],
  ["osaWithin 3", osa(3), true],
  ["jaroWinkler", similar, true],
  ["maskCompatible", masked, null],
  ["isSwapped", isSwapped, false],
  ["isShortForm", isShortForm, false],
  ["looksAlike", looksAlike, false],
];

describe.each(tests)("%s", (_, measure, itself) => {
  test("is symmetric", () => {
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => measure(...sideBySide(a, b)) === measure(...sideBySide(b, a)),
      ),
      run,
    );
  });
  test("answers for a value and itself as it says", () => {
    fc.assert(
      fc.property(
        text,
        (a) =>
          measure(...sideBySide(a, a)) === (itself ?? a.includes("*")) ||
          a.replaceAll("*", "") === "",
      ),
      run,
    );
  });
});

/** The whole table, as in textbooks. */
function plainOsa(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, d[i - 2]![j - 2]! + 1);
      d[i]![j] = best;
    }
  return d[a.length]![b.length]!;
}

test("the bounded edit distance agrees with the whole table", () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.integer({ min: 1, max: 4 }),
      (a, b, k) => osaWithin(...sideBySide(a, b), k) === plainOsa(a, b) <= k,
    ),
    { ...run, numRuns: 3000 },
  );
});

test("histograms of texts within k steps differ in 2k bits at most", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bits = bitsSet(
        histogramOf(unitsOf(a), 0, a.length) ^ histogramOf(unitsOf(b), 0, b.length),
      );
      return bits <= 2 * plainOsa(a, b);
    }),
    { ...run, numRuns: 2000 },
  );
});

test("edges never contradict values that masks let be one", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const agree = edgesAgree(edgesOf(unitsOf(a), 0, a.length), edgesOf(unitsOf(b), 0, b.length));
      return agree === 1 || !masked(...sideBySide(a, b));
    }),
    { ...run, numRuns: 3000 },
  );
});

describe("jaroWinkler", () => {
  const of = (a: string, b: string) => jaroWinkler(...sideBySide(a, b));

  test("agrees with published values", () => {
    expect(of("martha", "marhta")).toBeCloseTo(0.9611, 4);
    expect(of("dwayne", "duane")).toBeCloseTo(0.84, 4);
    expect(of("dixon", "dicksonx")).toBeCloseTo(0.8133, 4);
  });

  test("goes by characters: two Chinese names with one character in common are not alike", () => {
    expect(of("李娜", "李强")).toBeLessThan(0.75);
    expect(of("张伟", "张伟")).toBe(1);
  });

  test("stays within 0 and 1, and below what lengths and common characters allow", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = of(a, b);
        const most = mostJaroWinkler(a.length, b.length, Math.min(a.length, b.length), 4);
        return value >= 0 && value <= 1 && (value <= most + 1e-12 || a.length * b.length === 0);
      }),
      run,
    );
  });
});

test("masks: what can be seen must agree", () => {
  expect(masked(...sideBySide("138****5678", "13812345678"))).toBe(true);
  expect(masked(...sideBySide("138****5678", "13912345678"))).toBe(false);
  expect(masked(...sideBySide("张*", "张小明"))).toBe(true);
  expect(masked(...sideBySide("张*明", "张小红"))).toBe(false);
  expect(hasStar(unitsOf("张*"), 0, 2)).toBe(true);
});

test("dates: day and month, and neighbouring digits, are seen as exchanged", () => {
  expect(isSwapped(...sideBySide("19900512", "19901205"))).toBe(true);
  expect(isSwapped(...sideBySide("19900512", "19900521"))).toBe(true);
  expect(isSwapped(...sideBySide("19900512", "19910512"))).toBe(false);
});

test("short forms of employers", () => {
  expect(isShortForm(...sideBySide("临江捷运", "临江市捷运物流"))).toBe(true);
  expect(isShortForm(...sideBySide("捷运", "临江顺达物流"))).toBe(false);
});

test("characters that look alike", () => {
  expect(looksAlike(...sideBySide("张未", "张末"))).toBe(true);
  expect(looksAlike(...sideBySide("张未", "张强"))).toBe(false);
});

test("dice is twice what is common over all", () => {
  expect(dice(Uint32Array.of(0b1100, 0b0110), 0, 1, 1)).toBe(0.5);
  expect(dice(Uint32Array.of(0xffffffff, 0xffffffff), 0, 1, 1)).toBe(1);
  expect(dice(Uint32Array.of(0, 0), 0, 1, 1)).toBe(0);
});
