import { z } from "@hono/zod-openapi";
import { Line } from "../../platform/grants/line.ts";
import { AreaCode, Day, Id, Instant, orNull, safeText } from "../../platform/http/schema.ts";
import { UnitRef } from "../organizations/index.ts";

const asked = {
  key: z.string().regex(/^[a-z][a-z0-9]{0,11}$/),
  text: safeText(120),
  necessary: z.boolean().default(false),
};
const options = z.array(safeText(60)).min(2).max(12);

export const Question = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("one"), ...asked, options }).strict(),
    z.object({ kind: z.literal("several"), ...asked, options }).strict(),
    z
      .object({
        kind: z.literal("scale"),
        ...asked,
        low: safeText(20, 0).default(""),
        high: safeText(20, 0).default(""),
      })
      .strict(),
    z.object({ kind: z.literal("number"), ...asked, unit: safeText(10, 0).default("") }).strict(),
    z.object({ kind: z.literal("words"), ...asked }).strict(),
  ])
  .openapi("SurveyQuestion", {
    description: "one 单选、several 多选、scale 一到五分、number 数字、words 文字",
  });
export type Question = z.infer<typeof Question>;

export const NewSurvey = z
  .object({
    title: safeText(40),
    why: safeText(300),
    becomes: safeText(300),
    questions: z.array(Question).min(1).max(20),
    area: AreaCode,
    lines: z.array(Line).max(5).default([]).openapi({ description: "请哪些行业的人答；空为不限" }),
    opensOn: Day,
    closesOn: Day.openapi({ description: "最后一天，含当天" }),
  })
  .strict()
  .openapi("NewSurvey");
export type NewSurvey = z.infer<typeof NewSurvey>;

export const ChangeSurvey = NewSurvey.extend({
  version: z.number().int().min(1),
}).openapi("ChangeSurvey");
export type ChangeSurvey = z.infer<typeof ChangeSurvey>;

export const SurveyVersion = z
  .object({ version: z.number().int().min(1) })
  .strict()
  .openapi("SurveyVersion");
export type SurveyVersion = z.infer<typeof SurveyVersion>;

export const SurveyState = z.enum(["draft", "waiting", "open", "closed"]).openapi("SurveyState", {
  description: "draft 草稿 · waiting 已定、还没到开始日 · open 正在答 · closed 已结束",
});
export type SurveyState = z.infer<typeof SurveyState>;

export const SurveyAbility = z.enum(["edit", "discard", "open", "close", "copy", "keepFindings"]);
export type SurveyAbility = z.infer<typeof SurveyAbility>;

/** Counts of one to four are told as fewer than five. */
export const Answered = z
  .object({ count: z.number().int().nullable(), fewer: z.boolean() })
  .openapi("SurveyAnswered", { description: "回答人数；fewer 为真时不足 5 人，不给数" });
export type Answered = z.infer<typeof Answered>;

export const Survey = z
  .object({
    id: Id,
    code: z.string(),
    path: z.string().openapi({ description: "手机上打开的地址" }),
    title: z.string(),
    why: z.string(),
    becomes: z.string(),
    questions: z.array(Question),
    area: AreaCode,
    areaName: z.string(),
    lines: z.array(Line),
    opensOn: Day,
    closesOn: Day,
    state: SurveyState,
    unit: UnitRef,
    madeAt: Instant,
    answered: Answered,
    talkId: orNull(Id),
    version: z.number().int(),
    abilities: z.array(SurveyAbility),
  })
  .openapi("Survey");
export type Survey = z.infer<typeof Survey>;

export const SurveyQuery = z.object({
  state: SurveyState.optional(),
  area: AreaCode.optional(),
});

export const SurveyTemplate = z
  .object({
    key: z.string(),
    title: z.string(),
    why: z.string(),
    becomes: z.string(),
    questions: z.array(Question),
  })
  .openapi("SurveyTemplate");

export const SurveyInvitation = z
  .object({
    code: z.string(),
    path: z.string(),
    title: z.string(),
    unitName: z.string(),
    closesOn: Day,
    questions: z.number().int(),
  })
  .openapi("SurveyInvitation");
export type SurveyInvitation = z.infer<typeof SurveyInvitation>;

/** What anybody with the link sees; nothing of who made it but the unit. */
export const OpenSurvey = z
  .object({
    code: z.string(),
    title: z.string(),
    why: z.string(),
    becomes: z.string(),
    questions: z.array(Question),
    areaName: z.string(),
    unitName: z.string(),
    lines: z.array(Line).openapi({ description: "可选的行业；只有一个时不问" }),
    areas: z
      .array(z.object({ code: AreaCode, name: z.string() }))
      .openapi({ description: "可选的街道；不足两个时不问" }),
    opensOn: Day,
    closesOn: Day,
    state: z.enum(["waiting", "open", "closed"]),
  })
  .openapi("OpenSurvey");
export type OpenSurvey = z.infer<typeof OpenSurvey>;

export const AnswerValue = z
  .union([z.number(), z.array(z.number().int()).max(12), z.string().max(2000)])
  .openapi("SurveyAnswerValue", {
    description: "单选为选项序号（从 0 起），多选为序号列表，打分 1–5，数字，文字",
  });

export const NewAnswer = z
  .object({
    clientId: Id.openapi({ description: "手机自己生成的随机标记；同一标记是同一份回答" }),
    answeredOn: Day.openapi({ description: "在手机上答完的那一天；没有网络时会晚些送到" }),
    line: orNull(Line).default(null),
    area: orNull(AreaCode).default(null),
    answers: z.record(z.string().max(12), AnswerValue),
  })
  .strict()
  .openapi("NewSurveyAnswer");
export type NewAnswer = z.infer<typeof NewAnswer>;

export const AnswerTaken = z
  .object({ again: z.boolean().openapi({ description: "这部手机已经答过，以先前的为准" }) })
  .openapi("SurveyAnswerTaken");
export type AnswerTaken = z.infer<typeof AnswerTaken>;

const Bar = z.object({ label: z.string(), count: z.number().int() });
export const QuestionResult = z
  .object({
    key: z.string(),
    kind: z.enum(["one", "several", "scale", "number", "words"]),
    text: z.string(),
    n: z.number().int().nullable().openapi({ description: "答了这题的人数；不足 5 人时为空" }),
    bars: z.array(Bar),
    mean: z.number().nullable(),
    median: z.number().nullable(),
    unit: z.string(),
    words: z.array(z.string()),
  })
  .openapi("SurveyQuestionResult");
export type QuestionResult = z.infer<typeof QuestionResult>;

export const SurveyResults = z
  .object({
    answered: Answered,
    questions: orNull(z.array(QuestionResult)).openapi({ description: "不足 5 人时为空" }),
    lines: z.array(Line).openapi({ description: "可以筛选的行业：筛与不筛之差也不足以认出少数人" }),
    areas: z.array(z.object({ code: AreaCode, name: z.string() })),
  })
  .openapi("SurveyResults");
export type SurveyResults = z.infer<typeof SurveyResults>;

export const ResultQuery = z
  .object({ line: Line.optional(), area: AreaCode.optional() })
  .refine(({ line, area }) => line === undefined || area === undefined, {
    message: "survey.oneFilter",
    path: ["area"],
  });
export type ResultQuery = z.infer<typeof ResultQuery>;

export const KeepFindings = z
  .object({
    findings: z
      .array(
        z
          .object({ text: safeText(300), times: z.number().int().min(1).max(100_000).default(1) })
          .strict(),
      )
      .min(1)
      .max(100),
  })
  .strict()
  .openapi("KeepSurveyFindings");
export type KeepFindings = z.infer<typeof KeepFindings>;
