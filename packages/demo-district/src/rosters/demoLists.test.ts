import { expect, test } from "vitest";
import { generateGeography } from "../geography/generateGeography.ts";
import { demoPopulation } from "../population/demoPopulation.ts";
import { demoLists } from "./demoLists.ts";

const geography = generateGeography("juxin");
const population = demoPopulation("juxin", { geography });
const street = geography.streets.find(({ setting }) => setting === "new")!.code;
const month = (at: 0 | 1) =>
  demoLists("juxin", {
    population,
    geography,
    street,
    period: at === 0 ? "2026-10" : "2026-11",
    month: at,
  });

test("three lists of different layout, the same each time", () => {
  expect(month(1)).toEqual(month(1));
  const [platform, survey, union] = month(1);
  expect(platform!.rows.length).toBeGreaterThan(300);
  expect(survey!.rows.length).toBeGreaterThan(20);
  expect(union!.rows.length).toBeGreaterThan(100);
  expect(new Set([platform, survey, union].map((list) => list!.head.length))).toEqual(
    new Set([1, 2]),
  );
  for (const { columns, head, rows } of month(1)) {
    expect(head.at(-1)!.map((text) => text ?? "")).toEqual(columns.map(({ header }) => header));
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  }
});

test("most people are in both months and told of alike; some come, some leave", () => {
  for (const [before, after] of month(0).map((list, at) => [list, month(1)[at]!] as const)) {
    const known = new Map(
      before.rows.map(({ personKey, cells }) => [personKey, cells.slice(1).join()]),
    );
    const both = after.rows.filter(({ personKey }) => known.has(personKey));
    expect(both.length / before.rows.length).toBeGreaterThan(0.9);
    const alike = both.filter(
      ({ personKey, cells }) => known.get(personKey) === cells.slice(1).join(),
    );
    expect(alike.length / both.length).toBeGreaterThan(0.85);
  }
});

test("every number is of the invented blocks, every row somebody of the demo or nobody", () => {
  const keys = new Set(population.people.map(({ key }) => key));
  for (const { rows, columns } of month(1))
    for (const { cells, personKey } of rows) {
      if (personKey !== null) expect(keys.has(personKey)).toBe(true);
      const phone = cells[columns.findIndex(({ kind }) => kind === "phone")];
      if (phone !== null) expect(String(phone)).toMatch(/^199(?:0000|\*{4})\d{4}$/);
    }
});
