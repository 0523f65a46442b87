import { expect, test } from "vitest";
import { applyOwnDays, ownDaysOf } from "./ownDays.ts";

const official = { holidays: ["2026-10-01", "2026-10-02"], workdays: ["2026-10-10"] };
const asked = { holidays: ["2026-10-01", "2026-10-05"], workdays: [] };
const own = ownDaysOf(asked, official);

test("only what was added and removed is kept, and gives back what was asked", () => {
  expect(own).toEqual({
    holidays: { added: ["2026-10-05"], removed: ["2026-10-02"] },
    workdays: { added: [], removed: ["2026-10-10"] },
  });
  expect(applyOwnDays(own, official)).toEqual(asked);
});

test("the next year's notice reaches the district, and its own word on a day stands", () => {
  const next = {
    holidays: [...official.holidays, "2027-01-01"],
    workdays: [...official.workdays, "2026-10-05", "2027-01-03"],
  };
  expect(applyOwnDays(own, next)).toEqual({
    holidays: ["2026-10-01", "2026-10-05", "2027-01-01"],
    workdays: ["2027-01-03"],
  });
  const worked = ownDaysOf({ ...official, workdays: ["2026-10-10", "2027-01-01"] }, official);
  expect(applyOwnDays(worked, next).holidays).not.toContain("2027-01-01");
});
