import { z } from "@hono/zod-openapi";
import type { Selectable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { Id, Instant } from "../../../platform/http/schema.ts";
import { TravelMode } from "../schema.ts";

const Summary = z.object({
  nodes: z.number().int(),
  streets: z.number().int(),
  skipped: z.number().int(),
  connected: z
    .number()
    .openapi({ description: "最大连通部分占全部结点的比例；远小于 1 说明道路没有接上" }),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

export const RoadNetwork = z
  .object({
    id: Id,
    name: z.string(),
    source: z.enum(["osm", "own", "demo"]),
    modes: z.array(TravelMode),
    report: z.object({ walk: Summary.optional(), ebike: Summary.optional() }),
    active: z.boolean(),
    importedAt: Instant,
  })
  .openapi("RoadNetwork");
export type RoadNetwork = z.infer<typeof RoadNetwork>;

export const presentNetwork = (row: Selectable<Tables["roadNetworks"]>): RoadNetwork => ({
  id: row.id,
  name: row.name,
  source: row.source as RoadNetwork["source"],
  modes: row.modes as TravelMode[],
  report: row.report as RoadNetwork["report"],
  active: row.active,
  importedAt: row.importedAt.toISOString(),
});

export const listNetworks = async (tx: Tx): Promise<RoadNetwork[]> =>
  (
    await tx.db
      .selectFrom("roadNetworks")
      .selectAll()
      .orderBy("importedAt", "desc")
      .limit(20)
      .execute()
  ).map(presentNetwork);

/** The network in use, by id; null: circles are straight lines, and said to be. */
export async function activeNetwork(tx: Tx): Promise<{ id: string; modes: TravelMode[] } | null> {
  const row = await tx.db
    .selectFrom("roadNetworks")
    .select(["id", "modes"])
    .where("active", "=", true)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, modes: row.modes as TravelMode[] };
}
