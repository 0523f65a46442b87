import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";
import { listHolidays, PUBLIC_HOLIDAYS } from "./publicHolidays.ts";
import { addWorkingTime, createCalendar, workingDaysBetween } from "./workingCalendar.ts";

const calendar = createCalendar(listHolidays());
const at = (text: string) => new Date(`${text}+08:00`);
const plus = (text: string, days: number) => addWorkingTime(at(text), days, calendar);

const instant = fc.date({
  min: new Date("2024-06-01"),
  max: new Date("2027-12-31"),
  noInvalidDate: true,
});
const workingInstant = instant.filter((time) => calendar.isWorkingDay(dayOf(time)));
const DAY = 86_400_000;
const duration = fc.integer({ min: -200 * DAY, max: 200 * DAY }).map((ms) => ms / DAY);

describe("the public holidays", () => {
  it("have the lengths that the notices name", () => {
    const lengths = (year: number) =>
      PUBLIC_HOLIDAYS.filter((entry) => entry.year === year).flatMap(({ holidays }) =>
        holidays.map(({ first, last }) => (Date.parse(last) - Date.parse(first)) / DAY + 1),
      );
    expect(lengths(2025)).toEqual([1, 8, 3, 5, 3, 8]);
    expect(lengths(2026)).toEqual([3, 9, 3, 5, 3, 3, 7]);
  });

  it("stand in the year of their notice, in order, with work only on weekends", () => {
    for (const { year, holidays, workdays } of PUBLIC_HOLIDAYS) {
      const days = holidays.flatMap(({ first, last }) => [first, last]);
      expect(days).toEqual(days.toSorted());
      for (const day of [...days, ...workdays]) expect(day.startsWith(`${year}-`)).toBe(true);
      for (const day of workdays) expect([0, 6]).toContain(new Date(day).getUTCDay());
    }
  });

  it("leave the right number of working days", () => {
    const worked = (year: number) =>
      workingDaysBetween(at(`${year}-01-01T00:00`), at(`${year + 1}-01-01T00:00`), calendar);
    expect(worked(2025)).toBe(248);
    expect(worked(2026)).toBe(248);
  });
});

describe("createCalendar", () => {
  it.each([
    ["2026-02-13", true],
    ["2026-02-14", true],
    ["2026-02-15", false],
    ["2026-02-16", false],
    ["2026-02-23", false],
    ["2026-02-24", true],
    ["2026-02-28", true],
    ["2026-03-01", false],
    ["2025-10-08", false],
    ["2025-10-11", true],
    ["2027-01-01", true],
  ])("%s is worked: %s", (day, expected) => expect(calendar.isWorkingDay(day)).toBe(expected));

  it("says how far its holidays are known", () => {
    expect(calendar.coveredUntil).toBe("2026-12-31");
    expect(createCalendar({ holidays: [], workdays: [] }).coveredUntil).toBe(undefined);
    const named = createCalendar({
      holidays: ["2026-10-01"],
      workdays: [],
      coveredUntil: "2026-10-07",
    });
    expect(named.coveredUntil).toBe("2026-10-07");
  });

  it("refuses days that do not exist or contradict each other", () => {
    const make = (holidays: string[], workdays: string[]) => () =>
      createCalendar({ holidays, workdays });
    expect(make(["2026-02-30"], [])).toThrow(RangeError);
    expect(make([], ["next Monday"])).toThrow(RangeError);
    expect(make(["2026-02-14"], ["2026-02-14"])).toThrow(RangeError);
    expect(() => calendar.isWorkingDay("2026-2-14")).toThrow(RangeError);
  });

  it("takes a day named twice once, and a weekend holiday as what it is", () => {
    const odd = createCalendar({
      holidays: ["2026-03-04", "2026-03-04", "2026-03-07"],
      workdays: ["2026-03-08", "2026-03-08", "2026-03-09"],
    });
    expect(workingDaysBetween(at("2026-03-02T00:00"), at("2026-03-10T00:00"), odd)).toBe(6);
  });
});

describe("addWorkingTime", () => {
  it.each([
    ["2026-06-01T15:00", 1, "2026-06-02T15:00"],
    ["2026-06-05T15:00", 1, "2026-06-08T15:00"],
    ["2026-06-05T12:00", 0.5, "2026-06-08T00:00"],
    ["2026-06-06T09:00", 0, "2026-06-08T00:00"],
    ["2026-06-06T09:00", 1, "2026-06-09T00:00"],
    ["2026-06-08T09:00", -1, "2026-06-05T09:00"],
    ["2026-06-01T10:00", 0.25, "2026-06-01T16:00"],
    ["2026-06-01T10:00", 0.75, "2026-06-02T04:00"],
  ])("%s and %d working days is %s", (from, days, to) => {
    expect(plus(from, days)).toEqual(at(to));
  });

  it("steps over the Spring Festival of 2026, with its worked Saturdays", () => {
    expect(plus("2026-02-13T18:00", 1)).toEqual(at("2026-02-14T18:00"));
    expect(plus("2026-02-14T18:00", 1)).toEqual(at("2026-02-24T18:00"));
    expect(plus("2026-02-14T12:00", 0.5)).toEqual(at("2026-02-24T00:00"));
    expect(plus("2026-02-17T08:00", 5)).toEqual(at("2026-03-02T00:00"));
    expect(plus("2026-02-13T09:00", 10)).toEqual(at("2026-03-05T09:00"));
    expect(workingDaysBetween(at("2026-02-14T00:00"), at("2026-02-24T00:00"), calendar)).toBe(1);
  });

  it("is undone by counting", () => {
    fc.assert(
      fc.property(instant, duration, (start, days) => {
        const end = addWorkingTime(start, days, calendar);
        expect(Math.round(workingDaysBetween(start, end, calendar) * DAY)).toBe(
          Math.round(days * DAY),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("undoes counting", () => {
    fc.assert(
      fc.property(instant, workingInstant, (start, end) => {
        const days = workingDaysBetween(start, end, calendar);
        expect(addWorkingTime(start, days, calendar)).toEqual(end);
      }),
      { numRuns: 1000 },
    );
  });

  it("never ends inside a day that is not worked", () => {
    fc.assert(
      fc.property(instant, duration, (start, days) =>
        calendar.isWorkingDay(dayOf(addWorkingTime(start, days, calendar))),
      ),
      { numRuns: 1000 },
    );
  });

  it("is later the later it starts and the longer it takes", () => {
    fc.assert(
      fc.property(instant, instant, duration, duration, (a, b, short, long) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const [less, more] = short < long ? [short, long] : [long, short];
        const start = addWorkingTime(first, less, calendar).getTime();
        expect(start).toBeLessThanOrEqual(addWorkingTime(second, less, calendar).getTime());
        expect(start).toBeLessThanOrEqual(addWorkingTime(first, more, calendar).getTime());
      }),
      { numRuns: 1000 },
    );
  });

  it("counts day by day what it counts at once", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 60 }), (start, days) => {
        let step = start;
        for (let day = 0; day < days; day++) step = addWorkingTime(step, 1, calendar);
        if (days > 0) expect(step).toEqual(addWorkingTime(start, days, calendar));
      }),
    );
  });

  it("refuses what is no number of days or no time", () => {
    for (const days of [Number.NaN, Number.POSITIVE_INFINITY, 1e9, -1e9]) {
      expect(() => plus("2026-06-01T10:00", days)).toThrow(RangeError);
    }
    expect(() => addWorkingTime(new Date(Number.NaN), 1, calendar)).toThrow(RangeError);
  });
});

describe("workingDaysBetween", () => {
  it.each([
    ["2026-06-01T00:00", "2026-06-08T00:00", 5],
    ["2026-06-06T00:00", "2026-06-07T23:59", 0],
    ["2026-06-05T18:00", "2026-06-08T06:00", 0.5],
    ["2026-06-08T06:00", "2026-06-05T18:00", -0.5],
    ["2026-09-30T12:00", "2026-10-08T12:00", 1],
  ])("%s to %s: %d", (from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), calendar)).toBe(days);
  });
});
