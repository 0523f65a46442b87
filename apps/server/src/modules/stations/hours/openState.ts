import type { Interval } from "./openTimes.ts";

export interface OpenState {
  open: boolean;
  /** When it closes, if open; null when not within the days looked at. */
  until: number | null;
  /** When it next opens, if closed; null when not within the days looked at. */
  opensAt: number | null;
}

/** Whether a place is open at an instant, by its open times in order. An opening ends before its last instant. */
export function stateAt(intervals: readonly Interval[], at: number, horizon: number): OpenState {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[middle]![1] <= at) low = middle + 1;
    else high = middle;
  }
  const next = intervals[low];
  if (next === undefined) return { open: false, until: null, opensAt: null };
  if (next[0] > at) return { open: false, until: null, opensAt: next[0] };
  return { open: true, until: next[1] >= horizon ? null : next[1], opensAt: null };
}
