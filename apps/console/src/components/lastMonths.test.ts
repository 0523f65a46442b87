import { expect, test } from "vitest";
import { lastMonths } from "./lastMonths.ts";

test("months go back over the turn of the year, and begin where the district's clock is", () => {
  expect(lastMonths(new Date("2027-01-15T00:00:00Z"), 3)).toEqual([
    "2027-01",
    "2026-12",
    "2026-11",
  ]);
  expect(lastMonths(new Date("2026-11-30T17:00:00Z"), 1)).toEqual(["2026-12"]);
  // The last day of a long month: 28 days before it is the same month.
  expect(lastMonths(new Date("2026-11-30T04:00:00Z"), 2)).toEqual(["2026-11", "2026-10"]);
});
