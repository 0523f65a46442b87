import { expect, test } from "vitest";
import { em } from "./em.ts";
import { createRandom } from "./random.ts";

const m = [
  [0.9, 0.08, 0.02],
  [0.7, 0.2, 0.1],
  [0.95, 0.03, 0.02],
];
const u = [
  [0.01, 0.04, 0.95],
  [0.1, 0.2, 0.7],
  [0.3, 0.1, 0.6],
];

/** Pairs drawn from a known model, as levels 0 (missing) to 3. */
function draw(pairs: number): number[][] {
  const random = createRandom(42);
  return Array.from({ length: pairs }, () => {
    const from = random() < 0.2 ? m : u;
    return from.map((levels) => {
      if (random() < 0.1) return 0;
      let x = random();
      return levels.findIndex((p) => (x -= p) < 0) + 1 || 3;
    });
  });
}

/** EM pair by pair, in logarithms, without counting patterns: nothing shared with the engine. */
function plainEm(pairs: number[][], rounds: number) {
  let belief = [
    [0.8, 0.1, 0.1],
    [0.8, 0.1, 0.1],
    [0.8, 0.1, 0.1],
  ];
  let prior = 0.3;
  for (let round = 0; round < rounds; round++) {
    const weights = pairs.map((levels) => {
      const log = levels.reduce(
        (sum, level, c) =>
          level === 0 ? sum : sum + Math.log(belief[c]![level - 1]!) - Math.log(u[c]![level - 1]!),
        Math.log(prior / (1 - prior)),
      );
      return 1 / (1 + Math.exp(-log));
    });
    prior = weights.reduce((sum, w) => sum + w, 0) / pairs.length;
    belief = belief.map((_, c) => {
      const sums = [0, 0, 0];
      pairs.forEach((levels, i) => {
        if (levels[c] !== 0) sums[levels[c]! - 1]! += weights[i]!;
      });
      const total = sums[0]! + sums[1]! + sums[2]!;
      return sums.map((sum) => sum / total);
    });
  }
  return { m: belief, prior };
}

test("counting patterns gives what going pair by pair gives, and finds the model the pairs were drawn from", () => {
  const pairs = draw(20_000);
  const counts = new Map<string, number>();
  for (const levels of pairs) counts.set(levels.join(), (counts.get(levels.join()) ?? 0) + 1);
  const patterns = {
    size: counts.size,
    comparisons: 3,
    levels: Uint8Array.from([...counts.keys()].flatMap((key) => key.split(",").map(Number))),
    counts: Float64Array.from(counts.values()),
  };
  const levels = (table: number[][]) => table.map((row) => Float64Array.from([0, ...row]));
  const ours = em({
    patterns,
    m: levels([
      [0.8, 0.1, 0.1],
      [0.8, 0.1, 0.1],
      [0.8, 0.1, 0.1],
    ]),
    u: levels(u),
    prior: 0.3,
    fixed: new Set(),
    belief: 0,
    rounds: 200,
  });
  const plain = plainEm(pairs, 100);
  expect(ours.prior).toBeCloseTo(plain.prior, 2);
  expect(Math.abs(ours.prior - 0.2)).toBeLessThan(0.02);
  for (let c = 0; c < 3; c++)
    for (let level = 0; level < 3; level++) {
      expect(Math.abs(ours.m[c]![level + 1]! - plain.m[c]![level]!)).toBeLessThan(0.002);
      expect(Math.abs(ours.m[c]![level + 1]! - m[c]![level]!)).toBeLessThan(0.03);
    }
});
