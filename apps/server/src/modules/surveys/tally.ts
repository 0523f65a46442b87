import { threshold } from "./rules.ts";
import type { Question, QuestionResult } from "./schema.ts";

/** At most so many bars for numbers; more different ones are put into ranges. */
const mostBars = 8;

const round = (value: number): number => Math.round(value * 100) / 100;

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}

/** A width that reads well: 1, 2 or 5 times a power of ten. */
function niceWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((step) => step * power >= least) ?? 10) * power;
}

/** How numbers are spread: by value where there are few, else in ranges from the least to the largest. */
export function spread(values: readonly number[]): { label: string; count: number }[] {
  const different = [...new Set(values)].toSorted((a, b) => a - b);
  const first = different[0];
  const last = different.at(-1);
  if (first === undefined || last === undefined) return [];
  if (different.length <= mostBars)
    return different.map((value) => ({
      label: String(value),
      count: values.filter((one) => one === value).length,
    }));
  const width = niceWidth((last - first) / (mostBars - 1));
  const from = Math.floor(first / width);
  const to = Math.floor(last / width);
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const low = round((from + at) * width);
    const high = round((from + at + 1) * width);
    return {
      label: `${low}–${high}`,
      count: values.filter((value) => Math.floor(value / width) === from + at).length,
    };
  });
}

/** What the answers to one question say; nothing of it where fewer than the threshold answered. */
export function tally(question: Question, given: readonly unknown[]): QuestionResult {
  const values = given.filter((value) => value !== undefined);
  const told = values.length >= threshold || values.length === 0;
  const result: QuestionResult = {
    key: question.key,
    kind: question.kind,
    text: question.text,
    n: told ? values.length : null,
    bars: [],
    mean: null,
    median: null,
    unit: question.kind === "number" ? question.unit : "",
    words: [],
  };
  if (!told) return result;
  if (question.kind === "words")
    // By their own letters, so that the order says nothing of when or by whom.
    return { ...result, words: values.map(String).toSorted() };
  if (question.kind === "one" || question.kind === "several") {
    const chosen = values.flat();
    return {
      ...result,
      bars: question.options.map((label, at) => ({
        label,
        count: chosen.filter((one) => one === at).length,
      })),
    };
  }
  const numbers = values.map(Number).toSorted((a, b) => a - b);
  const some = numbers.length > 0;
  return {
    ...result,
    bars:
      question.kind === "scale"
        ? [1, 2, 3, 4, 5].map((step) => ({
            label: String(step),
            count: numbers.filter((one) => one === step).length,
          }))
        : spread(numbers),
    mean: some ? round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length) : null,
    median: some && question.kind === "number" ? round(middle(numbers)) : null,
  };
}
