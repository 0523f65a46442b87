import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "./random.ts";

describe("createRandom", () => {
  it("gives the same numbers for the same seed, on every machine", () => {
    const draw = (seed: string) => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, () => random.int(0, 999_999));
    };
    expect(draw("juxin")).toEqual(draw("juxin"));
    expect(draw("juxin")).not.toEqual(draw("juxin2"));
    expect(draw("juxin")).toMatchInlineSnapshot(`
      [
        882803,
        442386,
        4802,
        935792,
        276148,
      ]
    `);
  });

  it("keeps integers within their bounds and reaches both", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(6), (seed, min, span) => {
        const random = createRandom(seed);
        const drawn = Array.from({ length: 300 }, () => random.int(min, min + span));
        expect(Math.min(...drawn)).toBe(min);
        expect(Math.max(...drawn)).toBe(min + span);
      }),
      { numRuns: 40 },
    );
  });

  it("weighs, never picking what weighs nothing", () => {
    const random = createRandom(1);
    const counts = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < 10_000; i++)
      counts[
        random.weighted<keyof typeof counts>([
          ["a", 1],
          ["b", 0],
          ["c", 3],
        ])
      ]++;
    expect(counts.b).toBe(0);
    expect(counts.c / counts.a).toBeGreaterThan(2.6);
    expect(counts.c / counts.a).toBeLessThan(3.4);
    expect(() => random.weighted([["a", 0]])).toThrow(RangeError);
    expect(() => random.pick([])).toThrow(RangeError);
  });

  it("shuffles without losing anything, and forks without disturbing the parent", () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    const random = createRandom("x");
    expect(random.shuffle(list).toSorted((a, b) => a - b)).toEqual(list);
    const [one, other] = [createRandom("x"), createRandom("x")];
    one.fork("child").float();
    expect(one.float()).toBe(other.float());
  });

  it("draws around the mean and the median it is given", () => {
    const random = createRandom(7);
    const normal = Array.from({ length: 5000 }, () => random.normal(10, 2));
    expect(normal.reduce((a, b) => a + b, 0) / 5000).toBeCloseTo(10, 0);
    const logNormal = Array.from({ length: 5000 }, () => random.logNormal(40, 0.8));
    const median = logNormal.toSorted((a, b) => a - b)[2500]!;
    expect(Math.abs(median / 40 - 1)).toBeLessThan(0.08);
  });
});
