import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText, longTexts } from "./testing/hostileText.ts";
import { checkPersonName, maskName } from "./personName.ts";

const read = (text: string) => {
  const checked = checkPersonName(text);
  return checked.ok ? checked.value : `! ${checked.reason}`;
};

const han = fc.string({
  unit: fc.constantFrom(..."王李张刘陈杨赵黄周吴欧阳司马诸葛小明芳伟娜静丽强磊𠮷䶮"),
  minLength: 1,
  maxLength: 6,
});

describe("checkPersonName", () => {
  it.each([
    [" 张三 ", "张三"],
    ["\u3000欧阳小明\n", "欧阳小明"],
    ["买买提•艾力", "买买提·艾力"],
    ["买买提 ・ 艾力", "买买提·艾力"],
    ["买买提‧艾力", "买买提·艾力"],
    ["John   Smith", "John Smith"],
    ["Zoe\u0301", "Zoé"],
    ["O'Neil-Smith Jr.", "O'Neil-Smith Jr."],
    ["𠮷野", "𠮷野"],
    ["王〇", "王〇"],
    ["李\uE863", "李\uE863"],
  ])("stores %j as %s", (text, name) => expect(read(text)).toBe(name));

  it.each([
    ["", "! empty"],
    [" \u3000 ", "! empty"],
    ["张".repeat(51), "! length"],
    ["张\uD800", "! characters"],
    ["\uDC00张", "! characters"],
    ["张\u0000三", "! characters"],
    ["张\u202E三", "! characters"],
    ["张\n三", "! characters"],
    ["张三1", "! characters"],
    ["张三😀", "! characters"],
    ["<b>张三</b>", "! characters"],
    ["=张三", "! characters"],
    ["-张三", "! characters"],
    ["·张三", "! characters"],
  ])("answers %j with %s", (text, fault) => expect(read(text)).toBe(fault));

  it("takes fifty characters, outside the basic plane too", () => {
    expect(read("𠮷".repeat(50))).toBe("𠮷".repeat(50));
    expect(read("𠮷".repeat(51))).toBe("! length");
  });

  it("is stable: what it returns it returns again", () => {
    fc.assert(
      fc.property(fc.oneof(han, hostileText, fc.string({ unit: "grapheme" })), (text) => {
        const checked = checkPersonName(text);
        fc.pre(checked.ok);
        expect(read(checked.value)).toBe(checked.value);
        expect(checked.value.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each(longTexts)("refuses ten million characters at once", (text) => {
    expect(read(text)).toBe("! length");
    expect(maskName(text)).toBe("**");
  });
});

describe("maskName", () => {
  it.each([
    ["张三", "张*"],
    ["张小明", "张**"],
    ["欧阳小明", "欧阳**"],
    ["欧阳锋", "欧阳*"],
    ["欧阳", "欧*"],
    ["买买提·艾力", "买**·**"],
    ["阿卜杜拉•买买提", "阿**·**"],
    ["John Smith", "J***"],
    ["𠮷野家", "𠮷**"],
    ["李", "*"],
    ["A", "*"],
    ["", "**"],
    ["123", "**"],
  ])("shows %j as %s", (name, masked) => expect(maskName(name)).toBe(masked));

  it("shows the surname at most, and always hides something", () => {
    fc.assert(
      fc.property(han, (name) => {
        const masked = maskName(name);
        const shown = [...masked.replaceAll("*", "")];
        expect(masked).toContain("*");
        expect(name.startsWith(shown.join(""))).toBe(true);
        expect(shown.length).toBeLessThanOrEqual([...name].length > 2 ? 2 : [...name].length - 1);
      }),
    );
  });

  it("does not tell the length of a long name", () => {
    expect(maskName("王".repeat(10))).toBe(maskName("王".repeat(40)));
  });

  it("shows at most two letters of anything", () => {
    fc.assert(
      fc.property(hostileText, (text) => [...maskName(text).replaceAll(/[*·]/g, "")].length <= 2),
    );
  });
});
