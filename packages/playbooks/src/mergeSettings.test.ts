import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkPlaybook,
  getPlaybook,
  isForFirms,
  maxActiveCategories,
  mergeSettings,
  playbooks,
} from "./index.ts";
import type { Issue, Playbook } from "./index.ts";

const base = getPlaybook("qinhuai");

function merged(overrides: unknown, from = base): Playbook {
  const result = mergeSettings(from, overrides);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.playbook;
}

function refused(overrides: unknown): string[] {
  const result = mergeSettings(base, overrides);
  const issues: Issue[] = result.ok ? [] : result.issues;
  return issues.map(({ path, reason }) => `${path} ${reason}`).sort();
}

const disputes = {
  zh: "和商家顾客起争执",
  en: "Disputes with merchants and customers",
  hint: { zh: "被骂、被差评、被拒收", en: "Abuse, unfair reviews, refused orders" },
  icon: "dispute",
  limit: { acceptDays: 1, resolveDays: 5 },
  sensitive: false,
  route: { to: "street", department: "marketRegulation", industry: "line" },
};

describe("mergeSettings", () => {
  it("renames, limits, routes, hides and reorders a category, and leaves the rest", () => {
    const result = merged({
      categories: {
        payAndOrders: { zh: "钱和单", en: "Money and orders", order: 999 },
        restAndStation: { limit: { resolveDays: 3 } },
        safetyHazard: { route: { to: "street", industry: "line" } },
        trainingAndJobs: { active: false },
      },
    });
    const row = (key: string) => result.categories.find((category) => category.key === key);
    expect(result.categories.at(-1)).toMatchObject({ key: "payAndOrders", zh: "钱和单" });
    expect(row("restAndStation")?.limit).toEqual({ acceptDays: 1, resolveDays: 3 });
    expect(row("safetyHazard")?.route).toEqual({ to: "street", industry: "line" });
    expect(row("trainingAndJobs")?.active).toBe(false);
    expect(row("other")).toEqual(base.categories.find((category) => category.key === "other"));
  });

  it("adds a category in the place of one that is hidden", () => {
    const result = merged({ categories: { disputes, trainingAndJobs: { active: false } } });
    expect(result.categories.at(-1)).toMatchObject({ key: "disputes", active: true, order: 13 });
    expect(refused({ categories: { disputes } })).toEqual(["categories category.tooManyActive"]);
  });

  it("says every error at once, with paths inside the overrides", () => {
    const overrides = {
      categories: {
        payAndOrders: { zh: "钱和单" },
        restAndStation: { limit: { acceptDays: 0, resolveDays: 1.5 } },
        injuryAndInsurance: { sensitive: false },
        safetyHazard: { route: { to: "street", department: "nobody", industry: "line" } },
        familyAndChildren: { colour: "red" },
        newOne: { zh: "新类别", active: false },
        "bad-key": { ...disputes, active: false },
      },
      terms: { station: { zh: "驿站" }, nothing: { zh: "无", en: "Nothing" } },
      thresholds: {
        partyBranchMembers: {
          value: 2,
          source: { text: { zh: "本区", en: "Here" }, effectiveFrom: "2026-01-01" },
        },
      },
      caseSettings: { amberAt: 1.5 },
    };
    expect(refused(overrides)).toEqual(
      [
        "categories.payAndOrders category.renameBoth",
        "categories.restAndStation.limit.acceptDays shape.tooSmall",
        "categories.restAndStation.limit.resolveDays shape.invalidType",
        "categories.injuryAndInsurance.sensitive category.sensitivityLowered",
        "categories.safetyHazard.route.department department.unknown",
        "categories.familyAndChildren shape.unrecognizedKeys",
        ...["en", "hint", "icon", "limit", "route", "sensitive"].map((part) => {
          const reason = part === "icon" ? "shape.invalidValue" : "shape.invalidType";
          return `categories.newOne.${part} ${reason}`;
        }),
        "categories.bad-key key.notCamelCase",
        "terms.station.en shape.invalidType",
        "terms.nothing term.unknown",
        "thresholds.partyBranchMembers threshold.fixed",
        "caseSettings.amberAt shape.tooBig",
      ].sort(),
    );
  });

  it("sets local thresholds with their document and date, and adds new ones", () => {
    const source = { text: { zh: "本区办法", en: "Rules of this district" } };
    const dated = { ...source, effectiveFrom: "2026-03-01" };
    const result = merged({
      terms: { station: { zh: "小哥驿站", en: "Rider station" } },
      thresholds: {
        serviceCircleMinutes: { value: 8, source: dated },
        womenFederationMembers: {
          zh: "成立妇联的妇女数",
          en: "Women to set up an organisation",
          value: 5,
          bound: "min",
          unit: { zh: "人", en: "people" },
          source: dated,
        },
      },
    });
    const row = (key: string) => result.thresholds.find((threshold) => threshold.key === key);
    expect(row("serviceCircleMinutes")).toMatchObject({
      value: 8,
      source: { ...dated, kind: "local" },
    });
    expect(row("womenFederationMembers")).toMatchObject({ value: 5, source: { kind: "local" } });
    expect(result.terms.find((term) => term.key === "station")?.zh).toBe("小哥驿站");
    expect(refused({ thresholds: { serviceCircleMinutes: { value: 8, source } } })).toEqual([
      "thresholds.serviceCircleMinutes.source.effectiveFrom shape.invalidType",
    ]);
  });

  it.each([null, 3, "x", [[]], { colour: "red" }, { categories: [] }, { caseSettings: null }])(
    "refuses %j without throwing",
    (overrides) => {
      expect(mergeSettings(base, overrides).ok).toBe(false);
    },
  );
});

const days = fc.integer({ min: 1, max: 250 });
const change = fc.record(
  {
    active: fc.boolean(),
    order: fc.integer({ min: 1, max: 999 }),
    limit: fc.record({ acceptDays: days, resolveDays: days }, { requiredKeys: [] }),
    route: fc.record({
      to: fc.constantFrom("community", "street", "district"),
      department: fc.constantFrom("housing", "health", "nobody"),
      industry: fc.constant("line"),
    }),
  },
  { requiredKeys: [] },
);
const key = fc.constantFrom(...base.categories.map((category) => category.key), "ninth", "tenth");
const overrides = fc.record({
  categories: fc
    .dictionary(key, change, { maxKeys: 6, noNullPrototype: true })
    .map((changes) =>
      Object.fromEntries(
        Object.entries(changes).map(([name, row]) =>
          name === "ninth" || name === "tenth"
            ? [name, { ...disputes, ...row, limit: disputes.limit }]
            : [name, row],
        ),
      ),
    ),
});

describe("mergeSettings, for any overrides", () => {
  it("changes nothing when there is nothing to change", () => {
    for (const playbook of playbooks) expect(merged({}, playbook)).toEqual(playbook);
  });

  it("gives a valid playbook of at most eight, in order, or says why not", () => {
    let accepted = 0;
    fc.assert(
      fc.property(overrides, (change) => {
        const before = structuredClone(base);
        const result = mergeSettings(base, change);
        expect(base).toEqual(before);
        if (!result.ok) {
          expect(result.issues.length).toBeGreaterThan(0);
          return;
        }
        accepted++;
        expect(checkPlaybook(result.playbook).ok).toBe(true);
        const { categories } = result.playbook;
        const active = categories.filter(
          (category) => category.active && !isForFirms(category),
        ).length;
        expect(active).toBeGreaterThan(0);
        expect(active).toBeLessThanOrEqual(maxActiveCategories);
        const orders = categories.map((category) => category.order);
        expect(orders).toEqual([...orders].sort((a, b) => a - b));
        for (const row of categories.filter(({ key }) => !(key in change.categories))) {
          expect(base.categories).toContainEqual(row);
        }
        expect(mergeSettings(result.playbook, change)).toEqual(result);
      }),
      { numRuns: 200 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  it("never throws, whatever JSON it is given", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("categories", "terms", "thresholds"), fc.jsonValue()),
        (data) => {
          const result = mergeSettings(base, data);
          expect(result.ok || result.issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
