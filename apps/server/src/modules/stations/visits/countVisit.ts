import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { visitStations } from "../policy.ts";
import { findStationByCode } from "../queries.ts";
import type { Visit } from "./schema.ts";
import { countToday } from "./dayToken.ts";

/** Nobody drops in more often in a day; more is somebody playing with the scanner. */
const mostPlacesADay = 40;

/**
 * One visit, without a name: a person counts once a day at a place, by a token that nobody can undo
 * once the day's salt is gone. Neither the submission nor the audit row knows the visitor: it runs as
 * the system, under a request number of its own.
 */
export async function countVisit(ctx: Context, code: string): Promise<Visit> {
  authorize(ctx, visitStations);
  const accountId = accountIdOf(ctx.actor);
  const district = ctx.actor.district ?? "";
  if (accountId === null) throw new AppError("unauthenticated", "session.missing");
  const unnamed: Context = {
    app: ctx.app,
    actor: { kind: "system", district, name: "visits" },
    requestId: newId(),
  };
  return withTransaction(unnamed, async (tx) => {
    const stationId = await findStationByCode(tx, code);
    const station = await tx.db
      .selectFrom("stations")
      .select(["name", "status"])
      .where("id", "=", stationId)
      .executeTakeFirstOrThrow();
    if (station.status === "closed") throw notFound("station");
    if ((await countToday(tx, accountId, `visit ${stationId}`)) > 1)
      return { stationId, name: station.name, counted: false };
    if ((await countToday(tx, accountId, "visits")) > mostPlacesADay)
      throw new AppError("limit", "visit.tooMany");
    const now = tx.app.clock.now();
    const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
    await tx.db
      .insertInto("visitCounts")
      .values({ district, stationId, hour, visits: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(["district", "stationId", "hour"])
          .doUpdateSet((set) => ({ visits: set("visitCounts.visits", "+", 1) })),
      )
      .execute();
    await audit(tx, { action: "station.visit", subject: { kind: "station", id: stationId } });
    return { stationId, name: station.name, counted: true };
  });
}
