import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBankCard } from "./bankCard.ts";
import { findSensitive } from "./findSensitive.ts";
import { hostileText, longTexts } from "./testing/hostileText.ts";

const kindsOf = (text: string) => findSensitive(text).kinds.join(" ");
const piecesOf = (text: string) =>
  findSensitive(text).spans.map(({ start, end }) => text.slice(start, end));

describe("words of health and family", () => {
  it.each([
    ["我病了三天，没法上线", "health"],
    ["上周做了手术，站点不给请假", "health"],
    ["腰椎间盘突出，医药费很贵", "health"],
    ["怀孕六个月还能跑单吗", "health"],
    ["摔伤了，算不算工伤", "health"],
    ["工伤保险不给赔", "health"],
    ["持残疾证能办吗", "health"],
    ["中暑晕倒在路上", "health"],
    ["疫情时得过新冠", "health"],
    ["孩子上学没有学位", "family"],
    ["和老婆离婚了，抚养费交不起", "family"],
    ["我妈一个人在老家", "family"],
    ["孩子发烧住院了", "health family"],
  ])("finds them in %s", (text, kinds) => expect(kindsOf(text)).toBe(kinds));

  it.each([
    "电瓶车老出毛病",
    "手机中了病毒软件，打不开接单页",
    "住院部门口电动车不让停",
    "残疾人车位被占",
    "残疾人通道堵了",
    "想了解工伤保险政策",
    "工伤保险怎么交",
    "妈妈驿站门口进不去",
    "家属区大门锁着",
    "家属院没有充电桩",
    "小哥哥小姐姐们等餐太久",
    "家人们谁懂啊，取餐口太挤",
    "老婆饼店出餐慢",
    "小区不让进，投递难",
    "商场地下停车场没有信号",
    "平台扣款不合理，罚款 200 元",
    "",
  ])("stays calm at %j", (text) => expect(kindsOf(text)).toBe(""));

  it("sees the word behind its false friend", () => {
    expect(piecesOf("毛病不断，我也病了")).toEqual(["病"]);
    expect(piecesOf("家属区里我家属生病")).toEqual(["家属", "病"]);
  });

  it("says where the words are in the text as given", () => {
    expect(findSensitive("🚴我孩子住院")).toEqual({
      kinds: ["health", "family"],
      spans: [
        { kind: "family", start: 3, end: 5 },
        { kind: "health", start: 5, end: 7 },
      ],
    });
  });
});

describe("numbers", () => {
  it.each([
    ["身份证11010519491231002X办卡", "citizenNumber", "11010519491231002X"],
    ["身份证 110105 19491231 002x。", "citizenNumber", "110105 19491231 002x"],
    [
      "１１０１０５１９４９１２３１００２Ｘ",
      "citizenNumber",
      "１１０１０５１９４９１２３１００２Ｘ",
    ],
    ["卡号4111111111111111", "bankCard", "4111111111111111"],
    ["卡号6222 0212 3456 7890 128", "bankCard", "6222 0212 3456 7890 128"],
    ["卡号6222-0212-3456-7890-128", "bankCard", "6222-0212-3456-7890-128"],
    ["打13812345678找我", "phone", "13812345678"],
    ["打 +86 138-1234-5678 找我", "phone", "+86 138-1234-5678"],
    ["电话１３８１２３４５６７８", "phone", "１３８１２３４５６７８"],
  ])("finds the number in %s", (text, kind, number) => {
    expect(kindsOf(text)).toBe(kind);
    expect(piecesOf(text)).toEqual([number]);
  });

  it.each([
    "310108198403300083",
    "订单号 4111111111111112",
    "订单号 138123456789",
    "单号 213812345678",
    "2026-06-01 12:30 到 14:00",
    "12345",
    "025-84556789",
  ])("is not taken in by %s", (text) => expect(kindsOf(text)).toBe(""));

  it("gives each number one kind, in the order of the text", () => {
    const text = "13812345678，440524188001010014，4111 1111 1111 1111，13912345678";
    expect(findSensitive(text).spans.map(({ kind }) => kind)).toEqual([
      "phone",
      "citizenNumber",
      "bankCard",
      "phone",
    ]);
  });

  it("finds a phone in whatever stands around it", () => {
    const around = fc.string({ unit: fc.constantFrom(..."骑手电话：，。 \n\u202E\uD800ab") });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(piecesOf(`${before}13812345678${after}`)).toContain("13812345678");
      }),
    );
  });

  it("gives spans that lie in the text, in order, and agree with the kinds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          fc.string({
            unit: fc.constantFrom("病", "毛", "孩", "子", "138", "1234", "5678", " ", "X"),
          }),
        ),
        (text) => {
          const { kinds, spans } = findSensitive(text);
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
          expect([...new Set(spans.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted());
        },
      ),
    );
  });
});

describe("hostile length", () => {
  it.each([...longTexts, "病".repeat(10_000_000), "4111111111111111 ".repeat(600_000)])(
    "answers ten million characters and shows no more than it must",
    (text) => {
      expect(findSensitive(text).spans.length).toBeLessThanOrEqual(1000);
    },
  );
});

describe("isBankCard", () => {
  it.each([
    "4111111111111111",
    "5555 5555 5555 4444",
    "3566-0020-2036-0505",
    "６２２２０２１２３４５６７８９０１２８",
  ])("takes %s", (text) => expect(isBankCard(text)).toBe(true));

  it.each([
    "4111111111111112",
    "411111111111111",
    "",
    "0000000000000000",
    "1111111111111117",
    "4111a11111111111",
  ])("refuses %j", (text) => expect(isBankCard(text)).toBe(false));
});
