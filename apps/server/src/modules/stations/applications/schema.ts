import { z } from "@hono/zod-openapi";
import { AreaCode, Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { UnitRef } from "../../organizations/index.ts";
import { Datum, HoursText, Key, Lat, Lng, PlaceKind } from "../schema.ts";

export const Apply = z
  .object({
    type: Key,
    name: safeText(40),
    area: AreaCode,
    address: safeText(120),
    lng: Lng.nullable().default(null).openapi({
      description: "与 lat 同为空：没有在地图上指出，取所在社区中部并注明 roughly",
    }),
    lat: Lat.nullable().default(null),
    datum: Datum.default("WGS-84"),
    hours: HoursText,
    facilities: z
      .array(z.object({ key: Key, count: z.number().int().min(1).max(999) }).strict())
      .max(40)
      .default([]),
    offers: z
      .array(Key)
      .max(12)
      .default([])
      .openapi({ description: "认领的优惠与便利，键见 catalog.merchantOffers" }),
    note: safeText(300, 0).default(""),
    contactName: safeText(20),
    contactPhone: z
      .string()
      .max(20)
      .optional()
      .openapi({ description: "省略时为申请人登录用的手机号；工作人员代办时必填" }),
    photoIds: z.array(Id).max(3).default([]).openapi({ description: "自愿；先 POST /files" }),
  })
  .strict()
  .openapi("ApplyForStation");
export type Apply = z.infer<typeof Apply>;

export const ApplicationState = z
  .enum(["applied", "approved", "returned", "withdrawn"])
  .openapi("ApplicationState", {
    description: "applied 待审 · approved 通过 · returned 退回 · withdrawn 撤回",
  });

export const StationApplication = z
  .object({
    id: Id,
    kind: PlaceKind,
    type: z.object({ key: z.string(), zh: z.string(), en: z.string() }),
    name: z.string(),
    area: AreaCode,
    areaName: z.string(),
    address: z.string(),
    lng: z.number(),
    lat: z.number(),
    roughly: z.boolean().openapi({ description: "坐标只是所在社区的中部" }),
    hours: z.string(),
    facilities: z.array(z.object({ key: z.string(), count: z.number().int() })),
    offers: z.array(z.string()),
    note: z.string(),
    contact: z
      .object({ name: z.string(), phone: z.string() })
      .nullable()
      .openapi({ description: "联系人；申请人本人与受理单位可见" }),
    state: ApplicationState,
    unit: orNull(UnitRef),
    answer: z.string().nullable(),
    stationId: Id.nullable(),
    photos: z.array(z.object({ id: Id, url: z.string(), thumbUrl: z.string() })),
    appliedAt: Instant,
    decidedAt: orNull(Instant),
    abilities: z.array(z.enum(["approve", "return", "withdraw"])),
  })
  .openapi("StationApplication");
export type StationApplication = z.infer<typeof StationApplication>;

export const ApplicationQuery = z.object({
  state: ApplicationState.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

export const DecideApplication = z
  .object({ answer: safeText(300, 0).default("") })
  .strict()
  .openapi("DecideApplication");
export type DecideApplication = z.infer<typeof DecideApplication>;

export const ReturnApplication = z
  .object({ answer: safeText(300) })
  .strict()
  .openapi("ReturnApplication");
