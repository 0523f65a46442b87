import { createCalendar, listHolidays } from "@juxin/standards";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowedActions,
  applyAction,
  type CaseFacts,
  deadline,
  isSilent,
  levelsUp,
  timed,
  urgencyOf,
} from "./rules.ts";

const limits = {
  acceptDays: 1,
  resolveDays: 4,
  amberAt: 0.75,
  escalateDays: 2,
  calendar: createCalendar(listHolidays()),
};
const at = (text: string): Date => new Date(`${text}+08:00`);
const nobody = { asker: false, holds: false, receives: false, home: false, oversees: false };
const none = { toUnitId: null, roles: null, stars: null, problemId: null };

const facts = (overrides: Partial<CaseFacts> = {}): CaseFacts => ({
  state: "received",
  holderUnitId: "home",
  homeUnitId: "home",
  transferToUnitId: null,
  leadUnitId: null,
  industryUnitId: null,
  departmentUnitId: null,
  problemId: null,
  openedAt: at("2026-11-18T10:00"),
  acceptedAt: null,
  assignedAt: null,
  resolvedAt: null,
  confirmedAt: null,
  archivedAt: null,
  dueAt: at("2026-11-19T10:00"),
  amberAt: at("2026-11-19T04:00"),
  escalateAt: at("2026-11-23T10:00"),
  reopenCount: 0,
  stars: null,
  ...overrides,
});

describe("deadlines", () => {
  test.each([
    ["on working days", "11-18T10:00", 1, "11-19T04:00", "11-19T10:00", "11-23T10:00"],
    ["over a weekend", "11-20T16:00", 1, "11-23T10:00", "11-23T16:00", "11-25T16:00"],
    ["asked on a Sunday", "11-22T16:00", 1, "11-23T18:00", "11-24T00:00", "11-26T00:00"],
    ["over the October week", "09-30T12:00", 4, "10-10T12:00", "10-12T12:00", "10-14T12:00"],
    ["a Saturday that is worked", "10-10T09:00", 1, "10-12T03:00", "10-12T09:00", "10-14T09:00"],
  ])("%s", (_, from, days, amberAt, dueAt, escalateAt) => {
    expect(deadline(at(`2026-${from}`), days, limits)).toEqual({
      amberAt: at(`2026-${amberAt}`),
      dueAt: at(`2026-${dueAt}`),
      escalateAt: at(`2026-${escalateAt}`),
    });
  });

  test("what is overdue goes up a level, and when that has not helped, another", () => {
    const { dueAt, escalateAt } = facts();
    const before = (date: Date) => new Date(date.getTime() - 1);
    expect([before(dueAt), dueAt].map((now) => levelsUp(facts(), now))).toEqual([0, 1]);
    expect([before(escalateAt), escalateAt].map((now) => levelsUp(facts(), now))).toEqual([1, 2]);
    expect(levelsUp(facts({ state: "resolved" }), escalateAt)).toBe(0);
  });

  test("amber begins at the mark, red at the deadline, to the millisecond", () => {
    const { amberAt, dueAt } = facts();
    const later = (date: Date, by: number) => new Date(date.getTime() + by);
    expect(urgencyOf(facts(), later(amberAt, -1))).toBe("calm");
    expect(urgencyOf(facts(), amberAt)).toBe("amber");
    expect(urgencyOf(facts(), later(dueAt, -1))).toBe("amber");
    expect(urgencyOf(facts(), dueAt)).toBe("red");
  });

  test("what is answered or closed is never late", () => {
    for (const state of ["resolved", "confirmed", "archived", "withdrawn"] as const)
      expect(urgencyOf(facts({ state }), at("2027-11-18T10:00"))).toBe("done");
  });

  test("amber lies before the deadline, and both after the start", () => {
    const instant = fc.date({
      min: new Date("2024-01-01T00:00:00Z"),
      max: new Date("2031-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    const part = fc.double({ min: 0.1, max: 0.99, noNaN: true });
    const days = fc.double({ min: 0.01, max: 365, noNaN: true });
    fc.assert(
      fc.property(instant, days, part, (from, length, amberAt) => {
        const found = deadline(from, length, { ...limits, amberAt });
        expect(found.amberAt.getTime()).toBeLessThanOrEqual(found.dueAt.getTime());
        expect(found.amberAt.getTime()).toBeGreaterThan(from.getTime());
      }),
    );
  });
});

describe("the asker's last word", () => {
  const confirmedAt = at("2026-11-18T10:00");
  const confirmed = facts({ state: "confirmed", confirmedAt, resolvedAt: confirmedAt });
  const may = (of: CaseFacts, now: string, standing: Partial<typeof nobody> = { asker: true }) =>
    allowedActions(
      of,
      { ...nobody, ...standing },
      {
        now: at(now),
        throughApp: true,
        silent: false,
      },
    );

  test("can be taken back for thirty days", () => {
    expect(may(confirmed, "2026-12-18T09:59")).toContain("reopen");
    expect(may(confirmed, "2026-12-18T10:00")).not.toContain("reopen");
  });

  test("stars may follow once", () => {
    expect(may(confirmed, "2027-11-18T10:00")).toEqual(["confirm"]);
    expect(may({ ...confirmed, stars: 4 }, "2027-11-18T10:00")).toEqual([]);
  });

  test("is nobody else's when the demand came through the app", () => {
    const resolved = facts({ state: "resolved", resolvedAt: confirmedAt });
    const desk = { holds: true, home: true, oversees: true };
    expect(may(resolved, "2026-11-18T11:00", desk)).toEqual(["reveal"]);
    const told = { now: at("2026-11-18T11:00"), throughApp: false, silent: false };
    expect(allowedActions(resolved, { ...nobody, ...desk }, told)).toEqual([
      "confirmFor",
      "reopenFor",
      "reveal",
    ]);
    expect(allowedActions(resolved, { ...nobody, holds: true }, told)).toEqual(["reveal"]);
  });

  test("that does not come lets the office put the answer away, and still counts for thirty days", () => {
    const resolved = facts({ state: "resolved", resolvedAt: confirmedAt });
    const asker = { gone: false, silentDays: 15 };
    const silent = (now: string, of = resolved) => isSilent(of, asker, at(now));
    expect([silent("2026-12-03T09:59"), silent("2026-12-03T10:00")]).toEqual([false, true]);
    expect(isSilent(resolved, { ...asker, gone: true }, at("2026-11-18T10:00"))).toBe(true);
    expect(silent("2027-11-18T10:00", facts({ state: "received" }))).toBe(false);
    const later = { now: at("2026-12-03T10:00"), throughApp: true, silent: true };
    const home = { ...nobody, home: true };
    expect(allowedActions(resolved, home, later)).toEqual(["archive", "reveal"]);
    expect(allowedActions(resolved, { ...nobody, holds: true }, later)).toEqual(["reveal"]);
    const put = { type: "archive", at: later.now, unit: null, ...none, limit: null } as const;
    const archived = applyAction(resolved, put);
    expect(archived).toEqual({ ...resolved, state: "archived", archivedAt: later.now });
    expect(allowedActions(archived, home, later)).toEqual(["reveal"]);
    expect(may(archived, "2027-01-02T09:59")).toEqual(["confirm", "reopen"]);
    expect(may(archived, "2027-01-02T10:00")).toEqual([]);
    const yes = { ...put, type: "confirm", stars: 3 } as const;
    expect(applyAction(archived, yes)).toMatchObject({ state: "confirmed", archivedAt: null });
  });

  test("keeps the first instant when stars follow", () => {
    const later = { type: "confirm", at: at("2026-11-20T10:00"), unit: null, ...none } as const;
    const rated = applyAction(confirmed, { ...later, stars: 5, limit: null });
    expect(rated).toEqual({ ...confirmed, stars: 5 });
  });

  test("a reopened case gets the full time and forgets the stars", () => {
    const roles = { leadUnitId: "party", industryUnitId: "k", departmentUnitId: "housing" };
    const done = {
      ...confirmed,
      ...roles,
      holderUnitId: "housing",
      acceptedAt: confirmedAt,
      stars: 2,
    };
    const no = { type: "reopen", at: at("2026-11-20T10:00"), unit: null, ...none } as const;
    const reopened = applyAction(done, timed(done, no, limits));
    expect(reopened).toMatchObject({
      state: "assigned",
      holderUnitId: "housing",
      stars: null,
      confirmedAt: null,
      reopenCount: 1,
      dueAt: at("2026-11-26T10:00"),
      escalateAt: at("2026-11-30T10:00"),
    });
  });

  test("what was given is kept in the step, whatever the limits have become", () => {
    const no = { type: "reopen", at: at("2026-11-20T10:00"), unit: null, ...none } as const;
    const step = timed(confirmed, no, limits);
    const shorter = timed(confirmed, no, { ...limits, resolveDays: 1, escalateDays: 1 });
    expect(shorter.limit).not.toEqual(step.limit);
    expect(applyAction(confirmed, step)).toMatchObject(step.limit!);
  });
});

describe("being handed over", () => {
  const roles = { leadUnitId: "party", industryUnitId: "k", departmentUnitId: "housing" };
  const assigned = facts({
    ...roles,
    state: "assigned",
    holderUnitId: "housing",
    acceptedAt: at("2026-11-18T11:00"),
    transferToUnitId: "other",
  });
  const receive = (kind: "department" | "industryCommittee" | "street") => {
    const unit = { id: "other", kind };
    const step = { type: "receive", at: at("2026-11-30T10:00"), unit, ...none } as const;
    return applyAction(assigned, timed(assigned, step, limits));
  };

  test("another department does the work in place of the first, by the same deadline", () => {
    expect(receive("department")).toEqual({
      ...assigned,
      transferToUnitId: null,
      holderUnitId: "other",
      departmentUnitId: "other",
    });
  });

  test("a committee holds it and is no department", () => {
    expect(receive("industryCommittee")).toEqual({
      ...assigned,
      transferToUnitId: null,
      holderUnitId: "other",
    });
  });

  test("an office becomes its home and names the roles anew, by the same deadline", () => {
    expect(receive("street")).toMatchObject({
      state: "accepted",
      holderUnitId: "other",
      homeUnitId: "other",
      departmentUnitId: null,
      leadUnitId: null,
      dueAt: assigned.dueAt,
    });
  });
});
