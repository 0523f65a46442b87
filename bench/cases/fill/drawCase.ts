import type { CaseFacts } from "../../../apps/server/src/modules/cases/rules.ts";
import type { Asker, Population, Unit } from "./readPopulation.ts";

const day = 86_400_000;

export interface DrawnCase {
  asker: Asker;
  area: string;
  category: Population["playbook"]["categories"][number];
  channel: string;
  facts: CaseFacts;
}

/** Seeded, so that two fillings of one day are alike. */
export function createDice(seed: number) {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)]!;
  return { roll, pick, chance: (part: number) => roll() < part };
}

export type Dice = ReturnType<typeof createDice>;

/** About 3 % of all cases are open: most of the last fortnight's, a third of the weeks before, a few old ones. */
const openPart = (ageDays: number): number => (ageDays < 18 ? 0.85 : ageDays < 60 ? 0.35 : 0.002);

/** One case as it may stand today: where it is, who has it, how far it got and by when it is due. */
export function drawCase(dice: Dice, population: Population, openedAt: Date, now: Date): DrawnCase {
  const { roll, pick, chance } = dice;
  const asker = pick(population.askers);
  const category = pick(population.playbook.categories.filter(({ asker }) => asker !== "firm"));
  const street = population.units.find((u) => u.kind === "street" && u.area === asker.area)!;
  const near = population.of("community").filter((unit) => unit.area.startsWith(street.area));
  const place = chance(0.85) ? pick(near) : street;
  const home = homeOf(population, place, category.route.to);
  const age = (now.getTime() - openedAt.getTime()) / day;
  const facts: CaseFacts = {
    state: "received",
    holderUnitId: home.id,
    homeUnitId: home.id,
    transferToUnitId: null,
    leadUnitId: null,
    industryUnitId: null,
    departmentUnitId: null,
    problemId: null,
    openedAt,
    acceptedAt: null,
    assignedAt: null,
    resolvedAt: null,
    confirmedAt: null,
    archivedAt: null,
    dueAt: new Date(openedAt.getTime() + 9 * day),
    amberAt: openedAt,
    escalateAt: openedAt,
    reopenCount: chance(0.08) ? 1 : 0,
    stars: null,
  };
  const open = chance(openPart(age));
  if (open) standOpen(facts, dice, population, age, now);
  else if (chance(0.02)) facts.state = "withdrawn";
  else finish(facts, dice, population, age);
  if (facts.state !== "received" && facts.state !== "withdrawn")
    facts.acceptedAt = new Date(openedAt.getTime() + Math.min(roll(), age / 2) * day);
  if (facts.departmentUnitId !== null) facts.assignedAt = facts.acceptedAt;
  const departments = population.of("department");
  const route = departments.find((unit) => unit.departmentKey === category.route.department);
  if (facts.departmentUnitId !== null && route !== undefined && chance(0.8)) {
    if (facts.holderUnitId === facts.departmentUnitId) facts.holderUnitId = route.id;
    facts.departmentUnitId = route.id;
  }
  facts.escalateAt = new Date(facts.dueAt.getTime() + 2 * day);
  facts.amberAt = new Date(
    facts.dueAt.getTime() - (facts.dueAt.getTime() - openedAt.getTime()) / 4,
  );
  return { asker, area: place.area, category, channel: chance(0.8) ? "app" : "phone", facts };
}

/** The office that the category's route names: the community's, the street's or the district's. */
function homeOf(population: Population, place: Unit, level: string): Unit {
  if (level === "district") return population.of("district")[0]!;
  if (level === "community" || place.kind === "street") return place;
  return population.units.find((u) => u.kind === "street" && place.area.startsWith(u.area))!;
}

function standOpen(facts: CaseFacts, dice: Dice, population: Population, age: number, now: Date) {
  const { roll, pick, chance } = dice;
  const draw = roll();
  facts.state = draw < 0.15 ? "received" : draw < 0.4 ? "accepted" : "assigned";
  if (facts.state === "assigned") nameRoles(facts, dice, population);
  else if (chance(0.06)) facts.transferToUnitId = pick(population.of("department")).id;
  if (chance(0.02) && population.problemIds.length > 0)
    facts.problemId = pick(population.problemIds);
  const overdue = age > 3 && chance(0.22);
  const away = overdue ? -roll() * Math.min(age - 2, 40) : 0.1 + roll() * 14;
  facts.dueAt = new Date(now.getTime() + away * day);
}

function finish(facts: CaseFacts, dice: Dice, population: Population, age: number): void {
  const { roll, chance } = dice;
  nameRoles(facts, dice, population);
  const took = Math.min(age * 0.9, 0.2 - Math.log(1 - roll()) * 7);
  facts.resolvedAt = new Date(facts.openedAt.getTime() + took * day);
  if (chance(0.06)) {
    facts.state = "resolved";
    return;
  }
  facts.state = "confirmed";
  facts.confirmedAt = new Date(facts.resolvedAt.getTime() + Math.min(roll(), age * 0.1) * day);
  if (chance(0.6)) facts.stars = 1 + Math.floor(Math.sqrt(roll()) * 5);
}

function nameRoles(facts: CaseFacts, { pick }: Dice, population: Population): void {
  facts.departmentUnitId = pick(population.of("department")).id;
  facts.industryUnitId = pick(population.of("industryCommittee")).id;
  facts.leadUnitId = pick(population.of("partyOrganisation")).id;
  facts.holderUnitId = facts.departmentUnitId;
}
