import { expect, test } from "vitest";
import type { Pair } from "./queries.ts";
import { reasonOf, tellingSteps, whyAsked } from "./reasonOf.ts";

const step = (column: string, weight: number) => ({ column, level: "", words: column, weight });
const pair = {
  steps: [
    step("prior", -10),
    step("name", 8),
    step("sex", 0.01),
    step("birth", 13),
    step("phone", -2),
  ],
} as Pair;

test("what tells for and against is said, strongest first; what tells nothing is not", () => {
  expect(reasonOf(pair)).toEqual({ for: ["birth", "name"], against: ["phone"] });
  expect(tellingSteps(pair).map(({ column }) => column)).toEqual([
    "prior",
    "name",
    "birth",
    "phone",
  ]);
});

test("a reviewer is told why the engine asks: rivals first, then a number that differs", () => {
  expect(whyAsked({ ...pair, others: 2 } as Pair)).toBe("rivals");
  expect(whyAsked({ ...pair, others: 0 } as Pair)).toBe("numbers");
  expect(whyAsked({ ...pair, others: 0, steps: [step("name", 8)] } as Pair)).toBe("between");
});
