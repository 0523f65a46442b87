import {
  type DemoPopulation,
  type DemoStaff,
  type DemoUnit,
  firmNeeds,
} from "@juxin/demo-district";
import type { Playbook } from "@juxin/playbooks";
import { createCalendar, listHolidays } from "@juxin/standards";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import type { TellingStep, ToldCase } from "../../cases/index.ts";
import { insertLiaison } from "../../employers/index.ts";
import { idOf, type Ids } from "./ids.ts";

interface Desk {
  known: Pick<DemoPopulation, "employers" | "sites">;
  employers: Ids;
  units: readonly DemoUnit[];
  staff: readonly DemoStaff[];
  playbook: Playbook;
}

const hour = 3_600_000;

/** How far a need went, a step each; what is resolved by the department was named first. */
const ways = {
  received: [],
  accepted: ["accept"],
  assigned: ["accept", "assign"],
  resolved: ["accept", "assign", "resolve"],
  confirmed: ["accept", "assign", "resolve", "confirm"],
} as const;

/** What firms asked, told as staff took it in; their keys are added to `keys`. */
export async function tellNeeds(
  tx: Tx,
  ids: Ids,
  desk: Desk,
  keys: Map<string, DataKey>,
): Promise<ToldCase[]> {
  const admin = find(desk.staff, (one) => one.role === "districtAdmin");
  const home = find(desk.units, (unit) => unit.key === admin.unitKey);
  const by = {
    accountId: idOf(ids, admin.key),
    unit: { id: idOf(ids, home.key), kind: home.kind },
  };
  const party = find(desk.units, (unit) => unit.kind === "partyOrganisation");
  const calendar = createCalendar(listHolidays());
  const now = tx.app.clock.now();
  const told: ToldCase[] = [];
  for (const need of firmNeeds()) {
    const firm = find(desk.known.employers, ({ key }) => key === need.employerKey);
    const category = find(desk.playbook.categories, ({ key }) => key === need.categoryKey);
    const line = firm.line === "all" ? "delivery" : firm.line;
    const industry = find(
      desk.units,
      (unit) => unit.kind === "industryCommittee" && unit.lines.includes(line),
    );
    const department = `department:${category.route.department ?? "marketRegulation"}`;
    const roles = {
      leadUnitId: idOf(ids, party.key),
      industryUnitId: idOf(ids, industry.key),
      departmentUnitId: idOf(ids, department),
    };
    const openedAt = new Date(
      Math.min(
        startOfDay(addDays(dayOf(now), -need.daysAgo)).getTime() + 10 * hour,
        now.getTime() - 2 * hour,
      ),
    );
    const way = ways[need.upTo];
    // Spread over the time since, at most two days apart.
    const gap = Math.min(48 * hour, (now.getTime() - openedAt.getTime()) / (way.length + 1));
    const steps = way.map((type, at): TellingStep => ({
      type,
      at: new Date(openedAt.getTime() + gap * (at + 1)),
      ...by,
      ...(type === "assign" && { roles }),
      ...(type === "resolve" && { text: need.answer ?? "已答复。" }),
      ...(type === "confirm" && { channel: "phone" as const, stars: 5 }),
    }));
    const id = newId();
    keys.set(id, await keyOf(tx, id));
    told.push({
      id,
      category: category.key,
      line,
      area: firm.area,
      channel: "visit",
      sensitive: false,
      askerId: null,
      keySubject: id,
      firm: { employerId: idOf(desk.employers, firm.key), siteId: null },
      content: { text: need.text, placeText: null, askerName: null },
      lng: null,
      lat: null,
      home: by.unit,
      takenInBy: by,
      openedAt,
      limits: { ...category.limit, ...desk.playbook.caseSettings, calendar },
      steps,
    });
  }
  return told;
}

/** Each platform has somebody of its street and of its industry's committee to turn to. */
export async function nameLiaisons(tx: Tx, ids: Ids, desk: Desk): Promise<void> {
  for (const firm of desk.known.employers.filter(({ kind }) => kind === "platform")) {
    const clerks = [
      desk.staff.find((one) => one.role === "areaClerk" && one.area === firm.area),
      desk.staff.find((one) => one.role === "industryClerk" && one.line === firm.line),
    ];
    for (const clerk of clerks.filter((one) => one !== undefined))
      await insertLiaison(tx, {
        employerId: idOf(desk.employers, firm.key),
        siteId: null,
        accountId: idOf(ids, clerk.key),
        unitId: idOf(ids, clerk.unitKey),
      });
  }
}

function find<T>(all: readonly T[], fits: (one: T) => boolean): T {
  const found = all.find(fits);
  if (found === undefined) throw new Error("The demo lacks what its firms need");
  return found;
}
