import type { WorkingCalendar } from "@juxin/standards";
import { createCalendar, dayOf, listHolidays, startOfDay } from "@juxin/standards";
import type { Cast, Population } from "../cast.ts";
import { chooseCast } from "../cast.ts";
import type { DemoUnit } from "../generateUnits.ts";
import { communityKey, districtKey, streetKey } from "../generateUnits.ts";
import type { Line } from "../line.ts";
import type { DemoStaff } from "../people/generateStaff.ts";
import type { Random } from "../random.ts";
import type { DemandCategory } from "./demand.ts";
import type { OfficeTime } from "./officeTime.ts";
import { createOfficeTime } from "./officeTime.ts";
import type { Theme } from "./theme.ts";
import { themesFor } from "./themes/index.ts";

const DAY = 86_400_000;

/** A trouble and the category it is filed under. */
export type Topic = { theme: Theme; category: DemandCategory };

/** Everything a demand's story is told from. */
export type World = Population & {
  cast: Cast;
  until: Date;
  from: Date;
  calendar: WorkingCalendar;
  office: OfficeTime;
  topics: readonly Topic[];
  /** Who may act for a unit; never the auditor. */
  staffOf(unitKey: string): readonly DemoStaff[];
  /** How slow a unit is: 1 is usual. */
  paceOf(unitKey: string): number;
  /** Whose industry committee keeps the account. */
  committeeOf(line: Line): DemoUnit;
  departmentsFor(topic: Topic): readonly DemoUnit[];
  partyUnits: readonly DemoUnit[];
  /** A community that nobody has asked anything of. */
  quietCommunity: string;
  /** A street that hardly answered for a calendar month. */
  pause: { street: string; from: Date; to: Date };
};

function choosePaces(random: Random, population: Population, cast: Cast) {
  const { geography, units } = population;
  const paces = new Map<string, number>();
  const others = geography.streets.filter(({ code }) => code !== cast.community.street);
  const [slow, pausing] = random.shuffle(others);
  for (const { code } of geography.streets)
    paces.set(streetKey(code), code === slow!.code ? 3 : 0.8 + 0.5 * random.float());
  for (const { code, street } of geography.communities)
    paces.set(communityKey(code), paces.get(streetKey(street))! * random.logNormal(1, 0.3));
  const departments = units.filter(
    (unit) => unit.kind === "department" && unit.key !== cast.department.key,
  );
  const lagging =
    departments.find(({ departmentKey }) => departmentKey === "humanResources") ??
    departments.at(-1);
  for (const unit of departments)
    paces.set(unit.key, unit === lagging ? 2.1 : 0.75 + 0.5 * random.float());
  return { paces, pausing: pausing!.code };
}

/** A whole month in Asia/Shanghai, about five months ago or in the middle of a shorter period. */
function choosePause(until: Date, days: number) {
  const middle = new Date(until.getTime() - Math.min(0.5 * days, 140) * DAY);
  const from = startOfDay(`${dayOf(middle).slice(0, 7)}-01`);
  const within = new Date(from.getTime() + 35 * DAY);
  return { from, to: startOfDay(`${dayOf(within).slice(0, 7)}-01`) };
}

/** `days` is how long before `until` the first demand may lie. */
export function createWorld(
  random: Random,
  population: Population,
  options: { categories: readonly DemandCategory[]; until: Date; days: number },
): World {
  const { categories, until, days } = options;
  const { geography, units, staff } = population;
  const cast = chooseCast(population);
  const { paces, pausing } = choosePaces(random, population, cast);
  const calendar = createCalendar(listHolidays());

  const present = new Set(categories.map(({ icon }) => icon));
  const topics = categories.flatMap((category) =>
    themesFor(category.icon, present).map((theme) => ({ theme, category })),
  );
  const clerks = Map.groupBy(
    staff.filter(({ role }) => role !== "auditor"),
    ({ unitKey }) => unitKey,
  );
  const departments = units.filter(({ kind }) => kind === "department");
  const committees = units.filter(({ kind }) => kind === "industryCommittee");
  const edge = geography.communities.filter(
    ({ street }) => geography.streets.find(({ code }) => code === street)!.setting === "edge",
  );

  return {
    ...population,
    cast,
    until,
    from: new Date(until.getTime() - days * DAY),
    calendar,
    office: createOfficeTime(calendar),
    topics,
    staffOf: (unitKey) => clerks.get(unitKey) ?? clerks.get(districtKey)!,
    paceOf: (unitKey) => paces.get(unitKey) ?? 1,
    committeeOf: (line) =>
      committees
        .filter((unit) => unit.lines.includes(line))
        .reduce((a, b) => (b.lines.length < a.lines.length ? b : a)),
    departmentsFor({ theme, category }) {
      const keys = [...theme.departments, category.route.department];
      const found = keys.flatMap((key) => departments.filter((d) => d.departmentKey === key));
      return found.length > 0 ? found : departments;
    },
    partyUnits: units.filter(({ kind }) => kind === "partyOrganisation"),
    quietCommunity: random.pick(edge).code,
    pause: { street: pausing, ...choosePause(until, days) },
  };
}
