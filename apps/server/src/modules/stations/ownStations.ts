import { z } from "@hono/zod-openapi";
import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { stationNames } from "./queries.ts";
import { listApplications } from "./applications/applicationQueries.ts";
import { StationApplication } from "./applications/schema.ts";
import { listOwnBookings } from "./bookings/bookingQueries.ts";
import { freeTicks, lockOffer, promoteWaiting } from "./bookings/release.ts";
import { Booking } from "./bookings/schema.ts";
import { stationsKeptBy } from "./places/managerPage.ts";

/** What is held here about the caller: bookings of the last month, applications, the places they keep. Visits name nobody. */
export const OwnStations = z
  .object({
    bookings: z.array(Booking),
    applications: z.array(StationApplication),
    kept: z.array(z.string()),
  })
  .openapi("OwnStations");
export type OwnStations = z.infer<typeof OwnStations>;

export async function collectOwnStations(tx: Tx): Promise<OwnStations> {
  const kept = await stationsKeptBy(tx, accountIdOf(tx.actor) ?? "");
  return {
    bookings: await listOwnBookings(tx, 500),
    applications: await listApplications(tx, { limit: 200, own: true }),
    kept: await stationNames(tx, kept),
  };
}

/** Forgets somebody: what they had booked goes to the next, their name to nobody. Part of the verb that audits it. */
export async function forgetBooker(tx: Tx, accountId: string): Promise<void> {
  const now = tx.app.clock.now();
  const ahead = await tx.db
    .selectFrom("bookings")
    .select(["id", "offerId"])
    .where("accountId", "=", accountId)
    .where("state", "in", ["waiting", "held", "arrived"])
    .orderBy("offerId")
    .execute();
  for (const { id, offerId } of ahead) {
    const offer = await lockOffer(tx, offerId);
    await tx.db
      .updateTable("bookings")
      .set({ state: "cancelled", unitNo: null, endedAt: now })
      .where("id", "=", id)
      .execute();
    await freeTicks(tx, id, new Date(0));
    if (offer !== undefined) await promoteWaiting(tx, offer);
  }
  await tx.db.deleteFrom("bookingTicks").where("accountId", "=", accountId).execute();
  await tx.db
    .updateTable("bookings")
    .set({ accountId: null })
    .where("accountId", "=", accountId)
    .execute();
  await tx.db
    .updateTable("stationApplications")
    .set({ applicantId: null, contactSealed: null })
    .where("applicantId", "=", accountId)
    .execute();
  await tx.db.deleteFrom("stationManagers").where("accountId", "=", accountId).execute();
}
