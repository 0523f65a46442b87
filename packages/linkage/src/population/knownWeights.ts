import type { Model } from "../api.ts";
import { levelsIn } from "../compare/kernel.ts";
import { fromModel } from "../model/fromModel.ts";
import type { Plan } from "../plan/plan.ts";
import type { Weights } from "../result/score.ts";
import type { KnownColumn } from "./knownColumn.ts";

export interface KnownWeights {
  /** The weight of a pair, by its pattern and, where frequencies count, the value of one of the two. */
  weigh(records: Uint32Array, place: number, pattern: number): number;
  /** For explanations: reads frequencies as they are when asked. */
  snapshot(): Weights;
}

/** Weights of a model for a population that grows: frequencies are those of the moment. @throws LinkageError when the model is another spec's */
export function createKnownWeights(
  plan: Plan,
  model: Model,
  columns: readonly KnownColumn[],
): KnownWeights {
  const { m, u: unlikely } = fromModel(plan, model);
  const levels = m.map((own, c) =>
    own.map((value, level) => (level === 0 ? 0 : Math.log2(value / unlikely[c]![level]!))),
  );
  const prior = Math.log2(model.prior / (1 - model.prior));
  const frequencyOf = plan.comparisons.map((comparison, c) => {
    const exact = comparison.levels.findIndex(({ test }) => test === "exact");
    if (!comparison.frequency || exact < 0) return null;
    const column = columns[comparison.column]!;
    const u = model.comparisons[c]!.levels[exact]!.u;
    return (code: number): number =>
      Math.log2((u * Math.max(1, column.filled)) / Math.max(1, column.data.countLeft[code]!));
  });
  const exactLevel = plan.comparisons.map(
    (one) => one.levels.findIndex(({ test }) => test === "exact") + 1,
  );
  return {
    weigh(records, place, pattern) {
      let weight = prior;
      levelsIn({ plan }, pattern).forEach((level, c) => {
        weight += levels[c]![level]!;
        const own = frequencyOf[c];
        if (own !== null && own !== undefined && level === exactLevel[c])
          weight += own(
            records[place * plan.stride + plan.columns[plan.comparisons[c]!.column]!.code]!,
          );
      });
      return weight;
    },
    snapshot: () => ({
      prior,
      levels,
      frequency: frequencyOf.map((own) => (own === null ? null : readOnDemand(own))),
    }),
  };
}

/** Looks like an array of frequency weights by code, and works each out when it is read. */
const readOnDemand = (of: (code: number) => number): Float64Array =>
  new Proxy(new Float64Array(0), { get: (_, code) => of(Number(code)) });
