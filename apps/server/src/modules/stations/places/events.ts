import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { invalid, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { manageStations } from "../policy.ts";
import { lockManaged } from "../queries.ts";
import type { StationDetail } from "../schema.ts";
import { getStation } from "./getStation.ts";
import { AddEvent } from "./schema.ts";

const longest = 14 * 24 * 60 * 60_000;

/** Announces something that happens at a place: a job fair, a course, a consultation. */
export async function addEvent(ctx: Context, id: string, input: AddEvent): Promise<StationDetail> {
  authorize(ctx, manageStations);
  const asked = AddEvent.parse(input);
  const startsAt = new Date(asked.startsAt);
  const endsAt = new Date(asked.endsAt);
  if (endsAt <= startsAt) throw invalid("endsAt", "period.backwards");
  if (endsAt.getTime() - startsAt.getTime() > longest) throw invalid("endsAt", "period.tooLong");
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    const eventId = tx.submission?.key ?? newId();
    await tx.db
      .insertInto("stationEvents")
      .values({
        district: tx.actor.district ?? "",
        id: eventId,
        stationId: id,
        title: asked.title,
        note: asked.note,
        startsAt,
        endsAt,
      })
      .execute();
    await audit(tx, {
      action: "station.addEvent",
      subject: { kind: "station", id },
      after: { event: eventId, title: asked.title, startsAt: asked.startsAt },
    });
    return getStation(tx, id);
  });
}

export async function cancelEvent(
  ctx: Context,
  id: string,
  eventId: string,
): Promise<StationDetail> {
  authorize(ctx, manageStations);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    const cancelled = await tx.db
      .updateTable("stationEvents")
      .set({ cancelledAt: tx.app.clock.now() })
      .where("stationId", "=", id)
      .where("id", "=", eventId)
      .where("cancelledAt", "is", null)
      .returning("title")
      .executeTakeFirst();
    if (cancelled === undefined) throw notFound("event");
    await audit(tx, {
      action: "station.cancelEvent",
      subject: { kind: "station", id },
      before: { event: eventId, title: cancelled.title },
    });
    return getStation(tx, id);
  });
}
