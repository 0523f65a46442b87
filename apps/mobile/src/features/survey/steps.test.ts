import { expect, test } from "vitest";
import type { Progress } from "../../survey/progress.ts";
import { mayGoOn, type OpenSurvey, stepOfPath, stepsOf, toAnswer } from "./steps.ts";

const survey = {
  lines: ["delivery", "express"],
  areas: [{ code: "990104001", name: "一街道" }],
  questions: [
    { kind: "words", key: "q1", text: "？", necessary: true },
    { kind: "several", key: "q2", text: "？", necessary: false, options: ["甲", "乙"] },
  ],
} as unknown as OpenSurvey;
const progress = (answers: Progress["answers"]): Progress => ({
  clientId: "c",
  line: null,
  area: null,
  answers,
  doneAt: null,
});

test("a street is asked only where there is a choice", () => {
  expect(stepsOf(survey).map(({ kind }) => kind)).toEqual(["line", "question", "question"]);
});

test("only what is necessary holds anybody back, and blanks are no answer", () => {
  const [, first, second] = stepsOf(survey);
  expect(mayGoOn(first!, progress({ q1: "  " }))).toBe(false);
  expect(mayGoOn(first!, progress({ q1: "有" }))).toBe(true);
  expect(mayGoOn(second!, progress({}))).toBe(true);
  expect(toAnswer(progress({ q1: "有", q2: [] }), "2026-11-18").answers).toEqual({ q1: "有" });
});

test("what the server found wrong leads back to its screen", () => {
  expect(stepOfPath(stepsOf(survey), "answers.q2")).toBe(2);
  expect(stepOfPath(stepsOf(survey), "line")).toBe(0);
});
