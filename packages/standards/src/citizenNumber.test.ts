import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCitizenNumber, citizenNumberCheckDigit, maskCitizenNumber } from "./citizenNumber.ts";
import { hostileText, longTexts } from "./testing/hostileText.ts";

const TODAY = "2026-06-01";
const faultOf = (text: string, today = TODAY) => {
  const checked = checkCitizenNumber(text, today);
  return checked.ok ? undefined : checked.reason;
};

/** Any number that the standard allows: real provinces, real days, every sequence. */
const validNumber = fc
  .tuple(
    fc.constantFrom("110105", "320104", "440524", "650102", "810000", "990104"),
    fc.date({
      min: new Date("1850-01-01"),
      max: new Date("2026-06-01"),
      noInvalidDate: true,
    }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([area, birth, sequence]) => {
    const day = birth.toISOString().slice(0, 10).replaceAll("-", "");
    const first17 = area + day + String(sequence).padStart(3, "0");
    return first17 + citizenNumberCheckDigit(first17);
  });

describe("checkCitizenNumber", () => {
  it.each([
    ["11010519491231002X", "110105", "1949-12-31", "female"],
    ["440524188001010014", "440524", "1880-01-01", "male"],
    ["34052419800101001X", "340524", "1980-01-01", "male"],
  ])("reads the known number %s", (number, area, birth, sex) => {
    expect(checkCitizenNumber(number, TODAY)).toEqual({
      ok: true,
      value: { number, area, birth, sex },
    });
  });

  it.each([
    "11010519491231002x",
    "１１０１０５１９４９１２３１００２Ｘ",
    "１１０１０５１９４９１２３１００２ｘ",
    " 110105 19491231 002X ",
    "110105\u300019491231\u00A0002X\n",
    "\u202D11010519491231002X\u202C",
  ])("accepts %j as people write it", (text) => {
    const checked = checkCitizenNumber(text, TODAY);
    expect(checked.ok && checked.value.number).toBe("11010519491231002X");
  });

  it.each([
    ["", "length"],
    ["130503670401001", "length"],
    ["11010519491231002", "length"],
    ["11010519491231002XX", "length"],
    ["1101051949123100X2", "characters"],
    ["11010519491231002Y", "characters"],
    ["1101051949123１00²X", "characters"],
    ["110105194912310\u0000X2", "characters"],
    ["110105194912310\uD800X2", "characters"],
    ["001005194912310023", "area"],
    ["160105194912310023", "area"],
    ["110105194902300025", "birth"],
    ["110105194913010025", "birth"],
    ["110105194900310025", "birth"],
    ["110105190002290025", "birth"],
    ["110105184912310025", "birth"],
    ["110105000012310025", "birth"],
    ["310108198403300083", "checkDigit"],
    ["110105194912310020", "checkDigit"],
  ])("refuses %j: %s", (text, reason) => {
    expect(faultOf(text)).toBe(reason);
  });

  it("knows the leap days", () => {
    expect(faultOf(`11010520000229002${citizenNumberCheckDigit("11010520000229002")}`)).toBe(
      undefined,
    );
  });

  it("takes a child born today and nobody born tomorrow", () => {
    const number = `11010520260601001${citizenNumberCheckDigit("11010520260601001")}`;
    expect(faultOf(number, "2026-06-01")).toBe(undefined);
    expect(faultOf(number, "2026-05-31")).toBe("birth");
  });

  it("accepts every number made by the rules", () => {
    fc.assert(fc.property(validNumber, (number) => faultOf(number) === undefined));
  });

  it("catches every single wrong character", () => {
    fc.assert(
      fc.property(
        validNumber,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(..."0123456789X"),
        (number, at, char) => {
          fc.pre(number[at] !== char);
          return faultOf(number.slice(0, at) + char + number.slice(at + 1)) !== undefined;
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("catches every exchange of two neighbours", () => {
    fc.assert(
      fc.property(validNumber, fc.integer({ min: 0, max: 16 }), (number, at) => {
        const [a = "", b = ""] = [number[at], number[at + 1]];
        fc.pre(a !== b);
        return faultOf(number.slice(0, at) + b + a + number.slice(at + 2)) !== undefined;
      }),
      { numRuns: 2000 },
    );
  });

  it("answers anything without throwing", () => {
    fc.assert(
      fc.property(hostileText, (text) => typeof checkCitizenNumber(text, TODAY).ok === "boolean"),
    );
  });

  it.each(longTexts)("refuses ten million characters at once", (text) => {
    expect(faultOf(text)).toBe("length");
    expect(maskCitizenNumber(text)).toBe("****");
  });
});

describe("maskCitizenNumber", () => {
  it("keeps the province and the last two characters", () => {
    expect(maskCitizenNumber("11010519491231002x")).toBe("11**************2X");
    expect(maskCitizenNumber("310108198403300083")).toBe("31**************83");
  });

  it("shows four characters of a number at most, and nothing of other text", () => {
    fc.assert(
      fc.property(fc.oneof(validNumber, hostileText), (text) => {
        const shown = maskCitizenNumber(text).replaceAll("*", "");
        return shown.length <= 4 && (shown === "" || /^\d{3}[\dX]$/.test(shown));
      }),
    );
  });
});
