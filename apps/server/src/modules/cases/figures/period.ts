import { addDays } from "../../../platform/clock.ts";

export interface Period {
  from: string;
  to: string;
}

const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;
const nextMonth = (day: string): string => monthStart(addDays(monthStart(day), 31));

/**
 * A period as whole months plus the days at its two ends, so that a year is read from twelve rows and
 * not from 365. Nothing is opened after `today`, so a period that reaches it has the running month
 * whole. Days are inclusive; `months` begins and ends with a whole one.
 */
export function splitPeriod(
  period: Period,
  today: string,
): { months: Period | null; days: Period[] } {
  const firstMonth = period.from === monthStart(period.from) ? period.from : nextMonth(period.from);
  const endMonth = period.to < today ? monthStart(addDays(period.to, 1)) : nextMonth(today);
  if (firstMonth >= endMonth) return { months: null, days: [period] };
  const days: Period[] = [];
  if (period.from < firstMonth) days.push({ from: period.from, to: addDays(firstMonth, -1) });
  if (endMonth <= period.to) days.push({ from: endMonth, to: period.to });
  return { months: { from: firstMonth, to: addDays(endMonth, -1) }, days };
}

/** The last twelve calendar months, the running one included. */
export function lastTwelveMonths(today: string): Period {
  const year = Number(today.slice(0, 4)) - 1;
  return { from: nextMonth(`${year}-${today.slice(5, 7)}-01`), to: today };
}
