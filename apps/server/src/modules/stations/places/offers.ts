import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { invalid, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { checkHours } from "../hours/checkHours.ts";
import { touchStations } from "../near/stationIndex.ts";
import { manageStations } from "../policy.ts";
import { lockManaged } from "../queries.ts";
import type { StationDetail } from "../schema.ts";
import { getStation } from "./getStation.ts";
import { AddOffer, ChangeOffer } from "./schema.ts";

/** Opens something for booking, free of charge. */
export async function addOffer(ctx: Context, id: string, input: AddOffer): Promise<StationDetail> {
  authorize(ctx, manageStations);
  const asked = AddOffer.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    await requireHours(tx, asked.hours);
    const offerId = tx.submission?.key ?? newId();
    await tx.db
      .insertInto("stationOffers")
      .values({ district: tx.actor.district ?? "", id: offerId, stationId: id, ...asked })
      .execute();
    await touchStations(tx);
    await audit(tx, {
      action: "station.addOffer",
      subject: { kind: "station", id },
      after: { offer: offerId, kind: asked.kind, units: asked.units },
    });
    return getStation(tx, id);
  });
}

/** Changes an offer. What is booked already stays booked: fewer places hold for new bookings. */
export async function changeOffer(
  ctx: Context,
  id: string,
  offerId: string,
  input: ChangeOffer,
): Promise<StationDetail> {
  authorize(ctx, manageStations);
  const asked = ChangeOffer.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    await requireHours(tx, asked.hours ?? null);
    const before = await tx.db
      .selectFrom("stationOffers")
      .selectAll()
      .where("stationId", "=", id)
      .where("id", "=", offerId)
      .forUpdate()
      .executeTakeFirst();
    if (before === undefined) throw notFound("offer");
    if (Object.keys(asked).length > 0)
      await tx.db.updateTable("stationOffers").set(asked).where("id", "=", offerId).execute();
    await touchStations(tx);
    await audit(tx, {
      action: "station.changeOffer",
      subject: { kind: "station", id },
      before: { offer: offerId, units: before.units, active: before.active },
      after: { offer: offerId, ...asked },
    });
    return getStation(tx, id);
  });
}

async function requireHours(tx: Tx, hours: string | null): Promise<void> {
  if (hours === null) return;
  const { days } = await effectiveSettings(tx);
  const fault = checkHours(hours, days, tx.app.clock.now().getTime());
  if (fault !== null) throw invalid("hours", fault);
}
