import { addWorkingTime, createCalendar, listHolidays } from "@juxin/standards";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DemandScript } from "../index.ts";
import { buildDistrict, until } from "../testing/buildDistrict.ts";
import { replay } from "../testing/replay.ts";

type District = ReturnType<typeof buildDistrict>;

const started = performance.now();
const district = buildDistrict();
console.info(`the whole district in ${Math.round(performance.now() - started)} ms`);
const { demands, problems, staff, units, workers, geography, categories } = district;
const calendar = createCalendar(listHolidays());

const has = (type: string) => (demand: DemandScript) =>
  demand.actions.some((action) => action.type === type);
const share = (test: (demand: DemandScript) => boolean) =>
  demands.filter(test).length / demands.length;
const isOpen = ({ state }: DemandScript) => ["received", "accepted", "assigned"].includes(state);

function dueOf({ categoryKey, state, openedAt, actions }: DemandScript): Date {
  const { limit } = categories.find(({ key }) => key === categoryKey)!;
  const taken = actions.find(({ type }) => type === "accept" || type === "receive")?.at;
  return state === "received"
    ? addWorkingTime(openedAt, limit.acceptDays, calendar)
    : addWorkingTime(taken!, limit.resolveDays, calendar);
}

/** Everything that must hold of any district: legal stories, known keys, times in order. */
function expectSound({ demands, problems, staff, units, workers, ...rest }: District, at: Date) {
  const unitOf = new Map(staff.map(({ key, unitKey }) => [key, unitKey]));
  const kindOf = new Map(units.map(({ key, kind }) => [key, kind]));
  const askers = new Map(workers.map((worker) => [worker.key, worker]));
  const known = new Set(rest.categories.map(({ key }) => key));
  const areas = new Set(rest.geography.communities.map(({ code }) => code));
  for (const demand of demands) {
    const need = (staffKey: string) => unitOf.get(staffKey) ?? expect.fail(`no staff ${staffKey}`);
    expect(replay(demand, need).state).toBe(demand.state);
    expect(known).toContain(demand.categoryKey);
    expect(areas).toContain(demand.area);
    expect(kindOf.has(demand.homeKey)).toBe(true);
    expect(askers.get(demand.askerKey)!.line).toBe(demand.line);
    expect(demand.channel === "app").toBe(demand.takenInByKey === null);
    let last = demand.openedAt;
    expect(last <= at).toBe(true);
    for (const action of demand.actions) {
      expect(action.at > last && action.at <= at).toBe(true);
      last = action.at;
      if (action.toUnitKey) expect(kindOf.has(action.toUnitKey)).toBe(true);
      if (action.type !== "assign") continue;
      expect(kindOf.get(action.lead!)).toBe("partyOrganisation");
      expect(kindOf.get(action.industry!)).toBe("industryCommittee");
      expect(kindOf.get(action.department!)).toBe("department");
    }
  }
  const byKey = new Map(demands.map((demand) => [demand.key, demand]));
  for (const problem of problems) {
    const members = problem.demandKeys.map((key) => byKey.get(key)!);
    expect(members.length).toBeGreaterThan(1);
    expect(problem.openedAt <= at).toBe(true);
    expect(problem.answer === undefined).toBe(problem.resolvedAt === undefined);
    for (const { openedAt, actions } of members) {
      expect(openedAt < problem.openedAt).toBe(true);
      const resolved = actions.filter(({ type }) => type === "resolve");
      expect(resolved.map(({ at, text }) => [at, text])).toEqual(
        problem.resolvedAt ? [[problem.resolvedAt, problem.answer]] : [],
      );
    }
  }
}

describe("generateDemands", () => {
  it("tells stories that the case rules allow, in order and none after now", () => {
    expect(demands).toHaveLength(3600);
    expectSound(district, until);
  });

  it("holds for any seed, moment and practice", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.date({ min: new Date("2025-06-01"), max: new Date("2029-01-01"), noInvalidDate: true }),
        fc.constantFrom("dazhou", "baotou", "nanchang", "qinhuai", "changshaCounty"),
        fc.constantFrom({ days: 365, count: 800 }, { days: 120, count: 400 }),
        (seed, at, playbook, sizes) =>
          expectSound(buildDistrict({ seed, at, playbook, ...sizes }), at),
      ),
      { numRuns: 8 },
    );
  }, 60_000);

  it("is the same for the same seed and another for another", () => {
    const small = { count: 400 };
    expect(buildDistrict(small)).toEqual(buildDistrict(small));
    const other = buildDistrict({ ...small, seed: "other" });
    expect(other.demands).not.toEqual(buildDistrict(small).demands);
  });

  it("writes short sentences that do not repeat and name no number that could be a telephone", () => {
    for (const { text, actions } of demands)
      for (const words of [text, ...actions.map((action) => action.text ?? "")]) {
        expect(words.length).toBeLessThanOrEqual(200);
        expect(words).not.toMatch(/[{}]|undefined|\d{5}/);
      }
    expect(new Set(demands.map(({ text }) => text)).size).toBeGreaterThan(0.93 * demands.length);
    for (const { key } of categories) {
      const own = demands.filter(({ categoryKey }) => categoryKey === key);
      expect(own.length).toBeGreaterThan(60);
    }
  });

  it("has something to tell: late, waiting, reopened, passed on and rated ones", () => {
    const isAbout = (value: number, wanted: number) =>
      expect(Math.abs(value - wanted), `${value} for ${wanted}`).toBeLessThan(0.012);
    isAbout(
      share((d) => isOpen(d) && dueOf(d) < until),
      0.06,
    );
    isAbout(
      share((d) => d.state === "received"),
      0.04,
    );
    isAbout(share(has("reopen")), 0.09);
    const passes = (d: DemandScript) => d.actions.filter(({ type }) => type === "transfer").length;
    expect(demands.filter((d) => passes(d) > 1).length).toBeGreaterThan(30);
    expect(demands.filter(has("return")).length).toBeGreaterThan(50);
    const stars = demands.flatMap(({ actions }) => actions.flatMap((a) => a.stars ?? []));
    const mean = stars.reduce((a, b) => a + b, 0) / stars.length;
    expect(mean).toBeGreaterThan(3.8);
    expect(mean).toBeLessThan(4.6);
    expect(stars.filter((s) => s === 1).length / stars.length).toBeGreaterThan(0.03);
  });

  it("has gaps: a community that nobody asked for, and a slow street", () => {
    const asked = new Set(demands.map(({ area }) => area));
    expect(geography.communities.filter(({ code }) => !asked.has(code))).toHaveLength(1);
    const medians = geography.streets.map(({ code }) => {
      const days = demands
        .filter((d) => d.area.startsWith(code) && has("resolve")(d))
        .map((d) => +d.actions.find(({ type }) => type === "resolve")!.at - +d.openedAt);
      return days.toSorted((a, b) => a - b)[days.length >> 1]!;
    });
    medians.sort((a, b) => a - b);
    expect(medians.at(-1)!).toBeGreaterThan(1.5 * medians[5]!);
  });

  it("has a month in which a street hardly answered", () => {
    const waits = Map.groupBy(
      demands.filter((d) => d.actions.length > 0 && d.homeKey !== "district"),
      (d) => d.area.slice(0, 9) + new Date(+d.openedAt + 8 * 3_600_000).toISOString().slice(0, 7),
    );
    const medians = [...waits.values()]
      .map((own) => own.map((d) => (+d.actions[0]!.at - +d.openedAt) / 86_400_000))
      .map((days) => days.toSorted((a, b) => a - b)[days.length >> 1]!)
      .toSorted((a, b) => a - b);
    expect(medians[medians.length >> 1]!).toBeLessThan(1);
    expect(medians.at(-1)!).toBeGreaterThan(6);
  });

  it("follows the day and the year of the work", () => {
    const count = (hours: number[]) =>
      demands.filter((d) => hours.includes((d.openedAt.getUTCHours() + 8) % 24)).length;
    expect(count([11, 12])).toBeGreaterThan(1.4 * count([14, 15]));
    expect(count([17, 18, 19])).toBeGreaterThan(6 * count([2, 3, 4]));
    const inMonths = (months: number[]) =>
      demands.filter((d) => months.includes(d.openedAt.getUTCMonth() + 1)).length;
    expect(inMonths([7, 8])).toBeGreaterThan(1.4 * inMonths([2, 3]));
    const staffKeys = new Set(staff.map(({ key }) => key));
    const atDesks = demands.flatMap((d) => d.actions.filter(({ byKey }) => staffKeys.has(byKey)));
    const inHours = atDesks.filter(({ at }) => {
      const local = new Date(+at + 8 * 3_600_000);
      const hour = local.getUTCHours() + local.getUTCMinutes() / 60;
      return local.getUTCDay() % 6 !== 0 && hour >= 8.5 && hour <= 17.55;
    });
    expect(inHours.length / atDesks.length).toBeGreaterThan(0.85);
  });

  it("groups some into problems, resolved and open", () => {
    expect(problems).toHaveLength(14);
    expect(problems.filter(({ answer }) => answer === undefined).length).toBeGreaterThan(2);
    const grouped = problems.flatMap(({ demandKeys }) => demandKeys);
    expect(new Set(grouped).size).toBe(grouped.length);
  });
});

describe("personas", () => {
  const cast = district.personas;
  const account = (key: string) => cast.find((persona) => persona.key === key)!.accountKey;
  const unitOf = (key: string) => staff.find((s) => s.key === account(key))!.unitKey;
  const ofRider = demands.filter(({ askerKey }) => askerKey === account("rider"));

  it("are accounts of the district", () => {
    const keys = new Set([...workers, ...staff].map(({ key }) => key));
    expect(cast.map(({ key }) => key)).toEqual([
      "rider",
      "courier",
      "communityClerk",
      "streetClerk",
      "departmentClerk",
      "industryClerk",
      "districtAdmin",
      "auditor",
    ]);
    for (const { accountKey } of cast) expect(keys).toContain(accountKey);
  });

  it("show a rider with demands in every state, one waiting for a yes, and a courier with none", () => {
    expect(new Set(ofRider.map(({ state }) => state))).toEqual(
      new Set(["received", "assigned", "resolved", "confirmed"]),
    );
    expect(ofRider.some(has("reopen"))).toBe(true);
    expect(demands.some(({ askerKey }) => askerKey === account("courier"))).toBe(false);
  });

  it("find fresh, amber and red work in the boxes, and something passed on to them", () => {
    const home = unitOf("communityClerk");
    const box = demands.filter((d) => d.homeKey === home && d.state === "received");
    const used = box.map((d) => (+until - +d.openedAt) / (+dueOf(d) - +d.openedAt));
    expect(used.filter((x) => x < 0.75).length).toBeGreaterThan(2);
    expect(used.filter((x) => x >= 1).length).toBeGreaterThan(1);
    const amber = box.filter((d) => {
      const { limit } = categories.find(({ key }) => key === d.categoryKey)!;
      const from = addWorkingTime(d.openedAt, 0.75 * limit.acceptDays, calendar);
      return from <= until && until < dueOf(d);
    });
    expect(amber.length).toBeGreaterThan(0);
    const last = (d: DemandScript) => d.actions.at(-1);
    expect(demands.some((d) => last(d)?.type === "transfer" && last(d)!.toUnitKey === home)).toBe(
      true,
    );
    const department = unitOf("departmentClerk");
    const doing = demands.filter(
      (d) => d.state === "assigned" && d.actions.some((a) => a.department === department),
    );
    expect(doing.length).toBeGreaterThan(5);
    expect(units.find(({ key }) => key === unitOf("streetClerk"))!.kind).toBe("street");
    const fresh = demands.filter(
      (d) => d.state === "received" && +until - +d.openedAt < 2 * 86_400_000,
    );
    expect(new Set(fresh.map(({ area }) => area)).size).toBeGreaterThan(5);
  });
});
