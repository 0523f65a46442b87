import { z } from "@hono/zod-openapi";
import { NetworkError, readPbf, readRoadList, type Roads } from "@juxin/reach";
import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { safeText } from "../../../platform/http/schema.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { touchStations } from "../near/stationIndex.ts";
import { keepNetworks } from "../policy.ts";
import { storeNetworks } from "./networkStore.ts";
import { presentNetwork, type RoadNetwork } from "./networkQueries.ts";

export const ImportRoads = z
  .object({
    name: safeText(40),
    roads: z.unknown().openapi({
      description:
        "本区自己的道路清单：[{ 名称, 路径: [[纬度, 经度], …], 等级, 单行 }]，或 GeoJSON 线；坐标为 WGS-84",
    }),
  })
  .strict()
  .openapi("ImportRoads");
export type ImportRoads = z.infer<typeof ImportRoads>;

/** Roads that a district drew itself; from now on circles follow them. */
export async function importRoads(ctx: Context, input: ImportRoads): Promise<RoadNetwork> {
  authorize(ctx, keepNetworks);
  const asked = ImportRoads.parse(input);
  const bytes = new TextEncoder().encode(JSON.stringify(asked.roads ?? null));
  const roads = translated(() => readRoadList(bytes));
  return withTransaction(ctx, async (tx) => {
    const made = await writeNetwork(tx, { name: asked.name, source: "own", roads });
    await audit(tx, {
      action: "roadNetwork.import",
      subject: { kind: "roadNetwork", id: made.id },
      after: { name: asked.name, source: "own" },
    });
    return made;
  });
}

/** The same for a file on the server's disk: an OSM extract or a road list; for the command line. */
export async function importRoadFile(
  ctx: Context,
  file: { name: string; bytes: Uint8Array; osm: boolean },
): Promise<RoadNetwork> {
  authorize(ctx, keepNetworks);
  const roads = translated(() => (file.osm ? readPbf(file.bytes) : readRoadList(file.bytes)));
  return withTransaction(ctx, async (tx) => {
    const source = file.osm ? "osm" : "own";
    const made = await writeNetwork(tx, { name: file.name, source, roads: await roads });
    await audit(tx, {
      action: "roadNetwork.import",
      subject: { kind: "roadNetwork", id: made.id },
      after: { name: file.name, source },
    });
    return made;
  });
}

/** Stores the files, then the row that names them; the one before stays, inactive. Part of a verb that audits. */
export async function writeNetwork(
  tx: Tx,
  given: { name: string; source: "osm" | "own" | "demo"; roads: Roads },
): Promise<RoadNetwork> {
  const district = tx.actor.district ?? "";
  const id = newId();
  const stored = await storeNetworks(tx.app, district, id, given.roads).catch((error: unknown) => {
    throw networkFault(error);
  });
  await tx.db
    .updateTable("roadNetworks")
    .set({ active: false })
    .where("active", "=", true)
    .where("district", "=", district)
    .execute();
  const row = await tx.db
    .insertInto("roadNetworks")
    .values({
      district,
      id,
      name: given.name,
      source: given.source,
      modes: stored.modes,
      report: JSON.stringify(stored.report),
      active: true,
      importedAt: tx.app.clock.now(),
      importedBy: accountIdOf(tx.actor),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await touchStations(tx);
  return presentNetwork(row);
}

function translated<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw networkFault(error);
  }
}

const networkFault = (error: unknown): unknown =>
  error instanceof NetworkError
    ? new AppError("invalid", "network.unreadable", { fault: error.message }, { cause: error })
    : error;
