import fc from "fast-check";
import { expect, test } from "vitest";
import { fitWithin } from "./shrinkPhoto.ts";

test("a large photo keeps its shape within 1600 px, a small one its size", () => {
  expect(fitWithin(4000, 3000)).toEqual({ width: 1600, height: 1200 });
  expect(fitWithin(3000, 4000)).toEqual({ width: 1200, height: 1600 });
  expect(fitWithin(800, 600)).toEqual({ width: 800, height: 600 });
});

test("no side is ever longer than 1600 px or shorter than 1", () => {
  const side = fc.integer({ min: 1, max: 60_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fitted = fitWithin(width, height);
      expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(1600);
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
    }),
  );
});
