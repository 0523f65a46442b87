import { expect, test } from "vitest";
import { usualPeriods } from "./usualPeriods.ts";

const ends = (today: string) =>
  Object.fromEntries(usualPeriods(today).map(({ key, from, to }) => [key, `${from}/${to}`]));

test("periods hold both their ends", () => {
  expect(ends("2026-11-22")).toEqual({
    thisMonth: "2026-11-01/2026-11-22",
    lastMonth: "2026-10-01/2026-10-31",
    last90: "2026-08-25/2026-11-22",
    thisYear: "2026-01-01/2026-11-22",
  });
});

test("the month before January is in the year before, and March looks back on a short one", () => {
  expect(ends("2027-01-05")["lastMonth"]).toBe("2026-12-01/2026-12-31");
  expect(ends("2027-03-31")["lastMonth"]).toBe("2027-02-01/2027-02-28");
});
