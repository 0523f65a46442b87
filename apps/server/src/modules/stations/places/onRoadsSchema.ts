import { z } from "@hono/zod-openapi";
import { Id } from "../../../platform/http/schema.ts";
import { Measured, TravelMode } from "../schema.ts";

export const OffRoads = z
  .object({
    modes: z.array(TravelMode),
    reason: z.enum(["notACoordinate", "tooFar", "island"]).openapi({
      description: "tooFar 附近没有路 · island 所在的路不与别处相通 · notACoordinate 不是坐标",
    }),
    nearestMetres: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "离最近的路；空为 5 公里内没有" }),
    islandNodes: z.number().int().nullable().openapi({ description: "孤立的那一片有几个路口" }),
  })
  .openapi("OffRoads");
export type OffRoads = z.infer<typeof OffRoads>;

const Named = z.object({ id: Id, name: z.string() });

export const StationsOnRoads = z
  .object({
    measured: Measured,
    checked: z.number().int(),
    off: z
      .array(Named.extend({ faults: z.array(OffRoads) }))
      .openapi({ description: "不在路网上的：步行、骑行时间与服务圈算不出，没有猜" }),
    suspected: z
      .array(
        z.object({
          datum: z.enum(["GCJ-02", "BD-09"]),
          places: z.array(Named.extend({ areaName: z.string() })),
          compared: z.number().int(),
          nearer: z.number().int().openapi({ description: "改按该坐标系读，离路更近的有几处" }),
          asGivenMetres: z.number().int().openapi({ description: "现在离路的中位数" }),
          asThatMetres: z.number().int().openapi({ description: "改按该坐标系读，离路的中位数" }),
        }),
      )
      .openapi({ description: "像是把别的坐标系当成 WGS-84 填的一批；只提示，不自动改" }),
  })
  .openapi("StationsOnRoads");
export type StationsOnRoads = z.infer<typeof StationsOnRoads>;

export const CorrectDatum = z
  .object({
    datum: z.enum(["GCJ-02", "BD-09"]).openapi({ description: "这些坐标其实是哪个坐标系的" }),
    stationIds: z.array(Id).min(1).max(20_000),
  })
  .strict()
  .openapi("CorrectDatum");
export type CorrectDatum = z.infer<typeof CorrectDatum>;

export const CorrectedDatum = z
  .object({
    corrected: z.number().int(),
    left: z.array(Named).openapi({ description: "改后会落到所属社区之外，没有改，请逐个核对" }),
  })
  .openapi("CorrectedDatum");
export type CorrectedDatum = z.infer<typeof CorrectedDatum>;
