import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { writeStation } from "../places/addStation.ts";
import { decideApplications, oversees } from "../policy.ts";
import { findApplication, getApplication } from "./applicationQueries.ts";
import { DecideApplication, ReturnApplication, type StationApplication } from "./schema.ts";

/** Yes: the place stands on the map at once, and whoever applied keeps its page. */
export async function approveApplication(
  ctx: Context,
  id: string,
  input: DecideApplication,
): Promise<StationApplication> {
  authorize(ctx, decideApplications);
  const { answer } = DecideApplication.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockOpen(tx, id);
    const stationId = newId();
    const { playbook } = await effectiveSettings(tx);
    const offers = playbook.stations.merchantOffers
      .filter(({ key }) => (row.offers as string[]).includes(key))
      .map(({ zh }) => zh);
    await writeStation(tx, stationId, {
      type: row.type,
      tier: null,
      name: row.name,
      area: row.area,
      address: row.address,
      lng: row.lng,
      lat: row.lat,
      datum: "WGS-84",
      ownerUnitId: row.unitId,
      phone: null,
      note: [...offers, row.note]
        .filter((text) => text !== "")
        .join("；")
        .slice(0, 400),
      hours: row.hours,
      published: true,
    });
    await writeParts(tx, stationId, row);
    await tx.db
      .updateTable("stationApplications")
      .set({
        state: "approved",
        answer,
        stationId,
        decidedAt: tx.app.clock.now(),
        decidedBy: accountIdOf(tx.actor),
      })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "stationApplication.approve",
      subject: { kind: "stationApplication", id },
      after: { station: stationId },
    });
    return getApplication(tx, id);
  });
}

/** No, or not yet, with the reason. */
export async function returnApplication(
  ctx: Context,
  id: string,
  input: { answer: string },
): Promise<StationApplication> {
  authorize(ctx, decideApplications);
  const { answer } = ReturnApplication.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockOpen(tx, id);
    await tx.db
      .updateTable("stationApplications")
      .set({
        state: "returned",
        answer,
        decidedAt: tx.app.clock.now(),
        decidedBy: accountIdOf(tx.actor),
      })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "stationApplication.return",
      subject: { kind: "stationApplication", id },
      after: { answer },
    });
    return getApplication(tx, id);
  });
}

async function lockOpen(tx: Tx, id: string) {
  await findApplication(tx, id);
  const row = await tx.db
    .selectFrom("stationApplications")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (!oversees(tx.actor, row.area)) throw new AppError("forbidden", "grant.outsideArea");
  if (row.state !== "applied") throw new AppError("conflict", "application.notAllowedNow");
  return row;
}

async function writeParts(
  tx: Tx,
  stationId: string,
  row: Awaited<ReturnType<typeof lockOpen>>,
): Promise<void> {
  const district = tx.actor.district ?? "";
  const facilities = row.facilities as { key: string; count: number }[];
  if (facilities.length > 0)
    await tx.db
      .insertInto("stationFacilities")
      .values(facilities.map((one) => ({ district, stationId, ...one })))
      .execute();
  if (row.applicantId !== null)
    await tx.db
      .insertInto("stationManagers")
      .values({ district, stationId, accountId: row.applicantId, since: tx.app.clock.now() })
      .execute();
}
