import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { invalid, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { checkExceptionHours } from "../hours/checkHours.ts";
import { touchStations } from "../near/stationIndex.ts";
import { manageStations } from "../policy.ts";
import { lockManaged } from "../queries.ts";
import type { StationDetail } from "../schema.ts";
import { getStation } from "./getStation.ts";
import { AddException } from "./schema.ts";

const longest = 366 * 24 * 60 * 60_000;

/** Other hours for some days: two that say different things of one day are refused. */
export async function addException(
  ctx: Context,
  id: string,
  input: AddException,
): Promise<StationDetail> {
  authorize(ctx, manageStations);
  const asked = AddException.parse(input);
  const fault = checkExceptionHours(asked.hours);
  if (fault !== null) throw invalid("hours", fault);
  if (asked.last < asked.first) throw invalid("last", "period.backwards");
  if (Date.parse(asked.last) - Date.parse(asked.first) > longest)
    throw invalid("last", "period.tooLong");
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    if (asked.last < dayOf(tx.app.clock.now())) throw invalid("last", "day.past");
    const clash = await tx.db
      .selectFrom("stationExceptions")
      .select("id")
      .where("stationId", "=", id)
      .where("first", "<=", asked.last)
      .where("last", ">=", asked.first)
      .executeTakeFirst();
    if (clash !== undefined) throw invalid("first", "hours.exceptionsOverlap");
    const exceptionId = tx.submission?.key ?? newId();
    await tx.db
      .insertInto("stationExceptions")
      .values({ district: tx.actor.district ?? "", id: exceptionId, stationId: id, ...asked })
      .execute();
    await touchStations(tx);
    await audit(tx, {
      action: "station.addException",
      subject: { kind: "station", id },
      after: { ...asked },
    });
    return getStation(tx, id);
  });
}

export async function removeException(
  ctx: Context,
  id: string,
  exceptionId: string,
): Promise<StationDetail> {
  authorize(ctx, manageStations);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    const gone = await tx.db
      .deleteFrom("stationExceptions")
      .where("stationId", "=", id)
      .where("id", "=", exceptionId)
      .returning(["first", "last", "hours"])
      .executeTakeFirst();
    if (gone === undefined) throw notFound("exception");
    await touchStations(tx);
    await audit(tx, {
      action: "station.removeException",
      subject: { kind: "station", id },
      before: gone,
    });
    return getStation(tx, id);
  });
}
