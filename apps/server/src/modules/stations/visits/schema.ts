import { z } from "@hono/zod-openapi";
import { Day, Id, Instant } from "../../../platform/http/schema.ts";

export const Visit = z
  .object({
    stationId: Id,
    name: z.string(),
    counted: z.boolean().openapi({ description: "今天在这里已经计过时为 false" }),
  })
  .openapi("Visit");
export type Visit = z.infer<typeof Visit>;

export const ScanCode = z
  .object({ code: z.string().regex(/^[a-z0-9]{7}$/) })
  .strict()
  .openapi("ScanCode");

export const VisitHours = z
  .object({
    from: Day,
    until: Day,
    total: z.number().int(),
    hours: z.array(z.object({ hour: Instant, visits: z.number().int() })),
    byHourOfDay: z.array(z.number()).openapi({ description: "0–23 点平均每天人次" }),
  })
  .openapi("VisitHours");
export type VisitHours = z.infer<typeof VisitHours>;
