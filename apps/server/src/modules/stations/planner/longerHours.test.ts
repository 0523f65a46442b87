import { expect, test } from "vitest";
import type { Interval } from "../hours/openTimes.ts";
import { longerHours } from "./longerHours.ts";

const at = (text: string): number => Date.parse(`2026-11-20T${text}:00+08:00`);
const open: Interval[] = [
  [at("08:00"), at("20:00")],
  [at("08:00") + 86_400_000, at("20:00") + 86_400_000],
];

test("staying on, opening early, whichever is shorter", () => {
  expect(longerHours(open, at("21:30"))).toEqual({ from: null, until: "22:00", minutes: 120 });
  expect(longerHours(open, at("06:30"))).toEqual({ from: "06:00", until: null, minutes: 120 });
  expect(longerHours(open, at("23:30"))).toEqual({ from: null, until: "24:00", minutes: 240 });
});

test("a place that shuts within the hour stays for the rest of it", () => {
  expect(longerHours([[at("08:00"), at("21:15")]], at("21:30"))).toMatchObject({ minutes: 45 });
});

test("in the dead of night it is another shift, and of what never opens nothing is asked", () => {
  expect(longerHours([[at("10:00"), at("16:00")]], at("03:30"))).toBeNull();
  expect(longerHours([], at("12:30"))).toBeNull();
});
