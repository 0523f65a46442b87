import { z } from "@hono/zod-openapi";
import { Line } from "../../platform/grants/line.ts";
import {
  AreaCode,
  Day,
  Id,
  Instant,
  PageQuery,
  Place,
  orNull,
} from "../../platform/http/schema.ts";
import { EmployerRef } from "../employers/index.ts";
import { UnitRef } from "../organizations/index.ts";

export const CaseState = z
  .enum(["received", "accepted", "assigned", "resolved", "confirmed", "archived", "withdrawn"])
  .openapi("CaseState", { description: "待受理 已受理 办理中 待确认 已办结 已归档 已撤回" });
export type CaseState = z.infer<typeof CaseState>;

export const CaseChannel = z
  .enum(["app", "phone", "wechatGroup", "visit", "hotline", "letter"])
  .openapi("CaseChannel");
export type CaseChannel = z.infer<typeof CaseChannel>;

export const Urgency = z.enum(["calm", "amber", "red", "done"]).openapi("Urgency");
export type Urgency = z.infer<typeof Urgency>;

export const caseActionTypes = [
  "open",
  "accept",
  "transfer",
  "recall",
  "receive",
  "return",
  "assign",
  "progress",
  "resolve",
  "confirm",
  "reopen",
  "archive",
  "withdraw",
  "group",
  "ungroup",
] as const;
export const CaseActionType = z.enum(caseActionTypes).openapi("CaseActionType");
export type CaseActionType = z.infer<typeof CaseActionType>;

export const CaseAbility = z
  .enum([...caseActionTypes, "reveal", "confirmFor", "reopenFor"])
  .openapi("CaseAbility");
export type CaseAbility = z.infer<typeof CaseAbility>;

export const Photo = z
  .object({
    id: Id,
    phase: z.enum(["asked", "before", "after"]),
    url: z.string(),
    thumbUrl: z.string(),
    width: z.number().int(),
    height: z.number().int(),
  })
  .openapi("Photo");
export type Photo = z.infer<typeof Photo>;

export const CaseSummary = z
  .object({
    id: Id,
    number: z.string().openapi({ example: "SQ-20261122-0042" }),
    state: CaseState,
    category: z.string(),
    line: Line,
    area: AreaCode,
    areaName: z.string(),
    channel: CaseChannel,
    sensitive: z.boolean(),
    text: z.string().nullable().openapi({ description: "敏感诉求在列表中不显示正文，值为 null" }),
    holder: UnitRef,
    pendingTransfer: z
      .object({
        to: UnitRef,
        from: UnitRef,
        reason: z.string().nullable().openapi({ description: "单位之间的话；提出人处为 null" }),
      })
      .nullable(),
    openedAt: Instant,
    dueAt: Instant,
    amberAt: Instant,
    resolvedAt: Instant.nullable(),
    urgency: Urgency,
    escalated: z.boolean().openapi({ description: "已超时，上一级可见" }),
    reopenCount: z.number().int(),
    stars: z.number().int().min(1).max(5).nullable(),
    photoCount: z.number().int(),
    problem: z.object({ id: Id, title: z.string() }).nullable(),
    firm: z
      .object({ employer: EmployerRef, site: z.object({ id: Id, name: z.string() }).nullable() })
      .nullable()
      .openapi({ description: "用人单位在企业服务台提出的；从业者的诉求为 null" }),
    version: z.number().int(),
    abilities: z.array(CaseAbility),
  })
  .openapi("CaseSummary");
export type CaseSummary = z.infer<typeof CaseSummary>;

export const CaseStep = z
  .object({
    id: Id,
    type: CaseActionType,
    at: Instant,
    by: z.object({
      name: z.string(),
      unit: orNull(UnitRef),
      role: z.enum(["asker", "staff", "system"]),
    }),
    text: z.string().nullable(),
    toUnit: orNull(UnitRef),
    roles: z
      .object({
        lead: UnitRef,
        leadPerson: z.string().nullable(),
        industry: UnitRef,
        department: UnitRef,
      })
      .nullable(),
    photos: z.array(Photo),
    stars: z.number().int().nullable(),
    channel: orNull(CaseChannel),
  })
  .openapi("CaseStep");
export type CaseStep = z.infer<typeof CaseStep>;

export const CaseDetail = CaseSummary.extend({
  asker: z.object({
    name: z.string().nullable().openapi({ description: "已遮盖，如 张*" }),
    phone: z.string().nullable().openapi({ description: "已遮盖，如 138****1234" }),
    isMe: z.boolean(),
  }),
  place: orNull(Place),
  photos: z.array(Photo),
  roles: z
    .object({
      lead: UnitRef,
      leadPerson: z.string().nullable(),
      industry: UnitRef,
      department: UnitRef,
    })
    .nullable(),
  home: UnitRef.openapi({ description: "负责受理并答复的属地单位" }),
  steps: z.array(CaseStep),
  limit: z.object({ acceptDays: z.number(), resolveDays: z.number() }),
}).openapi("CaseDetail");
export type CaseDetail = z.infer<typeof CaseDetail>;

export const CaseFilter = z.object({
  area: AreaCode.optional(),
  line: Line.optional(),
  category: z.string().max(40).optional(),
  from: Day.optional().openapi({ description: "提出日期起（含）" }),
  to: Day.optional().openapi({ description: "提出日期止（含）" }),
  measure: z
    .enum([
      "received",
      "waiting",
      "accepted",
      "inProgress",
      "resolved",
      "confirmed",
      "reopened",
      "overdue",
      "withdrawn",
      "rated",
    ])
    .optional(),
  unit: Id.optional().openapi({ description: "现持有单位" }),
  home: Id.optional(),
  problem: Id.optional(),
  employer: Id.optional().openapi({ description: "这家用人单位提出的" }),
  site: Id.optional(),
  channel: CaseChannel.optional(),
  q: z
    .string()
    .trim()
    .max(40)
    .optional()
    .openapi({ description: "编号，或其末尾几位；手机号用 POST /cases/find-by-phone" }),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

export const CaseQuery = CaseFilter.extend({
  ...PageQuery.shape,
  order: z.enum(["due", "newest", "oldest"]).default("newest"),
});
export type CaseQuery = z.infer<typeof CaseQuery>;

export const InboxQuery = PageQuery.extend({
  box: z.enum(["all", "holding", "incoming", "escalated"]).default("all"),
  category: z.string().max(40).optional(),
  urgency: z.enum(["calm", "amber", "red"]).optional(),
});
export type InboxQuery = z.infer<typeof InboxQuery>;

export const InboxItem = CaseSummary.extend({
  why: z.enum(["holding", "incoming", "escalated"]),
}).openapi("InboxItem");
export type InboxItem = z.infer<typeof InboxItem>;

export const InboxCounts = z
  .object({
    holding: z.number().int(),
    incoming: z.number().int(),
    escalated: z.number().int(),
    amber: z.number().int(),
    red: z.number().int(),
  })
  .openapi("InboxCounts");

export const CaseFiguresQuery = CaseFilter.pick({ area: true, line: true, from: true, to: true });

const counts = {
  received: z.number().int(),
  waiting: z.number().int(),
  accepted: z.number().int(),
  inProgress: z.number().int(),
  resolved: z.number().int(),
  confirmed: z.number().int(),
  reopened: z.number().int(),
  overdue: z.number().int(),
  withdrawn: z.number().int(),
  medianDays: z.number().nullable(),
  satisfaction: z.number().nullable().openapi({ description: "平均星级，1–5" }),
  rated: z.number().int(),
};
export const CaseFigures = z
  .object({
    scope: z.object({
      area: AreaCode,
      areaName: z.string(),
      line: orNull(Line),
      from: Day,
      to: Day,
    }),
    asOf: Instant,
    total: z.object(counts),
    byCategory: z.array(z.object({ category: z.string(), ...counts })),
    byArea: z.array(z.object({ area: AreaCode, name: z.string(), ...counts })),
    byMonth: z.array(
      z.object({
        month: z.string(),
        received: z.number().int(),
        resolved: z.number().int(),
        medianDays: z.number().nullable(),
      }),
    ),
  })
  .openapi("CaseFigures");
export type CaseFigures = z.infer<typeof CaseFigures>;
