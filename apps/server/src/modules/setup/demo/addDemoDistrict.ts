import { generateDistrict } from "@juxin/demo-district";
import { getPlaybook } from "@juxin/playbooks";
import { audit } from "../../../platform/audit.ts";
import type { App, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { ownerTransaction } from "../ownerTransaction.ts";
import { writeAreas, writeUnits } from "../writeUnits.ts";
import { idOf, type Ids } from "./ids.ts";
import { writeEmployers, writeRegistrations } from "./writeEmployers.ts";
import { writePopulation } from "./writePopulation.ts";
import { nameLiaisons, tellNeeds } from "./tellNeeds.ts";
import { writeDemands } from "./writeDemands.ts";
import { writePeople } from "./writePeople.ts";
import { writePersonas } from "./writePersonas.ts";
import { writeRosters } from "./writeRosters.ts";
import { writeStationQuestions } from "./writeStationQuestions.ts";
import { writeStations } from "./writeStations.ts";
import { writeSurveys } from "./writeSurveys.ts";

const seed = "linjiang";

type DemoDistrict = ReturnType<typeof generateDistrict>;

/** Makes the invented district 临江区 with its people and a year of demands; the same each time but for the dates. */
export async function addDemoDistrict(app: App): Promise<void> {
  const until = app.clock.now();
  const playbook = getPlaybook("qinhuai");
  const district = generateDistrict(seed, { until, playbook });
  const { geography, units, workers, staff, demands, problems } = district;
  const ids: Ids = new Map(
    [...units, ...workers, ...staff, ...demands, ...problems].map(({ key }) => [key, newId()]),
  );
  await ownerTransaction(app, geography.code, async (tx) => {
    await writeMap(tx, geography);
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
    const { known } = district;
    const employers = await writeEmployers(tx, known);
    const desk = { known, employers, units, staff, playbook };
    const needs = await tellNeeds(tx, ids, desk, keys);
    await nameLiaisons(tx, ids, desk);
    await writeDemands(tx, ids, { demands, problems, units, staff, keys, playbook, needs });
    await writeStations(tx, ids, { seed, geography });
    await writeStationQuestions(tx, { geography });
    await writeRegistrations(tx, known);
    const riderKey = district.personas.find(({ key }) => key === "rider")?.accountKey ?? "";
    await writePopulation(tx, ids, { known, staff, employers, riderKey });
    await writeRosters(tx, ids, { seed, population: known, geography, units, employers });
    await writeSurveys(tx, ids, { seed, geography, units, staff });
    await writePersonas(tx, ids, district.personas);
    await audit(tx, {
      action: "district.makeDemo",
      subject: { kind: "district", id: geography.code },
      after: {
        seed,
        workers: workers.length,
        demands: demands.length,
        people: known.people.length,
      },
    });
  });
}

async function writeMap(tx: Tx, geography: DemoDistrict["geography"]): Promise<void> {
  const { city, code, name, polygon } = geography;
  await writeAreas(tx, [
    { code: city.code.slice(0, 2), name: "演示省", level: "province" },
    { code: city.code, name: city.name, level: "city" },
    { code, name, level: "county", boundary: [polygon] },
    ...geography.streets.map((street) => ({
      code: street.code,
      name: street.name,
      level: "street",
      boundary: [street.polygon],
    })),
    ...geography.communities.map((community) => ({
      code: community.code,
      name: community.name,
      level: "community",
      boundary: [community.polygon],
    })),
  ]);
}
