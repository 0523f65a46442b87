import { formatDay, type Locale } from "@juxin/ui";
import type { Station } from "./queries.ts";
import { stationText } from "./stationText.ts";

type OpenState = Station["now"];
interface Interval {
  from: string;
  until: string;
}

/** Whether a place is open at an instant, from the open times the phone keeps. */
export function openNow(week: readonly Interval[], now: Date): OpenState {
  const at = now.getTime();
  const current = week.find(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until));
  const next = week.find(({ from }) => Date.parse(from) > at);
  return {
    open: current !== undefined,
    until: current?.until ?? null,
    opensAt: current === undefined ? (next?.from ?? null) : null,
  };
}

/** Open longer than this from now: nobody asks until when. */
const wholeDay = 20 * 3_600_000;

const clock = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);

/** 开到 21:00 · 明天 08:30 开门: what a rider wants to know of the hours, in Asia/Shanghai. */
export function sayOpen(state: OpenState, now: Date, locale: Locale): string {
  const t = stationText[locale];
  if (state.open)
    return state.until === null || Date.parse(state.until) - now.getTime() > wholeDay
      ? t.openAllDay
      : t.openUntil(clock(state.until));
  if (state.opensAt === null) return t.notThisWeek;
  return t.opensAt(formatDay(state.opensAt, now, locale), clock(state.opensAt));
}
