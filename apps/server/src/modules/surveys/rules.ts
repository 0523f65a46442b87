import { addDays } from "../../platform/clock.ts";
import type { Issue } from "../../platform/errors.ts";
import type { NewAnswer, NewSurvey, Question, SurveyState } from "./schema.ts";

/** Fewer answers than this are told as "fewer", and nothing of what they say. */
export const threshold = 5;

/** What was answered without network counts when it arrives within so many days after the end. */
export const graceDays = 3;

interface Dated {
  state: string;
  opensOn: string;
  closesOn: string;
  closedOn: string | null;
}

/** The last day on which answering counts: the closing day, or the day on which it was ended early. */
export const lastDayOf = ({ closesOn, closedOn }: Dated): string =>
  closedOn !== null && closedOn < closesOn ? closedOn : closesOn;

export function stateOn(survey: Dated, today: string): SurveyState {
  if (survey.state === "draft") return "draft";
  if (survey.state === "closed" || today > survey.closesOn) return "closed";
  return today < survey.opensOn ? "waiting" : "open";
}

/** Whether an answer that was finished on a day may still be taken today. */
export function takesAnswer(survey: Dated, answeredOn: string, today: string): boolean {
  const state = stateOn(survey, today);
  if (state === "open") return true;
  const last = lastDayOf(survey);
  return (
    state === "closed" &&
    answeredOn >= survey.opensOn &&
    answeredOn <= last &&
    today <= addDays(last, graceDays)
  );
}

/** Everything wrong with a questionnaire at once. */
export function issuesOf({ questions, opensOn, closesOn, lines }: NewSurvey): Issue[] {
  const issues: Issue[] = [];
  questions.forEach((question, at) => {
    if (questions.findIndex(({ key }) => key === question.key) !== at)
      issues.push({ path: `questions.${at}.key`, reason: "key.repeated" });
    if ("options" in question)
      question.options.forEach((option, n) => {
        if (question.options.indexOf(option) !== n)
          issues.push({ path: `questions.${at}.options.${n}`, reason: "survey.optionTwice" });
      });
  });
  lines.forEach((line, at) => {
    if (lines.indexOf(line) !== at) issues.push({ path: `lines.${at}`, reason: "key.repeated" });
  });
  if (closesOn < opensOn) issues.push({ path: "closesOn", reason: "survey.endsBeforeStart" });
  return issues;
}

const longestWords = 500;

type Value = NewAnswer["answers"][string];

function reasonFor(question: Question, value: Value): string | null {
  const inRange = (at: unknown, count: number) =>
    Number.isInteger(at) && (at as number) >= 0 && (at as number) < count;
  switch (question.kind) {
    case "one":
      return inRange(value, question.options.length) ? null : "survey.optionUnknown";
    case "several":
      return Array.isArray(value) &&
        value.length > 0 &&
        new Set(value).size === value.length &&
        value.every((at) => inRange(at, question.options.length))
        ? null
        : "survey.optionUnknown";
    case "scale":
      return inRange(value, 6) && value !== 0 ? null : "survey.notOnScale";
    case "number":
      return typeof value === "number" && value >= 0 && value <= 1_000_000
        ? null
        : "survey.notANumber";
    case "words":
      if (typeof value !== "string" || !value.isWellFormed() || value.includes("\u0000"))
        return "text.malformed";
      return value.trim().length > longestWords ? "survey.tooLong" : null;
  }
}

/** Everything wrong with an answer, by the question's key. */
export function answerIssues(questions: readonly Question[], given: NewAnswer["answers"]): Issue[] {
  const known = new Map(questions.map((question) => [question.key, question]));
  const unknown = Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) => ({ path: `answers.${key}`, reason: "survey.questionUnknown" }));
  return [
    ...unknown,
    ...questions.flatMap((question) => {
      const path = `answers.${question.key}`;
      const value = Object.hasOwn(given, question.key) ? given[question.key] : undefined;
      const empty = value === undefined || (typeof value === "string" && value.trim() === "");
      if (empty) return question.necessary ? [{ path, reason: "survey.answerNeeded" }] : [];
      const reason = reasonFor(question, value);
      return reason === null ? [] : [{ path, reason }];
    }),
  ];
}

/** What is kept: words trimmed, empty ones left out. */
export const keptAnswers = (given: NewAnswer["answers"]): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => {
      const kept = typeof value === "string" ? value.trim() : value;
      return kept === "" ? [] : [[key, kept] as const];
    }),
  );

/**
 * The values by which answers may be filtered: each with at least the threshold, and what is left when
 * all that is shown is taken away is none or at least as many, so that no few are found by subtracting.
 */
export function shownCells(counts: ReadonlyMap<string | null, number>): string[] {
  const cells = [...counts].flatMap(([key, count]) =>
    key !== null && count >= threshold ? [{ key, count }] : [],
  );
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shown = cells.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  let left = total - shown.reduce((sum, { count }) => sum + count, 0);
  while (left > 0 && left < threshold) {
    const dropped = shown.pop();
    if (dropped === undefined) break;
    left += dropped.count;
  }
  return shown.map(({ key }) => key).toSorted();
}
