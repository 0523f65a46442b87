import type { Selectable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import type { FaultKind, StationFault } from "./schema.ts";

export function presentFault(row: Selectable<Tables["stationFaults"]>, now: Date): StationFault {
  return {
    id: row.id,
    stationId: row.stationId,
    kind: row.kind as FaultKind,
    facility: row.facility,
    note: row.note,
    state: row.state as "open" | "settled",
    reports: row.reports,
    openedAt: row.openedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    overdue: row.state === "open" && row.dueAt < now,
    settledAt: row.settledAt?.toISOString() ?? null,
    answer: row.answer,
  };
}

/** What is open at a place, by its due date, then what was settled lately. */
export async function faultsOf(tx: Tx, stationId: string): Promise<StationFault[]> {
  const now = tx.app.clock.now();
  const rows = await tx.db
    .selectFrom("stationFaults")
    .selectAll()
    .where("stationId", "=", stationId)
    .where((where) =>
      where.or([
        where("state", "=", "open"),
        where("settledAt", ">", new Date(now.getTime() - 30 * 24 * 3_600_000)),
      ]),
    )
    .orderBy("state")
    .orderBy("dueAt")
    .limit(100)
    .execute();
  return rows.map((row) => presentFault(row, now));
}
