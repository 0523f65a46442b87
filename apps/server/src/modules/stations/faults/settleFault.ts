import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { touchStations } from "../near/stationIndex.ts";
import { manageStations } from "../policy.ts";
import { lockManaged } from "../queries.ts";
import { presentFault } from "./faultQueries.ts";
import { SettleFault, type StationFault } from "./schema.ts";

/** Whoever keeps the place says what was done; the facility works again unless they say otherwise. */
export async function settleFault(
  ctx: Context,
  id: string,
  faultId: string,
  input: SettleFault,
): Promise<StationFault> {
  authorize(ctx, manageStations);
  const asked = SettleFault.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    const fault = await tx.db
      .selectFrom("stationFaults")
      .selectAll()
      .where("id", "=", faultId)
      .where("stationId", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (fault === undefined) throw notFound("fault");
    if (fault.state === "settled") throw new AppError("conflict", "fault.settledAlready");
    const now = tx.app.clock.now();
    const row = await tx.db
      .updateTable("stationFaults")
      .set({
        state: "settled",
        settledAt: now,
        settledBy: accountIdOf(tx.actor),
        answer: asked.answer,
      })
      .where("id", "=", faultId)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (fault.kind === "full")
      await tx.db.updateTable("stations").set({ fullUntil: null }).where("id", "=", id).execute();
    if (fault.facility !== null && asked.facilityOk)
      await tx.db
        .updateTable("stationFacilities")
        .set({ state: "ok" })
        .where("stationId", "=", id)
        .where("key", "=", fault.facility)
        .execute();
    await touchStations(tx);
    await audit(tx, {
      action: "station.settleFault",
      subject: { kind: "station", id },
      after: { fault: faultId, answer: asked.answer },
    });
    return presentFault(row, now);
  });
}
