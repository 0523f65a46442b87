import { z } from "@hono/zod-openapi";
import { Day, Id, Instant, orNull } from "../../../platform/http/schema.ts";
import { OfferKind } from "../schema.ts";

export const BookPlace = z
  .object({
    startsAt: Instant,
    slots: z.number().int().min(1).max(32).default(1),
    orWait: z.boolean().default(false).openapi({ description: "满了就排队，先到先得" }),
  })
  .strict()
  .openapi("BookPlace");
export type BookPlace = z.infer<typeof BookPlace>;

export const BookingState = z
  .enum(["waiting", "held", "arrived", "finished", "cancelled", "released"])
  .openapi("BookingState", {
    description:
      "waiting 排队 · held 已留 · arrived 已到 · finished 用完 · cancelled 取消 · released 过时未到，已释放",
  });

export const Booking = z
  .object({
    id: Id,
    state: BookingState,
    kind: OfferKind,
    offer: z.object({ id: Id, name: z.string() }),
    station: z.object({
      id: Id,
      code: z.string(),
      name: z.string(),
      address: z.string(),
      lng: z.number(),
      lat: z.number(),
    }),
    unitNo: z.number().int().nullable(),
    code: z.string().openapi({ description: "到场时报的四位数" }),
    startsAt: Instant,
    endsAt: Instant,
    holdUntil: Instant,
    remindAt: Instant,
    madeAt: Instant,
    arrivedAt: orNull(Instant),
    ahead: z.number().int().nullable().openapi({ description: "排队时前面还有几人" }),
    abilities: z.array(z.enum(["cancel", "arrive", "finish"])),
  })
  .openapi("Booking");
export type Booking = z.infer<typeof Booking>;

/** What whoever keeps the place sees: no name. */
export const StationBooking = Booking.omit({ station: true, ahead: true, remindAt: true }).openapi(
  "StationBooking",
);
export type StationBooking = z.infer<typeof StationBooking>;

export const SlotsQuery = z.object({ day: Day.optional() });

export const OfferSlots = z
  .object({
    day: Day,
    slots: z.array(
      z.object({
        from: Instant,
        until: Instant,
        free: z.number().int(),
        waiting: z.number().int(),
        past: z.boolean(),
      }),
    ),
  })
  .openapi("OfferSlots");
export type OfferSlots = z.infer<typeof OfferSlots>;

export const ArriveByCode = z
  .object({ code: z.string().regex(/^\d{4}$/) })
  .strict()
  .openapi("ArriveByCode");
