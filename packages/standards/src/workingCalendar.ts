import { dayOf, isDay, startOfDay } from "./day.ts";

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday: three weekdays had passed since Monday. */
const EPOCH_WEEKDAY = 3;
const MOST_DAYS = 36_500;

export type WorkingCalendar = {
  /** The last day whose holidays are known; after it only weekends are free. `undefined`: none is. */
  coveredUntil: string | undefined;
  /** Is the day `YYYY-MM-DD` in Asia/Shanghai a working day? Throws a RangeError for no day. */
  isWorkingDay(day: string): boolean;
  /** Working days before the day with this number (days since 1970-01-01). */
  workingDaysBefore(dayNumber: number): number;
};

function dayNumberOf(day: string): number {
  if (!isDay(day)) throw new RangeError("not a day written YYYY-MM-DD");
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function weekdayOf(dayNumber: number): number {
  return (((dayNumber + EPOCH_WEEKDAY) % 7) + 7) % 7;
}

function weekdaysBefore(dayNumber: number): number {
  const week = Math.floor((dayNumber + EPOCH_WEEKDAY) / 7);
  return week * 5 + Math.min(weekdayOf(dayNumber), 5) - EPOCH_WEEKDAY;
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Monday to Friday, less the holidays, plus the make-up working days (调休上班).
 * @param holidays days off, `YYYY-MM-DD`, weekends among them or not
 * @param workdays weekend days that are worked
 * @param coveredUntil default: the end of the year of the last day given
 * @throws RangeError for a day that does not exist, or that is both
 */
export function createCalendar({
  holidays,
  workdays,
  coveredUntil,
}: {
  holidays: readonly string[];
  workdays: readonly string[];
  coveredUntil?: string;
}): WorkingCalendar {
  const free = new Set(holidays.map(dayNumberOf));
  const worked = new Set(workdays.map(dayNumberOf));
  if ([...free].some((day) => worked.has(day))) {
    throw new RangeError("a day is both a holiday and a working day");
  }

  const ascending = (a: number, b: number) => a - b;
  const freeWeekdays = [...free].filter((day) => weekdayOf(day) < 5).sort(ascending);
  const workedWeekends = [...worked].filter((day) => weekdayOf(day) >= 5).sort(ascending);
  const lastDay = [...holidays, ...workdays].sort().at(-1);

  return {
    coveredUntil: coveredUntil ?? (lastDay && `${lastDay.slice(0, 4)}-12-31`),
    isWorkingDay(day) {
      const number = dayNumberOf(day);
      return worked.has(number) || (weekdayOf(number) < 5 && !free.has(number));
    },
    workingDaysBefore: (number) =>
      weekdaysBefore(number) -
      countBelow(freeWeekdays, number) +
      countBelow(workedWeekends, number),
  };
}

/** Milliseconds of working time since 1970: the hours of non-working days do not count. */
function workingTimeAt(at: Date, calendar: WorkingCalendar): number {
  const day = dayOf(at);
  const within = calendar.isWorkingDay(day) ? at.getTime() - startOfDay(day).getTime() : 0;
  return calendar.workingDaysBefore(dayNumberOf(day)) * DAY + within;
}

/** The one instant of a working day at which that much working time has passed. */
function instantAt(workingTime: number, calendar: WorkingCalendar): Date {
  const workingDays = Math.floor(workingTime / DAY);
  const close = Math.floor((workingDays * 7) / 5);
  let low = close - MOST_DAYS;
  let high = close + MOST_DAYS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (calendar.workingDaysBefore(middle) > workingDays) high = middle;
    else low = middle;
  }
  const day = new Date(low * DAY).toISOString().slice(0, 10);
  return new Date(startOfDay(day).getTime() + (workingTime - workingDays * DAY));
}

/**
 * The instant that lies so many working days later, or earlier. A working day counts as 24 hours, so
 * that one working day after Friday 15:00 is Monday 15:00, and half a one after Friday 12:00 is
 * Monday 00:00: the result is never inside a day that is not worked.
 * @param days may be fractional; exact to the millisecond
 * @throws RangeError for more than a hundred years, or what is not a number
 */
export function addWorkingTime(at: Date, days: number, calendar: WorkingCalendar): Date {
  if (!(Math.abs(days) <= MOST_DAYS)) throw new RangeError("working days out of range");
  return instantAt(workingTimeAt(at, calendar) + Math.round(days * DAY), calendar);
}

/** Working days from one instant to another, fractional; negative when the second is earlier. */
export function workingDaysBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  return (workingTimeAt(to, calendar) - workingTimeAt(from, calendar)) / DAY;
}
