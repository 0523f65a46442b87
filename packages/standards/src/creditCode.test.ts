import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCreditCode } from "./creditCode.ts";
import { hostileText, longTexts } from "./testing/hostileText.ts";

const warningsOf = (text: string) => {
  const checked = checkCreditCode(text);
  return checked.ok ? checked.value.warnings : checked.reason;
};

describe("checkCreditCode", () => {
  it.each(["91350100M000100Y43", "91110108551385082Q"])("finds nothing wrong with %s", (code) => {
    expect(checkCreditCode(code)).toEqual({
      ok: true,
      value: { code, area: code.slice(2, 8), organisation: code.slice(8, 17), warnings: [] },
    });
  });

  it.each(["91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"])(
    "only warns of %s, which is on a genuine licence",
    (code) => expect(warningsOf(code)).toEqual(["checkDigit"]),
  );

  it.each([
    "91350100m000100y43",
    " 9135 0100 M000 100Y43 ",
    "９１３５０１００Ｍ０００１００Ｙ４３",
  ])("accepts %j as people write it", (text) => {
    const checked = checkCreditCode(text);
    expect(checked.ok && checked.value.code).toBe("91350100M000100Y43");
  });

  it.each([
    ["", "length"],
    ["91350100M000100Y4", "length"],
    ["91350100M000100Y433", "length"],
    ["91350100I000100Y43", "characters"],
    ["91350100O000100Y43", "characters"],
    ["91350100S000100Y43", "characters"],
    ["91350100V000100Y43", "characters"],
    ["91350100Z000100Y43", "characters"],
    ["91350100M000100-43", "characters"],
    ["91350100ﬀ00100Y431", "characters"],
    ["91350100\u0000000100Y43", "characters"],
    ["91350100\uD800000100Y43", "characters"],
  ])("refuses %j: %s", (text, reason) => expect(warningsOf(text)).toBe(reason));

  it("warns of every single wrong character", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("91350100M000100Y43", "91110108551385082Q"),
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY"),
        (code, at, char) => {
          fc.pre(code[at] !== char);
          const warnings = warningsOf(code.slice(0, at) + char + code.slice(at + 1));
          expect(warnings).toEqual(["checkDigit"]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("answers anything without throwing", () => {
    fc.assert(fc.property(hostileText, (text) => typeof checkCreditCode(text).ok === "boolean"));
  });

  it.each(longTexts)("refuses ten million characters at once", (text) => {
    expect(warningsOf(text)).toBe("length");
  });
});
