import { addDays, dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import type { SourceRow } from "./listRow.ts";
import type { Cadence, Expected } from "./schema.ts";

const daysOf = { daily: 1, weekly: 7 } as const;

/** The day by which the next list has to be there, the last having come (or the promise begun) on a day. */
export function dueAfter(day: string, cadence: Cadence): string {
  if (cadence !== "monthly") return addDays(day, daysOf[cadence]);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

/** For each source with a promise: when its last list came, when the next is due, and whether that is past. */
export async function expectedOf(
  tx: Tx,
  rows: readonly SourceRow[],
): Promise<Map<string, Expected>> {
  const promised = rows.filter((row) => row.active && row.cadence !== null);
  if (promised.length === 0) return new Map();
  const came = await tx.db
    .selectFrom("rosterLists")
    .select(({ fn }) => ["sourceId", fn.max("submittedAt").as("at")])
    .where(
      "sourceId",
      "in",
      promised.map(({ id }) => id),
    )
    .where("state", "not in", ["uploading", "refused", "withdrawn"])
    .groupBy("sourceId")
    .execute();
  const lastOf = new Map(came.map(({ sourceId, at }) => [sourceId, dayOf(at)]));
  const today = dayOf(tx.app.clock.now());
  return new Map(
    promised.map((row) => {
      const cadence = row.cadence as Cadence;
      const since = row.cadenceSince ?? today;
      const lastOn = lastOf.get(row.id) ?? null;
      const dueOn = dueAfter(lastOn !== null && lastOn > since ? lastOn : since, cadence);
      return [row.id, { cadence, lastOn, dueOn, overdue: dueOn < today }];
    }),
  );
}
