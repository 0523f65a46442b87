import { generateRoads, generateStations, type Geography } from "@juxin/demo-district";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { insertDemoStations, writeRoadList } from "../../stations/index.ts";
import { insertAll } from "../writeUnits.ts";
import { idOf, type Ids } from "./ids.ts";

/** People in a household, to make residents of the map's households. */
const perHousehold = 2.6;
/** When a station is visited: noon and evening, little at night. */
const byHour = [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 6, 9, 12, 14, 12, 8, 5, 5, 7, 6, 4, 2, 1, 0];
const daysOfVisits = 28;

/** The invented streets, stations with what they have, residents, and a month of visits without names. */
export async function writeStations(
  tx: Tx,
  ids: Ids,
  { seed, geography }: { seed: string; geography: Geography },
): Promise<void> {
  const district = tx.actor.district ?? "";
  await writeRoadList(tx, "演示路网", generateRoads(seed, geography));
  const residents = geography.communities.map(({ code, households }) => ({
    district,
    area: code,
    residents: Math.round(households * perHousehold),
    source: "演示",
    asOf: dayOf(tx.app.clock.now()),
  }));
  await insertAll(residents, 500, (part) =>
    tx.db.insertInto("areaResidents").values(part).execute(),
  );
  const stations = generateStations(seed, geography);
  const made = stations.map(({ key, ownerKey, ...rest }) => ({
    id: newId(),
    ownerUnitId: idOf(ids, ownerKey),
    ...rest,
  }));
  await insertDemoStations(tx, made);
  const today = dayOf(tx.app.clock.now());
  const total = byHour.reduce((sum, part) => sum + part, 0);
  const visits = made.flatMap(({ id, visitsADay }, n) =>
    Array.from({ length: daysOfVisits }, (_, day) =>
      byHour.flatMap((part, hour) => {
        // Uneven from day to day and place to place, and the same on every machine.
        const sway = 0.7 + (((n * 31 + day * 17 + hour * 7) % 13) / 13) * 0.6;
        const count = Math.round((visitsADay * part * sway) / total);
        const at = startOfDay(addDays(today, day - daysOfVisits)).getTime() + hour * 3_600_000;
        return count === 0 ? [] : [{ district, stationId: id, hour: new Date(at), visits: count }];
      }),
    ).flat(),
  );
  await insertAll(visits, 2000, (part) => tx.db.insertInto("visitCounts").values(part).execute());
}
