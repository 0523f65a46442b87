import type { Playbook } from "@juxin/playbooks";
import { z } from "@hono/zod-openapi";
import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError, invalid, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { safeText } from "../../../platform/http/schema.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { setStandards } from "../policy.ts";
import type { StationStandard } from "../schema.ts";

export const SetStandard = z
  .object({
    revision: z.number().int().min(0),
    items: z.array(z.object({ zh: safeText(60), en: safeText(120) }).strict()).max(30),
  })
  .strict()
  .openapi("SetStandard");
export type SetStandard = z.infer<typeof SetStandard>;

/** An item that the district wrote, and since when it stands in its place. */
interface OwnItem {
  zh: string;
  en: string;
  since?: string;
}

/** Whether what was found of an item was found of it, and not of one that stood there before. */
export const isOfItem = (item: OwnItem, checkedAt: Date): boolean =>
  item.since === undefined || checkedAt.getTime() >= Date.parse(item.since);

/** What the district asks of its places beyond any published standard; empty until it writes something. */
const districtOwn = { key: "districtOwn", zh: "本区标准", en: "The district's own standard" };

/** The standards places are checked against: the playbook's items, or where it names none, the district's; last, the district's own. */
export async function standardsOf(tx: Tx, playbook: Playbook): Promise<StationStandard[]> {
  const own = await tx.db.selectFrom("stationStandards").selectAll().execute();
  const published = playbook.stations.standards.flatMap((key) =>
    playbook.standards.filter((one) => one.key === key),
  );
  return [...published, { ...districtOwn, items: [], declaredCount: undefined }].map((standard) => {
    const { key } = standard;
    const row = own.find((one) => one.key === key);
    const items = (row?.items as OwnItem[] | undefined) ?? [];
    return {
      key,
      zh: standard.zh,
      en: standard.en,
      declaredCount: standard.declaredCount ?? null,
      ownItems: standard.items.length === 0,
      revision: row?.revision ?? 0,
      items: standard.items.length > 0 ? standard.items : items,
    };
  });
}

/** The district writes down what the published text does not say, such as the seven of “七个一”. */
export async function setStandard(
  ctx: Context,
  key: string,
  input: SetStandard,
): Promise<StationStandard> {
  authorize(ctx, setStandards);
  const asked = SetStandard.parse(input);
  return withTransaction(ctx, async (tx) => {
    const { playbook } = await effectiveSettings(tx);
    const before = (await standardsOf(tx, playbook)).find((one) => one.key === key);
    if (before === undefined) throw notFound("standard");
    if (!before.ownItems) throw new AppError("conflict", "standard.fixed");
    if (before.revision !== asked.revision)
      throw new AppError("conflict", "settings.changedMeanwhile");
    if (before.declaredCount !== null && asked.items.length > before.declaredCount)
      throw invalid("items", "standard.tooMany");
    // A later item must not inherit what was found of one that was taken off before it.
    const now = tx.app.clock.now().toISOString();
    const items = asked.items.map((item, n) => {
      const old = before.items[n] as OwnItem | undefined;
      return old === undefined ? { ...item, since: now } : { ...item, since: old.since };
    });
    const values = { items: JSON.stringify(items), revision: asked.revision + 1 };
    await tx.db
      .insertInto("stationStandards")
      .values({ district: tx.actor.district ?? "", key, ...values })
      .onConflict((conflict) => conflict.columns(["district", "key"]).doUpdateSet(values))
      .execute();
    await audit(tx, {
      action: "station.setStandard",
      subject: { kind: "standard", id: key },
      before: { items: before.items },
      after: { items: asked.items },
    });
    return { ...before, items: asked.items, revision: asked.revision + 1 };
  });
}
