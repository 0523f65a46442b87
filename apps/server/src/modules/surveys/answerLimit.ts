import type { App, Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";

/** Generous, since a whole station or a mobile network may share one address. */
const most = 120;
const within = 10 * 60_000;

interface Window {
  since: number;
  count: number;
}

const windows = new WeakMap<App, Map<string, Window>>();

/**
 * Counts answers from one address for ten minutes, in the memory of the process alone: no address is
 * written down anywhere.
 * @throws AppError `survey.tooManyAnswers` with the seconds until there is room.
 */
export function limitAnswers(ctx: Context): void {
  const now = ctx.app.clock.now().getTime();
  const known = windows.get(ctx.app) ?? new Map<string, Window>();
  windows.set(ctx.app, known);
  for (const [address, { since }] of known) if (now - since >= within) known.delete(address);
  const address = ctx.address ?? "unknown";
  const window = known.get(address) ?? { since: now, count: 0 };
  window.count += 1;
  known.set(address, window);
  if (window.count > most)
    throw new AppError("limit", "survey.tooManyAnswers", {
      retryAfterSeconds: Math.ceil((window.since + within - now) / 1000),
    });
}
