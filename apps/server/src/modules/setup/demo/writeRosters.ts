import {
  chooseStreet,
  type DemoList,
  demoLists,
  type DemoPopulation,
  type DemoUnit,
  type Geography,
} from "@juxin/demo-district";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import {
  tellList,
  tellOpenStatement,
  tellSignedStatement,
  tellSource,
} from "../../rosters/index.ts";
import { idOf, type Ids } from "./ids.ts";

interface Rosters {
  seed: string;
  population: DemoPopulation;
  geography: Geography;
  units: readonly DemoUnit[];
  employers: Ids;
}

/** How many differences of the signed month are carried into the one under way. */
const leftOver = 6;

/**
 * Three sources with two months of lists: the last month reconciled and signed by all, the one under way
 * linked by the engine, with pairs to be looked at and differences to be walked.
 */
export async function writeRosters(tx: Tx, ids: Ids, told: Rosters): Promise<void> {
  const { geography } = told;
  const street = chooseStreet(geography);
  const unitOf = {
    platform: idOf(ids, committeeOf(told.units)),
    street: idOf(ids, `street:${street}`),
    union: idOf(ids, "department:tradeUnion"),
  };
  const today = dayOf(tx.app.clock.now());
  await tellPromise(tx, told, unitOf.platform, today);
  const periods = [addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7), today.slice(0, 7)];
  const names = { platform: "外卖信息系统", street: "街道走访摸排", union: "工会会员实名登记" };
  const sourceIds = new Map<string, string>();
  for (const [month, period] of periods.entries()) {
    const at = startOfDay(month === 0 ? `${period}-20` : today);
    const lists = demoLists(told.seed, { ...told, street, period, month: month === 0 ? 0 : 1 });
    for (const list of lists) {
      const known = sourceIds.get(list.key);
      const sourceId =
        known ??
        (await tellSource(tx, {
          name: names[list.key],
          kind: list.key,
          unitId: unitOf[list.key],
          area: list.key === "street" ? street : geography.code,
          line: "delivery",
          oneToOne: list.key !== "street",
          checks: 1,
          columns: list.columns,
          at: startOfDay(`${periods[0]}-01`),
        }));
      sourceIds.set(list.key, sourceId);
      await tellList(tx, {
        sourceId,
        period,
        fileName: list.fileName,
        at,
        columns: list.columns,
        rows: withTruth(list, told.population),
        settled: month === 0,
      });
    }
    const scope = { period, area: geography.code, line: "delivery" as const };
    if (month === 0)
      await tellSignedStatement(tx, { ...scope, at: startOfDay(`${period}-28`), left: leftOver });
    else await tellOpenStatement(tx, { ...scope, at: tx.app.clock.now() });
  }
}

/** A platform promised its own list for every month; this month's is still to come. */
async function tellPromise(tx: Tx, told: Rosters, unitId: string, today: string): Promise<void> {
  await tellSource(tx, {
    name: "禾送站点花名册",
    kind: "platform",
    unitId,
    area: told.geography.code,
    line: "delivery",
    oneToOne: true,
    checks: 1,
    employerId: idOf(told.employers, "e01"),
    cadence: "monthly",
    cadenceSince: addDays(today, -20),
    columns: [],
    at: startOfDay(addDays(today, -20)),
  });
}

function committeeOf(units: readonly DemoUnit[]): string {
  const found = units.find(
    (unit) => unit.kind === "industryCommittee" && unit.lines.includes("delivery"),
  );
  if (found === undefined) throw new Error("The demo has no committee of delivery");
  return found.key;
}

function withTruth({ rows }: DemoList, { people }: DemoPopulation) {
  const byKey = new Map(people.map((person) => [person.key, person]));
  return rows.map(({ cells, personKey }) => {
    const person = personKey === null ? undefined : byKey.get(personKey);
    return {
      cells,
      truth:
        person === undefined ? null : { citizenNumber: person.citizenNumber, phone: person.phone },
    };
  });
}
