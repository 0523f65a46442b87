import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AREA_LEVELS,
  ancestorsOf,
  contains,
  isPseudoArea,
  levelOf,
  padTo12,
  parentOf,
  parseAreaCode,
  streetKind,
} from "./areaCode.ts";
import { hostileText, longTexts } from "./testing/hostileText.ts";

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
const areaCode = fc.constantFrom(2, 4, 6, 9, 12).chain(digits);
/** A code none of whose blocks is zero, so that padding can be told from code. */
const realCode = areaCode.map((code) => code.replaceAll("0", "1"));

describe("levelOf", () => {
  it.each([
    ["32", "province"],
    ["3201", "city"],
    ["320104", "county"],
    ["320104002", "street"],
    ["320104002008", "community"],
    ["", undefined],
    ["3", undefined],
    ["3201040", undefined],
    ["3201040020081", undefined],
    ["32010x", undefined],
    ["３２", undefined],
    ["32\n", undefined],
  ])("%j is a %s", (code, level) => expect(levelOf(code)).toBe(level));
});

describe("parseAreaCode", () => {
  it.each([
    ["320104", "320104"],
    [" ３２０１０４ ", "320104"],
    ["320104000000", "320104"],
    ["320104002000", "320104002"],
    ["320000000000", "32"],
    ["320100000000", "3201"],
    ["441900", "441900"],
    ["441900003000", "441900003"],
    ["320104002008", "320104002008"],
  ])("reads %j as %s", (text, code) => {
    expect(parseAreaCode(text)).toEqual({ ok: true, value: { code, level: levelOf(code) } });
  });

  it.each([
    ["", "length"],
    ["32010", "length"],
    ["3201040020081", "length"],
    ["32O104", "characters"],
    ["-32010", "characters"],
    ["32010\u0000", "characters"],
    ["32010\uD800", "characters"],
  ])("refuses %j: %s", (text, reason) => {
    expect(parseAreaCode(text)).toEqual({ ok: false, reason });
  });

  it("undoes the padding", () => {
    fc.assert(
      fc.property(realCode, (code) => {
        const checked = parseAreaCode(padTo12(code));
        expect(padTo12(code)).toHaveLength(12);
        expect(checked.ok && checked.value.code).toBe(code);
      }),
    );
  });

  it("answers anything without throwing", () => {
    fc.assert(fc.property(hostileText, (text) => typeof parseAreaCode(text).ok === "boolean"));
  });

  it.each(longTexts)("refuses ten million characters at once", (text) => {
    expect(parseAreaCode(text).ok).toBe(false);
    expect(contains("32", text)).toBe(false);
  });
});

describe("the tree in the codes", () => {
  it("leads from a community up to its province", () => {
    expect(ancestorsOf("320104002008")).toEqual(["32", "3201", "320104", "320104002"]);
    expect(parentOf("320104002008")).toBe("320104002");
    expect(parentOf("320104")).toBe("3201");
    expect(parentOf("32")).toBe(undefined);
  });

  it("refuses what is no code", () => {
    for (const bad of ["", "32010", "abc", "3201040020080"]) {
      expect(() => parentOf(bad)).toThrow(RangeError);
      expect(() => ancestorsOf(bad)).toThrow(RangeError);
      expect(() => padTo12(bad)).toThrow(RangeError);
      expect(contains(bad, "320104")).toBe(false);
      expect(contains("32", bad)).toBe(false);
    }
  });

  it("puts each area one level below its parent, inside it, and not the other way round", () => {
    fc.assert(
      fc.property(areaCode, (code) => {
        const parent = parentOf(code);
        const level = AREA_LEVELS.indexOf(levelOf(code) ?? "province");
        if (parent === undefined) {
          expect(level).toBe(0);
          return;
        }
        expect(AREA_LEVELS.indexOf(levelOf(parent) ?? "community")).toBe(level - 1);
        expect(contains(parent, code)).toBe(true);
        expect(contains(code, parent)).toBe(false);
        expect(contains(code, code)).toBe(true);
        expect(ancestorsOf(code).every((above) => contains(above, code))).toBe(true);
      }),
    );
  });

  it("does not take a neighbour for a part", () => {
    expect(contains("320104", "320105002")).toBe(false);
    expect(contains("320104002", "320104003001")).toBe(false);
    expect(contains("320104000000", "320104002")).toBe(false);
  });
});

describe("streetKind", () => {
  it.each([
    ["001", "subdistrict"],
    ["099", "subdistrict"],
    ["100", "town"],
    ["199", "town"],
    ["200", "township"],
    ["399", "township"],
    ["400", "jointZone"],
    ["599", "jointZone"],
    ["000", "other"],
    ["600", "other"],
    ["999", "other"],
  ])("reads block %s as %s", (block, kind) => {
    expect(streetKind(`320104${block}`)).toBe(kind);
    expect(streetKind(`320104${block}008`)).toBe(kind);
  });

  it("refuses codes without a third block", () => {
    expect(() => streetKind("320104")).toThrow(RangeError);
    expect(() => streetKind("320104abc")).toThrow(RangeError);
  });
});

describe("isPseudoArea", () => {
  it.each([
    ["1101", "市辖区", true],
    ["5002", "县", true],
    ["4290", "省直辖县级行政区划", true],
    ["6590", "自治区直辖县级行政区划", true],
    ["3201", "南京市", false],
    ["130171", "石家庄高新技术产业开发区", true],
    ["130181", "辛集市", false],
    ["130170", "某区", false],
    ["320104401", "高新园区", true],
    ["130109501", "新华路街道", false],
    ["320104002", "夫子庙街道", false],
    ["320104002008", "市辖区", false],
  ])("%s %s: %s", (code, name, expected) => {
    expect(isPseudoArea({ code, name })).toBe(expected);
  });
});
