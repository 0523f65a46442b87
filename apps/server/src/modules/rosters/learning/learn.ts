import {
  type Model,
  type PatternPairs,
  type RefineOptions,
  refineModel,
  trustedFrom,
  weightOf,
} from "@juxin/linkage";
import { certain, doubtful } from "../linking/judge.ts";
import { modelFor, type RosterModel, shippedModel } from "../linking/rosterModel.ts";

/** A pair that people settled, as it compared; nothing in it tells who the two are. */
export interface Settled {
  /** Level of each comparison, 0 missing; see `PatternPairs`. */
  levels: number[];
  /** Bits beside the levels' weights: rarity of values, and how many people were known. */
  beside: number;
  same: boolean;
  /** Which number spoke against it. */
  contrary: "phone" | "citizenNumber" | null;
}

/** Weights are compared as if so many people were known; `beside` makes up for the rest. */
const reference = 10_000;
/** Fewer decisions than this teach nothing that holds. */
export const leastDecisions = 50;
const folds = 5;

export const referenceModel = (model: RosterModel): Model => modelFor(reference, model);

const bits = (probability: number): number => Math.log2(probability / (1 - probability));

export const settledWeight = (model: RosterModel, { levels, beside }: Settled): number =>
  weightOf(referenceModel(model), { levels, frequencyWeight: beside });

/**
 * What a district's decisions make of the shipped model. Always from the shipped one and all decisions,
 * so that the same decisions give the same model, whatever was adopted before. Pure.
 * @param patterns all pairs that were compared, by levels
 */
export function learn(
  settled: readonly Settled[],
  patterns: readonly PatternPairs[],
  options: RefineOptions = {},
): RosterModel {
  const shipped = referenceModel(shippedModel);
  // What lay between "surely not" and "surely" was shown to people; the rest the model decided by itself.
  const others = patterns.filter(({ levels }) => {
    const weight = weightOf(shipped, { levels, frequencyWeight: 0 });
    return weight < bits(doubtful) || weight >= bits(certain);
  });
  const refined = refineModel(
    shipped,
    settled.map(({ levels, beside, same }) => ({ levels, frequencyWeight: beside, same })),
    others,
    options,
  );
  const model: RosterModel = {
    expected: refined.prior * reference,
    comparisons: refined.comparisons,
    otherPhoneFrom: null,
  };
  const judged = settled
    .filter(({ contrary }) => contrary === "phone")
    .map((one) => ({ weight: settledWeight(model, one), same: one.same }))
    .filter(({ weight }) => weight >= bits(certain));
  return { ...model, otherPhoneFrom: trustedFrom(judged, { target: certain }) };
}

/** What a model would do by itself with pairs that people settled. */
export type Fate = "linked" | "asked" | "apart";

export function fateOf(model: RosterModel, one: Settled): Fate {
  const weight = settledWeight(model, one);
  if (weight < bits(doubtful)) return "apart";
  if (weight < bits(certain) || one.contrary === "citizenNumber") return "asked";
  if (
    one.contrary === "phone" &&
    !(model.otherPhoneFrom !== null && weight >= model.otherPhoneFrom)
  )
    return "asked";
  return "linked";
}

/**
 * For each settled pair, what a model that was not taught by it would do: taught by four fifths of the
 * decisions, asked about the last fifth, in turn.
 */
export function replay(settled: readonly Settled[], patterns: readonly PatternPairs[]): Fate[] {
  const fates: Fate[] = Array.from({ length: settled.length }, () => "asked");
  for (let fold = 0; fold < folds; fold += 1) {
    const model = learn(
      settled.filter((_, at) => at % folds !== fold),
      patterns,
    );
    for (const [at, one] of settled.entries())
      if (at % folds === fold) fates[at] = fateOf(model, one);
  }
  return fates;
}
