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

export const AddPapers = z
  .object({
    step: stepNumber,
    papers: z.array(z.string().max(48)).min(1).max(10),
    on: Day.openapi({ description: "材料到的那天" }),
    note: safeText(300, 0).default(""),
    version: z.number().int(),
  })
  .strict()
  .openapi("AddDevelopmentPapers", { description: "某一步做完后补来的材料；只追加" });
export type AddPapers = z.input<typeof AddPapers>;

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
    since: Day.nullable().openapi({ description: "从哪天起在这一阶段" }),
    step: stepNumber.nullable().openapi({ description: "做完的最后一步" }),
    stepOn: Day.nullable(),
    dueOn: Day.nullable().openapi({ description: "下一件事最迟哪天；没有期限为 null" }),
    overdue: z.boolean(),
    next: z.array(NextStep),
    observation: z
      .object({ dueOn: Day, overdue: z.boolean() })
      .nullable()
      .openapi({ description: "每半年一次的培养考察" }),
    missing: z.array(z.object({ step: stepNumber, paper: z.string() })),
    startedAt: Instant,
    endedAt: Instant.nullable(),
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
  later: z
    .array(
      z.object({
        papers: z.array(z.string()),
        on: Day,
        note: z.string(),
        by: z.string().nullable(),
        at: Instant,
      }),
    )
    .openapi({ description: "后来补的材料" }),
  undone: z.string().nullable().openapi({ description: "为何撤回；未撤回为 null" }),
  by: z.string().nullable(),
  at: Instant,
});
export type TakenStep = z.infer<typeof TakenStep>;

export const DevelopmentDetail = Development.extend({
  steps: z.array(TakenStep),
  warnings: z.array(z.string()).openapi({ description: "刚记下的这一步有什么不合常规，原因码" }),
  reason: z.string().nullable().openapi({ description: "为何终止" }),
  abilities: z.array(z.enum(["takeStep", "undo", "stop", "addPapers"])),
}).openapi("DevelopmentDetail");
export type DevelopmentDetail = z.infer<typeof DevelopmentDetail>;

export const DevelopmentQuery = PageQuery.extend({
  area: AreaCode.optional(),
  line: Line.optional(),
  unit: Id.optional(),
  person: Id.optional().openapi({ description: "某一位从业者的，含已结束的时用 state=all" }),
  stage: DevelopmentStage.optional(),
  due: z.enum(["overdue"]).optional().openapi({ description: "overdue：有已过期限的事" }),
  state: z.enum(["open", "stopped", "completed", "all"]).default("open"),
});
export type DevelopmentQuery = z.infer<typeof DevelopmentQuery>;

export const DevelopmentPage = z
  .object({
    items: z.array(Development),
    nextCursor: z.string().nullable(),
    total: z.number().int().openapi({ description: "符合条件的共有几位" }),
    overdue: z.number().int().openapi({ description: "其中有已过期限的事的" }),
  })
  .openapi("DevelopmentPage");
export type DevelopmentPage = z.infer<typeof DevelopmentPage>;
