import { z } from "@hono/zod-openapi";
import { CategoryAsker, CategoryIcon } from "@juxin/playbooks";
import { Day, safeText, orNull } from "../../platform/http/schema.ts";

export const CaseCategory = z
  .object({
    key: z.string().regex(/^[a-z][A-Za-z0-9]{1,30}$/),
    zh: safeText(16),
    en: safeText(40),
    hintZh: safeText(60),
    hintEn: safeText(120),
    icon: CategoryIcon,
    acceptDays: z.number().positive().max(60),
    resolveDays: z.number().positive().max(365),
    sensitive: z.boolean(),
    routeTo: z.enum(["community", "street", "district"]),
    department: z.string().max(40).nullable(),
    active: z.boolean(),
    asker: CategoryAsker.default("worker").openapi({
      description: "worker 从业者在手机上提，firm 用人单位在企业服务台提；已有的类别不改",
    }),
  })
  .strict()
  .openapi("CaseCategory");
export type CaseCategory = z.infer<typeof CaseCategory>;

export const CaseSettings = z
  .object({
    playbook: z.object({
      key: z.string(),
      version: z.number().int(),
      nameZh: z.string(),
      nameEn: z.string(),
      source: z.string(),
    }),
    revision: z
      .number()
      .int()
      .openapi({ description: "每次修改加一；修改时须带上，以免覆盖他人修改" }),
    categories: z.array(CaseCategory),
    amberAt: z.number().min(0.1).max(0.99),
    holidays: z.array(Day),
    workdays: z.array(Day),
    calendarCoveredUntil: orNull(Day),
    abilities: z.array(z.enum(["edit"])),
  })
  .openapi("CaseSettings");
export type CaseSettings = z.infer<typeof CaseSettings>;

export const UpdateCaseSettings = z
  .object({
    revision: z.number().int().min(0).max(1_000_000_000),
    categories: z.array(CaseCategory).min(1).max(24),
    amberAt: z.number().min(0.1).max(0.99),
    holidays: z.array(Day).max(400),
    workdays: z.array(Day).max(400),
  })
  .strict()
  .openapi("UpdateCaseSettings");
export type UpdateCaseSettings = z.infer<typeof UpdateCaseSettings>;
