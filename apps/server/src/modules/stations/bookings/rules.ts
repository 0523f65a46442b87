import type { Interval } from "../hours/openTimes.ts";

export const tickLength = 15 * 60_000;
const minute = 60_000;

/** Somebody may come this much before their time. */
export const earlyBy = 15 * minute;
/** Told this much before the time. */
export const remindBefore = 30 * minute;
/** Bookings of one kind that one person may have ahead of them. */
export const mostAhead = 2;

export type BookingState = "waiting" | "held" | "arrived" | "finished" | "cancelled" | "released";
export type BookingAction = "cancel" | "arrive" | "finish";

export interface OfferTerms {
  units: number;
  slotMinutes: number;
  mostSlots: number;
  daysAhead: number;
  active: boolean;
}

/** Slots of one day that lie wholly within open times: their grid starts at midnight, whatever the hours. */
export function slotsOf(
  open: readonly Interval[],
  dayStart: number,
  slotMinutes: number,
): Interval[] {
  const length = slotMinutes * minute;
  const slots: Interval[] = [];
  for (let from = dayStart; from < dayStart + 24 * 60 * minute; from += length)
    if (open.some(([start, end]) => start <= from && end >= from + length))
      slots.push([from, from + length]);
  return slots;
}

export type BookingFault =
  | "booking.past"
  | "booking.notOnSlot"
  | "booking.tooLong"
  | "booking.tooFarAhead"
  | "booking.closedThen"
  | "booking.offerEnded";

/** Why a wish cannot be booked at all, whoever else wants it. A running slot may still be taken. */
export function faultOf(
  wish: { startsAt: number; slots: number; dayStart: number },
  offer: OfferTerms,
  open: readonly Interval[],
  now: number,
): BookingFault | null {
  const length = offer.slotMinutes * minute;
  if (!offer.active) return "booking.offerEnded";
  if (wish.startsAt + length <= now) return "booking.past";
  if ((wish.startsAt - wish.dayStart) % length !== 0) return "booking.notOnSlot";
  if (wish.slots > offer.mostSlots) return "booking.tooLong";
  if (wish.startsAt > now + (offer.daysAhead + 1) * 24 * 60 * minute) return "booking.tooFarAhead";
  const end = wish.startsAt + wish.slots * length;
  if (!open.some(([from, until]) => from <= wish.startsAt && until >= end))
    return "booking.closedThen";
  return null;
}

/** Every quarter of an hour between two instants. */
export function ticksBetween(startsAt: number, endsAt: number): number[] {
  const ticks: number[] = [];
  for (let at = startsAt; at < endsAt; at += tickLength) ticks.push(at);
  return ticks;
}

/** The lowest numbered place that nobody has at any of the ticks; null when there is none. */
export function freeUnit(
  units: number,
  taken: readonly { unitNo: number; tick: number }[],
  ticks: readonly number[],
): number | null {
  const wanted = new Set(ticks);
  const busy = new Set(taken.filter(({ tick }) => wanted.has(tick)).map(({ unitNo }) => unitNo));
  for (let unit = 1; unit <= units; unit += 1) if (!busy.has(unit)) return unit;
  return null;
}

/** What may be done with a booking now. */
export function actionsOf(
  booking: { state: BookingState; startsAt: number; endsAt: number; holdUntil: number },
  now: number,
): BookingAction[] {
  const { state } = booking;
  const over = now >= booking.endsAt;
  if (state === "waiting") return over ? [] : ["cancel"];
  if (state === "arrived") return over ? [] : ["finish"];
  if (state !== "held" || now >= booking.holdUntil) return [];
  return now >= booking.startsAt - earlyBy ? ["arrive", "cancel"] : ["cancel"];
}

/** Until when a place is kept for somebody: their time and the grace, or if given later, as long from then. */
export const holdUntil = (
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  graceMinutes: number,
  now: number,
): number => Math.min(Math.max(startsAt, now) + graceMinutes * minute, endsAt);
