import type { App } from "../../platform/context.ts";

interface Window {
  since: number;
  calls: number;
}

const minute = 60_000;
const mostWindows = 10_000;
const windows = new WeakMap<App, Map<string, Window>>();

/**
 * Counts a call of somebody and tells how many seconds they have to wait, 0 when they may go on. Kept
 * in the process alone: it holds back a feed run wild, and a restart forgives.
 */
export function pace(app: App, who: string, most: number, counts = true): number {
  const all = windows.get(app) ?? new Map<string, Window>();
  windows.set(app, all);
  const now = app.clock.now().getTime();
  const known = all.get(who);
  const window =
    known === undefined || Math.abs(now - known.since) >= minute ? { since: now, calls: 0 } : known;
  if (window.calls >= most) return Math.max(1, Math.ceil((window.since + minute - now) / 1000));
  if (!counts) return 0;
  window.calls += 1;
  if (all.size >= mostWindows) all.clear();
  all.set(who, window);
  return 0;
}
