import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { searchKeys } from "../../areas/index.ts";
import { getUnit } from "../../organizations/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { touchStations } from "../near/stationIndex.ts";
import { manageStations, oversees } from "../policy.ts";
import { lockManaged, type StationRow } from "../queries.ts";
import { ChangeStation, type StationDetail } from "../schema.ts";
import { checkPlace } from "./checkPlace.ts";
import { getStation } from "./getStation.ts";

/** What only an office decides: where a place is, what it counts as, whose it is, whether it is still one. */
const forOffices = ["type", "tier", "area", "lng", "lat", "ownerUnitId"] as const;

/** Changes what is said about a place; two who edit at once do not overwrite each other. */
export async function changeStation(
  ctx: Context,
  id: string,
  input: ChangeStation,
): Promise<StationDetail> {
  authorize(ctx, manageStations);
  const { version, ...asked } = ChangeStation.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockManaged(tx, id);
    if (row.version !== version) throw new AppError("conflict", "station.changedMeanwhile");
    const restricted =
      forOffices.some((field) => asked[field] !== undefined) || asked.status === "closed";
    if (restricted && !oversees(tx.actor, row.area))
      throw new AppError("forbidden", "station.forOffices");
    if (asked.area !== undefined && !oversees(tx.actor, asked.area))
      throw new AppError("forbidden", "grant.outsideArea");
    const settings = await effectiveSettings(tx);
    const { datum = "WGS-84", ...fields } = asked;
    const merged = { ...row, ...fields };
    const moved = asked.lng !== undefined || asked.lat !== undefined || asked.area !== undefined;
    const at = await checkPlace(tx, { ...merged, datum: moved ? datum : "WGS-84" }, settings);
    if (asked.ownerUnitId !== undefined) await getUnit(tx, asked.ownerUnitId, "ownerUnitId");
    const kind = settings.playbook.stations.types.find(({ key }) => key === merged.type)?.kind;
    const keys = searchKeys(merged.name);
    await tx.db
      .updateTable("stations")
      .set({
        ...fields,
        ...at,
        kind: kind ?? row.kind,
        searchKeys: `${keys.pinyin} ${keys.initials}`,
        version: version + 1,
        updatedAt: tx.app.clock.now(),
      })
      .where("id", "=", id)
      .execute();
    await touchStations(tx);
    await audit(tx, {
      action: "station.change",
      subject: { kind: "station", id },
      before: shown(row, Object.keys(fields)),
      after: { ...fields },
    });
    return getStation(tx, id);
  });
}

const shown = (row: StationRow, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, row[field as keyof StationRow] ?? null]));
