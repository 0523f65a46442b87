import { convert } from "@juxin/standards";
import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { touchStations } from "../near/stationIndex.ts";
import { addStations, oversees } from "../policy.ts";
import { isWithinArea } from "./checkPlace.ts";
import { CorrectDatum, type CorrectedDatum } from "./onRoadsSchema.ts";

/**
 * Reads the coordinates of places anew: they were given in another datum and taken for WGS-84. One that
 * would then lie outside its community is left as it is, and named.
 */
export async function correctDatum(ctx: Context, input: CorrectDatum): Promise<CorrectedDatum> {
  authorize(ctx, addStations);
  const asked = CorrectDatum.parse(input);
  const ids = [...new Set(asked.stationIds)];
  return withTransaction(ctx, async (tx) => {
    const rows = await tx.db
      .selectFrom("stations")
      .select(["id", "name", "area", "lng", "lat"])
      .where("id", "in", ids)
      .where("status", "<>", "closed")
      .orderBy("id")
      .forUpdate()
      .execute();
    if (rows.length < ids.length) throw notFound("station");
    if (!rows.every(({ area }) => oversees(tx.actor, area)))
      throw new AppError("forbidden", "grant.outsideArea");
    const left: CorrectedDatum["left"] = [];
    const now = tx.app.clock.now();
    for (const { id, name, area, lng, lat } of rows) {
      const at = convert({ lng, lat }, asked.datum, "WGS-84");
      if (!(await isWithinArea(tx, area, at))) {
        left.push({ id, name });
        continue;
      }
      await tx.db
        .updateTable("stations")
        .set((set) => ({
          lng: Math.round(at.lng * 1e6) / 1e6,
          lat: Math.round(at.lat * 1e6) / 1e6,
          version: set("version", "+", 1),
          updatedAt: now,
        }))
        .where("id", "=", id)
        .execute();
    }
    await touchStations(tx);
    await audit(tx, {
      action: "station.correctDatum",
      subject: { kind: "district", id: tx.actor.district ?? "" },
      before: { places: rows.map(({ id, lng, lat }) => ({ id, lng, lat })) },
      after: { datum: asked.datum, left: left.map(({ id }) => id) },
    });
    return { corrected: rows.length - left.length, left };
  });
}
