import { z } from "@hono/zod-openapi";
import { LineOrAll } from "../../../platform/grants/line.ts";
import { AreaCode, Day, Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { UnitRef } from "../../organizations/index.ts";
import { Period, SourceKind } from "../lists/schema.ts";
import { visitAnswers } from "../visits/answers.ts";
import { DifferenceValue } from "./differenceValue.ts";
import { outcomes } from "./rules.ts";

export const DifferenceType = z
  .enum(["onlyHere", "onlyThere", "fieldConflict", "moved", "left", "hiddenMember", "double"])
  .openapi("DifferenceType", {
    description:
      "onlyHere 只在企业一方名单、onlyThere 只在属地一方名单、fieldConflict 说法不一、moved 换了地方、left 离开、hiddenMember 口袋党员、double 一人两行",
  });

export const StatementState = z.enum(["open", "signing", "locked"]).openapi("StatementState");

export const NewStatement = z
  .object({ period: Period, area: AreaCode, line: LineOrAll })
  .strict()
  .openapi("NewStatement");
export type NewStatement = z.infer<typeof NewStatement>;

const Count = z.number().int().nullable().openapi({ description: "null 表示少于 5 人，不便显示" });

export const StatementSource = z
  .object({
    id: Id,
    name: z.string(),
    kind: SourceKind,
    side: z.enum(["firm", "area", "other"]),
    unitId: Id,
    people: Count.openapi({ description: "名单里的人数，一人两行只算一人" }),
    rows: Count,
    doubtful: Count.openapi({ description: "还待复核的行" }),
    encoded: Count.openapi({ description: "只有编码且未连上的行" }),
  })
  .openapi("StatementSource");

export const TypeCount = z.object({
  type: DifferenceType,
  open: Count,
  settled: Count,
});

export const StatementFigures = z
  .object({
    sources: z.array(StatementSource),
    everybody: Count.openapi({ description: "各名单合起来的人数" }),
    agreed: Count.openapi({ description: "商定人数" }),
    pending: Count.openapi({ description: "差异未结、暂不计入" }),
    excluded: Count.openapi({ description: "查明不在、不计入" }),
    opening: Count.openapi({ description: "上期结转" }),
    joined: Count.openapi({ description: "本期新增" }),
    gone: Count.openapi({ description: "本期减少" }),
    differences: z.array(TypeCount),
  })
  .openapi("StatementFigures");
export type StatementFigures = z.infer<typeof StatementFigures>;

export const Signature = z
  .object({
    unit: UnitRef,
    by: z.string(),
    answer: z.enum(["signed", "refused"]),
    note: z.string().nullable(),
    round: z.number().int(),
    at: Instant,
  })
  .openapi("StatementSignature");

export const Adjustment = z
  .object({
    id: Id,
    delta: z.number().int(),
    reason: z.string(),
    differenceId: Id.nullable(),
    by: z.string(),
    unit: orNull(UnitRef),
    at: Instant,
  })
  .openapi("StatementAdjustment");

export const Statement = z
  .object({
    id: Id,
    period: Period,
    area: AreaCode,
    areaName: z.string(),
    line: LineOrAll,
    state: StatementState,
    figures: StatementFigures,
    adjusted: z.number().int().openapi({ description: "锁定之后更正的合计" }),
    figuresHash: z.string().nullable().openapi({ description: "各方签的是这一份数字" }),
    parties: z.array(
      z.object({
        unit: UnitRef,
        answer: z.enum(["signed", "refused"]).nullable(),
        at: Instant.nullable(),
      }),
    ),
    signatures: z.array(Signature),
    adjustments: z.array(Adjustment),
    previousId: Id.nullable(),
    carried: z.number().int().openapi({ description: "上期未结、结转来的差异件数" }),
    dueOn: Day,
    computedAt: Instant.nullable(),
    lockedAt: Instant.nullable(),
    round: z.number().int(),
    version: z.number().int(),
    abilities: z.array(z.enum(["refresh", "propose", "sign", "refuse", "adjust"])),
  })
  .openapi("Statement");
export type Statement = z.infer<typeof Statement>;

export const StatementQuery = z.object({
  period: Period.optional(),
  area: AreaCode.optional(),
  line: LineOrAll.optional(),
  state: StatementState.optional(),
});
export type StatementQuery = z.infer<typeof StatementQuery>;

export const Versioned = z
  .object({ version: z.number().int() })
  .strict()
  .openapi("StatementVersion");
export type Versioned = z.infer<typeof Versioned>;

export const SignStatement = z
  .object({ figuresHash: z.string().length(64), version: z.number().int() })
  .strict()
  .openapi("SignStatement");
export type SignStatement = z.infer<typeof SignStatement>;

export const RefuseStatement = z
  .object({ note: safeText(300), version: z.number().int() })
  .strict()
  .openapi("RefuseStatement");
export type RefuseStatement = z.infer<typeof RefuseStatement>;

export const AdjustStatement = z
  .object({
    delta: z
      .number()
      .int()
      .min(-100_000)
      .max(100_000)
      .refine((delta) => delta !== 0, { message: "statement.noChange" }),
    reason: safeText(300),
    differenceId: Id.nullable().default(null),
    version: z.number().int(),
  })
  .strict()
  .openapi("AdjustStatement");
export type AdjustStatement = z.infer<typeof AdjustStatement>;

export const ActionType = z.enum([
  "visit",
  "call",
  "correct",
  "accept",
  "invite",
  "pass",
  "note",
  "reopen",
]);
export const Outcome = z.enum(outcomes).openapi("DifferenceOutcome", {
  description:
    "here 在、notHere 不在、elsewhere 在别处、corrected 已更正、listWrong 名单有误、declared 已亮身份、declined 不愿、notReached 没见到",
});

export const VisitAnswer = z.enum(visitAnswers).openapi("VisitAnswer", {
  description:
    "found 人在这里、moved 搬走了、wrongNumber 门牌或号码不对、nobodyKnows 没人认识、noAnswer 没人应门",
});

/** What a visit or a call learnt about the person; only what was still unknown is asked. */
export const Learnt = z
  .object({
    name: safeText(50).optional(),
    phone: safeText(20).optional(),
    citizenNumber: safeText(20).optional(),
    birth: Day.optional(),
    sex: z.enum(["male", "female"]).optional(),
    siteId: Id.optional(),
    area: AreaCode.optional(),
    address: safeText(120).optional(),
  })
  .strict()
  .openapi("LearntFacts");
export type Learnt = z.infer<typeof Learnt>;

export const ActOnDifference = z
  .object({
    type: ActionType,
    outcome: Outcome.nullable().default(null),
    text: safeText(500).nullable().default(null),
    toUnitId: Id.nullable().default(null),
    learnt: orNull(Learnt).default(null),
    version: z.number().int(),
  })
  .strict()
  .openapi("ActOnDifference");
export type ActOnDifference = z.infer<typeof ActOnDifference>;

export const Difference = z
  .object({
    id: Id,
    statementId: Id,
    period: Period,
    type: DifferenceType,
    field: z.enum(["citizenNumber", "phone", "birth", "line"]).nullable(),
    state: z.enum(["open", "settled", "gone"]),
    outcome: orNull(Outcome),
    counts: z.boolean().nullable().openapi({ description: "是否计入商定人数" }),
    person: z
      .object({
        id: Id,
        name: z.string().nullable().openapi({ description: "已掩码" }),
        phone: z.string().nullable().openapi({ description: "已掩码" }),
        employer: z.string().nullable(),
        site: z.string().nullable(),
      })
      .nullable(),
    area: AreaCode,
    areaName: z.string(),
    line: LineOrAll,
    sources: z.array(z.object({ id: Id, name: z.string(), says: z.boolean() })),
    owner: UnitRef,
    dueOn: Day,
    carried: z.boolean(),
    openedAt: Instant,
    settledAt: Instant.nullable(),
    version: z.number().int(),
    abilities: z.array(ActionType),
    endings: z.array(Outcome).openapi({ description: "这类差异可能的结果" }),
  })
  .openapi("Difference");
export type Difference = z.infer<typeof Difference>;

export const DifferenceDetail = Difference.extend({
  unknown: z.array(z.string()).openapi({ description: "还不知道的字段：只问这些" }),
  values: z.array(DifferenceValue).openapi({ description: "说法不一的，各来源怎么说" }),
  actions: z.array(
    z.object({
      id: Id,
      type: ActionType,
      outcome: orNull(Outcome),
      text: z.string().nullable(),
      toUnit: orNull(UnitRef),
      by: z.string(),
      at: Instant,
      answer: orNull(VisitAnswer),
      asked: z.array(z.string()).openapi({ description: "走访时问了什么" }),
      learnt: z.array(z.string()).openapi({ description: "问到了什么" }),
      doneAt: Instant.nullable().openapi({ description: "在门口的时间；at 是送到的时间" }),
      applied: z.boolean().openapi({
        description: "false：送到时别人已查清，或对账单已提请签认，只留存",
      }),
    }),
  ),
}).openapi("DifferenceDetail");
export type DifferenceDetail = z.infer<typeof DifferenceDetail>;

export const HeadlineQuery = z.object({ area: AreaCode, line: LineOrAll.default("all") });
export const Headline = z
  .object({
    value: Count.openapi({ description: "商定人数加其后更正；null 表示少于 5 人或还没有" }),
    known: z.boolean().openapi({ description: "有没有已锁定的对账单" }),
    agreed: Count,
    adjusted: z.number().int(),
    period: orNull(Period),
    asOf: Day.nullable(),
    area: AreaCode,
    areaName: z.string(),
    line: LineOrAll,
    sources: z.array(z.string()),
    signedBy: z.array(z.string()),
    statementId: Id.nullable(),
  })
  .openapi("PopulationHeadline");
export type Headline = z.infer<typeof Headline>;
