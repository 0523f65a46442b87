import { formatExact } from "@juxin/ui/format.ts";

const day = 24 * 60 * 60_000;

/** Whole days from today in Asia/Shanghai to a calendar day; below 0 when it is past. */
export const daysLeft = (until: string, now: Date): number =>
  Math.round((Date.parse(until) - Date.parse(formatExact(now).slice(0, 10))) / day);
