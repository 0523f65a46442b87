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

/** Says pairs in words; what is the same for all pairs of a pattern is said once. */
export function createExplainer(known: Known, language: Language): Explainer {
  const { plan, weights } = known;
  const zh = language === "zh";
  const told = plan.comparisons.map((comparison) => {
    const column = columnWords(plan.columns[comparison.column]!, language);
    return Array.from({ length: comparison.levels.length + 2 }, (_, level) => {
      const name = levelName(comparison, level);
      return { name, words: `${column}${zh ? "" : " "}${levelWords(name, language)}` };
    });
  });
  const prior = levelWords("prior", language);
  const patterns = new Map<number, number[]>();
  const levelsOf = (pattern: number): number[] => {
    let levels = patterns.get(pattern);
    if (levels === undefined) patterns.set(pattern, (levels = levelsIn({ plan }, pattern)));
    return levels;
  };
  const codeAt = (place: number, c: number): number =>
    known.records[place * plan.stride + plan.columns[plan.comparisons[c]!.column]!.code]! & CODE;
  const step = ({ left, right }: KnownPair, level: number, c: number) => {
    const { name, words } = told[c]![level]!;
    const frequencyWeight = name === "exact" ? (weights.frequency[c]?.[codeAt(left, c)] ?? 0) : 0;
    const weight = weights.levels[c]![level]! + frequencyWeight;
    if (name === "exact" || name === "else" || name === "missing")
      return { name, words, weight, frequencyWeight };
    const { column } = plan.comparisons[c]!;
    const difference = sayDifference(
      valueOf(known, column, codeAt(left, c)),
      valueOf(known, column, codeAt(right, c)),
    );
    const shown =
      difference === "" ? words : zh ? `${words}「${difference}」` : `${words} (${difference})`;
    return { name, words: shown, weight, frequencyWeight };
  };
  const say = (steps: { name: string; words: string; weight: number }[]): string => {
    const parts = steps
      .filter(({ name }) => name !== "missing")
      .toSorted((x, y) => y.weight - x.weight);
    let text = "";
    for (const { words, weight } of parts) text += `${words} ${signed(weight)}${zh ? "；" : "; "}`;
    text += `${prior} ${signed(weights.prior)}`;
    for (const { name, words } of steps)
      if (name === "missing") text += `${zh ? "；" : "; "}${words}`;
    return text;
  };
  return {
    words: (pair) => say(levelsOf(pair.pattern).map((level, c) => step(pair, level, c))),
    explain(pair) {
      const own = levelsOf(pair.pattern).map((level, c) => step(pair, level, c));
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
        ...own.map(({ name, ...rest }, c) => ({
          column: plan.comparisons[c]!.name,
          level: name,
          ...rest,
          left: value(pair.left, c),
          right: value(pair.right, c),
        })),
      ];
      const weight = steps.reduce((sum, one) => sum + one.weight, 0);
      return { probability: probabilityOf(weight), weight, words: say(own), steps };
    },
  };
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
