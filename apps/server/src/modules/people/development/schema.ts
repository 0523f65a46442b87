import { z } from "@hono/zod-openapi";
import { DevelopmentStage, DevelopmentStep } from "@juxin/playbooks";
import { Line } from "../../../platform/grants/line.ts";
import { AreaCode, Day, Id, Instant, PageQuery, safeText } from "../../../platform/http/schema.ts";
import { UnitRef } from "../../organizations/index.ts";
import { Person } from "../schema.ts";

const stepNumber = z.number().int().min(1).max(25);

export const StepSpecs = z
  .object({ items: z.array(DevelopmentStep) })
  .openapi("DevelopmentStepSpecs", { description: "25 步：名称、阶段、先后、期限、材料" });

export const StartDevelopment = z
  .object({
    unitId: Id.openapi({ description: "负责的党组织或行业党委" }),
    appliedOn: Day,
    papers: z.array(z.string().max(48)).max(10),
  })
  .strict()
  .openapi("StartDevelopment");
export type StartDevelopment = z.infer<typeof StartDevelopment>;

const head = z.number().int().min(0).max(100_000);

export const TakeStep = z
  .object({
    step: stepNumber,
    on: Day,
    papers: z.array(z.string().max(48)).max(10).default([]),
    people: z.number().int().min(0).max(20).optional(),
    days: z.number().int().min(0).max(60).optional(),
    hours: z.number().int().min(0).max(500).optional(),
    votes: z.object({ entitled: head, present: head, yes: head }).strict().optional(),
    extendMonths: z.number().int().min(1).max(24).optional(),
    note: safeText(300, 0).default(""),
    version: z.number().int(),
  })
  .strict()
  .openapi("TakeDevelopmentStep");
export type TakeStep = z.input<typeof TakeStep>;

export const UndoStep = z
  .object({ step: stepNumber, why: safeText(120, 2), version: z.number().int() })
  .strict()
  .openapi("UndoDevelopmentStep");
export type UndoStep = z.infer<typeof UndoStep>;

export const StopDevelopment = z
  .object({ why: safeText(200, 2), version: z.number().int() })
  .strict()
  .openapi("StopDevelopment");
export type StopDevelopment = z.infer<typeof StopDevelopment>;

export const NextStep = z.object({
  step: stepNumber,
  earliestOn: Day.nullable(),
  dueOn: Day.nullable(),
  overdue: z.boolean(),
  open: z.boolean().openapi({ description: "时间上今天可以做了" }),
});

export const Development = z
  .object({
    id: Id,
    person: Person,
    unit: UnitRef,
    state: z.enum(["open", "stopped", "completed"]),
    stage: DevelopmentStage,
    next: z.array(NextStep),
    observation: z
      .object({ dueOn: Day, overdue: z.boolean() })
      .nullable()
      .openapi({ description: "每半年一次的培养考察" }),
    missing: z.array(z.object({ step: stepNumber, paper: z.string() })),
    startedAt: Instant,
    version: z.number().int(),
  })
  .openapi("Development");
export type Development = z.infer<typeof Development>;

export const TakenStep = z.object({
  step: stepNumber,
  on: Day,
  papers: z.array(z.string()),
  people: z.number().int().nullable(),
  days: z.number().int().nullable(),
  hours: z.number().int().nullable(),
  votes: z.object({ entitled: head, present: head, yes: head }).nullable(),
  extendMonths: z.number().int().nullable(),
  note: z.string(),
  undone: z.string().nullable().openapi({ description: "为何撤回；未撤回为 null" }),
  by: z.string().nullable(),
  at: Instant,
});
export type TakenStep = z.infer<typeof TakenStep>;

export const DevelopmentDetail = Development.extend({
  steps: z.array(TakenStep),
  warnings: z.array(z.string()).openapi({ description: "刚记下的这一步有什么不合常规，原因码" }),
  abilities: z.array(z.enum(["takeStep", "undo", "stop"])),
}).openapi("DevelopmentDetail");
export type DevelopmentDetail = z.infer<typeof DevelopmentDetail>;

export const DevelopmentQuery = PageQuery.extend({
  area: AreaCode.optional(),
  line: Line.optional(),
  unit: Id.optional(),
  state: z.enum(["open", "stopped", "completed"]).default("open"),
});
export type DevelopmentQuery = z.infer<typeof DevelopmentQuery>;
