import { expect, test } from "vitest";
import { optionsFit, toSurvey } from "./toSurvey.ts";

const rest = {
  title: "歇脚",
  why: "想知道",
  becomes: "调整",
  area: "990104",
  lines: [],
  opensOn: "2026-11-01",
  closesOn: "2026-11-10",
};

test("a question changed from one kind to another sends nothing of its former kind", () => {
  const { questions } = toSurvey({
    ...rest,
    questions: [
      { kind: "words", text: "一", options: ["甲", "乙"], unit: "天" },
      { kind: "several", text: "二", options: [" 甲 ", "", "乙"], low: "低" },
      { kind: "number", text: "三" },
    ],
  });
  expect(questions).toEqual([
    { kind: "words", key: "q1", text: "一", necessary: false },
    { kind: "several", key: "q2", text: "二", necessary: false, options: ["甲", "乙"] },
    { kind: "number", key: "q3", text: "三", necessary: false, unit: "" },
  ]);
});

test("options are at least two, and each another", () => {
  expect(optionsFit(["甲", "乙", ""])).toBe(true);
  for (const wrong of [undefined, ["甲"], ["甲", "甲 "], ["甲", "x".repeat(61)]])
    expect(optionsFit(wrong)).toBe(false);
});
