import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../platform/clock.ts";
import { lastTwelveMonths, type Period, splitPeriod } from "./period.ts";

const day = fc.integer({ min: 0, max: 1500 }).map((after) => addDays("2024-01-01", after));

function daysOf({ from, to }: Period): string[] {
  const days: string[] = [];
  for (let one = from; one <= to; one = addDays(one, 1)) days.push(one);
  return days;
}

test("months and days together are the period, each day once, but for days to come", () => {
  fc.assert(
    fc.property(day, day, day, (a, b, today) => {
      const period = a < b ? { from: a, to: b } : { from: b, to: a };
      const { months, days } = splitPeriod(period, today);
      const parts = [...(months === null ? [] : [months]), ...days];
      const told = parts.flatMap(daysOf).filter((one) => one <= today);
      expect(told.toSorted()).toEqual(daysOf(period).filter((one) => one <= today));
    }),
  );
});

test("the usual dashboard reads whole months alone, the running one included", () => {
  expect(splitPeriod(lastTwelveMonths("2026-11-22"), "2026-11-22")).toEqual({
    months: { from: "2025-12-01", to: "2026-11-30" },
    days: [],
  });
});

test("a month that ended is not read beyond the days asked for", () => {
  expect(splitPeriod({ from: "2026-09-10", to: "2026-10-30" }, "2026-11-22")).toEqual({
    months: null,
    days: [{ from: "2026-09-10", to: "2026-10-30" }],
  });
});
