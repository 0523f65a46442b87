import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionsOf, faultOf, freeUnit, holdUntil, slotsOf, ticksBetween } from "./rules.ts";

const minute = 60_000;
const hour = 60 * minute;
const offer = { units: 2, slotMinutes: 60, mostSlots: 2, daysAhead: 7, active: true };

describe("slots", () => {
  test("lie wholly within the hours, on a grid that starts at midnight", () => {
    const open = [[8.5 * hour, 12.25 * hour]] as const;
    expect(slotsOf(open, 0, 60)).toEqual([
      [9 * hour, 10 * hour],
      [10 * hour, 11 * hour],
      [11 * hour, 12 * hour],
    ]);
    expect(slotsOf([], 0, 60)).toEqual([]);
    expect(slotsOf([[-hour, 30 * hour]], 0, 480)).toHaveLength(3);
  });

  test("what may be booked at all", () => {
    const open = [[8 * hour, 20 * hour]] as const;
    const at = (startsAt: number, slots = 1, changes: object = {}) =>
      faultOf({ startsAt, slots, dayStart: 0 }, { ...offer, ...changes }, open, 10 * hour);
    expect(at(11 * hour)).toBeNull();
    expect(at(10 * hour)).toBeNull(); // It runs already, and there is time left in it.
    expect(at(9 * hour)).toBe("booking.past");
    expect(at(11.5 * hour)).toBe("booking.notOnSlot");
    expect(at(11 * hour, 3)).toBe("booking.tooLong");
    expect(at(19 * hour, 2)).toBe("booking.closedThen");
    expect(at(300 * hour)).toBe("booking.tooFarAhead");
    expect(at(11 * hour, 1, { active: false })).toBe("booking.offerEnded");
  });
});

describe("a free place", () => {
  test("is one that nobody has at any moment of the time, and the lowest of them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.uniqueArray(
          fc.record({
            unitNo: fc.integer({ min: 1, max: 5 }),
            tick: fc.integer({ min: 0, max: 8 }),
          }),
          { selector: ({ unitNo, tick }) => `${unitNo}/${tick}` },
        ),
        fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1 }),
        (units, taken, ticks) => {
          const found = freeUnit(units, taken, ticks);
          const isFree = (unit: number) =>
            taken.every((one) => one.unitNo !== unit || !ticks.includes(one.tick));
          const all = Array.from({ length: units }, (_, n) => n + 1).filter(isFree);
          expect(found).toBe(all[0] ?? null);
        },
      ),
    );
  });

  test("ticks are every quarter of an hour, the end not included", () => {
    expect(ticksBetween(0, hour)).toEqual([0, 15 * minute, 30 * minute, 45 * minute]);
  });
});

describe("what may be done", () => {
  const booking = { startsAt: 10 * hour, endsAt: 11 * hour, holdUntil: 10.25 * hour };
  test.each([
    ["waiting", 9, ["cancel"]],
    ["held", 9, ["cancel"]],
    ["held", 9.75, ["arrive", "cancel"]],
    ["held", 10.2, ["arrive", "cancel"]],
    ["held", 10.25, []],
    ["arrived", 10.5, ["finish"]],
    ["arrived", 11, []],
    ["waiting", 11, []],
    ["released", 10, []],
    ["cancelled", 9, []],
  ] as const)("%s at %s", (state, at, expected) => {
    expect(actionsOf({ ...booking, state }, at * hour)).toEqual(expected);
  });

  test("a place given late is kept as long as one given early, but never past its end", () => {
    expect(holdUntil(booking, 15, 8 * hour)).toBe(10.25 * hour);
    expect(holdUntil(booking, 15, 10.5 * hour)).toBe(10.75 * hour);
    expect(holdUntil(booking, 15, 10.9 * hour)).toBe(11 * hour);
  });
});
