import type { WorkingCalendar } from "@juxin/standards";

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Mainland China keeps UTC+8 all year. */
const SHANGHAI_MINUTES = 480;
/** 8:30–12:00 and 14:00–17:30, in minutes of the day. */
const SHIFTS = [
  [510, 720],
  [840, 1050],
] as const;

/** How many office minutes a full working day has. */
export const OFFICE_DAY = SHIFTS.reduce((sum, [from, to]) => sum + to - from, 0);

export type OfficeTime = {
  /** The instant that lies so many office minutes later. */
  add(at: Date, minutes: number): Date;
};

/** Counts in the hours in which offices are open. */
export function createOfficeTime(calendar: WorkingCalendar): OfficeTime {
  const working = new Map<number, boolean>();
  const isWorking = (day: number) => {
    let known = working.get(day);
    if (known === undefined) {
      const text = new Date(day * DAY_MINUTES * MINUTE).toISOString().slice(0, 10);
      working.set(day, (known = calendar.isWorkingDay(text)));
    }
    return known;
  };
  return {
    add(at, minutes) {
      const local = at.getTime() / MINUTE + SHANGHAI_MINUTES;
      let day = Math.floor(local / DAY_MINUTES);
      let minute = local - day * DAY_MINUTES;
      let left = Math.max(0.05, minutes);
      for (; ; day++, minute = 0) {
        if (!isWorking(day)) continue;
        for (const [from, to] of SHIFTS) {
          const start = Math.max(minute, from);
          if (start >= to) continue;
          if (left <= to - start) {
            const end = day * DAY_MINUTES + start + left - SHANGHAI_MINUTES;
            return new Date(Math.round(end * MINUTE));
          }
          left -= to - start;
        }
      }
    },
  };
}

const local = (at: Date) => new Date(at.getTime() + SHANGHAI_MINUTES * MINUTE);
/** 1–12, in Asia/Shanghai. */
export const monthOf = (at: Date) => local(at).getUTCMonth() + 1;
/** 0 = Sunday, in Asia/Shanghai. */
export const weekdayOf = (at: Date) => local(at).getUTCDay();
export const hourOf = (at: Date) => local(at).getUTCHours();
