import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../platform/spreadsheets/index.ts";
import { areaFinder } from "../lists/areaFinder.ts";
import { checkRow } from "../lists/checkRow.ts";
import { readCell, readDay } from "./readCell.ts";
import { recognise } from "./recognise.ts";

const table = (...rows: Cell[][]) => rows.map((cells, at) => ({ number: at + 1, cells }));
const kinds = (...rows: Cell[][]) => recognise(table(...rows)).columns.map(({ kind }) => kind);

const body: Cell[][] = [
  ["王小满", "11010519491231002X", "19900001234", "外卖"],
  ["李大海", "3201**********1234", "199****2345", "快递"],
  ["张秀英", "440524188001010014", 19900003456, "外卖"],
  ["陈志强", "34052419800101001X", "19900004567", "货运"],
];

describe("the head", () => {
  test("is found under a title, and its words say what columns mean", () => {
    const found = recognise(
      table(
        ["柳巷街道骑手花名册", null, null, null],
        ["骑手姓名", "身份证号码", "联系电话", "工种"],
        ...body,
      ),
    );
    expect(found.headRow).toBe(2);
    expect(found.columns.map(({ kind }) => kind)).toEqual([
      "name",
      "citizenNumber",
      "phone",
      "line",
    ]);
    for (const { confidence } of found.columns) expect(confidence).toBeGreaterThan(0.6);
  });

  test("is the same under a title merged over the whole width, whatever the title says", () => {
    const head = ["序号", "骑手姓名", "身份证号码", "联系电话"];
    const rows = body.map(([name, id, phone], at) => [at + 1, name!, id!, phone!]);
    const found = recognise(
      table(
        Array.from({ length: 4 }, () => "临江区外卖骑手名册（11月）"),
        head,
        ...rows,
      ),
    );
    expect(found.columns.map(({ header }) => header)).toEqual(head);
  });

  test("of two rows is read as one", () => {
    expect(
      kinds(
        ["人员", null, "证件", null],
        ["姓名", "性别", "证件号码", "手机"],
        ["王小满", "男", "11010519491231002X", "19900001234"],
      ),
    ).toEqual(["name", "sex", "citizenNumber", "phone"]);
  });

  test("may be wrong: what stands in a column says more", () => {
    const rows = body.map(([name, id, phone]) => [name!, phone!, id!]);
    expect(kinds(["姓名", "身份证", "电话"], ...rows)).toEqual(["name", "phone", "citizenNumber"]);
  });

  test("may say nothing: names, numbers and phones are known by their looks", () => {
    const found = recognise(table(["A", "B", "C", "D"], ...body));
    expect(found.columns.map(({ kind }) => kind)).toEqual([
      "name",
      "citizenNumber",
      "phone",
      "line",
    ]);
  });

  test("means each thing once, but for a street and a community column", () => {
    const found = kinds(
      ["姓名", "街道", "社区", "电话", "紧急联系电话"],
      ["王小满", "柳巷街道", "东社区", "19900001234", "19900009999"],
    );
    expect(found).toEqual(["name", "area", "area", "phone", "ignore"]);
  });
});

describe("cells", () => {
  test.each<[Cell, string, string | null]>([
    ["１３８００１３８０００", "13800138000", null],
    ['="320102199001011234"', "320102199001011234", null],
    ["'19900001234", "19900001234", null],
    ["\t19900001234", "19900001234", null],
    [19900001234, "19900001234", null],
    [Number("320102199001011234"), "3.20102e+17", "digitsLost"],
    ["3.20102E+17", "3.20102e+17", "digitsLost"],
    ["#REF!", "#REF!", "formula"],
    ["=VLOOKUP(A1,B:C,2)", "=VLOOKUP(A1,B:C,2)", "formula"],
    [null, "", null],
    ["\u200B王小满\u00A0", "王小满", null],
  ])("%j is read as %s", (cell, text, fault) => expect(readCell(cell)).toEqual({ text, fault }));

  test.each([
    ["1990-1-2", "1990-01-02"],
    ["1990/01/02", "1990-01-02"],
    ["1990年1月2日", "1990-01-02"],
    ["1990.1.2", "1990-01-02"],
    ["19900102", "1990-01-02"],
    ["32875", "1990-01-02"],
    ["1990-02-30", null],
    ["二月", null],
  ])("the day %s is %s", (text, day) => expect(readDay(text)).toBe(day));

  test("any cell is read without throwing, and a read day exists", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.constant(null)),
        (cell) => {
          const { text } = readCell(cell);
          const day = readDay(text);
          if (day !== null)
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
    );
  });
});

describe("rows", () => {
  const areas = [
    { code: "990104001", name: "柳巷街道" },
    { code: "990104001001", name: "东园社区" },
    { code: "990104002", name: "江口街道" },
    { code: "990104002001", name: "新村社区" },
    { code: "990104001002", name: "新村社区" },
  ];
  const rules = {
    columns: ["name", "citizenNumber", "phone", "birth", "area", "membership"] as const,
    findArea: areaFinder(areas, "990104001"),
    area: "990104001",
    today: "2026-11-22",
  };
  const codes = (...cells: Cell[]) =>
    checkRow(cells, rules).issues.map(({ code, error }) => `${code}${error ? "!" : ""}`);

  test.each<[string, Cell[], string[]]>([
    ["all is well", ["王小满", "11010519491231002X", "19900001234", null, "东园社区", "群众"], []],
    ["no name", [null, null, "19900001234"], ["nameMissing!"]],
    ["a number stored as a number", ["王小满", 110105194912310020, "19900001234"], ["digitsLost!"]],
    ["a wrong check digit", ["王小满", "110105194912310021", null], ["citizenCheckDigit!"]],
    ["a day that is none", ["王小满", null, "19900001234", "1990-13-01"], ["birthInvalid!"]],
    [
      "a birth that differs",
      ["王小满", "11010519491231002X", null, "1950-01-01"],
      ["birthDiffers"],
    ],
    ["another area", ["王小满", null, "19900001234", null, "江口街道"], ["areaOutside"]],
    ["a place of another street", ["王小满", null, "19900001234", null, "西园"], ["areaUnknown"]],
    ["a name alone", ["王小满"], ["nothingToFind"]],
    ["words for nothing", ["王小满", "无", "19900001234", "-", "", "/"], []],
  ])("%s", (_, cells, expected) => expect(codes(...cells)).toEqual(expected));

  test("of two places with one name the one near the list is meant, and neither far from both", () => {
    expect(areaFinder(areas, "990104001")("新村社区")).toBe("990104001002");
    expect(areaFinder(areas, "990104002")("新村")).toBe("990104002001");
    expect(areaFinder(areas, "990104")("新村社区")).toBeNull();
    expect(areaFinder(areas, "990104")("演示市临江区柳巷街道3号")).toBe("990104001");
    expect(areaFinder(areas, "990104")("990104001000")).toBe("990104001");
  });

  test("masked numbers stay masked, spaces in a name go, the number tells the birth", () => {
    const { facts } = checkRow(
      ["王 小 满", "110105********002X", "199****1234", null, null, "预备党员"],
      rules,
    );
    expect(facts).toMatchObject({
      name: "王小满",
      citizenNumber: "110105********002X",
      phone: "199****1234",
      birth: null,
      membership: "probationer",
    });
    expect(checkRow(["王小满", "11010519491231002x"], rules).facts.birth).toBe("1949-12-31");
  });

  test("any row of any cells is judged without throwing", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.double(),
      fc.constant(null),
      fc.date({ noInvalidDate: true }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => void checkRow(cells, rules)),
    );
  });
});
