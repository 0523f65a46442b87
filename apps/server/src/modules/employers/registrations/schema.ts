import { z } from "@hono/zod-openapi";
import { Line, LineOrAll } from "../../../platform/grants/line.ts";
import {
  AreaCode,
  Day,
  Id,
  Instant,
  orNull,
  PageQuery,
  safeText,
} from "../../../platform/http/schema.ts";
import { EmployerKind, EmployerRef } from "../schema.ts";

export const RegistrationSource = z
  .enum(["marketSupervision", "civilAffairs"])
  .openapi("RegistrationSource", { description: "marketSupervision 市场监管、civilAffairs 民政" });
export type RegistrationSource = z.infer<typeof RegistrationSource>;

export const OrganisationKind = z
  .enum(["party", "union", "league", "women"])
  .openapi("OrganisationKind", { description: "党组织、工会、团组织、妇联" });
export type OrganisationKind = z.infer<typeof OrganisationKind>;

const count = z.number().int().min(0).max(1_000_000).nullable().default(null);

export const Basics = z
  .object({
    employees: count,
    partyMembers: count,
    unionMembers: count,
    leagueMembers: count,
    women: count,
    organisations: z.array(OrganisationKind).max(4).default([]),
  })
  .strict()
  .openapi("RegistrationBasics", { description: "登记时填报的党群基础：只有数，没有姓名" });
export type Basics = z.infer<typeof Basics>;

export const PostedRegistration = z
  .object({
    creditCode: z.string().max(40),
    name: safeText(80),
    kind: safeText(30).openapi({ description: "登记机关所称类型，如有限责任公司、社会服务机构" }),
    registeredOn: Day,
    area: AreaCode,
    address: safeText(120, 0).default(""),
    line: orNull(Line).default(null),
    basics: Basics,
    contact: orNull(
      z.object({ name: safeText(40), phone: z.string().max(20).nullable().default(null) }).strict(),
    ).default(null),
  })
  .strict()
  .openapi("PostedRegistration");

export const PostRegistrations = z
  .object({ source: RegistrationSource, items: z.array(PostedRegistration).min(1).max(300) })
  .strict()
  .openapi("PostRegistrations");
export type PostRegistrations = z.input<typeof PostRegistrations>;

export const Posted = z
  .object({
    received: z.number().int(),
    already: z.number().int(),
    items: z.array(
      z.object({
        id: Id,
        creditCode: z.string(),
        status: z.enum(["received", "already"]),
        creditCodeDoubtful: z.boolean(),
      }),
    ),
  })
  .openapi("PostedRegistrations");
export type Posted = z.infer<typeof Posted>;

export const RegistrationState = z
  .enum(["received", "contacted", "confirmed", "organised", "notFound"])
  .openapi("RegistrationState");
export type RegistrationState = z.infer<typeof RegistrationState>;

export const FindingState = z.enum(["contacted", "confirmed", "organised", "notFound"]);
export type FindingState = z.infer<typeof FindingState>;

export const NewFinding = z
  .object({
    state: FindingState,
    basics: orNull(Basics).default(null).openapi({ description: "核实到的党群基础" }),
    organised: z.array(OrganisationKind).max(4).default([]),
    note: safeText(200, 0).default(""),
    employer: orNull(z.object({ kind: EmployerKind, line: LineOrAll }).strict())
      .default(null)
      .openapi({ description: "同时登记为用人单位" }),
    version: z.number().int(),
  })
  .strict()
  .openapi("NewRegistrationFinding");
export type NewFinding = z.input<typeof NewFinding>;

export const Finding = z
  .object({
    at: Instant,
    state: FindingState,
    basics: orNull(Basics),
    organised: z.array(OrganisationKind),
    note: z.string(),
    by: z.string().nullable(),
    unit: z.string().nullable(),
  })
  .openapi("RegistrationFinding");
export type Finding = z.infer<typeof Finding>;

export const Registration = z
  .object({
    id: Id,
    source: RegistrationSource,
    creditCode: z.string(),
    creditCodeDoubtful: z.boolean(),
    name: z.string(),
    kind: z.string(),
    registeredOn: Day,
    area: AreaCode,
    areaName: z.string(),
    address: z.string(),
    line: orNull(Line),
    basics: Basics,
    contact: z
      .object({ name: z.string().nullable(), phone: z.string().nullable() })
      .nullable()
      .openapi({ description: "联系人，已遮盖" }),
    state: RegistrationState,
    employer: orNull(EmployerRef),
    period: z.string(),
    receivedAt: Instant,
    version: z.number().int(),
    abilities: z.array(z.enum(["find", "revealContact"])),
    next: z.array(FindingState).openapi({ description: "现在可以记下的结果" }),
  })
  .openapi("Registration");
export type Registration = z.infer<typeof Registration>;

export const RegistrationDetail = Registration.extend({ findings: z.array(Finding) }).openapi(
  "RegistrationDetail",
);
export type RegistrationDetail = z.infer<typeof RegistrationDetail>;

export const RegistrationQuery = PageQuery.extend({
  source: RegistrationSource.optional(),
  state: RegistrationState.optional(),
  area: AreaCode.optional(),
  period: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional(),
  employer: Id.optional().openapi({ description: "核实后记到这家单位，或与它同一信用代码的" }),
});
export type RegistrationQuery = z.infer<typeof RegistrationQuery>;

export const FeedbackReturn = z
  .object({
    state: z.enum(["toFetch", "waiting", "sent", "failed"]).openapi({
      description:
        "toFetch 等对方来取、waiting 待送达（未送达会再送）、sent 已送达、failed 多次未送达，要人处理",
    }),
    attempts: z.number().int(),
    nextAt: Instant.nullable(),
    sentAt: Instant.nullable(),
    error: z.string().nullable(),
    takenAt: Instant.nullable().openapi({ description: "对方第一次凭对接密钥取走的时间" }),
  })
  .openapi("RegistrationFeedbackReturn");
export type FeedbackReturn = z.infer<typeof FeedbackReturn>;

export const Feedback = z
  .object({
    id: Id,
    source: RegistrationSource,
    period: z.string(),
    firms: z.number().int(),
    organised: z.number().int(),
    madeAt: Instant,
    return: orNull(FeedbackReturn).openapi({ description: "回送情况；早先的没有" }),
    abilities: z.array(z.enum(["returnAgain"])),
  })
  .openapi("RegistrationFeedback");
export type Feedback = z.infer<typeof Feedback>;
