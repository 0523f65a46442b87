import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayKey,
  formatDay,
  formatDays,
  formatDue,
  formatDuration,
  formatExact,
  formatMoment,
  formatNumber,
  formatShare,
} from "./format.ts";

/** Sunday 22 November 2026, 00:30 in Shanghai: still Saturday in UTC. */
const now = new Date("2026-11-21T16:30:00Z");

describe("days and moments are told in Shanghai", () => {
  test.each([
    ["2026-11-22T00:00:00+08:00", "今天 00:00", "today 00:00"],
    ["2026-11-21T23:59:59+08:00", "昨天 23:59", "yesterday 23:59"],
    ["2026-11-23T09:05:00+08:00", "明天 09:05", "tomorrow 09:05"],
    ["2026-03-05T14:30:00+08:00", "3月5日 14:30", "5 Mar 14:30"],
    ["2025-12-31T14:30:00+08:00", "2025年12月31日", "31 Dec 2025"],
  ])("%s", (at, zh, en) => {
    expect(formatMoment(at, now, "zh")).toBe(zh);
    expect(formatMoment(at, now, "en")).toBe(en);
  });

  test("across the turn of the year yesterday keeps its time", () => {
    const newYear = new Date("2027-01-01T08:00:00+08:00");
    expect(formatMoment("2026-12-31T20:00:00+08:00", newYear, "zh")).toBe("昨天 20:00");
    expect(formatDay("2026-12-30T20:00:00+08:00", newYear, "zh")).toBe("2026年12月30日");
  });

  test("exact times and day keys", () => {
    expect(formatExact("2026-11-21T16:30:00Z")).toBe("2026-11-22 00:30");
    expect(dayKey(now)).toBe("2026-11-22");
  });
});

describe("deadlines", () => {
  const after = (millis: number): Date => new Date(now.getTime() + millis);
  test.each([
    [2 * 86_400_000 + 3_600_000, "还有 2 天", "2 days left"],
    [86_400_000, "还有 1 天", "1 day left"],
    [86_399_000, "还有 23 小时", "23 hours left"],
    [3_600_000, "还有 1 小时", "1 hour left"],
    [0, "还有 1 分钟", "1 min left"],
    [-20 * 60_000, "已超 20 分钟", "20 min over"],
    [-3 * 3_600_000, "已超 3 小时", "3 hours over"],
  ])("%d ms", (millis, zh, en) => {
    expect(formatDue(after(millis), now, "zh")).toBe(zh);
    expect(formatDue(after(millis), now, "en")).toBe(en);
  });

  test("a duration never says zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (millis) => {
        expect(formatDuration(millis, "zh")).toMatch(/^[1-9]\d* (天|小时|分钟)$/);
      }),
    );
  });
});

describe("numbers", () => {
  test("are grouped and keep their sign", () => {
    expect(formatNumber(0)).toBe("0");
    expect(formatNumber(1_234_567)).toBe("1,234,567");
    expect(formatNumber(-999.95, 1)).toBe("-1,000.0");
    expect(formatNumber(-0.04, 1)).toBe("0.0");
    expect(formatShare(0.874)).toBe("87%");
    expect(formatDays(2.5, "zh")).toBe("2.5 天");
    expect(formatDays(1, "en")).toBe("1 day");
  });

  test("reading the digits back gives the number", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(Number(formatNumber(value).replaceAll(",", ""))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
