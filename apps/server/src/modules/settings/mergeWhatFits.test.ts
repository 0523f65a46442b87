import { getPlaybook, maxActiveCategories, type Playbook } from "@juxin/playbooks";
import { expect, test } from "vitest";
import { mergeWhatFits } from "./mergeWhatFits.ts";

const base = getPlaybook("qinhuai");
const [first, second] = base.categories;
const one = first?.key ?? "";
const two = second?.key ?? "";

test("what fits is merged, and nothing is dropped", () => {
  const { playbook, dropped } = mergeWhatFits(base, {
    categories: { [one]: { limit: { acceptDays: 9 } } },
    caseSettings: { amberAt: 0.5 },
  });
  expect(dropped).toEqual([]);
  expect(playbook.categories.find(({ key }) => key === one)?.limit.acceptDays).toBe(9);
  expect(playbook.caseSettings.amberAt).toBe(0.5);
});

test("what a newer playbook no longer knows is left out, the rest stays", () => {
  const stored = {
    categories: {
      [one]: {
        route: { to: "street", department: "closedOffice", industry: "line" },
        limit: { acceptDays: 9 },
      },
      [two]: { zh: "Parking", en: "Parking", active: true },
      goneCategory: { active: false },
    },
    terms: { goneTerm: { zh: "站", en: "Stop" } },
    caseSettings: { amberAt: 7 },
  };
  const { playbook, dropped } = mergeWhatFits(base, stored);
  expect(dropped.toSorted()).toEqual(
    [
      "caseSettings.amberAt",
      `categories.${one}.route`,
      `categories.${two}.zh`,
      "categories.goneCategory",
      "terms.goneTerm",
    ].toSorted(),
  );
  expect(playbook.categories.find(({ key }) => key === one)).toMatchObject({
    limit: { acceptDays: 9 },
    route: first?.route,
  });
  expect(playbook.caseSettings.amberAt).toBe(base.caseSettings.amberAt);
  expect(stored.categories).toHaveProperty("goneCategory");
});

test("a playbook with more active categories does not push out those that the district chose", () => {
  const full: Playbook = {
    ...base,
    categories: Array.from({ length: maxActiveCategories }, (_, n) => ({
      ...structuredClone(base.categories[0] as Playbook["categories"][number]),
      key: `given${n}`,
      order: n + 1,
    })),
  };
  const [given] = full.categories;
  const own = { ...given, key: undefined, source: undefined, order: 20 };
  const { playbook, dropped } = mergeWhatFits(full, {
    categories: { ownOne: JSON.parse(JSON.stringify(own)) },
  });
  expect(dropped).toEqual([`categories.given${maxActiveCategories - 1}.active`]);
  const active = playbook.categories.filter((category) => category.active).map(({ key }) => key);
  expect(active).toHaveLength(maxActiveCategories);
  expect(active).toContain("ownOne");
});

test.each([[null], [[]], ["{}"], [{ unknownSection: {} }], [{ categories: 3 }]])(
  "%j leaves the playbook as it is",
  (stored) => {
    const { playbook, dropped } = mergeWhatFits(base, stored);
    expect(playbook.categories).toEqual(base.categories);
    expect(dropped.length).toBeGreaterThan(0);
  },
);
