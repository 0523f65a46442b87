import { newId } from "../platform/crypto/newId.ts";

/** A questionnaire with one question of each kind, for the delivery riders of a community. */
export const surveyOf = (overrides: Record<string, unknown> = {}) => ({
  title: "歇脚情况",
  why: "想知道在哪里歇脚",
  becomes: "用来调整驿站的时间",
  area: "990104001001",
  lines: ["delivery"],
  opensOn: "2026-11-01",
  closesOn: "2028-12-31",
  questions: [
    { kind: "one", key: "q1", text: "在哪里歇脚？", options: ["驿站", "路边"], necessary: true },
    { kind: "several", key: "q2", text: "缺什么？", options: ["热水", "充电", "厕所"] },
    { kind: "scale", key: "q3", text: "方便吗？", low: "不方便", high: "方便" },
    { kind: "number", key: "q4", text: "一天几小时？", unit: "小时" },
    { kind: "words", key: "q5", text: "还想说什么？" },
  ],
  ...overrides,
});

/** One phone's answer to it. */
export const answerOf = (
  answers: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
) => ({
  clientId: newId(),
  answeredOn: "2026-11-18",
  answers: { q1: 0, q2: [0, 2], q3: 4, q4: 9.5, q5: "晚上没有地方歇", ...answers },
  ...rest,
});
