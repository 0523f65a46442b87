import { describe, expect, test } from "vitest";
import { faultsOf, mergeChanges, type CaseCategory, type Editable } from "./editable.ts";

const category = (key: string, change: Partial<CaseCategory> = {}): CaseCategory => ({
  key,
  zh: key,
  en: key,
  hintZh: "",
  hintEn: "",
  icon: "other",
  acceptDays: 1,
  resolveDays: 5,
  sensitive: false,
  routeTo: "community",
  department: null,
  active: true,
  asker: "worker",
  ...change,
});

const base: Editable = {
  categories: [category("pay"), category("rest")],
  amberAt: 0.75,
  holidays: ["2026-10-01"],
  workdays: [],
};
const changed = (change: Partial<Editable>): Editable => ({ ...base, ...change });

describe("merging two people’s changes", () => {
  test("keeps both where they touched different things, even within one category", () => {
    const mine = changed({ categories: [category("pay", { acceptDays: 2 }), category("rest")] });
    const theirs = changed({
      amberAt: 0.8,
      categories: [category("pay", { zh: "工资" }), category("rest")],
    });
    const { merged, both } = mergeChanges(base, mine, theirs);
    expect(merged.amberAt).toBe(0.8);
    expect(merged.categories[0]).toMatchObject({ acceptDays: 2, zh: "工资" });
    expect(both).toEqual([]);
  });

  test("keeps mine and names it where both changed the same thing", () => {
    const mine = changed({ categories: [category("pay", { resolveDays: 3 }), category("rest")] });
    const theirs = changed({ categories: [category("pay", { resolveDays: 9 }), category("rest")] });
    const { merged, both } = mergeChanges(base, mine, theirs);
    expect(merged.categories[0]?.resolveDays).toBe(3);
    expect(both).toEqual(["pay"]);
  });

  test("is silent where both made the same change", () => {
    const mine = changed({ amberAt: 0.9 });
    expect(mergeChanges(base, mine, changed({ amberAt: 0.9 })).both).toEqual([]);
  });

  test("keeps my order and what they added", () => {
    const mine = changed({ categories: [category("rest"), category("pay")] });
    const theirs = changed({ categories: [category("pay"), category("rest"), category("new")] });
    const { merged } = mergeChanges(base, mine, theirs);
    expect(merged.categories.map((one) => one.key)).toEqual(["rest", "pay", "new"]);
  });

  test("without changes of mine is theirs", () => {
    const theirs = changed({ holidays: [], workdays: ["2026-10-10"] });
    expect(mergeChanges(base, base, theirs).merged).toEqual(theirs);
  });
});

test("what the server found wrong is found by the category and its field", () => {
  const issues = [
    { path: "categories.8.resolveDays", reason: "invalid_type" },
    { path: "categories.8.zh", reason: "too_small" },
    { path: "amberAt", reason: "too_big" },
  ];
  const faults = faultsOf(issues, (reason) => `(${reason})`);
  expect([...faults]).toEqual([[8, { resolveDays: "(invalid_type)", zh: "(too_small)" }]]);
});
