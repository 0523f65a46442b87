import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPlaceDraft, readPlaceDraft, writePlaceDraft, type WeekHours } from "./placeDraft.ts";
import { readWeek, writeWeek } from "./weekHours.ts";

const day = (from: string, until: string) => ({ from, until });

test("a week is written as the grammar has it, equal days together", () => {
  const work = day("08:30", "18:00");
  const days = [work, work, work, work, work, day("10:00", "16:00"), null];
  expect(writeWeek({ days, holidaysOff: true })).toBe("Mo-Fr 08:30-18:00; Sa 10:00-16:00; PH off");
  const every = Array.from({ length: 7 }, () => day("00:00", "24:00"));
  expect(writeWeek({ days: every, holidaysOff: false })).toBe("Mo-Su 00:00-24:00");
  expect(writeWeek({ days: days.map(() => null), holidaysOff: true })).toBe("");
});

test("past midnight, to midnight, and round the clock", () => {
  const one = (from: string, until: string) =>
    writeWeek({
      days: [day(from, until), ...Array.from({ length: 6 }, () => null)],
      holidaysOff: false,
    });
  expect(one("18:00", "02:00")).toBe("Mo 18:00-02:00");
  expect(one("18:00", "00:00")).toBe("Mo 18:00-24:00");
  expect(one("00:00", "00:00")).toBe("Mo 00:00-24:00");
});

const pad = (n: number) => String(n).padStart(2, "0");
const anyTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
const anyWeek: fc.Arbitrary<WeekHours> = fc.record({
  days: fc.array(
    fc.option(
      fc
        .tuple(anyTime, anyTime)
        .map(([a, b]) => day(`${pad(a[0])}:${pad(a[1])}`, `${pad(b[0])}:${pad(b[1])}`)),
      { nil: null },
    ),
    { minLength: 7, maxLength: 7 },
  ),
  holidaysOff: fc.boolean(),
});

test("what was written is read again as the same hours", () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      const text = writeWeek(week);
      fc.pre(text !== "");
      const read = readWeek(text);
      expect(read).not.toBeNull();
      expect(writeWeek(read!)).toBe(text);
    }),
  );
});

test("hours of another form are not bent into a week", () => {
  for (const text of [
    "Mo-Fr 08:00-12:00,14:00-18:00",
    "Apr-Oct 08:00-20:00",
    "Sa-Mo 10:00-12:00",
    "PH 10:00-12:00",
    "sunrise-sunset",
  ])
    expect(readWeek(text)).toBeNull();
  expect(readWeek("24/7")?.days[6]).toEqual(day("00:00", "24:00"));
});

test("a draft survives whatever an older build has left", () => {
  const raw = new Map<string, string>();
  const storage = {
    getItem: (key: string) => raw.get(key) ?? null,
    setItem: (key: string, value: string) => void raw.set(key, value),
    removeItem: (key: string) => void raw.delete(key),
  };
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (left) => {
      raw.set("juxin.placeDraft.shop", left);
      expect(readPlaceDraft(storage, "shop").week.days).toHaveLength(7);
    }),
  );
  const draft = { ...emptyPlaceDraft, name: "老李馄饨", offers: ["setMeal"] };
  writePlaceDraft(storage, "shop", draft);
  expect(readPlaceDraft(storage, "shop")).toEqual(draft);
});
