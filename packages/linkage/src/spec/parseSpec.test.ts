import { expect, test } from "vitest";
import { parseSpec } from "./parseSpec.ts";
import { rosterSpec } from "./rosterSpec.ts";

test("the spec for rosters is one", () => {
  expect(parseSpec(rosterSpec)).toBe(rosterSpec);
});

test("every fault is told at once, with where it stands", () => {
  const wrong = {
    columns: { name: { kind: "person" }, "a.b": { kind: "text" }, phone: { kind: "phone" } },
    comparisons: [
      { column: "mail", levels: ["exact"] },
      { column: "phone", levels: ["same", { edits: 0 }] },
    ],
    blocking: [["phone.middle"]],
    threshold: 2,
    treshold: 0.5,
  };
  const told = () => parseSpec(wrong);
  for (const where of [
    "columns.name.kind",
    "columns.a.b",
    "comparisons[0].column",
    "comparisons[1].levels[0]",
    "comparisons[1].levels[1]",
    "blocking[0][0]",
    "threshold:",
    "treshold:",
  ])
    expect(told).toThrow(where);
});

test.each([null, [], "auto", {}, { columns: { a: { kind: "text" } } }])("%j is none", (value) => {
  expect(() => parseSpec(value)).toThrow(/spec/);
});

test("too many levels are refused rather than counted wrong", () => {
  const columns = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`c${i}`, { kind: "text" }]),
  );
  const comparisons = Object.keys(columns).map((column) => ({
    column,
    levels: ["exact", { edits: 1 }, { edits: 2 }],
  }));
  expect(() => parseSpec({ columns, comparisons, blocking: [["c0"]] })).toThrow(
    /too many combinations/,
  );
});
