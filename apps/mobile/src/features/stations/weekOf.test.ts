import { expect, test } from "vitest";
import { weekOf } from "./weekOf.ts";

const now = new Date("2026-11-22T04:00:00Z");

test("seven days begin with today, and what runs past midnight is told on both days", () => {
  const days = weekOf([{ from: "2026-11-22T12:00:00Z", until: "2026-11-22T18:00:00Z" }], now);
  expect(days).toHaveLength(7);
  expect(days[0]).toEqual({
    day: "2026-11-22",
    weekday: 0,
    spans: [{ from: "20:00", until: "24:00" }],
  });
  expect(days[1]?.spans).toEqual([{ from: "00:00", until: "02:00" }]);
  expect(days[2]?.spans).toEqual([]);
});
