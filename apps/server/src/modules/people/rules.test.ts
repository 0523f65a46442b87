import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nobody } from "./identity.ts";
import { maskIdentity } from "./masks.ts";
import { mayInvite } from "./memberships/invitations.ts";
import { bestIdentity, byTrust, currentWork, fitsMask } from "./rules.ts";
import type { SourceKind } from "./source.ts";
import { smallest, suppress } from "./suppress.ts";

const said = (sourceKind: SourceKind, lastOn: string, identity: object) => ({
  sourceKind,
  lastOn,
  identity: { ...nobody, ...identity },
});

describe("whom to believe", () => {
  test("the person before staff, staff before lists, the later before the earlier", () => {
    const facts = [
      said("list", "2026-12-01", { name: "甲", phone: "19900000001", sex: "male" }),
      said("visit", "2026-10-01", { name: "乙", phone: "19900000002" }),
      said("visit", "2026-11-01", { name: "丙" }),
      said("self", "2026-01-01", { name: "丁" }),
    ];
    expect(bestIdentity(facts)).toEqual({
      ...nobody,
      name: "丁",
      phone: "19900000002",
      sex: "male",
    });
    expect(bestIdentity(facts.slice(0, 3)).name).toBe("丙");
  });

  test("a whole number stands in for a masked one only where it fits", () => {
    const masked = said("visit", "2026-11-01", { phone: "199****0001" });
    const fits = said("list", "2026-10-01", { phone: "19900000001" });
    const other = said("list", "2026-10-02", { phone: "19900000002" });
    expect(bestIdentity([masked, other, fits]).phone).toBe("19900000001");
    expect(bestIdentity([masked, other]).phone).toBe("199****0001");
    expect(fitsMask("19900000001", "199****001")).toBe(false);
  });

  const fact = fc.record({
    sourceKind: fc.constantFrom<SourceKind>("self", "visit", "call", "office", "list"),
    lastOn: fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-01"),
    identity: fc.record({ ...nobodyOf(), name: fc.constantFrom("甲", "乙", null) }),
  });
  test("the order in which they spoke in one list does not matter, and nothing is made up", () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 6 }), (facts) => {
        const best = bestIdentity(facts);
        expect(facts.map(({ identity }) => identity.name).concat(null)).toContain(best.name);
        const top = facts.filter(({ identity }) => identity.name !== null).toSorted(byTrust)[0];
        const rivals = facts.filter((one) => top !== undefined && byTrust(one, top) === 0);
        if (new Set(rivals.map(({ identity }) => identity.name)).size === 1)
          expect(bestIdentity(facts.toReversed()).name).toBe(best.name);
      }),
    );
  });
});

function nobodyOf() {
  return {
    phone: fc.constant(null),
    citizenNumber: fc.constant(null),
    birth: fc.constant(null),
    sex: fc.constant(null),
  };
}

test("where somebody works is what is best said; every line they work in is told", () => {
  const one = (line: string, siteId: string | null, sourceKind: SourceKind, lastOn: string) => ({
    employerId: null,
    siteId,
    area: null,
    line,
    sourceKind,
    lastOn,
  });
  const { employment, lines } = currentWork([
    one("express", null, "list", "2026-11-01"),
    one("delivery", "s", "list", "2026-11-01"),
    one("freight", null, "list", "2026-10-01"),
  ]);
  expect(employment?.siteId).toBe("s");
  expect(lines).toEqual(["delivery", "express", "freight"]);
  expect(currentWork([])).toEqual({ employment: null, lines: [] });
});

test("of a number known in part no more is shown than of a whole one", () => {
  const shown = maskIdentity({
    name: "王*满",
    phone: "1990000****",
    citizenNumber: "990104********1234",
    birth: "1991-03-07",
    sex: "male",
  });
  expect(shown).toEqual({
    name: "王*满",
    phone: "199********",
    citizenNumber: "99**************34",
    birth: "1991-**-**",
    sex: "male",
  });
});

describe("small counts", () => {
  const cells = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
  test("none is told, nor can one be told from the others and the total", () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const told = suppress(counts);
        const hidden = told.cells.flatMap((n, at) => (n === null ? [counts[at]!] : []));
        for (const n of told.cells) expect(n === null || n === 0 || n >= smallest).toBe(true);
        if (hidden.length > 0 && told.total !== null) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(smallest);
        }
        if (counts.every((n) => n === 0 || n >= smallest)) expect(told.cells).toEqual(counts);
      }),
    );
  });
  test("a single few takes the next smallest with it", () => {
    expect(suppress([20, 3, 9])).toEqual({ cells: [20, null, null], total: 32 });
    expect(suppress([3])).toEqual({ cells: [null], total: null });
  });
});

test("who said no is left in peace for half a year; one invitation is open at a time", () => {
  const now = new Date("2026-11-18T00:00:00Z");
  const said = (answer: "yes" | "no" | "later" | null, at: string | null) => ({
    open: answer === null,
    answer,
    answeredAt: at === null ? null : new Date(at),
  });
  expect(mayInvite([], now)).toBe(true);
  expect(mayInvite([said(null, null)], now)).toBe(false);
  expect(mayInvite([said("no", "2026-06-01T00:00:00Z")], now)).toBe(false);
  expect(mayInvite([said("no", "2026-05-01T00:00:00Z")], now)).toBe(true);
  expect(mayInvite([said("later", "2026-11-17T00:00:00Z")], now)).toBe(true);
});
