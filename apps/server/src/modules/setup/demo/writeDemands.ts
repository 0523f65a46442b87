import type { DemandScript, DemoProblem, DemoStaff, DemoUnit } from "@juxin/demo-district";
import type { Playbook } from "@juxin/playbooks";
import { createCalendar, listHolidays } from "@juxin/standards";
import type { Insertable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { caseTelling, type TellingStep, type ToldCase } from "../../cases/index.ts";
import { insertAll } from "../writeUnits.ts";
import { idOf, type Ids } from "./ids.ts";

interface Demands {
  demands: readonly DemandScript[];
  problems: readonly DemoProblem[];
  units: readonly DemoUnit[];
  staff: readonly DemoStaff[];
  keys: ReadonlyMap<string, DataKey>;
  playbook: Playbook;
  /** What firms asked, told with the rest so that no number is given twice. */
  needs: readonly ToldCase[];
}

/** Tells every demand through the rules that the live system obeys, and writes what comes of it. */
export async function writeDemands(tx: Tx, ids: Ids, told: Demands): Promise<void> {
  const district = tx.actor.district ?? "";
  const staff = new Map(told.staff.map((person) => [person.key, person]));
  const units = new Map(
    told.units.map((unit) => [unit.key, { id: idOf(ids, unit.key), kind: unit.kind }]),
  );
  const categories = new Map(told.playbook.categories.map((category) => [category.key, category]));
  const problemOf = new Map(
    told.problems.flatMap((problem) => problem.demandKeys.map((key) => [key, problem] as const)),
  );
  const calendar = createCalendar(listHolidays());
  const telling = caseTelling(tx, told.keys);
  for (const demand of told.demands) {
    const category = categories.get(demand.categoryKey);
    const home = units.get(demand.homeKey);
    if (category === undefined || home === undefined)
      throw new Error(`Demand ${demand.key} names what is not there`);
    const by = (key: string) => {
      const person = staff.get(key);
      return {
        accountId: idOf(ids, key),
        unit: person === undefined ? null : (units.get(person.unitKey) ?? null),
      };
    };
    const problem = problemOf.get(demand.key);
    const grouped: TellingStep[] =
      problem === undefined
        ? []
        : [
            {
              type: "group",
              at: problem.openedAt,
              ...by(problem.openedByKey),
              problemId: idOf(ids, problem.key),
            },
          ];
    const steps = demand.actions.map(
      ({ byKey, toUnitKey, lead, industry, department, ...action }): TellingStep => ({
        ...action,
        ...by(byKey),
        ...(toUnitKey !== undefined && { toUnitId: idOf(ids, toUnitKey) }),
        ...(lead !== undefined &&
          industry !== undefined &&
          department !== undefined && {
            roles: {
              leadUnitId: idOf(ids, lead),
              industryUnitId: idOf(ids, industry),
              departmentUnitId: idOf(ids, department),
            },
          }),
      }),
    );
    telling.tell({
      id: idOf(ids, demand.key),
      category: category.key,
      line: demand.line,
      area: demand.area,
      channel: demand.channel,
      sensitive: demand.sensitive,
      askerId: idOf(ids, demand.askerKey),
      keySubject: idOf(ids, demand.askerKey),
      firm: null,
      content: { text: demand.text, placeText: demand.place?.name ?? null, askerName: null },
      lng: demand.place?.lng ?? null,
      lat: demand.place?.lat ?? null,
      home,
      takenInBy: demand.takenInByKey === null ? null : by(demand.takenInByKey),
      openedAt: demand.openedAt,
      limits: { ...category.limit, ...told.playbook.caseSettings, calendar },
      steps: [...steps, ...grouped].toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    });
  }
  for (const need of told.needs) telling.tell(need);
  await insertAll(problemRows(district, ids, told.problems), 500, (part) =>
    tx.db.insertInto("problems").values(part).execute(),
  );
  await telling.write();
}

const problemRows = (
  district: string,
  ids: Ids,
  problems: readonly DemoProblem[],
): Insertable<Tables["problems"]>[] =>
  problems.map((problem) => ({
    district,
    id: idOf(ids, problem.key),
    title: problem.title,
    cause: problem.cause,
    area: problem.area,
    line: problem.line,
    state: problem.resolvedAt === undefined ? "open" : "resolved",
    ownerUnitId: idOf(ids, problem.ownerKey),
    openedAt: problem.openedAt,
    openedBy: idOf(ids, problem.openedByKey),
    resolvedAt: problem.resolvedAt ?? null,
    answer: problem.answer ?? null,
  }));
