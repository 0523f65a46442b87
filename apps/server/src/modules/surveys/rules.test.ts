import { expect, test } from "vitest";
import { answerIssues, shownCells, stateOn, takesAnswer } from "./rules.ts";
import type { Question } from "./schema.ts";
import { spread, tally } from "./tally.ts";

const survey = {
  state: "open",
  opensOn: "2026-11-10",
  closesOn: "2026-11-20",
  closedOn: null,
};

test("a questionnaire waits, is open on its first and last day, and ends by itself or early", () => {
  expect(stateOn(survey, "2026-11-09")).toBe("waiting");
  expect(stateOn(survey, "2026-11-10")).toBe("open");
  expect(stateOn(survey, "2026-11-20")).toBe("open");
  expect(stateOn(survey, "2026-11-21")).toBe("closed");
  expect(stateOn({ ...survey, state: "closed", closedOn: "2026-11-12" }, "2026-11-12")).toBe(
    "closed",
  );
});

test("what was answered in time still counts within three days; what was not, never", () => {
  expect(takesAnswer(survey, "2026-11-20", "2026-11-23")).toBe(true);
  expect(takesAnswer(survey, "2026-11-20", "2026-11-24")).toBe(false);
  expect(takesAnswer(survey, "2026-11-21", "2026-11-21")).toBe(false);
  expect(takesAnswer(survey, "2026-11-09", "2026-11-21")).toBe(false);
  expect(takesAnswer(survey, "2026-11-09", "2026-11-09")).toBe(false);
});

test("few are never found by subtracting what is shown from the whole", () => {
  const counts = (...pairs: [string | null, number][]) => new Map(pairs);
  expect(shownCells(counts(["a", 10], ["b", 5]))).toEqual(["a", "b"]);
  expect(shownCells(counts(["a", 10], ["b", 4]))).toEqual([]);
  expect(shownCells(counts(["a", 10], ["b", 6], ["c", 2]))).toEqual(["a"]);
  expect(shownCells(counts(["a", 10], ["b", 4], [null, 1]))).toEqual(["a"]);
});

const question = (rest: object): Question =>
  ({ key: "q1", text: "？", necessary: false, ...rest }) as Question;

test("an answer has to fit its question, and only what is necessary has to be there", () => {
  const one = question({ kind: "one", options: ["甲", "乙"], necessary: true });
  const reasons = (value: unknown, of: Question = one) =>
    answerIssues([of], value === undefined ? {} : { q1: value as never }).map(
      ({ reason }) => reason,
    );
  expect(reasons(1)).toEqual([]);
  for (const wrong of [2, -1, 0.5, [0], "甲"]) expect(reasons(wrong)).toHaveLength(1);
  expect(reasons(undefined)).toEqual(["survey.answerNeeded"]);
  const several = question({ kind: "several", options: ["甲", "乙"] });
  expect([reasons([0, 1], several), reasons(undefined, several)]).toEqual([[], []]);
  for (const wrong of [[], [0, 0], [2], 0]) expect(reasons(wrong, several)).toHaveLength(1);
  const scale = question({ kind: "scale" });
  expect([0, 1, 5, 6, 2.5].map((value) => reasons(value, scale).length)).toEqual([1, 0, 0, 1, 1]);
  const words = question({ kind: "words" });
  expect(reasons("x".repeat(501), words)).toEqual(["survey.tooLong"]);
  expect(reasons("\u0000", words)).toEqual(["text.malformed"]);
});

test("numbers are put into ranges that hold each of them once", () => {
  const values = Array.from({ length: 40 }, (_, n) => (n * 7) % 23);
  const bars = spread(values);
  expect(bars.length).toBeLessThanOrEqual(9);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  expect(spread([8, 8, 9])).toEqual([
    { label: "8", count: 2 },
    { label: "9", count: 1 },
  ]);
});

test("a question that fewer than five answered says nothing but that", () => {
  const scale = question({ kind: "scale" });
  expect(tally(scale, [5, 4, 3, 2, undefined])).toMatchObject({ n: null, bars: [], mean: null });
  expect(tally(scale, [5, 4, 3, 2, 2])).toMatchObject({ n: 5, mean: 3.2 });
});
