import { z } from "@hono/zod-openapi";
import { Id, Instant, orNull } from "../../../platform/http/schema.ts";

const count = z.number().int();

export const ModelVersion = z
  .object({
    version: count.openapi({ description: "0 为随软件来的" }),
    decisions: count.openapi({ description: "学自多少条判定" }),
    restores: orNull(count).openapi({ description: "恢复到哪一版；新学的为空" }),
    by: z.string().nullable(),
    at: Instant.nullable(),
    lists: count.openapi({ description: "用这一版比对过的名单份数" }),
  })
  .openapi("RosterModelVersion");

const Fates = z.object({
  linked: count.openapi({ description: "自动认作同一人" }),
  linkedWrong: count.openapi({ description: "其中人判为不是的" }),
  asked: count.openapi({ description: "请人判定" }),
  apart: count.openapi({ description: "自动认作两人" }),
  apartWrong: count.openapi({ description: "其中人判为同一人的" }),
});

export const ModelProposal = z
  .object({
    digest: z.string().openapi({ description: "所学判定的摘要，采用时原样交回" }),
    decisions: count,
    same: count,
    weights: z.array(
      z.object({
        column: z.string().openapi({ description: "比对的列；prior 为起点" }),
        level: z.string(),
        before: z.number().openapi({ description: "以 2 为底的权重，现用版本" }),
        after: z.number(),
        seen: count.openapi({ description: "判定中出现的次数" }),
      }),
    ),
    before: Fates.openapi({ description: "现用版本对这些判定会怎样做" }),
    after: Fates.openapi({ description: "新版本会怎样做；每条都由没有学过它的模型来答" }),
    desk: z.object({
      before: count.openapi({ description: "近三个月名单，按现用版本请人判定的对数" }),
      after: count.openapi({ description: "按新版本预计的对数" }),
    }),
    otherPhone: z.object({
      decided: count.openapi({ description: "仅电话不同而其余确定的，判过多少对" }),
      same: count.openapi({ description: "其中判为同一人的" }),
      before: z.number().nullable(),
      after: z.number().nullable().openapi({ description: "自这个权重起不再因电话不同请人判" }),
    }),
    examples: z
      .array(
        z.object({
          pairId: Id,
          verdict: z.enum(["same", "different"]),
          before: z.number().openapi({ description: "现用版本的可能性" }),
          after: z.number(),
        }),
      )
      .openapi({ description: "新版本与人判得不同的，最有把握的在前" }),
  })
  .openapi("RosterModelProposal");
export type ModelProposal = z.infer<typeof ModelProposal>;

export const RosterModels = z
  .object({
    inUse: ModelVersion,
    versions: z.array(ModelVersion),
    since: count.openapi({ description: "现用版本之后新增的可学判定" }),
    least: count.openapi({ description: "至少多少条判定才学" }),
    decisions: count,
    proposal: orNull(ModelProposal),
  })
  .openapi("RosterModels");
export type RosterModels = z.infer<typeof RosterModels>;

export const AdoptModel = z
  .object({ digest: z.string().max(64), version: count })
  .strict()
  .openapi("AdoptRosterModel");
export type AdoptModel = z.infer<typeof AdoptModel>;

export const RestoreModel = z
  .object({ restores: count, version: count })
  .strict()
  .openapi("RestoreRosterModel");
export type RestoreModel = z.infer<typeof RestoreModel>;
