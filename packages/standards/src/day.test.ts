import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isDay, startOfDay } from "./day.ts";

describe("days in Asia/Shanghai", () => {
  it.each(["2024-02-29", "2026-12-31", "1850-01-01", "0001-01-01"])("%s is a day", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-1",
    "",
    "２０２６-01-01",
    "2026-01-01\n",
    "2026-01-01T00:00:00Z",
  ])("%j is none", (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => startOfDay(text)).toThrow(RangeError);
  });

  it("begins at midnight in Shanghai, not in London", () => {
    expect(dayOf(new Date("2026-02-13T15:59:59.999Z"))).toBe("2026-02-13");
    expect(dayOf(new Date("2026-02-13T16:00:00Z"))).toBe("2026-02-14");
    expect(startOfDay("2026-02-14")).toEqual(new Date("2026-02-13T16:00:00Z"));
  });

  it("agrees with the time zone database since 1992", () => {
    const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
    const instant = fc.date({
      min: new Date("1992-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(fc.property(instant, (at) => dayOf(at) === zone.format(at)));
  });
});
