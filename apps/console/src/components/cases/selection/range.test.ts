import { expect, test } from "vitest";
import { rangeOf } from "./range.ts";

const ids = ["a", "b", "c", "d"];

test("a range runs either way and includes both ends", () => {
  expect(rangeOf(ids, "b", "d")).toEqual(["b", "c", "d"]);
  expect(rangeOf(ids, "d", "b")).toEqual(["b", "c", "d"]);
  expect(rangeOf(ids, "c", "c")).toEqual(["c"]);
});

test("where its beginning is not listed any more it is its end alone, and nothing where that is not", () => {
  expect(rangeOf(ids, undefined, "b")).toEqual(["b"]);
  expect(rangeOf(ids, "gone", "b")).toEqual(["b"]);
  expect(rangeOf(ids, "a", "gone")).toEqual([]);
});
