import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { invalidFields, type Issue } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { touchStations } from "../near/stationIndex.ts";
import { manageStations } from "../policy.ts";
import { lockManaged } from "../queries.ts";
import type { StationDetail } from "../schema.ts";
import { getStation } from "./getStation.ts";
import { SetFacilities } from "./schema.ts";

/** What a place has now, as a whole: what is not named is gone. */
export async function setFacilities(
  ctx: Context,
  id: string,
  input: SetFacilities,
): Promise<StationDetail> {
  authorize(ctx, manageStations);
  const { facilities } = SetFacilities.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, id);
    const { playbook } = await effectiveSettings(tx);
    const known = playbook.stations.facilities;
    const issues = facilities.flatMap(({ key }, index): Issue[] => {
      const path = `facilities.${index}.key`;
      if (!known.some((one) => one.key === key)) return [{ path, reason: "facility.unknown" }];
      return facilities.findIndex((one) => one.key === key) < index
        ? [{ path, reason: "key.repeated" }]
        : [];
    });
    if (issues.length > 0) throw invalidFields(issues);
    const before = await tx.db
      .deleteFrom("stationFacilities")
      .where("stationId", "=", id)
      .returning(["key", "count", "stock", "state"])
      .execute();
    const district = tx.actor.district ?? "";
    const rows = facilities.map((one) => ({
      district,
      stationId: id,
      ...one,
      stock: known.find(({ key }) => key === one.key)?.stocked === true ? one.stock : null,
    }));
    if (rows.length > 0) await tx.db.insertInto("stationFacilities").values(rows).execute();
    await touchStations(tx);
    await audit(tx, {
      action: "station.setFacilities",
      subject: { kind: "station", id },
      before: { facilities: before },
      after: {
        facilities: rows.map(({ key, count, stock, state }) => ({ key, count, stock, state })),
      },
    });
    return getStation(tx, id);
  });
}
