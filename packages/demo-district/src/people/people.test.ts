import { checkPersonName, checkPhone } from "@juxin/standards";
import { describe, expect, it } from "vitest";
import { lineShares } from "../line.ts";
import { buildDistrict, until } from "../testing/buildDistrict.ts";
import { generateWorkers } from "./generateWorkers.ts";

const { geography, units, workers, staff } = buildDistrict({ count: 300 });
const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

describe("generateWorkers", () => {
  it("makes 5,000 with unique keys and invented telephone numbers", () => {
    expect(workers).toHaveLength(5000);
    expect(isUnique(workers.map(({ key }) => key))).toBe(true);
    const phones = [...workers, ...staff].map(({ phone }) => phone);
    expect(isUnique(phones)).toBe(true);
    for (const phone of phones) {
      expect(phone).toMatch(/^1990000\d{4}$|^1990001\d{4}$/);
      expect(checkPhone(phone).ok).toBe(true);
    }
    const many = { until, count: 10_001 };
    expect(() => generateWorkers("x", geography, many)).toThrow(RangeError);
  });

  it("gives names that a form takes, with homonyms, long and short ones", () => {
    const names = [...workers, ...staff].map(({ name }) => name);
    for (const name of names) expect(checkPersonName(name)).toEqual({ ok: true, value: name });
    expect(new Set(names).size).toBeGreaterThan(0.6 * names.length);
    expect(new Set(names).size).toBeLessThan(names.length);
    expect(names.filter((name) => name.includes("·")).length).toBeGreaterThan(10);
    expect(names.filter((name) => name.length === 2).length / names.length).toBeGreaterThan(0.15);
    expect(names.some((name) => /^(欧阳|司徒|上官|诸葛)/.test(name))).toBe(true);
  });

  it("divides them among the lines as planned, over all streets, none joining in the future", () => {
    for (const [line, percent] of lineShares) {
      const own = workers.filter((worker) => worker.line === line).length;
      expect(Math.abs(own / 50 - percent)).toBeLessThan(2.5);
    }
    const streets = new Set(geography.streets.map(({ code }) => code));
    expect(new Set(workers.map(({ area }) => area))).toEqual(streets);
    for (const { joinedOn } of workers) expect(joinedOn < "2026-11-22").toBe(true);
  });
});

describe("generateStaff", () => {
  it("staffs every unit but the Party organisations, with one grant each", () => {
    expect(isUnique(staff.map(({ login }) => login))).toBe(true);
    for (const { login } of staff) expect(login).toMatch(/^[a-z0-9-]+$/);
    for (const unit of units) {
      const own = staff.filter(({ unitKey }) => unitKey === unit.key);
      const [fewest, most] = {
        district: [3, 3],
        street: [2, 3],
        community: [1, 1],
        department: [1, 2],
        industryCommittee: [1, 5],
        partyOrganisation: [0, 0],
      }[unit.kind] as [number, number];
      expect(own.length).toBeGreaterThanOrEqual(fewest);
      expect(own.length).toBeLessThanOrEqual(most);
      for (const { area } of own) expect(area).toBe(unit.area);
    }
    expect(staff.filter(({ role }) => role === "auditor")).toHaveLength(1);
    expect(staff.filter(({ role }) => role === "districtAdmin")).toHaveLength(2);
  });
});

describe("generateUnits", () => {
  it("has unique keys and names, and parents that come first", () => {
    const seen = new Set<string>();
    for (const { key, parentKey } of units) {
      if (parentKey !== null) expect(seen).toContain(parentKey);
      expect(seen).not.toContain(key);
      seen.add(key);
    }
    expect(isUnique(units.map(({ name }) => name))).toBe(true);
    const count = (kind: string) => units.filter((unit) => unit.kind === kind).length;
    expect([count("district"), count("street"), count("community")]).toEqual([1, 12, 120]);
    // 12 branches of floating members, and one organisation a community: whoever assigns finds theirs.
    expect(count("partyOrganisation")).toBe(12 + 120);
    for (const { code } of geography.communities)
      expect(units.some((u) => u.kind === "partyOrganisation" && u.area === code)).toBe(true);
    for (const [line] of lineShares)
      expect(units.some((u) => u.kind === "industryCommittee" && u.lines.includes(line))).toBe(
        true,
      );
  });
});
