import { describe, expect, test } from "vitest";
import { Dictionary } from "../load/dictionary.ts";
import type { Kind } from "../spec/spec.ts";
import { partOf } from "./partOf.ts";
import { soundOf } from "./readings.ts";

const read = (kind: Kind, value: string): string => {
  const dictionary = new Dictionary(kind);
  return dictionary.valueOf(dictionary.codeOf(value));
};

test.each<[Kind, string, string]>([
  ["name", " 張 偉 ", "张伟"],
  ["name", "张＊", "张*"],
  ["name", "Mary-Ann O'Neill", "mary ann oneill"],
  ["name", "暂无", ""],
  ["phone", "+86 138-1234-5678", "13812345678"],
  ["phone", "１３８１２３４５６７８", "13812345678"],
  ["phone", "138xxxx5678", "138****5678"],
  ["phone", "00000000000", ""],
  ["idNumber", "99010119900101123x", "99010119900101123x"],
  ["idNumber", "990101900101123", "990101199001011230"],
  ["idNumber", "9.90101199001011E+17", ""],
  ["date", "1990年1月5日", "19900105"],
  ["date", "1990-01-05", "19900105"],
  ["date", "5/1/1990", "19900105"],
  ["date", "12/25/1990", "19901225"],
  ["date", "5 Jan 1990", "19900105"],
  ["date", "32878", "19900105"],
  ["employer", "临江市捷运物流有限责任公司", "临江市捷运物流"],
  ["employer", "Acme Corp.", "acme"],
  ["employer", "有限公司", "有限公司"],
  ["email", "A.B@X.org ", "a.b@x.org"],
  ["code", "AB-12 c", "ab12c"],
])("%s %j is read as %j", (kind, written, expected) => {
  expect(read(kind, written)).toBe(expected);
});

describe("parts", () => {
  test("sounds of names: homophones share them, surnames are read as surnames", () => {
    expect(soundOf("张伟")).toBe(soundOf("张玮"));
    expect(soundOf("单伟")).toBe("sanwei");
    expect(soundOf("曾伟")).toBe("zenwei");
  });
  test("a part that is masked is none", () => {
    expect(partOf("idNumber", "990101********1236", "ends")).toBe("9901011236");
    expect(partOf("idNumber", "990101********1236", "first8")).toBe("");
    expect(partOf("phone", "138****5678", "")).toBe("");
    expect(partOf("phone", "138****5678", "last4")).toBe("5678");
  });
  test("surnames of two characters stay whole", () => {
    expect(partOf("name", "欧阳小明", "surname")).toBe("欧阳");
    expect(partOf("name", "张小明", "surname")).toBe("张");
    expect(partOf("name", "mary smith", "surname")).toBe("smith");
  });
});
