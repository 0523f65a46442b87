import { expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";

test("the box holds every point", () => {
  expect(
    boundsOf([
      [118.7, 32.1],
      [118.9, 31.9],
      [118.8, 32.0],
    ]),
  ).toEqual([118.7, 31.9, 118.9, 32.1]);
});

test("one point has a neighbourhood around it", () => {
  const [west, south, east, north] = boundsOf([[118.7, 32]])!;
  expect(east - west).toBeCloseTo(0.004);
  expect(north - south).toBeCloseTo(0.004);
  expect((west + east) / 2).toBeCloseTo(118.7);
});

test("no point, no box", () => {
  expect(boundsOf([])).toBeNull();
});
