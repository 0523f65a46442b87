import { z } from "@hono/zod-openapi";
import { Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { StationBooking } from "../bookings/schema.ts";
import { StationFault } from "../faults/schema.ts";
import { StationDetail, StationStandard } from "../schema.ts";
import { VisitHours } from "../visits/schema.ts";
import { OffRoads } from "./onRoadsSchema.ts";

export const CheckItem = z
  .object({
    item: z.number().int(),
    zh: z.string(),
    en: z.string(),
    met: z.boolean().nullable().openapi({ description: "空为尚未自查" }),
    note: z.string(),
    checkedAt: orNull(Instant),
    photos: z.array(z.object({ id: Id, url: z.string(), thumbUrl: z.string() })),
  })
  .openapi("CheckItem");

export const Checklist = z
  .object({
    standard: StationStandard.omit({ items: true }),
    met: z.number().int(),
    items: z.array(CheckItem),
  })
  .openapi("Checklist");
export type Checklist = z.infer<typeof Checklist>;

export const SetCheck = z
  .object({
    met: z.boolean(),
    note: safeText(200, 0).default(""),
    photoIds: z.array(Id).max(6).default([]),
  })
  .strict()
  .openapi("SetCheck");
export type SetCheck = z.infer<typeof SetCheck>;

export const ManagerPage = z
  .object({
    station: StationDetail,
    managers: z.array(
      z.object({
        accountId: Id,
        name: z.string().nullable().openapi({ description: "工作人员的姓名" }),
        phone: z.string().nullable().openapi({ description: "按手机号指定的，遮盖" }),
      }),
    ),
    faults: z.array(StationFault),
    bookings: z.array(StationBooking),
    visits: VisitHours,
    checklist: z.array(Checklist),
    offRoads: z
      .array(OffRoads)
      .openapi({ description: "不在路网上的原因；空为在路上，或没有路网" }),
  })
  .openapi("ManagerPage");
export type ManagerPage = z.infer<typeof ManagerPage>;
