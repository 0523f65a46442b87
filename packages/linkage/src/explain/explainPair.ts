import type { Explanation, ExplanationStep, Language } from "../api.ts";
import { levelsIn } from "../compare/kernel.ts";
import { levelName, type Plan } from "../plan/plan.ts";
import { probabilityOf, type Weights } from "../result/score.ts";
import type { ColumnData } from "../table/columnData.ts";
import { columnWords, levelWords } from "./words.ts";
import { sayDifference } from "./sayDifference.ts";

/** What an explanation needs of the world: a finished run, or a population. */
export interface Known {
  plan: Plan;
  records: Uint32Array;
  columns: readonly Pick<ColumnData, "units" | "start" | "length">[];
  weights: Weights;
}

const CODE = 0x7fffffff;

/** A value as it was compared, "" when missing. */
export function valueAt({ plan, records, columns }: Known, place: number, column: number): string {
  const code = records[place * plan.stride + plan.columns[column]!.code]! & CODE;
  if (code === 0) return "";
  const { units, start, length } = columns[column]!;
  return String.fromCharCode(...units.subarray(start[code]!, start[code]! + length[code]!));
}

const signed = (weight: number): string =>
  `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;

/** The steps from the prior to the pair's weight, each with its words; the steps add up to the weight. */
export function explainPair(
  known: Known,
  left: number,
  right: number,
  pattern: number,
  language: Language,
): Explanation {
  const { plan, weights } = known;
  const priorWords = levelWords("prior", language);
  const steps: ExplanationStep[] = [
    {
      column: "prior",
      level: "prior",
      words: priorWords,
      weight: weights.prior,
      frequencyWeight: 0,
      left: null,
      right: null,
    },
  ];
  levelsIn({ plan }, pattern).forEach((level, c) => {
    const comparison = plan.comparisons[c]!;
    const a = valueAt(known, left, comparison.column);
    const b = valueAt(known, right, comparison.column);
    const name = levelName(comparison, level);
    const code = known.records[left * plan.stride + plan.columns[comparison.column]!.code]! & CODE;
    const frequencyWeight = name === "exact" ? (weights.frequency[c]?.[code] ?? 0) : 0;
    steps.push({
      column: comparison.name,
      level: name,
      words: stepWords(plan, comparison.column, name, sayDifference(a, b), language),
      weight: weights.levels[c]![level]! + frequencyWeight,
      frequencyWeight,
      left: a === "" ? null : a,
      right: b === "" ? null : b,
    });
  });
  const weight = steps.reduce((sum, step) => sum + step.weight, 0);
  return { probability: probabilityOf(weight), weight, words: sentence(steps, language), steps };
}

function stepWords(
  plan: Plan,
  column: number,
  level: string,
  difference: string,
  language: Language,
): string {
  const name = columnWords(plan.columns[column]!, language);
  const zh = language === "zh";
  const what = `${name}${zh ? "" : " "}${levelWords(level, language)}`;
  return difference === "" || level === "else" || level === "missing"
    ? what
    : zh
      ? `${what}「${difference}」`
      : `${what} (${difference})`;
}

/** What speaks for the pair first, the strongest first, then what speaks against it; missing values last. */
function sentence(steps: readonly ExplanationStep[], language: Language): string {
  const [prior, ...rest] = steps as [ExplanationStep, ...ExplanationStep[]];
  const told = rest
    .filter(({ level }) => level !== "missing")
    .toSorted((x, y) => y.weight - x.weight);
  const missing = rest.filter(({ level }) => level === "missing").map(({ words }) => words);
  const parts = [...told, prior].map(({ words, weight }) => `${words} ${signed(weight)}`);
  return [...parts, ...missing].join(language === "zh" ? "；" : "; ");
}
