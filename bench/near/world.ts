import {
  openTimes,
  type Interval,
} from "../../apps/server/src/modules/stations/hours/openTimes.ts";
import { effectiveSettings } from "../../apps/server/src/modules/settings/index.ts";
import { addDemoDistrict } from "../../apps/server/src/modules/setup/index.ts";
import {
  importRoadFile,
  insertDemoStations,
} from "../../apps/server/src/modules/stations/index.ts";
import { readEnv } from "../../apps/server/src/env.ts";
import { openApp } from "../../apps/server/src/openApp.ts";
import { startOfDay, dayOf } from "../../apps/server/src/platform/clock.ts";
import { newId } from "../../apps/server/src/platform/crypto/newId.ts";
import { withScope, withTransaction } from "../../apps/server/src/platform/transaction.ts";
import { isSnap, type Network, snapPoint } from "@juxin/reach";
import { createDice } from "../cases/fill/drawCase.ts";

export const district = "990104";

export interface Where {
  lon: number;
  lat: number;
}
export interface Placed extends Where {
  id: string;
  name: string;
  hours: string;
}

/** Some always open, some only by day, by night, on weekdays: whatever the hour, most are open and some are not. */
const hours = [
  "24/7",
  "24/7",
  "Mo-Su 08:00-22:00",
  "Mo-Su 20:00-08:00",
  "Mo-Fr 08:30-12:00,14:00-18:00; PH off",
  "Mo-Su,PH 06:00-02:00",
];

const dice = createDice(20_261_201);

/** By link 1 where everybody may pass: no gate at an end, not private, joined to the rest. */
export function publicStreets({ junctionCount, linkCount, arrays }: Network): Uint8Array {
  const { arcStart, arcSeconds, arcLink, linkFrom, linkTo, open, part } = arrays;
  const free = new Uint8Array(linkCount);
  for (let arc = 0; arc < arcStart[junctionCount]!; arc++) {
    const link = arcLink[arc]! >>> 2;
    const ends = open[linkFrom[link]!] === 1 && open[linkTo[link]!] === 1;
    if (arcSeconds[arc] !== Infinity && ends && part[linkFrom[link]!] === 0) free[link] = 1;
  }
  return free;
}

/**
 * Points up to 40 m beside streets on which everybody may walk and which join the rest, so that every
 * engine stands on the same street of the same graph; private streets need rules that SQL does not have.
 */
export function pointsBesideStreets(network: Network, count: number): Where[] {
  const { shapeNode, shapeLink, lon, lat } = network.arrays;
  const free = publicStreets(network);
  const points: Where[] = [];
  const metre = 1 / 111_320;
  while (points.length < count) {
    const at = Math.floor(dice.roll() * (shapeNode.length - 1));
    const link = shapeLink[at]!;
    if (shapeLink[at + 1] !== link) continue;
    const [a, b] = [shapeNode[at]!, shapeNode[at + 1]!];
    const along = dice.roll();
    const away = () => (dice.roll() - 0.5) * 80 * metre;
    const point = {
      lon: (lon[a]! + (lon[b]! - lon[a]!) * along) / 1e7 + away(),
      lat: (lat[a]! + (lat[b]! - lat[a]!) * along) / 1e7 + away(),
    };
    const snap = snapPoint(network, point);
    if (isSnap(snap) && snap.passedIsland === 0 && free[snap.link] === 1) points.push(point);
  }
  return points;
}

/** The demo district with another city's streets and so many more places on them. */
export async function makeWorld(
  env: Record<string, string>,
  roads: { name: string; bytes: Uint8Array },
  points: readonly Where[],
): Promise<{ places: Placed[]; intervals: Interval[][] }> {
  const app = await openApp(readEnv({ ...process.env, ...env, JUXIN_DEMO: "1" }), () => {});
  try {
    await addDemoDistrict(app);
    const ctx = {
      app,
      actor: { kind: "system" as const, district, name: "bench" },
      requestId: newId(),
    };
    await importRoadFile(ctx, { ...roads, osm: true });
    if (points.length === 0) return { places: [], intervals: [] };
    const owner = await app.database.owner.kysely
      .selectFrom("units")
      .select(["id", "area"])
      .where("kind", "=", "community")
      .orderBy("id")
      .executeTakeFirstOrThrow();
    const places = points.map((point, n): Placed => ({
      ...point,
      id: newId(),
      name: `测试驿站 ${n + 1}`,
      hours: hours[n % hours.length]!,
    }));
    await withTransaction(ctx, (tx) =>
      insertDemoStations(
        tx,
        places.map(({ id, name, lon: lng, lat, hours: open }) => ({
          id,
          name,
          ownerUnitId: owner.id,
          area: owner.area,
          type: "station",
          kind: "station",
          tier: null,
          address: `测试路 ${name.slice(5)} 号`,
          lng,
          lat,
          hours: open,
          note: "",
          facilities: ["rest", "charge", "water"].map((key) => ({
            key,
            count: 2,
            stock: null,
            lowStock: null,
          })),
          offers: [],
          fault: null,
          event: null,
        })),
      ),
    );
    const from = startOfDay(dayOf(new Date())).getTime() - 24 * 3_600_000;
    const until = from + 15 * 24 * 3_600_000;
    const { days } = await withScope(ctx, effectiveSettings);
    return {
      places,
      intervals: places.map((one) =>
        openTimes({ hours: one.hours, exceptions: [] }, days, from, until),
      ),
    };
  } finally {
    await app.database.close();
  }
}

/** Other streets for the district, as `juxin roads` brings them. */
export async function importRoads(
  env: Record<string, string>,
  roads: { name: string; bytes: Uint8Array },
): Promise<void> {
  const app = await openApp(readEnv({ ...process.env, ...env, JUXIN_DEMO: "1" }), () => {});
  try {
    const actor = { kind: "system" as const, district, name: "bench" };
    await importRoadFile({ app, actor, requestId: newId() }, { ...roads, osm: true });
  } finally {
    await app.database.close();
  }
}
