import { z } from "@hono/zod-openapi";
import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { AreaCode, Day, safeText } from "../../../platform/http/schema.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { areaNames } from "../../areas/index.ts";
import { keepNetworks } from "../policy.ts";

const Item = z.object({ area: AreaCode, residents: z.number().int().min(0).max(10_000_000) });

export const SetResidents = z
  .object({ source: safeText(60), asOf: Day, items: z.array(Item.strict()).min(1).max(2000) })
  .strict()
  .openapi("SetResidents");
export type SetResidents = z.infer<typeof SetResidents>;

export const Residents = z
  .object({
    items: z.array(Item.extend({ name: z.string(), source: z.string(), asOf: Day })),
    total: z.number().int(),
  })
  .openapi("Residents");
export type Residents = z.infer<typeof Residents>;

export async function listResidents(tx: Tx): Promise<Residents> {
  const rows = await tx.db.selectFrom("areaResidents").selectAll().orderBy("area").execute();
  const names = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  return {
    items: rows.map(({ area, residents, source, asOf }) => ({
      area,
      residents,
      source,
      asOf,
      name: names.get(area) ?? area,
    })),
    total: rows.reduce((sum, { residents }) => sum + residents, 0),
  };
}

/** How many live in each community, from a named source: a count of an area, of nobody. */
export async function setResidents(ctx: Context, input: SetResidents): Promise<Residents> {
  authorize(ctx, keepNetworks);
  const { source, asOf, items } = SetResidents.parse(input);
  return withTransaction(ctx, async (tx) => {
    const district = tx.actor.district ?? "";
    const known = await areaNames(
      tx,
      items.map(({ area }) => area),
    );
    for (const [index, { area }] of items.entries()) {
      const foreign = !area.startsWith(district);
      if (foreign || !known.has(area))
        throw invalid(`items.${index}.area`, foreign ? "area.outsideDistrict" : "area.unknown");
    }
    for (const { area, residents } of items)
      await tx.db
        .insertInto("areaResidents")
        .values({ district, area, residents, source, asOf })
        .onConflict((conflict) =>
          conflict.columns(["district", "area"]).doUpdateSet({ residents, source, asOf }),
        )
        .execute();
    await audit(tx, {
      action: "station.setResidents",
      subject: { kind: "district", id: district },
      after: { areas: items.length, source, asOf },
    });
    return listResidents(tx);
  });
}
