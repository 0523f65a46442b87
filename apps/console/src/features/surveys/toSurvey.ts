import type { NewSurvey, Question } from "./queries.ts";

/** What the form holds of a question: everything that some kind of question needs. */
export interface QuestionEntry {
  kind: Question["kind"];
  text: string;
  necessary?: boolean;
  options?: string[];
  low?: string;
  high?: string;
  unit?: string;
}

export interface SurveyEntry extends Omit<NewSurvey, "questions"> {
  questions: QuestionEntry[];
}

const lines = (options: readonly string[] | undefined): string[] =>
  (options ?? []).map((option) => option.trim()).filter((option) => option !== "");

/** Whether options are as the server takes them: 2 to 12, each another, none too long. */
export function optionsFit(options: readonly string[] | undefined): boolean {
  const written = lines(options);
  return (
    written.length >= 2 &&
    written.length <= 12 &&
    new Set(written).size === written.length &&
    written.every((option) => option.length <= 60)
  );
}

/** Each question with what its kind needs and nothing else, numbered in its order. */
export function toSurvey({ questions, ...rest }: SurveyEntry): NewSurvey {
  return {
    ...rest,
    lines: rest.lines ?? [],
    questions: questions.map((entry, at): Question => {
      const base = {
        key: `q${at + 1}`,
        text: entry.text,
        necessary: entry.necessary ?? false,
      };
      switch (entry.kind) {
        case "one":
        case "several":
          return { ...base, kind: entry.kind, options: lines(entry.options) };
        case "scale":
          return { ...base, kind: "scale", low: entry.low ?? "", high: entry.high ?? "" };
        case "number":
          return { ...base, kind: "number", unit: entry.unit ?? "" };
        default:
          return { ...base, kind: "words" };
      }
    }),
  };
}
