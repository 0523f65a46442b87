import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText, longTexts } from "./testing/hostileText.ts";
import { checkPhone, maskPhone } from "./phone.ts";

const read = (text: string, kind: "mobile" | "any" = "any") => {
  const checked = checkPhone(text, { kind });
  return checked.ok ? `${checked.value.kind} ${checked.value.number}` : checked.reason;
};

const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, "0")}`);

describe("checkPhone", () => {
  it.each([
    "13812345678",
    "138 1234 5678",
    "138-1234-5678",
    "138—1234—5678",
    "(+86) 138 1234 5678",
    "+8613812345678",
    "8613812345678",
    "008613812345678",
    "１３８１２３４５６７８",
    "＋８６ １３８ １２３４ ５６７８",
    "\u202D138 1234 5678\u202C",
    "\u200E+86 138\u00A01234\u20115678",
  ])("reads the mobile number %j", (text) => {
    expect(read(text, "mobile")).toBe("mobile 13812345678");
    expect(read(text)).toBe("mobile 13812345678");
  });

  it.each([
    ["025-84556789", "landline 025-84556789"],
    ["02584556789", "landline 025-84556789"],
    ["(025) 8455 6789", "landline 025-84556789"],
    ["+86 25 84556789", "landline 025-84556789"],
    ["0086 025 84556789", "landline 025-84556789"],
    ["010-62345678", "landline 010-62345678"],
    ["0791-8612345", "landline 0791-8612345"],
    ["0791-86123456-801", "landline 0791-86123456-801"],
    ["025-84556789转801", "landline 025-84556789-801"],
    ["025-84556789 ext. 801", "landline 025-84556789-801"],
    ["400-123-4567", "service 4001234567"],
    ["8008101234", "service 8008101234"],
  ])("reads %j where any number will do, and not as a mobile number", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(checkPhone(text).ok).toBe(false);
  });

  it.each([
    ["", "length"],
    ["1381234567", "length"],
    ["138123456789", "length"],
    ["84556789", "length"],
    ["+852 9123 4567", "length"],
    ["12812345678", "prefix"],
    ["11012345678", "prefix"],
    ["01812345678", "prefix"],
    ["010-1234567", "length"],
    ["1381234567a", "characters"],
    ["1381234567٨", "characters"],
    ["138\u000012345678", "characters"],
    ["138\uD80012345678", "characters"],
    ["13812345678,13912345678", "characters"],
    ["86+13812345678", "characters"],
  ])("refuses %j: %s", (text, reason) => expect(read(text)).toBe(reason));

  it("reads every mobile number, however it is grouped", () => {
    fc.assert(
      fc.property(
        mobile,
        fc.constantFrom("", "+86", "86 ", "0086-"),
        fc.constantFrom("", " ", "-", "\u3000"),
        (number, country, gap) => {
          const written = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap);
          expect(read(country + written)).toBe(`mobile ${number}`);
        },
      ),
    );
  });

  it("reads its own answer as the same number", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^0(?:10|2\d|[3-9]\d\d)[2-9]\d{6,7}(?:转\d{2,6})?$/),
        (text) => {
          const checked = checkPhone(text, { kind: "any" });
          fc.pre(checked.ok);
          expect(checkPhone(checked.value.number, { kind: "any" })).toEqual(checked);
        },
      ),
    );
  });

  it("answers anything without throwing", () => {
    fc.assert(
      fc.property(hostileText, (text) => typeof checkPhone(text, { kind: "any" }).ok === "boolean"),
    );
  });

  it.each(longTexts)("refuses ten million characters at once", (text) => {
    expect(read(text)).toBe("length");
    expect(maskPhone(text)).toBe("****");
  });
});

describe("maskPhone", () => {
  it.each([
    ["13812345678", "138****5678"],
    ["+86 138 1234 5678", "138****5678"],
    ["025-84556789-801", "025-****6789"],
    ["0791-8612345", "0791-****2345"],
    ["400-123-4567", "400****567"],
    ["12345", "****"],
    ["", "****"],
  ])("shows %j as %s", (text, masked) => expect(maskPhone(text)).toBe(masked));

  it("never shows the four digits in the middle", () => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(maskPhone(number)).toBe(`${number.slice(0, 3)}****${number.slice(-4)}`);
      }),
    );
  });

  it("shows eight digits at most, and nothing of other text", () => {
    fc.assert(fc.property(hostileText, (text) => /^[\d-]{0,5}\*{4}\d{0,4}$/.test(maskPhone(text))));
  });
});
