import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byHours, createBoard, evaluate, rankGaps } from "../index.ts";
import * as small from "../testing/instances.ts";

describe("the planner's table", () => {
  test("tells after any moves what counting anew tells", () =>
    fc.assert(
      fc.property(
        small.drawn(),
        fc.array(fc.tuple(fc.constantFrom("open", "close", "move"), fc.nat(6), fc.nat(6))),
        (one, steps) => {
          const places = one.reach.length;
          const board = createBoard(small.coverOf(one));
          const open = new Set(one.existing);
          for (const [step, a, b] of steps) {
            const [from, to] = [a % places, b % places];
            const before = board.covered;
            const promised = board.wouldAdd(to) - (step === "close" ? board.wouldLose(to) : 0);
            const change =
              step === "open"
                ? board.open(to)
                : step === "close"
                  ? 0 - board.close(to)
                  : board.move(from, to);
            if (step === "move") open.delete(from);
            if (step === "close") open.delete(to);
            else open.add(to);
            expect(board.covered).toBe(small.coveredBy(one, [...open]));
            expect(board.covered - before).toBe(change);
            if (step === "open") expect(change).toBe(promised);
          }
          const gaps = board.gaps();
          expect(gaps.reduce((sum, { weight }) => sum + weight, board.covered)).toBe(board.total);
          for (const { place, adds } of board.next())
            expect(adds).toBe(small.coveredBy(one, [...open, place]) - board.covered);
        },
      ),
    ));

  test("evaluates a plan: what each adds in turn, reaches, and would be missed for", () =>
    fc.assert(
      fc.property(small.drawn(), (one) => {
        const plan = small.others(one).slice(0, 3);
        const told = evaluate(small.coverOf(one), plan);
        expect(told.covered).toBe(small.coveredBy(one, [...one.existing, ...plan]));
        for (const [n, { place, adds, covers, loses }] of told.places.entries()) {
          const before = [...one.existing, ...plan.slice(0, n)];
          expect(adds).toBe(
            small.coveredBy(one, [...before, place]) - small.coveredBy(one, before),
          );
          expect(covers).toBe(small.coveredBy(one, [place]));
          const without = [...one.existing, ...plan.filter((other) => other !== place)];
          expect(loses).toBe(told.covered - small.coveredBy(one, without));
        }
      }),
    ));

  test("ranks gaps by community, most people missing first", () => {
    const instance = {
      weights: Float64Array.of(5, 3, 4, 9),
      covers: { starts: Uint32Array.of(0, 1), demands: Uint32Array.of(0) },
      existing: [0],
    };
    expect(rankGaps(instance, [], [0, 0, 1, -1])).toEqual([
      { group: 1, total: 4, covered: 0, missing: 4 },
      { group: 0, total: 8, covered: 5, missing: 3 },
    ]);
    expect(() => createBoard(instance).open(1)).toThrow(/No place 1/);
  });
});

test("by hours only places open then count, and equal slots are one", () => {
  const instance = {
    weights: Float64Array.of(10, 20),
    covers: { starts: Uint32Array.of(0, 1, 2), demands: Uint32Array.of(0, 1) },
    existing: [0, 1],
  };
  // Place 0 is open in the first two of four slots, place 1 in the first three; 0 could stay longer.
  const open = [Uint8Array.of(1, 1, 0, 0), Uint8Array.of(1, 1, 1, 0)];
  const shares = [0.25, 0.25, 0.25, 0.25];
  const longer = [{ place: 0, open: Uint8Array.of(1, 1, 1, 1) }];
  const week = byHours(instance, open, shares, longer);
  expect([...week.slots]).toEqual([0, 0, 1, 2]);
  expect(week.candidates).toEqual([2]);
  expect(createBoard(week).covered).toBe(10 * 0.5 + 20 * 0.75);
  expect(createBoard(week).wouldAdd(2)).toBe(10 * 0.5);
});
