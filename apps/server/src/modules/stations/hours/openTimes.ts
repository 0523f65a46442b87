import OpeningHours from "opening_hours";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import { osmRange, rangesOf, splitHolidays } from "./holidayRules.ts";
import { fromWall, toWall } from "./wallClock.ts";

/** Other hours for some days, first and last included; `off` or times. */
export interface HoursException {
  first: string;
  last: string;
  hours: string;
}

export interface Hours {
  hours: string;
  exceptions: readonly HoursException[];
}

/** Days off and weekend days that are worked, `YYYY-MM-DD`: the district's own calendar. */
export interface Holidays {
  holidays: readonly string[];
  workdays: readonly string[];
}

/** Open from, until (not included), milliseconds; in order, apart. */
export type Interval = readonly [from: number, until: number];

const dayLength = 24 * 60 * 60_000;

/**
 * When a place is open between two instants, by its hours, the exceptions, public holidays (`PH`) and
 * make-up working days: who follows holidays keeps Friday's hours on a worked weekend day.
 * @throws Error when the text cannot be read; `checkHours` says why
 */
export function openTimes(of: Hours, days: Holidays, from: number, until: number): Interval[] {
  const text = written(of, days, from - dayLength, until + dayLength);
  return intervalsOf(text, from, until);
}

/** The whole as one text of the grammar, for the days asked about. */
function written(of: Hours, days: Holidays, from: number, until: number): string {
  const split = splitHolidays(of.hours);
  if (split === null) throw new Error(`Holidays are not readable in ${of.hours}`);
  const first = dayOf(new Date(from));
  const last = dayOf(new Date(until));
  const within = (day: string) => day >= first && day <= last;
  const rules = [split.plain];
  if (split.onHolidays.length > 0) {
    const off = rangesOf(days.holidays.filter(within));
    if (off.length > 0) for (const rest of split.onHolidays) rules.push(`${off.join(",")} ${rest}`);
    for (const day of days.workdays.filter(within)) {
      const times = timesOnFriday(split.plain, day);
      if (times !== "") rules.push(`${osmRange(day, day)} ${times}`);
    }
  }
  for (const one of of.exceptions)
    if (one.last >= first && one.first <= last)
      rules.push(`${osmRange(one.first, one.last)} ${one.hours}`);
  return rules.filter((rule) => rule !== "").join("; ");
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** What the plain rules say of the Friday before a day, as times: `08:30-12:00,14:00-18:00`. */
function timesOnFriday(plain: string, day: string): string {
  const friday = addDays(day, -((weekdayOf(day) + 2) % 7 || 7));
  const start = startOfDay(friday).getTime();
  const clock = (at: number): string => {
    const minutes = Math.round((at - start) / 60_000);
    const pad = (n: number) => String(n).padStart(2, "0");
    return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  };
  return intervalsOf(plain, start, start + 2 * dayLength)
    .filter(([from]) => from < start + dayLength)
    .map(([from, until]) => `${clock(from)}-${clock(Math.min(until, start + 2 * dayLength))}`)
    .join(",");
}

const kept = new Map<string, Interval[]>();

/** Many places share their hours, and reading them takes a millisecond or two: the same question is asked once. */
function intervalsOf(text: string, from: number, until: number): Interval[] {
  if (text === "") return [];
  const key = `${from}/${until}/${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const read = new OpeningHours(text, null, { locale: "en" } as never);
  const found = joined(
    read
      .getOpenIntervals(toWall(from), toWall(until))
      .filter(([, , unknown]) => !unknown)
      .map(([start, end]): Interval => [fromWall(start), fromWall(end)]),
  );
  if (kept.size > 5000) kept.clear();
  kept.set(key, found);
  return found;
}

/** Rules that meet at midnight are one opening: nobody is sent away at 24:00 from what stays open. */
function joined(intervals: readonly Interval[]): Interval[] {
  const all: Interval[] = [];
  for (const [from, until] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && from <= last[1])
      all[all.length - 1] = [last[0], Math.max(last[1], until)];
    else all.push([from, until]);
  }
  return all;
}
