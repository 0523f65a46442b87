import { z } from "@hono/zod-openapi";
import { PlaceKind as PlaceKinds } from "@juxin/playbooks";
import { AreaCode, Day, Id, Instant, orNull, safeText } from "../../platform/http/schema.ts";
import { UnitRef } from "../organizations/index.ts";

export const PlaceKind = z.enum(PlaceKinds.options).openapi("PlaceKind", {
  description:
    "station 驿站 · serviceCentre 党群服务中心 · friendly 友好商户 · room 可预约场地 · parking 专用停车位 · charging 充电点 · partner 共建单位场地",
});
export type PlaceKind = z.infer<typeof PlaceKind>;

export const StationStatus = z.enum(["open", "paused", "closed"]).openapi("StationStatus", {
  description: "open 使用中 · paused 暂停（装修等） · closed 已撤销",
});
export type StationStatus = z.infer<typeof StationStatus>;

export const Key = z.string().regex(/^[a-z][a-zA-Z0-9]{0,47}$/);
export const Lng = z.number().min(-180).max(180);
export const Lat = z.number().min(-90).max(90);
export const HoursText = z.string().trim().min(1).max(400).openapi({
  description: "OSM opening_hours 文法；PH 为法定节假日，跟随者在调休上班日按周五时间开放",
  example: "Mo-Fr 08:30-18:00; Sa,Su 10:00-16:00; PH off",
});
const Named = { key: z.string(), zh: z.string(), en: z.string() };

export const OpenNow = z
  .object({
    open: z.boolean(),
    until: orNull(Instant),
    opensAt: orNull(Instant),
  })
  .openapi("OpenNow", { description: "所问时刻是否开放；open 且 until 为空表示两周内不关门" });
export type OpenNow = z.infer<typeof OpenNow>;

export const StationFacility = z
  .object({
    ...Named,
    count: z.number().int(),
    stock: z.number().int().nullable(),
    lowStock: z.number().int().nullable(),
    state: z.enum(["ok", "faulty"]),
    note: z.string(),
  })
  .openapi("StationFacility");
export type StationFacility = z.infer<typeof StationFacility>;

const Point = z.object({ lng: z.number(), lat: z.number() });
export const OfferKind = z.enum(["parking", "charging", "room", "meal"]).openapi("OfferKind", {
  description: "parking 停车位 · charging 充电位 · room 场地 · meal 爱心餐",
});
export type OfferKind = z.infer<typeof OfferKind>;

export const StationSummary = z
  .object({
    id: Id,
    code: z.string(),
    kind: PlaceKind,
    type: z.object(Named),
    tier: z.string().nullable(),
    name: z.string(),
    area: AreaCode,
    areaName: z.string(),
    street: AreaCode,
    address: z.string(),
    phone: z.string().nullable(),
    lng: z.number().openapi({ description: "WGS-84" }),
    lat: z.number().openapi({ description: "WGS-84" }),
    navigate: z
      .object({ "GCJ-02": Point, "BD-09": Point })
      .openapi({ description: "打开高德、腾讯（GCJ-02）或百度（BD-09）导航用的坐标" }),
    status: StationStatus,
    now: OpenNow,
    fullUntil: orNull(Instant),
    openFaults: z.number().int(),
    facilities: z.array(StationFacility),
    bookable: z.array(OfferKind),
  })
  .openapi("StationSummary");
export type StationSummary = z.infer<typeof StationSummary>;

export const StationOffer = z
  .object({
    id: Id,
    kind: OfferKind,
    name: z.string(),
    units: z.number().int(),
    slotMinutes: z.number().int(),
    mostSlots: z.number().int(),
    daysAhead: z.number().int(),
    graceMinutes: z.number().int(),
    hours: z.string().nullable(),
    note: z.string(),
    active: z.boolean(),
  })
  .openapi("StationOffer");
export type StationOffer = z.infer<typeof StationOffer>;

export const StationEvent = z
  .object({
    id: Id,
    title: z.string(),
    note: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    cancelledAt: orNull(Instant),
  })
  .openapi("StationEvent");
export type StationEvent = z.infer<typeof StationEvent>;

export const HoursException = z
  .object({ id: Id, first: Day, last: Day, hours: z.string(), reason: z.string() })
  .openapi("HoursException");
export type HoursException = z.infer<typeof HoursException>;

export const OpenInterval = z.object({ from: Instant, until: Instant });

export const StationAbility = z.enum(["edit", "settleFault", "bookings", "check", "move"]);

export const StationDetail = StationSummary.extend({
  owner: orNull(UnitRef),
  note: z.string(),
  published: z.boolean(),
  hours: z.string(),
  exceptions: z.array(HoursException),
  week: z.array(OpenInterval).openapi({ description: "今后七天的开放时段" }),
  offers: z.array(StationOffer),
  events: z.array(StationEvent),
  version: z.number().int(),
  abilities: z.array(StationAbility),
}).openapi("StationDetail");
export type StationDetail = z.infer<typeof StationDetail>;

/** Filters that the list and “near me” share. */
export const StationFilter = z.object({
  kind: PlaceKind.optional(),
  facility: Key.optional(),
  bookable: OfferKind.optional(),
  openOnly: z.stringbool().default(false),
  at: Instant.optional(),
});

export const StationQuery = StationFilter.extend({
  area: AreaCode.optional(),
  q: z.string().trim().max(40).optional(),
  status: StationStatus.optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export type StationQuery = z.infer<typeof StationQuery>;

export const TravelMode = z.enum(["walk", "ebike"]).openapi("TravelMode", {
  description: "walk 步行 · ebike 电动自行车",
});
export type TravelMode = z.infer<typeof TravelMode>;

export const Datum = z.enum(["WGS-84", "GCJ-02", "BD-09", "CGCS2000"]);

export const NearQuery = z
  .object({
    lng: Lng,
    lat: Lat,
    datum: Datum.default("WGS-84"),
    mode: TravelMode.default("walk"),
    minutes: z.number().min(1).max(60).default(15),
    at: Instant.optional(),
    openOnly: z.boolean().default(true),
    kinds: z.array(PlaceKind).max(7).default([]),
    facilities: z.array(Key).max(12).default([]),
    bookable: OfferKind.optional(),
    limit: z.number().int().min(1).max(100).default(20),
  })
  .strict()
  .openapi("NearQuery", { description: "位置只在请求体里，不保存、不进日志" });
export type NearQuery = z.infer<typeof NearQuery>;

export const Measured = z.enum(["network", "straightLine"]).openapi("Measured", {
  description: "network 按道路网 · straightLine 没有路网，按直线距离",
});
export type Measured = z.infer<typeof Measured>;

export const NearStation = StationSummary.extend({
  minutes: z.number(),
  metres: z.number().int().openapi({ description: "直线距离" }),
}).openapi("NearStation");
export type NearStation = z.infer<typeof NearStation>;

export const NearAnswer = z
  .object({
    measured: Measured,
    offNetworkMetres: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "所在位置离最近道路多远；过远时分钟数只供参考" }),
    at: Instant,
    items: z.array(NearStation),
    nextOpening: orNull(NearStation).openapi({
      description: "范围内没有开放的时，最先开门的一处",
    }),
  })
  .openapi("NearAnswer");
export type NearAnswer = z.infer<typeof NearAnswer>;

const phone = z
  .string()
  .trim()
  .regex(/^[\d\s+-]{5,20}$/)
  .nullable();

/** What may be said of a place, without what is taken when nothing is said: a change must not put that back. */
const told = {
  type: Key,
  tier: Key.nullable(),
  name: safeText(40),
  area: AreaCode,
  address: safeText(120, 0),
  lng: Lng,
  lat: Lat,
  datum: Datum,
  ownerUnitId: Id.optional(),
  phone,
  note: safeText(400, 0),
  hours: HoursText,
  published: z.boolean(),
};

export const AddStation = z
  .object({
    ...told,
    tier: told.tier.default(null),
    address: told.address.default(""),
    datum: told.datum.default("WGS-84"),
    phone: phone.default(null),
    note: told.note.default(""),
    published: told.published.default(true),
  })
  .strict()
  .openapi("AddStation");
export type AddStation = z.infer<typeof AddStation>;

export const ChangeStation = z
  .object(told)
  .partial()
  .extend({
    status: StationStatus.optional(),
    version: z.number().int().min(1),
  })
  .strict()
  .openapi("ChangeStation");
export type ChangeStation = z.infer<typeof ChangeStation>;

export const OfflineStations = z
  .object({
    revision: z.number().int(),
    day: Day,
    madeAt: Instant,
    items: z.array(StationSummary.extend({ week: z.array(OpenInterval) })),
  })
  .openapi("OfflineStations", { description: "week 为今后七天的时段，离线时据此判断是否开放" });
export type OfflineStations = z.infer<typeof OfflineStations>;

export const StationStandard = z
  .object({
    ...Named,
    declaredCount: z.number().int().nullable(),
    ownItems: z.boolean().openapi({ description: "条目由本区补充" }),
    revision: z.number().int(),
    items: z.array(z.object({ zh: z.string(), en: z.string() })),
  })
  .openapi("StationStandard");
export type StationStandard = z.infer<typeof StationStandard>;

export const StationCatalog = z
  .object({
    types: z.array(z.object({ ...Named, kind: PlaceKind })),
    facilities: z.array(z.object({ ...Named, stocked: z.boolean() })),
    matrix: z.array(z.object({ ...Named, count: z.number().int().nullable() })),
    merchantOffers: z.array(z.object(Named)),
    standards: z.array(StationStandard),
    circleMinutes: z.number().openapi({ description: "本区服务圈的标准分钟数" }),
    abilities: z.array(z.enum(["add", "plan", "network", "standards", "decide", "figures"])),
  })
  .openapi("StationCatalog");
export type StationCatalog = z.infer<typeof StationCatalog>;
