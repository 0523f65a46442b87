import { expect, test } from "vitest";
import { createRandom } from "../model/random.ts";
import type { PlanComparison } from "../plan/plan.ts";
import { PatternTable } from "./patternTable.ts";

const comparisons = (count: number): PlanComparison[] =>
  Array.from({ length: count }, (_, c) => ({
    column: c,
    name: `c${c}`,
    frequency: false,
    radix: 8 ** c,
    levels: Array.from({ length: 6 }, () => ({ test: "exact", name: "exact" })),
  }));

test.each([
  ["a slot each", 4],
  ["found by hash", 9],
])("counts what was met, %s", (_, count) => {
  const random = createRandom(count);
  const one = new PatternTable({ comparisons: comparisons(count) }, 2);
  const met = new Map<number, number>();
  for (let i = 0; i < 20_000; i++) {
    // Most are met again and again, and there are more of them than there was room for.
    const pattern = Math.floor(random() ** 3 * 8 ** count);
    const place = one.placeOf(pattern);
    one.counts[place * 2 + 1]!++;
    met.set(pattern, (met.get(pattern) ?? 0) + 1);
  }
  expect(one.size).toBeGreaterThan(1024);
  const other = new PatternTable({ comparisons: comparisons(count) }, 2);
  for (let turn = 0; turn < 2; turn++)
    other.merge(one.keys.slice(0, one.size), one.counts.slice(0, one.size * 2));
  expect(Array.from(other.keys.subarray(0, other.size))).toEqual([...met.keys()]);
  const counted = [...met.keys()].map((pattern) => other.counts[other.placeOf(pattern) * 2 + 1]);
  expect(counted).toEqual([...met.values()].map((times) => times * 2));
});
