import { type PatternPairs, weightOf } from "@juxin/linkage";
import { certain, doubtful } from "../linking/judge.ts";
import type { RosterModel } from "../linking/rosterModel.ts";
import { type Fate, fateOf, learn, referenceModel, replay, settledWeight } from "./learn.ts";
import type { ModelProposal } from "./schema.ts";
import type { SettledPair } from "./settledPairs.ts";

const mostExamples = 8;

/** A pair that the desk was shown in the last months, settled or not. */
export type ShownPair = Omit<SettledPair, "same">;

export interface ProposeTask {
  settled: SettledPair[];
  shown: ShownPair[];
  patterns: PatternPairs[];
  inUse: RosterModel;
  digest: string;
}

export interface Proposed {
  model: RosterModel;
  proposal: ModelProposal;
}

const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);

/** What a district's decisions would change, and how it would have fared with them. Pure; seconds of work. */
export function propose({ settled, shown, patterns, inUse, digest }: ProposeTask): Proposed {
  const model = learn(settled, patterns);
  const fates = replay(settled, patterns);
  const wrong = settled
    .map((one, at) => ({ one, fate: fates[at]!, weight: settledWeight(model, one) }))
    .filter(({ one, fate }) => fate !== "asked" && (fate === "linked") !== one.same)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.one.id < b.one.id ? -1 : 1));
  const byPhone = settled.filter(({ contrary }) => contrary === "phone");
  return {
    model,
    proposal: {
      digest,
      decisions: settled.length,
      same: settled.filter(({ same }) => same).length,
      weights: weightsOf(inUse, model, settled),
      before: countFates(
        settled,
        settled.map((one) => fateOf(inUse, one)),
      ),
      after: countFates(settled, fates),
      desk: deskOf(inUse, model, shown, patterns),
      otherPhone: {
        decided: byPhone.length,
        same: byPhone.filter(({ same }) => same).length,
        before: inUse.otherPhoneFrom,
        after: model.otherPhoneFrom,
      },
      examples: wrong.slice(0, mostExamples).map(({ one, weight }) => ({
        pairId: one.id,
        verdict: one.same ? "same" : "different",
        before: probabilityOf(settledWeight(inUse, one)),
        after: probabilityOf(weight),
      })),
    },
  };
}

function countFates(settled: readonly SettledPair[], fates: readonly Fate[]) {
  const of = (fate: Fate, same?: boolean) =>
    settled.filter((one, at) => fates[at] === fate && (same === undefined || one.same === same))
      .length;
  return {
    linked: of("linked"),
    linkedWrong: of("linked", false),
    asked: of("asked"),
    apart: of("apart"),
    apartWrong: of("apart", true),
  };
}

function weightsOf(
  inUse: RosterModel,
  model: RosterModel,
  settled: readonly SettledPair[],
): ModelProposal["weights"] {
  const [before, after] = [referenceModel(inUse), referenceModel(model)];
  const odds = (prior: number) => Math.log2(prior / (1 - prior));
  return [
    {
      column: "prior",
      level: "prior",
      before: odds(before.prior),
      after: odds(after.prior),
      seen: settled.length,
    },
    ...before.comparisons.flatMap(({ column, levels }, c) =>
      levels.map(({ name, m, u }, l) => {
        const next = after.comparisons[c]!.levels[l]!;
        return {
          column,
          level: name,
          before: Math.log2(m / u),
          after: Math.log2(next.m / next.u),
          seen: settled.filter(({ levels: own }) => own[c] === l + 1).length,
        };
      }),
    ),
  ];
}

/** Pairs a person would be asked: of those that were shown the ones still doubtful, and those that become so. */
function deskOf(
  inUse: RosterModel,
  model: RosterModel,
  shown: readonly ShownPair[],
  patterns: readonly PatternPairs[],
): ModelProposal["desk"] {
  const asked = (own: RosterModel) =>
    shown.filter((one) => fateOf(own, { ...one, same: true }) === "asked").length;
  const [before, after] = [referenceModel(inUse), referenceModel(model)];
  const isAsked = (own: typeof before, levels: readonly number[]) => {
    const p = probabilityOf(weightOf(own, { levels, frequencyWeight: 0 }));
    return p >= doubtful && p < certain;
  };
  const entering = patterns
    .filter(({ levels }) => !isAsked(before, levels) && isAsked(after, levels))
    .reduce((sum, { pairs }) => sum + pairs, 0);
  return { before: asked(inUse), after: asked(model) + entering };
}
