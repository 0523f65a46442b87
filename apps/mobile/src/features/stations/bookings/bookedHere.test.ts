import { expect, test } from "vitest";
import { bookedHere } from "./bookedHere.ts";
import type { Booking } from "./queries.ts";

const now = new Date("2026-11-18T06:00:00Z");
const minutes = (n: number) => new Date(now.getTime() + n * 60_000).toISOString();
const booking = (id: string, startsIn: number, more: Partial<Booking> = {}): Booking => ({
  id,
  state: "held",
  kind: "parking",
  offer: { id: "offer", name: "专用停车位" },
  station: { id: "s", code: "abcdefg", name: "柳巷驿站", address: "", lng: 118, lat: 31 },
  unitNo: 1,
  code: "1234",
  startsAt: minutes(startsIn),
  endsAt: minutes(startsIn + 60),
  holdUntil: minutes(startsIn + 15),
  remindAt: minutes(startsIn - 30),
  madeAt: minutes(-600),
  arrivedAt: null,
  ahead: null,
  abilities: [],
  ...more,
});

test("who is in time finds their booking, a quarter of an hour before until it is given away", () => {
  const ids = (startsIn: number) =>
    bookedHere([booking("one", startsIn)], "abcdefg", now).due.map(({ id }) => id);
  expect(ids(15)).toEqual(["one"]);
  expect(ids(-14)).toEqual(["one"]);
  expect(ids(16)).toEqual([]);
  expect(ids(-16)).toEqual([]);
});

test("who is early learns from when; other places, and what was called off, do not count", () => {
  const list = [
    booking("off", 5, { state: "cancelled" }),
    booking("far", 300),
    booking("next", 90),
    booking("elsewhere", 5, { station: { ...booking("x", 0).station, code: "other22" } }),
  ];
  const { due, later } = bookedHere(list, "abcdefg", now);
  expect(due).toEqual([]);
  expect(later?.booking.id).toBe("next");
  expect(later?.from.toISOString()).toBe(minutes(75));
});

test("who has arrived finds what they may give back", () => {
  const list = [booking("mine", -30, { state: "arrived" })];
  expect(bookedHere(list, "abcdefg", now).due.map(({ id }) => id)).toEqual(["mine"]);
});
