import { developmentSteps } from "@juxin/playbooks";
import { checkCitizenNumber, checkCreditCode, checkPersonName, checkPhone } from "@juxin/standards";
import { describe, expect, it } from "vitest";
import { buildDistrict, until } from "../testing/buildDistrict.ts";
import { demoPopulation } from "./demoPopulation.ts";

const { geography, workers, units } = buildDistrict({ count: 50 });
const population = demoPopulation("juxin", { until, geography, workers });
const { employers, sites, people, registrations } = population;
const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

describe("demoPopulation", () => {
  it("is the same for the same seed, and other for another", () => {
    expect(demoPopulation("juxin", { until })).toEqual(population);
    expect(demoPopulation("other", { until, count: 60 }).people[0]).not.toEqual(people[0]);
  });

  it("has some 25 employers and 60 sites with codes, points and heads of their own", () => {
    expect(employers).toHaveLength(25);
    expect(sites).toHaveLength(60);
    const codes = [...employers, ...registrations].map(({ creditCode }) => creditCode);
    expect(isUnique(codes)).toBe(true);
    for (const code of codes)
      expect(checkCreditCode(code)).toMatchObject({ ok: true, value: { warnings: [] } });
    const communities = new Set(geography.communities.map(({ code }) => code));
    const keys = new Set(employers.map(({ key }) => key));
    for (const site of sites) {
      expect(communities.has(site.area)).toBe(true);
      expect(keys.has(site.employerKey)).toBe(true);
      expect(site.operatorKey === null || keys.has(site.operatorKey)).toBe(true);
      expect(checkPersonName(site.head.name).ok && checkPhone(site.head.phone).ok).toBe(true);
    }
    expect(isUnique(sites.map(({ head }) => head.phone))).toBe(true);
  });

  it("knows 1,500 people who are workers, each with a number that is nobody's", () => {
    expect(people).toHaveLength(1500);
    const byKey = new Map(workers.map((worker) => [worker.key, worker]));
    expect(isUnique(people.map(({ citizenNumber }) => citizenNumber))).toBe(true);
    for (const person of people) {
      expect(byKey.get(person.workerKey)).toMatchObject({
        name: person.name,
        phone: person.phone,
        line: person.line,
      });
      const checked = checkCitizenNumber(person.citizenNumber, "2026-11-22");
      expect(checked).toMatchObject({ ok: true, value: { birth: person.birth, sex: person.sex } });
      expect(person.citizenNumber.startsWith("99")).toBe(true);
      expect(person.birth <= "2008-11-22").toBe(true);
      const site = sites.find(({ key }) => key === person.siteKey);
      if (site !== undefined) expect(site).toMatchObject({ line: person.line, area: person.area });
      if (person.before !== null) expect(person.before.to).toBe(person.employedFrom);
    }
    const party = people.flatMap(({ memberships }) =>
      memberships.filter((one) => one.kind === "party"),
    );
    expect(party.length).toBeGreaterThan(30);
    expect(party.some(({ hidden }) => hidden)).toBe(true);
    expect(party.some(({ floating }) => floating)).toBe(true);
  });

  it("has applicants at many steps, with branches that are there and days in order", () => {
    const developing = people.flatMap(({ development }) => development ?? []);
    expect(new Set(developing.map(({ steps }) => steps.length)).size).toBeGreaterThan(12);
    const keys = new Set(units.map(({ key }) => key));
    for (const { partyKey, steps } of developing) {
      expect(keys.has(partyKey)).toBe(true);
      const days = steps.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      expect(days.at(-1)! < "2026-11-22").toBe(true);
      expect(steps.map(({ step }) => step)).toEqual(
        developmentSteps.slice(0, steps.length).map(({ step }) => step),
      );
    }
  });
});
