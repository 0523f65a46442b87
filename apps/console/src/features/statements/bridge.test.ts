import { expect, test } from "vitest";
import { bridge } from "./bridge.ts";
import type { Statement } from "./queries.ts";

const figures = (part: Partial<Statement["figures"]>) =>
  ({ everybody: 200, pending: 20, excluded: 10, agreed: 170, ...part }) as Statement["figures"];

test("bars lead from everybody to the agreed figure without a gap", () => {
  const bars = bridge({ figures: figures({}), adjusted: 0 })!;
  expect(bars.map(({ key, change }) => [key, change])).toEqual([
    ["everybody", 200],
    ["pending", -20],
    ["excluded", -10],
    ["agreed", 170],
  ]);
  expect(bars[1]).toMatchObject({ from: 0.9, to: 1 });
  expect(bars[2]).toMatchObject({ from: 0.85, to: 0.9 });
});

test("a later correction is a bar of its own, and never changes the signed one", () => {
  const bars = bridge({ figures: figures({}), adjusted: 3 })!;
  expect(bars.find(({ key }) => key === "agreed")?.change).toBe(170);
  expect(bars.at(-1)).toMatchObject({ key: "final", change: 173 });
});

test("a figure that may not be shown draws no picture", () => {
  expect(bridge({ figures: figures({ pending: null }), adjusted: 0 })).toBeNull();
});
