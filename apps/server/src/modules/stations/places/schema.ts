import { z } from "@hono/zod-openapi";
import { Day, Id, Instant, safeText } from "../../../platform/http/schema.ts";
import { HoursText, Key, OfferKind, OpenInterval } from "../schema.ts";

export const SetFacilities = z
  .object({
    facilities: z
      .array(
        z
          .object({
            key: Key,
            count: z.number().int().min(1).max(999),
            stock: z.number().int().min(0).max(99_999).nullable().default(null),
            lowStock: z.number().int().min(0).max(99_999).nullable().default(null),
            state: z.enum(["ok", "faulty"]).default("ok"),
            note: safeText(80, 0).default(""),
          })
          .strict(),
      )
      .max(60),
  })
  .strict()
  .openapi("SetFacilities");
export type SetFacilities = z.infer<typeof SetFacilities>;

export const AddException = z
  .object({
    first: Day,
    last: Day,
    hours: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .openapi({ description: "off，或 10:00-12:00,14:00-16:00" }),
    reason: safeText(60, 0).default(""),
  })
  .strict()
  .openapi("AddException");
export type AddException = z.infer<typeof AddException>;

export const SetManagers = z
  .object({
    accountIds: z.array(Id).max(10).default([]),
    phones: z
      .array(z.string().max(20))
      .max(10)
      .default([])
      .openapi({ description: "按手机号指定店主、站长；本人用这个手机号登录即可" }),
  })
  .strict()
  .openapi("SetManagers");
export type SetManagers = z.infer<typeof SetManagers>;

export const AddEvent = z
  .object({
    title: safeText(40),
    note: safeText(400, 0).default(""),
    startsAt: Instant,
    endsAt: Instant,
  })
  .strict()
  .openapi("AddEvent");
export type AddEvent = z.infer<typeof AddEvent>;

export const AddOffer = z
  .object({
    kind: OfferKind,
    name: safeText(30),
    units: z.number().int().min(1).max(2000),
    slotMinutes: z.number().int().min(15).max(480).multipleOf(15).default(60),
    mostSlots: z.number().int().min(1).max(32).default(4),
    daysAhead: z.number().int().min(0).max(60).default(7),
    graceMinutes: z.number().int().min(5).max(120).default(15),
    hours: HoursText.nullable().default(null),
    note: safeText(200, 0).default(""),
  })
  .strict()
  .openapi("AddOffer");
export type AddOffer = z.infer<typeof AddOffer>;

export const ChangeOffer = z
  .object({
    name: safeText(30).optional(),
    units: z.number().int().min(1).max(2000).optional(),
    graceMinutes: z.number().int().min(5).max(120).optional(),
    daysAhead: z.number().int().min(0).max(60).optional(),
    hours: HoursText.nullable().optional(),
    note: safeText(200, 0).optional(),
    active: z.boolean().optional(),
  })
  .strict()
  .openapi("ChangeOffer");
export type ChangeOffer = z.infer<typeof ChangeOffer>;

export const HoursQuery = z.object({ hours: HoursText });
export const HoursPreview = z
  .object({
    fault: z.string().nullable().openapi({ description: "为空表示可用；原因码见界面文案" }),
    week: z.array(OpenInterval),
  })
  .openapi("HoursPreview");
export type HoursPreview = z.infer<typeof HoursPreview>;
