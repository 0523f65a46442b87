import type { Pair } from "./queries.ts";

/** Weights (base 2) smaller than this decide nothing, and are not spoken of. */
const telling = 0.3;

export const tellingSteps = (pair: Pair): Pair["steps"] =>
  pair.steps.filter(({ column, weight }) => column === "prior" || Math.abs(weight) >= telling);

/** What speaks for one person and what against, strongest first, in the engine's words. */
export function reasonOf(pair: Pair): { for: string[]; against: string[] } {
  const told = tellingSteps(pair)
    .filter(({ column }) => column !== "prior")
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    for: told.filter(({ weight }) => weight > 0).map(({ words }) => words),
    against: told.filter(({ weight }) => weight < 0).map(({ words }) => words),
  };
}
