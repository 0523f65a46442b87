import type { Interval } from "../hours/openTimes.ts";

/** Longer than this is not staying on or coming early any more, but another shift. Minutes. */
const mostMinutes = 6 * 60;
const minute = 60_000;
const hour = 60 * minute;

/** Hours a place would add to be open in an hour in which it is shut. */
export interface Longer {
  /** Opens at this time instead of later; null where it stays on. HH:MM. */
  from: string | null;
  /** Stays open to this time; null where it opens early. HH:MM, 24:00 at midnight. */
  until: string | null;
  minutes: number;
}

/**
 * The least that opens a place for the whole hour around `middle`: staying on after it has shut, or
 * opening before it does, whichever is shorter; null where that is more than six hours.
 */
export function longerHours(intervals: readonly Interval[], middle: number): Longer | null {
  const start = middle - hour / 2;
  const end = middle + hour / 2;
  const closed = Math.max(...intervals.map(([, until]) => until).filter((at) => at <= middle));
  const opens = Math.min(...intervals.map(([from]) => from).filter((at) => at > middle));
  const later = (end - closed) / minute;
  const earlier = (opens - start) / minute;
  if (Math.min(later, earlier) > mostMinutes) return null;
  return later <= earlier
    ? { from: null, until: clock(end) === "00:00" ? "24:00" : clock(end), minutes: later }
    : { from: clock(start), until: null, minutes: earlier };
}

const clock = (at: number): string => new Date(at + 8 * hour).toISOString().slice(11, 16);
