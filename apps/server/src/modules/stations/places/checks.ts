import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { keepPhotos, photosHeldBy } from "../../files/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { manageStations } from "../policy.ts";
import { lockManaged } from "../queries.ts";
import type { StationStandard } from "../schema.ts";
import { type Checklist, SetCheck } from "./managerSchema.ts";
import { isOfItem, standardsOf } from "./standards.ts";

/** A place against the district's standards, item by item, with the photos that show it. */
export async function checksOf(
  tx: Tx,
  stationId: string,
  standards: readonly StationStandard[],
): Promise<Checklist[]> {
  const rows = await tx.db
    .selectFrom("stationChecks")
    .selectAll()
    .where("stationId", "=", stationId)
    .execute();
  const photos = await photosHeldBy(
    tx,
    rows.map(({ id }) => id),
  );
  return standards.map(({ items, ...standard }) => {
    const shown = items.map((item, n) => {
      const row = rows.find(
        (one) => one.standard === standard.key && one.item === n && isOfItem(item, one.checkedAt),
      );
      return {
        item: n,
        zh: item.zh,
        en: item.en,
        met: row?.met ?? null,
        note: row?.note ?? "",
        checkedAt: row?.checkedAt.toISOString() ?? null,
        photos: (row === undefined ? [] : (photos.get(row.id) ?? [])).map(
          ({ id, url, thumbUrl }) => ({ id, url, thumbUrl }),
        ),
      };
    });
    return { standard, met: shown.filter(({ met }) => met === true).length, items: shown };
  });
}

/** Says of one item whether it is met, with its evidence. Photos add up; the word is the latest. */
export async function setCheck(
  ctx: Context,
  stationId: string,
  key: string,
  item: number,
  input: SetCheck,
): Promise<Checklist> {
  authorize(ctx, manageStations);
  const asked = SetCheck.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockManaged(tx, stationId);
    const { playbook } = await effectiveSettings(tx);
    const standards = (await standardsOf(tx, playbook)).filter((one) => one.key === key);
    if (standards[0]?.items[item] === undefined) throw notFound("standard");
    const values = {
      met: asked.met,
      note: asked.note,
      checkedAt: tx.app.clock.now(),
      checkedBy: accountIdOf(tx.actor),
    };
    const { id } = await tx.db
      .insertInto("stationChecks")
      .values({
        district: tx.actor.district ?? "",
        stationId,
        standard: key,
        item,
        id: newId(),
        ...values,
      })
      .onConflict((conflict) =>
        conflict.columns(["district", "stationId", "standard", "item"]).doUpdateSet(values),
      )
      .returning("id")
      .executeTakeFirstOrThrow();
    await keepPhotos(tx, asked.photoIds, { holderId: id, field: "photoIds" });
    await audit(tx, {
      action: "station.check",
      subject: { kind: "station", id: stationId },
      after: { standard: key, item, met: asked.met, photos: asked.photoIds.length },
    });
    const [checklist] = await checksOf(tx, stationId, standards);
    if (checklist === undefined) throw notFound("standard");
    return checklist;
  });
}
