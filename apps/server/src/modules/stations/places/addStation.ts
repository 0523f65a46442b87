import { randomInt } from "node:crypto";
import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { searchKeys } from "../../areas/index.ts";
import { getUnit, officeOf } from "../../organizations/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { touchStations } from "../near/stationIndex.ts";
import { addStations, oversees } from "../policy.ts";
import { shortCode } from "../rules.ts";
import { AddStation, type StationDetail } from "../schema.ts";
import { checkPlace } from "./checkPlace.ts";
import { getStation } from "./getStation.ts";

/** An office adds a place of its area. */
export async function addStation(ctx: Context, input: AddStation): Promise<StationDetail> {
  authorize(ctx, addStations);
  const asked = AddStation.parse(input);
  return withTransaction(ctx, async (tx) => {
    if (!oversees(tx.actor, asked.area)) throw new AppError("forbidden", "grant.outsideArea");
    const id = tx.submission?.key ?? newId();
    await writeStation(tx, id, asked);
    await audit(tx, {
      action: "station.add",
      subject: { kind: "station", id },
      after: { name: asked.name, type: asked.type, area: asked.area },
    });
    return getStation(tx, id);
  });
}

/** Checks and inserts a place; part of the verb that audits it. */
export async function writeStation(tx: Tx, id: string, asked: AddStation): Promise<void> {
  const settings = await effectiveSettings(tx);
  const at = await checkPlace(tx, asked, settings);
  const owner =
    asked.ownerUnitId === undefined
      ? await officeOf(tx, asked.area, "community")
      : await getUnit(tx, asked.ownerUnitId, "ownerUnitId");
  const type = settings.playbook.stations.types.find(({ key }) => key === asked.type);
  const keys = searchKeys(asked.name);
  const now = tx.app.clock.now();
  await tx.db
    .insertInto("stations")
    .values({
      district: tx.actor.district ?? "",
      id,
      code: shortCode(randomInt),
      kind: type?.kind ?? "station",
      type: asked.type,
      tier: asked.tier,
      name: asked.name,
      area: asked.area,
      address: asked.address,
      ...at,
      ownerUnitId: owner.id,
      phone: asked.phone,
      note: asked.note,
      published: asked.published,
      hours: asked.hours,
      searchKeys: `${keys.pinyin} ${keys.initials}`,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  await touchStations(tx);
}
