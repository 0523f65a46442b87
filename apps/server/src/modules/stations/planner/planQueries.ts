import type { Selectable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { oversees } from "../policy.ts";
import { patience } from "./runPlan.ts";
import type { PlanResult, StationPlan } from "./schema.ts";

export async function findPlan(tx: Tx, id: string): Promise<Selectable<Tables["stationPlans"]>> {
  const row = await tx.db
    .selectFrom("stationPlans")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  const area = (row?.asked as { area?: string | null } | undefined)?.area;
  if (row === undefined || !oversees(tx.actor, area ?? tx.actor.district ?? ""))
    throw notFound("plan");
  return row;
}

/** The latest questions first, kept ones before others; those of the caller's own area. */
export async function listPlans(tx: Tx, limit: number): Promise<StationPlan[]> {
  const rows = await tx.db
    .selectFrom("stationPlans")
    .selectAll()
    .orderBy("kept", "desc")
    .orderBy("startedAt", "desc")
    .limit(limit)
    .execute();
  return rows
    .filter(({ asked }) =>
      oversees(tx.actor, (asked as { area?: string | null }).area ?? tx.actor.district ?? ""),
    )
    .map((row) => presentPlan(tx, row));
}

export function presentPlan(tx: Tx, row: Selectable<Tables["stationPlans"]>): StationPlan {
  const lost = isLost(row, tx.app.clock.now());
  return {
    id: row.id,
    kind: row.kind as StationPlan["kind"],
    name: row.name,
    asked: row.asked as StationPlan["asked"],
    state: lost ? "failed" : (row.state as StationPlan["state"]),
    result: row.result as PlanResult | null,
    reason: lost ? "plan.interrupted" : row.reason,
    kept: row.kept,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** A server that stopped took its threads along: what should have ended long ago never will. */
function isLost(row: Selectable<Tables["stationPlans"]>, now: Date): boolean {
  const { seconds = 0 } = row.asked as { seconds?: number };
  return (
    row.state === "running" &&
    now.getTime() - row.startedAt.getTime() > seconds * 1000 + 2 * patience
  );
}
