import type { Explanation, ExplanationStep, Language } from "../api.ts";
import { levelsIn } from "../compare/kernel.ts";
import { levelName, type Plan } from "../plan/plan.ts";
import { probabilityOf, type Weights } from "../result/score.ts";
import type { ColumnData } from "../table/columnData.ts";
import { sayDifference } from "./sayDifference.ts";
import { columnWords, levelWords } from "./words.ts";

/** What an explanation needs of the world: a finished run, or a population. */
export interface Known {
  plan: Plan;
  records: Uint32Array;
  columns: readonly Pick<ColumnData, "units" | "start" | "length">[];
  weights: Weights;
}

/** A pair by its places and its pattern. */
export interface KnownPair {
  left: number;
  right: number;
  pattern: number;
}

export interface Explainer {
  /** The words alone, many times cheaper than the whole. */
  words(pair: KnownPair): string;
  explain(pair: KnownPair): Explanation;
}

const CODE = 0x7fffffff;
const tenths = new Map<number, string>();
/** A weight with its sign and one decimal; the same few hundred are said again and again. */
function signed(weight: number): string {
  const tenth = Math.round(weight * 10);
  let text = tenths.get(tenth);
  if (text === undefined) {
    text = `${tenth < 0 ? "−" : "+"}${(Math.abs(tenth) / 10).toFixed(1)}`;
    tenths.set(tenth, text);
  }
  return text;
}

/** One comparison of a pair in words. */
interface Step {
  name: string;
  words: string;
  /** The words with the weight behind them. */
  said: string;
  weight: number;
  frequencyWeight: number;
}

/** What is the same for all pairs of a pattern: their levels, and the steps that do not depend on values. */
interface Told {
  levels: readonly number[];
  fixed: readonly (Step | null)[];
}

/** Says pairs in words; what is the same for all pairs of a pattern is said once. */
export function createExplainer(known: Known, language: Language): Explainer {
  const { plan, weights } = known;
  const zh = language === "zh";
  const between = zh ? "；" : "; ";
  const names = plan.comparisons.map((comparison) => {
    const column = columnWords(plan.columns[comparison.column]!, language);
    return Array.from({ length: comparison.levels.length + 2 }, (_, level) => {
      const name = levelName(comparison, level);
      return { name, words: `${column}${zh ? "" : " "}${levelWords(name, language)}` };
    });
  });
  const prior = levelWords("prior", language);
  const priorSaid = `${prior} ${signed(weights.prior)}`;
  const codeAt = (place: number, c: number): number =>
    known.records[place * plan.stride + plan.columns[plan.comparisons[c]!.column]!.code]! & CODE;
  const toStep = (name: string, words: string, weight: number, frequencyWeight: number): Step => {
    const said = `${words} ${signed(weight)}${between}`;
    return { name, words, said, weight, frequencyWeight };
  };
  const fixedStep = (level: number, c: number): Step | null => {
    const { name, words } = names[c]![level]!;
    const plain = name === "else" || name === "missing";
    if (!plain && (name !== "exact" || weights.frequency[c] !== null)) return null;
    return toStep(name, words, weights.levels[c]![level]!, 0);
  };
  const patterns = new Map<number, Told>();
  const toldOf = (pattern: number): Told => {
    let told = patterns.get(pattern);
    if (told === undefined) {
      const levels = levelsIn({ plan }, pattern);
      told = { levels, fixed: levels.map(fixedStep) };
      patterns.set(pattern, told);
    }
    return told;
  };
  const stepOf = ({ left, right }: KnownPair, level: number, c: number): Step => {
    const { name, words } = names[c]![level]!;
    const weight = weights.levels[c]![level]!;
    if (name === "exact") {
      const frequencyWeight = weights.frequency[c]?.[codeAt(left, c)] ?? 0;
      return toStep(name, words, weight + frequencyWeight, frequencyWeight);
    }
    const { column } = plan.comparisons[c]!;
    const difference = sayDifference(known.columns[column]!, codeAt(left, c), codeAt(right, c));
    const shown =
      difference === "" ? words : zh ? `${words}「${difference}」` : `${words} (${difference})`;
    return toStep(name, shown, weight, 0);
  };
  const stepsOf = (pair: KnownPair): Step[] => {
    const { levels, fixed } = toldOf(pair.pattern);
    return fixed.map((own, c) => own ?? stepOf(pair, levels[c]!, c));
  };
  const say = (steps: readonly Step[]): string => {
    let text = "";
    let missing = "";
    for (const { name, words, said } of strongestFirst(steps))
      if (name === "missing") missing += between + words;
      else text += said;
    return text + priorSaid + missing;
  };
  return {
    words: (pair) => say(stepsOf(pair)),
    explain(pair) {
      const own = stepsOf(pair);
      const value = (place: number, c: number) =>
        valueOf(known, plan.comparisons[c]!.column, codeAt(place, c)) || null;
      const first = {
        column: "prior",
        level: "prior",
        words: prior,
        weight: weights.prior,
        frequencyWeight: 0,
        left: null,
        right: null,
      };
      const steps: ExplanationStep[] = [
        first,
        ...own.map(({ name, words, weight, frequencyWeight }, c) => ({
          column: plan.comparisons[c]!.name,
          level: name,
          words,
          weight,
          frequencyWeight,
          left: value(pair.left, c),
          right: value(pair.right, c),
        })),
      ];
      const weight = steps.reduce((sum, one) => sum + one.weight, 0);
      return { probability: probabilityOf(weight), weight, words: say(own), steps };
    },
  };
}

/** By insertion: they are few, and this is done for every pair that is written. Of equal weight, in order of the columns. */
function strongestFirst(steps: readonly Step[]): Step[] {
  const sorted: Step[] = [];
  for (const step of steps) {
    let at = sorted.length;
    for (; at > 0 && sorted[at - 1]!.weight < step.weight; at--) sorted[at] = sorted[at - 1]!;
    sorted[at] = step;
  }
  return sorted;
}

/** A value as it was compared, "" when missing. */
function valueOf({ columns }: Known, column: number, code: number): string {
  if (code === 0) return "";
  const { units, start, length } = columns[column]!;
  let text = "";
  for (let i = start[code]!, end = i + length[code]!; i < end; i++)
    text += String.fromCharCode(units[i]!);
  return text;
}
