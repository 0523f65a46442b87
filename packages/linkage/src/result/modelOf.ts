import type { Model } from "../api.ts";
import { levelName } from "../plan/plan.ts";
import type { Run } from "../run/link.ts";

/** What was learnt, by the names of columns and levels. */
export function modelOf({ work, trained }: Pick<Run, "work" | "trained">): Model {
  return {
    prior: trained.prior,
    comparisons: work.plan.comparisons.map((comparison, c) => ({
      column: comparison.name,
      levels: Array.from({ length: comparison.levels.length + 1 }, (_, i) => ({
        name: levelName(comparison, i + 1),
        m: trained.m[c]![i + 1]!,
        u: trained.u[c]![i + 1]!,
      })),
    })),
  };
}
