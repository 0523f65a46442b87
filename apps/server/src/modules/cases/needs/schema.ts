import { z } from "@hono/zod-openapi";
import { Day, Id, Instant, PageQuery } from "../../../platform/http/schema.ts";
import { CaseSummary } from "../schema.ts";

/** What firms asked at their service desk, with what they were answered last. */
export const Need = CaseSummary.extend({
  answer: z.string().nullable().openapi({ description: "最近一次答复；还没有答复为 null" }),
  answeredAt: Instant.nullable(),
}).openapi("Need");
export type Need = z.infer<typeof Need>;

const narrowed = {
  employer: Id.optional(),
  site: Id.optional(),
  from: Day.optional().openapi({ description: "提出日期起（含）" }),
  to: Day.optional().openapi({ description: "提出日期止（含）" }),
};
export const NeedQuery = PageQuery.extend(narrowed);
export type NeedQuery = z.infer<typeof NeedQuery>;

export const NeedFiguresQuery = z.object(narrowed);
export type NeedFiguresQuery = z.infer<typeof NeedFiguresQuery>;

const counts = {
  received: z.number().int().openapi({ description: "时段内提出" }),
  open: z.number().int().openapi({ description: "其中还没有答复" }),
  answered: z.number().int().openapi({ description: "其中已答复" }),
  overdue: z.number().int().openapi({ description: "其中未答复且超时" }),
};
export const NeedFigures = z
  .object({
    from: Day,
    to: Day,
    asOf: Instant,
    ...counts,
    byCategory: z.array(z.object({ category: z.string(), ...counts }).openapi("NeedCounts")),
  })
  .openapi("NeedFigures", { description: "企业服务台：查询人可见的需求，件" });
export type NeedFigures = z.infer<typeof NeedFigures>;
