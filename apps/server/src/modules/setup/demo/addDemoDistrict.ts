import {
  type DemoStaff,
  generateDemands,
  generateGeography,
  generateStaff,
  generateUnits,
  generateWorkers,
  personas,
} from "@juxin/demo-district";
import { getPlaybook } from "@juxin/playbooks";
import { audit } from "../../../platform/audit.ts";
import type { App } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { ownerTransaction } from "../ownerTransaction.ts";
import { writeAreas, writeUnits } from "../writeUnits.ts";
import { writeDemands } from "./writeDemands.ts";
import { writePeople } from "./writePeople.ts";
import { writePersonas } from "./writePersonas.ts";

const seed = "linjiang";

/** Ids by the generator's keys. */
export type Ids = ReadonlyMap<string, string>;

export const idOf = (ids: Ids, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo names ${key}, which it did not make`);
  return id;
};

/** Makes the invented district 临江区 with its people and a year of demands; the same each time but for the dates. */
export async function addDemoDistrict(app: App): Promise<void> {
  const until = app.clock.now();
  const playbook = getPlaybook("qinhuai");
  const geography = generateGeography(seed);
  const units = generateUnits(geography, playbook);
  const workers = generateWorkers(seed, geography, { until });
  const staff: DemoStaff[] = generateStaff(seed, units);
  const population = { geography, units, workers, staff };
  const { demands, problems } = generateDemands(seed, {
    ...population,
    categories: playbook.categories,
    until,
  });
  const ids: Ids = new Map(
    [...units, ...workers, ...staff, ...demands, ...problems].map(({ key }) => [key, newId()]),
  );
  await ownerTransaction(app, geography.code, async (tx) => {
    await writeAreas(tx, [
      { code: geography.city.code.slice(0, 2), name: "演示省", level: "province" },
      { code: geography.city.code, name: geography.city.name, level: "city" },
      {
        code: geography.code,
        name: geography.name,
        level: "county",
        boundary: [geography.polygon],
      },
      ...geography.streets.map(({ code, name, polygon }) => ({
        code,
        name,
        level: "street",
        boundary: [polygon],
      })),
      ...geography.communities.map(({ code, name, polygon }) => ({
        code,
        name,
        level: "community",
        boundary: [polygon],
      })),
    ]);
    await tx.db
      .insertInto("districts")
      .values({
        code: geography.code,
        name: geography.name,
        playbook: playbook.key,
        demo: true,
        createdAt: until,
      })
      .execute();
    await writeUnits(
      tx,
      units.map(({ key, kind, name, area, line, parentKey, departmentKey }) => ({
        id: idOf(ids, key),
        kind,
        name,
        area,
        line,
        parentId: parentKey === null ? null : idOf(ids, parentKey),
        departmentKey,
      })),
    );
    const keys = await writePeople(tx, ids, { workers, staff });
    await writeDemands(tx, ids, { demands, problems, units, staff, keys, playbook });
    await writePersonas(tx, ids, personas(population));
    await audit(tx, {
      action: "district.makeDemo",
      subject: { kind: "district", id: geography.code },
      after: { seed, workers: workers.length, demands: demands.length },
    });
  });
}
