import { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { AreaCode } from "../../../platform/http/schema.ts";
import { areaNames } from "../../areas/index.ts";
import { indexNow } from "../near/stationIndex.ts";
import { PlaceKind } from "../schema.ts";

const Count = z.object({ key: z.string(), count: z.number().int() });

export const StationMatrix = z
  .object({
    tiers: z.array(
      z.object({
        key: z.string(),
        zh: z.string(),
        en: z.string(),
        declared: z.number().int().nullable().openapi({ description: "做法里写明的个数，空为 X" }),
        actual: z.number().int(),
        places: z.array(z.string()).openapi({ description: "归入这一项的，多于三处时为空" }),
      }),
    ),
    untiered: z.number().int().openapi({ description: "没有归入任何一项的" }),
    kinds: z.array(z.object({ kind: PlaceKind, count: z.number().int() })),
    streets: z.array(
      z.object({
        area: AreaCode,
        name: z.string(),
        total: z.number().int(),
        tiers: z.array(Count),
        types: z.array(Count),
      }),
    ),
    communitiesWithout: z.array(z.object({ area: AreaCode, name: z.string() })),
    bookable: z.array(
      z.object({ kind: z.string(), places: z.number().int(), units: z.number().int() }),
    ),
  })
  .openapi("StationMatrix");
export type StationMatrix = z.infer<typeof StationMatrix>;

const mostNamed = 3;

/** The practice's matrix (1+1+105+X) and what stands of it, by street; and who has nothing yet. */
export async function stationMatrix(tx: Tx): Promise<StationMatrix> {
  const index = await indexNow(tx);
  const standing = index.stations.filter(({ status }) => status !== "closed");
  const district = tx.actor.district ?? "";
  const areas = await tx.db
    .selectFrom("areas")
    .select(["code", "name", "level"])
    .where("code", ">", district)
    .where("code", "<", `${district}~`)
    .orderBy("code")
    .execute();
  const { matrix } = index.playbook.stations;
  const streets = [...new Set(standing.map(({ area }) => area.slice(0, 9)))].toSorted();
  const names = await areaNames(tx, streets);
  const offers = await tx.db
    .selectFrom("stationOffers")
    .select((of) => [
      "kind",
      of.fn.countAll<number>().as("places"),
      of.fn.sum<number>("units").as("units"),
    ])
    .where("active", "=", true)
    .groupBy("kind")
    .orderBy("kind")
    .execute();
  const covered = new Set(standing.map(({ area }) => area));
  return {
    tiers: matrix.map(({ key, zh, en, count }) => {
      const here = standing.filter(({ tier }) => tier === key).map(({ name }) => name);
      return {
        key,
        zh,
        en,
        declared: count,
        actual: here.length,
        places: here.length > mostNamed ? [] : here,
      };
    }),
    untiered: standing.filter(({ tier }) => tier === null).length,
    kinds: PlaceKind.options.map((kind) => ({
      kind,
      count: standing.filter((one) => one.kind === kind).length,
    })),
    streets: streets.map((area) => {
      const here = standing.filter((one) => one.area.startsWith(area));
      return {
        area,
        name: names.get(area) ?? area,
        total: here.length,
        tiers: counts(here.map(({ tier }) => tier ?? "")),
        types: counts(here.map(({ type }) => type.key)),
      };
    }),
    communitiesWithout: areas
      .filter(({ level, code }) => level === "community" && !covered.has(code))
      .map(({ code, name }) => ({ area: code, name })),
    bookable: offers.map(({ kind, places, units }) => ({ kind, places, units: Number(units) })),
  };
}

function counts(keys: readonly string[]): { key: string; count: number }[] {
  const found = new Map<string, number>();
  for (const key of keys) if (key !== "") found.set(key, (found.get(key) ?? 0) + 1);
  return [...found].toSorted().map(([key, count]) => ({ key, count }));
}
