import { dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { checkHours } from "../hours/checkHours.ts";
import { openTimes } from "../hours/openTimes.ts";
import type { HoursPreview } from "./schema.ts";

const week = 7 * 24 * 60 * 60_000;

/** What hours mean, before they are kept: the next seven days, or what is wrong with them. */
export async function previewHours(tx: Tx, hours: string): Promise<HoursPreview> {
  const { days } = await effectiveSettings(tx);
  const now = tx.app.clock.now().getTime();
  const today = startOfDay(dayOf(new Date(now))).getTime();
  const fault = checkHours(hours, days, now);
  if (fault !== null) return { fault, week: [] };
  const times = openTimes({ hours, exceptions: [] }, days, today, today + week);
  return {
    fault: null,
    week: times.map(([from, until]) => ({
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
    })),
  };
}
