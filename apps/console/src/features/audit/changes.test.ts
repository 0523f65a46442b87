import { expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

test("only what differs is told, by its path", () => {
  expect(
    changesBetween(
      { state: "received", holder: { id: "a", name: "x" }, tags: [1] },
      { state: "accepted", holder: { id: "b", name: "x" }, tags: [1], stars: 5 },
    ),
  ).toEqual([
    { path: "state", before: "received", after: "accepted" },
    { path: "holder.id", before: "a", after: "b" },
    { path: "stars", before: undefined, after: "5" },
  ]);
});

test("a new row shows everything as after, and nothing recorded is no change", () => {
  expect(changesBetween(null, { role: "auditor" })).toEqual([
    { path: "role", before: undefined, after: "auditor" },
  ]);
  expect(changesBetween(null, null)).toEqual([]);
  expect(changesBetween({ a: { b: 1 } }, { a: null })).toEqual([
    { path: "a.b", before: "1", after: undefined },
  ]);
});
