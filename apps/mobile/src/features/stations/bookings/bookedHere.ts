import type { Booking } from "./queries.ts";

/** Somebody may say that they came this much before their time; the server has the last word. */
const earlyBy = 15 * 60_000;

/** Bookings at the place with this code: those it is time for (or that one is using), and else the next. */
export function bookedHere(
  bookings: readonly Booking[],
  code: string,
  now: Date,
): { due: Booking[]; later: { booking: Booking; from: Date } | null } {
  const here = bookings
    .filter(({ station }) => station.code === code)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const isDue = ({ state, startsAt, endsAt, holdUntil }: Booking): boolean =>
    state === "arrived"
      ? Date.parse(endsAt) > now.getTime()
      : state === "held" &&
        Date.parse(startsAt) - earlyBy <= now.getTime() &&
        Date.parse(holdUntil) > now.getTime();
  const due = here.filter(isDue);
  const next = here.find(
    ({ state, startsAt }) => state === "held" && Date.parse(startsAt) - earlyBy > now.getTime(),
  );
  return {
    due,
    later:
      next === undefined
        ? null
        : { booking: next, from: new Date(Date.parse(next.startsAt) - earlyBy) },
  };
}
