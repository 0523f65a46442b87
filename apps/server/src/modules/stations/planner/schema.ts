import { z } from "@hono/zod-openapi";
import { AreaCode, Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { Lat, Lng, Measured, PlaceKind, TravelMode } from "../schema.ts";

export const PlanWeight = z.enum(["residents", "workers", "demands"]).openapi("PlanWeight", {
  description: "residents 常住人口 · workers 各站点从业者人数 · demands 近一年诉求发生处",
});
export type PlanWeight = z.infer<typeof PlanWeight>;

const common = {
  name: safeText(40).default("未命名方案"),
  mode: TravelMode.default("walk"),
  minutes: z.number().int().min(1).max(30).default(15),
  hourOfWeek: z.number().int().min(0).max(167).nullable().default(null).openapi({
    description: "周一 0 点为 0；只算那时开着的场所。空为不论开放时间",
  }),
  weight: PlanWeight.default("residents"),
  area: AreaCode.nullable().default(null),
  kinds: z.array(PlaceKind).max(7).default([]).openapi({ description: "计入哪些场所，空为全部" }),
};

export const AskCoverage = z.object(common).strict().openapi("AskCoverage");
export type AskCoverage = z.infer<typeof AskCoverage>;

export const PlanPoint = z
  .object({ name: safeText(40, 0).default(""), lng: Lng, lat: Lat })
  .strict();
export type PlanPoint = z.infer<typeof PlanPoint>;

export const SitingVariant = z.enum(["open", "move", "extend"]).openapi("SitingVariant", {
  description:
    "open 新开几处 · move 现有场所挪几处（关几处、开几处） · extend 现有场所延长几处的开放时间，要指定时刻",
});

export const AskSiting = z
  .object({
    ...common,
    variant: SitingVariant.default("open"),
    open: z.number().int().min(1).max(100).default(10).openapi({
      description: "几处：新开、挪动或延长",
    }),
    objective: z.enum(["cover", "median"]).default("cover").openapi({
      description: "cover 覆盖最多 · median 平均路程最短",
    }),
    candidates: z.array(PlanPoint).max(1000).default([]).openapi({
      description: "候选点；空为在各社区内自动选取",
    }),
    mayMove: z.boolean().default(false).openapi({
      description: "现有场所也可以关掉挪走：一共仍是现有数加 open 处",
    }),
    seconds: z.number().int().min(1).max(60).default(10),
    gap: z.number().min(0).max(0.2).default(0.001),
  })
  .strict()
  .openapi("AskSiting");
export type AskSiting = z.infer<typeof AskSiting>;

const AreaCoverage = z.object({
  area: AreaCode,
  name: z.string(),
  total: z.number(),
  covered: z.number(),
  missing: z.number(),
  share: z.number(),
});

const OffNetwork = z.object({
  name: z.string(),
  reason: z.enum(["notACoordinate", "tooFar", "island"]),
  nearestMetres: z.number().nullable(),
  // Answers given before these were kept have none.
  stationId: Id.nullable().optional(),
  islandNodes: z.number().int().nullable().optional(),
});

export const PlanResult = z
  .object({
    measured: Measured,
    total: z.number(),
    before: z.number().openapi({ description: "只有现有场所时覆盖的权重" }),
    covered: z.number(),
    share: z.number(),
    existing: z.number().int(),
    standing: z
      .array(Id)
      .optional()
      .openapi({ description: "计入的现有场所；问了时刻的，只有那时开着的。早先的方案没有记" }),
    byArea: z.array(AreaCoverage).openapi({ description: "缺口从大到小" }),
    curve: z
      .array(z.object({ minutes: z.number().int(), share: z.number() }))
      .openapi({ description: "几分钟内到得了的人口比例，现有与新开合计" }),
    offNetwork: z.array(OffNetwork).openapi({ description: "不在路网上的场所与候选点，没有猜" }),
    unplaced: z.number().openapi({ description: "没有边界或坐标、未能计入的权重" }),
    plan: z
      .object({
        objective: z.number(),
        bound: z.number(),
        gap: z.number(),
        proven: z.boolean(),
        seconds: z.number(),
        seed: z.number().int(),
        notes: z.array(z.object({ kind: z.string(), count: z.number().int() })),
        opened: z.array(
          z.object({
            name: z.string(),
            lng: z.number(),
            lat: z.number(),
            area: z.string().nullable(),
            stationId: Id.nullable(),
            adds: z.number(),
            covers: z.number(),
            loses: z.number(),
            longer: z
              .object({
                from: z.string().nullable(),
                until: z.string().nullable(),
                minutes: z.number(),
              })
              .nullable()
              .openapi({ description: "提早到 from 开，或延到 until 关；一天多开几分钟" }),
          }),
        ),
        closed: z.array(z.object({ stationId: Id, name: z.string(), loses: z.number() })),
      })
      .nullable(),
  })
  .openapi("PlanResult");
export type PlanResult = z.infer<typeof PlanResult>;

export const StationPlan = z
  .object({
    id: Id,
    kind: z.enum(["coverage", "siting"]),
    name: z.string(),
    asked: z.union([AskSiting, AskCoverage]),
    state: z.enum(["running", "done", "failed"]),
    result: orNull(PlanResult),
    reason: z.string().nullable(),
    kept: z.boolean(),
    startedAt: Instant,
    finishedAt: orNull(Instant),
  })
  .openapi("StationPlan");
export type StationPlan = z.infer<typeof StationPlan>;

export const EvaluatePlan = z
  .object({
    points: z.array(PlanPoint).max(100),
    without: z.array(Id).max(200).default([]).openapi({ description: "假设关掉的现有场所" }),
    longer: z.array(Id).max(200).default([]).openapi({
      description: "假设那时也开着的场所（延长开放时间的方案）",
    }),
  })
  .strict()
  .openapi("EvaluatePlan");
export type EvaluatePlan = z.infer<typeof EvaluatePlan>;

export const Evaluated = z
  .object({
    measured: Measured,
    total: z.number(),
    before: z.number(),
    covered: z.number(),
    share: z.number(),
    points: z.array(
      z.object({
        adds: z.number(),
        covers: z.number(),
        loses: z.number(),
        offNetwork: z.boolean(),
      }),
    ),
    byArea: z.array(AreaCoverage),
  })
  .openapi("EvaluatedPlan");
export type Evaluated = z.infer<typeof Evaluated>;

export const KeepPlan = z
  .object({ name: safeText(40), kept: z.boolean() })
  .strict()
  .openapi("KeepPlan");
