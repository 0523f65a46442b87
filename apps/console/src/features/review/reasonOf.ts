import type { Pair } from "./queries.ts";

/** Weights (base 2) smaller than this decide nothing, and are not spoken of. */
const telling = 0.3;

export const tellingSteps = (pair: Pair): Pair["steps"] =>
  pair.steps.filter(({ column, weight }) => column === "prior" || Math.abs(weight) >= telling);

/**
 * Why the engine did not settle a pair by itself: several people are as like, a number speaks against
 * it however alike the rest is, or the evidence lies between yes and no.
 */
export function whyAsked(pair: Pair): "rivals" | "numbers" | "between" {
  if (pair.others > 0) return "rivals";
  const against = pair.steps.some(
    ({ column, weight }) => (column === "idNumber" || column === "phone") && weight < 0,
  );
  return against ? "numbers" : "between";
}

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
