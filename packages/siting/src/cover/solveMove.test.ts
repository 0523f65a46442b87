import fc from "fast-check";
import { expect, test } from "vitest";
import { solveMove } from "../index.ts";
import * as small from "../testing/instances.ts";

test("moving: never above its bound, never below what is there, against every move there is", () =>
  fc.assert(
    fc.asyncProperty(small.drawn(), async (one) => {
      const answer = await solveMove(small.coverOf(one), { open: one.open, seconds: 5 });
      let most = small.coveredBy(one, one.existing);
      for (const closed of small.subsets(one.existing, Math.min(one.open, one.existing.length)))
        for (const opened of small.subsets(small.others(one), closed.length)) {
          const stays = one.existing.filter((place) => !closed.includes(place));
          most = Math.max(most, small.coveredBy(one, [...stays, ...opened]));
        }
      expect(answer.objective).toBe(most);
      expect(answer.bound).toBeGreaterThanOrEqual(most);
      const { opened, closed } = answer;
      expect(opened.length).toBeLessThanOrEqual(closed.length);
      expect(closed.length).toBeLessThanOrEqual(one.open);
      const stays = one.existing.filter((place) => !closed.some((away) => away.place === place));
      expect(small.coveredBy(one, [...stays, ...opened.map(({ place }) => place)])).toBe(most);
    }),
    { numRuns: 120, seed: 20261130 },
  ));

test("a place nobody would miss is moved where it serves, and that is proven", async () => {
  // Places 0 and 1 reach the same 5; place 2 would reach 9 others.
  const answer = await solveMove(
    {
      weights: Float64Array.of(5, 9),
      covers: { starts: Uint32Array.of(0, 1, 2, 3), demands: Uint32Array.of(0, 0, 1) },
      existing: [0, 1],
    },
    { open: 2, seconds: 2 },
  );
  expect(answer).toMatchObject({ objective: 14, bound: 14, proven: true, before: 5 });
  expect(answer.opened.map(({ place }) => place)).toEqual([2]);
  expect(answer.closed).toHaveLength(1);
});
