import fc from "fast-check";
import { listHolidays } from "@juxin/standards";
import { describe, expect, test } from "vitest";
import { checkExceptionHours, checkHours } from "./checkHours.ts";
import { stateAt } from "./openState.ts";
import { type HoursException, openTimes } from "./openTimes.ts";
import { fromWall, toWall } from "./wallClock.ts";

const days = listHolidays();
const at = (text: string): number => new Date(`${text}+08:00`).getTime();
const two = (n: number): string => String(n).padStart(2, "0");
const shown = (instant: number): string => {
  const wall = new Date(instant + 8 * 3_600_000);
  return `${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())} ${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
};
const open = (
  hours: string,
  from: string,
  until: string,
  exceptions: HoursException[] = [],
): string[] =>
  openTimes({ hours, exceptions }, days, at(from), at(until)).map(
    ([start, end]) => `${shown(start)}–${shown(end)}`,
  );

describe("open times", () => {
  test("on an ordinary week", () => {
    expect(
      open("Mo-Fr 08:30-18:00; Sa 10:00-16:00", "2026-11-20T00:00", "2026-11-23T00:00"),
    ).toEqual(["11-20 08:30–11-20 18:00", "11-21 10:00–11-21 16:00"]);
  });

  test("a night goes over midnight, and round the clock is one opening", () => {
    expect(open("Mo-Su 22:00-06:00", "2026-11-20T12:00", "2026-11-21T12:00")).toEqual([
      "11-20 22:00–11-21 06:00",
    ]);
    expect(open("24/7", "2026-11-20T00:00", "2026-11-22T00:00")).toEqual([
      "11-20 00:00–11-22 00:00",
    ]);
  });

  test("holidays are those of the State Council's notice, and a worked Saturday has Friday's hours", () => {
    const hours = "Mo-Fr 08:30-18:00; PH off";
    expect(open(hours, "2026-10-01T00:00", "2026-10-12T00:00")).toEqual([
      "10-08 08:30–10-08 18:00",
      "10-09 08:30–10-09 18:00",
      "10-10 08:30–10-10 18:00",
    ]);
    // Who does not follow holidays opens on them, and not on the worked Saturday.
    expect(open("Mo-Fr 08:30-18:00", "2026-10-07T00:00", "2026-10-12T00:00")).toHaveLength(3);
    expect(open("Mo-Fr,PH 09:00-12:00", "2026-10-03T00:00", "2026-10-04T00:00")).toEqual([
      "10-03 09:00–10-03 12:00",
    ]);
  });

  test("seasons change on their day", () => {
    const hours = "Jun-Sep 06:00-22:00; Oct-May 08:00-18:00";
    expect(open(hours, "2026-09-30T00:00", "2026-10-02T00:00")).toEqual([
      "09-30 06:00–09-30 22:00",
      "10-01 08:00–10-01 18:00",
    ]);
  });

  test("an exception stands above everything else, also over a holiday", () => {
    const shut = { first: "2026-11-20", last: "2026-11-21", hours: "off" };
    expect(open("24/7", "2026-11-19T12:00", "2026-11-22T12:00", [shut])).toEqual([
      "11-19 12:00–11-20 00:00",
      "11-22 00:00–11-22 12:00",
    ]);
    const duty = { first: "2026-10-01", last: "2026-10-01", hours: "10:00-12:00" };
    expect(
      open("Mo-Fr 08:30-18:00; PH off", "2026-10-01T00:00", "2026-10-02T00:00", [duty]),
    ).toEqual(["10-01 10:00–10-01 12:00"]);
  });

  test("a wall clock is the same there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        // Where summer time skips an hour, that one hour of the year cannot be told.
        fc.pre(new Date().getTimezoneOffset() === new Date(2026, 0, 1).getTimezoneOffset());
        expect(fromWall(toWall(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });
});

describe("open now", () => {
  const times = openTimes(
    { hours: "Mo-Su 08:00-12:00,13:00-20:00", exceptions: [] },
    days,
    at("2026-11-20T00:00"),
    at("2026-11-22T00:00"),
  );
  const horizon = at("2026-11-22T00:00");

  test.each([
    ["2026-11-20T07:59", false, null, "11-20 08:00"],
    ["2026-11-20T08:00", true, "11-20 12:00", null],
    ["2026-11-20T11:59", true, "11-20 12:00", null],
    ["2026-11-20T12:00", false, null, "11-20 13:00"],
    ["2026-11-20T20:00", false, null, "11-21 08:00"],
    ["2026-11-21T21:00", false, null, null],
  ])("%s", (moment, isOpen, until, opensAt) => {
    const found = stateAt(times, at(moment), horizon);
    expect([
      found.open,
      found.until && shown(found.until),
      found.opensAt && shown(found.opensAt),
    ]).toEqual([isOpen, until, opensAt]);
  });

  test("agrees with walking through every interval", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 600 }),
        (gaps, moment) => {
          let clock = 0;
          const made = gaps.map((gap, n) => [(clock += gap), (clock += (n % 7) + 1)] as const);
          const inside = made.find(([from, until]) => moment >= from && moment < until);
          const found = stateAt(made, moment, 10_000);
          expect(found.open).toBe(inside !== undefined);
          expect(found.until).toBe(inside?.[1] ?? null);
          if (inside === undefined)
            expect(found.opensAt).toBe(made.find(([from]) => from > moment)?.[0] ?? null);
        },
      ),
    );
  });
});

describe("hours that are refused", () => {
  const now = at("2026-11-20T10:00");
  test.each([
    ["Mo-Fr 08:30-18:00; PH off", null],
    ["24/7", null],
    ["PH,Su off; Mo-Sa 09:00-21:00", null],
    ["", "hours.neverOpen"],
    ["每天八点", "hours.unreadable"],
    ["Mo-Fr 25:00-26:00", "hours.unreadable"],
    ["sunrise-sunset", "hours.sunTimes"],
    ["Mo-Fr 08:00-18:00 unknown", "hours.unsure"],
    ['Mo-Fr 08:00-18:00 "有人时"', "hours.unsure"],
    ["Jun-Sep PH 08:00-10:00", "hours.holidayForm"],
    ["Mo-Su 08:00-20:00; off", "hours.neverOpen"],
    ["2020 Jan 01-2020 Jan 05 08:00-10:00", "hours.neverOpen"],
  ])("%s", (text, fault) => {
    expect(checkHours(text, days, now)).toBe(fault);
  });

  test.each([
    ["off", null],
    ["10:00-12:00,14:00-16:00", null],
    ["22:00-26:00", null],
    ["closed today", "hours.exceptionForm"],
    ["10-12", "hours.exceptionForm"],
    ["", "hours.exceptionForm"],
  ])("exception %s", (text, fault) => {
    expect(checkExceptionHours(text)).toBe(fault);
  });
});

test("hours that contradict themselves are told, those that add up are not", () => {
  const now = Date.parse("2026-11-18T02:00:00Z");
  const none = { holidays: [], workdays: [] };
  for (const text of [
    "Mo-Fr 08:00-18:00; Mo-Fr 09:00-12:00",
    "Sa 10:00-12:00; Mo-Su 08:00-20:00",
    "Mo-Su 08:00-20:00; Sa 08:00-20:00",
  ])
    expect(checkHours(text, none, now), text).toBe("hours.contradict");
  for (const text of [
    "Mo-Fr 08:30-18:00; Sa,Su 10:00-16:00; PH off",
    "Mo-Su 08:00-20:00; Sa off",
    "Mo-Fr 08:00-18:00; Su off",
    "Apr-Oct Mo-Su 08:00-20:00; Nov-Mar Mo-Su 09:00-17:00",
    "24/7",
  ])
    expect(checkHours(text, none, now), text).toBeNull();
});
