import { expect, test } from "vitest";
import { waterfall } from "./waterfall.ts";

const step = (column: string, weight: number) => ({ column, level: "", words: column, weight });

test("each bar begins where the last one ended, and all lie within the width", () => {
  const { bars, zero } = waterfall([step("prior", -8), step("name", 12), step("birth", -2)]);
  expect(zero).toBeCloseTo(8 / 12);
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 8 / 12],
    [0, 1],
    [10 / 12, 1],
  ]);
});

test("nothing to show is no division by zero", () => {
  expect(waterfall([]).bars).toEqual([]);
  expect(waterfall([step("prior", 0)]).bars[0]).toMatchObject({ from: 0, to: 0 });
});
