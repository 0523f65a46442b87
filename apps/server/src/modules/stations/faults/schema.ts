import { z } from "@hono/zod-openapi";
import { Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { Key } from "../schema.ts";

export const FaultKind = z.enum(["closed", "broken", "full", "other"]).openapi("FaultKind", {
  description: "closed 到了没开门 · broken 设施坏了 · full 满员 · other 其他",
});
export type FaultKind = z.infer<typeof FaultKind>;

export const ReportFault = z
  .object({
    kind: FaultKind,
    facility: Key.nullable().default(null),
    note: safeText(120, 0).default(""),
  })
  .strict()
  .openapi("ReportFault");
export type ReportFault = z.infer<typeof ReportFault>;

export const SettleFault = z
  .object({ answer: safeText(200), facilityOk: z.boolean().default(true) })
  .strict()
  .openapi("SettleFault");
export type SettleFault = z.infer<typeof SettleFault>;

export const StationFault = z
  .object({
    id: Id,
    stationId: Id,
    kind: FaultKind,
    facility: z.string().nullable(),
    note: z.string(),
    state: z.enum(["open", "settled"]),
    reports: z.number().int().openapi({ description: "几个人反映过；不记是谁" }),
    openedAt: Instant,
    dueAt: Instant,
    overdue: z.boolean(),
    settledAt: orNull(Instant),
    answer: z.string().nullable(),
  })
  .openapi("StationFault");
export type StationFault = z.infer<typeof StationFault>;
