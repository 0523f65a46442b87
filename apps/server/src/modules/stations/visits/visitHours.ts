import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import type { VisitHours } from "./schema.ts";

/** Visits of one place by the hour, the last `days` days, today included. */
export async function visitHours(tx: Tx, stationId: string, days: number): Promise<VisitHours> {
  const until = dayOf(tx.app.clock.now());
  const from = addDays(until, 1 - days);
  const rows = await tx.db
    .selectFrom("visitCounts")
    .select(["hour", "visits"])
    .where("stationId", "=", stationId)
    .where("hour", ">=", startOfDay(from))
    .orderBy("hour")
    .execute();
  const byHour = Array.from({ length: 24 }, () => 0);
  for (const { hour, visits } of rows) {
    const clock = (hour.getUTCHours() + 8) % 24;
    byHour[clock] = (byHour[clock] ?? 0) + visits;
  }
  return {
    from,
    until,
    total: rows.reduce((sum, { visits }) => sum + visits, 0),
    hours: rows.map(({ hour, visits }) => ({ hour: hour.toISOString(), visits })),
    byHourOfDay: byHour.map((sum) => Math.round((sum / days) * 10) / 10),
  };
}
