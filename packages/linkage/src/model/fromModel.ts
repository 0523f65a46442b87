import type { Model } from "../api.ts";
import { LinkageError } from "../linkageError.ts";
import { levelName, type Plan } from "../plan/plan.ts";
import type { Levels } from "./estimateU.ts";
import type { Trained } from "./train.ts";

/** Takes up what an earlier run learnt. @throws LinkageError when it was learnt with other columns or levels */
export function fromModel(plan: Plan, model: Model): Trained {
  const same =
    model.comparisons.length === plan.comparisons.length &&
    plan.comparisons.every((comparison, c) => {
      const own = model.comparisons[c]!;
      return (
        own.column === comparison.name &&
        own.levels.length === comparison.levels.length + 1 &&
        own.levels.every(({ name }, i) => name === levelName(comparison, i + 1))
      );
    });
  if (!same)
    throw new LinkageError(
      "模型与 spec 的列或级别不一致 the model was learnt with other columns or levels",
    );
  const levels = (key: "m" | "u"): Levels =>
    model.comparisons.map((one) =>
      Float64Array.from([0, ...one.levels.map((level) => level[key])]),
    );
  return { m: levels("m"), u: levels("u"), prior: model.prior, trainings: [] };
}
