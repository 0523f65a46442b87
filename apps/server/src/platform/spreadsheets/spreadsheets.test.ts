import { describe, expect, test } from "vitest";
import {
  decodeText,
  encodeGb18030,
  encodingOf,
  openTable,
  SpreadsheetError,
  type TableRow,
} from "./index.ts";
import { archive, frame, packed, plain, sheet, workbook } from "../../testing/hostileFiles.ts";
import { writeText, writeWorkbook } from "./writeWorkbook.ts";

async function rowsOf(bytes: Uint8Array, sheet = 0): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of (await openTable(bytes)).rows(sheet)) rows.push(row);
  return rows;
}

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await rowsOf(bytes);
    return "taken";
  } catch (error) {
    if (error instanceof SpreadsheetError) return error.reason;
    throw error;
  }
};

describe("text", () => {
  const words = "姓名,手机号\r\n王小满,19900001234\r\n";
  const gb = Buffer.from([
    0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0a, 0xcd, 0xf5, 0xd0, 0xa1, 0xc2, 0xfa,
    0x2c, 0x31,
  ]);
  const utf16be = Buffer.from(`\uFEFF${words}`, "utf16le").swap16();

  test.each([
    ["UTF-8", Buffer.from(words), "utf-8"],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${words}`), "utf-8"],
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${words}`, "utf16le"), "utf-16le"],
    ["UTF-16 without", Buffer.from(`a,b\n1,2\n${words}`, "utf16le"), "utf-16le"],
    ["UTF-16, the other way round", utf16be, "utf-16be"],
    ["GB18030", gb, "gb18030"],
  ])("%s is read", async (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
    const rows = await rowsOf(bytes);
    expect(rows.some(({ cells }) => cells[0] === "姓名")).toBe(true);
    expect(rows.some(({ cells }) => cells[0] === "王小满")).toBe(true);
  });

  test("GB18030 is written as it is read", () => {
    const text = "姓名,手机号\n王小满·阿依,１９９（测试）\n";
    expect(decodeText(encodeGb18030(text))).toEqual({ text, encoding: "gb18030" });
  });

  test("what is no text is refused", async () => {
    expect(await refusal(Buffer.alloc(500, 0))).toBe("list.notSpreadsheet");
    expect(await refusal(Buffer.from([0x81, 0x20, 0xff, 0x80, 0x30]))).toBe("list.unknownEncoding");
    expect(() => decodeText(Buffer.from([0xff, 0xff, 0xff]))).toThrow("list.unknownEncoding");
  });

  test("what would run as a formula is escaped on the way out", async () => {
    const text = await writeText([["姓名"], ["=cmd|' /C calc'!A0"], ["+86"], ["@SUM(A1)"], ["王"]]);
    for (const line of text.slice(1).split(/\r?\n/)) expect(line).not.toMatch(/^"?[=+@]/);
    const sheetBytes = await writeWorkbook([{ name: "s", rows: [["=1+1"], ["@SUM(A1)"]] }]);
    expect((await rowsOf(sheetBytes)).map(({ cells }) => cells[0])).toEqual(["=1+1", "@SUM(A1)"]);
  });
});

describe("spreadsheets", () => {
  test("rows keep their numbers, gaps left out", async () => {
    const rows = await rowsOf(
      workbook(
        `<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row><row r="5"><c r="B5"><v>7</v></c></row>`,
      ),
    );
    expect(rows).toEqual([
      { number: 2, cells: ["甲"] },
      { number: 5, cells: [null, 7] },
    ]);
  });

  test("merged blocks have their value in every cell", async () => {
    const bytes = await writeWorkbook([
      {
        name: "s",
        rows: [
          ["站点", "联系方式", null],
          [null, "电话", "微信"],
          ["东站", "1", "a"],
          [null, "2", "b"],
        ],
        merges: [
          { startRow: 0, endRow: 1, startCol: 0, endCol: 0 },
          { startRow: 0, endRow: 0, startCol: 1, endCol: 2 },
          { startRow: 2, endRow: 3, startCol: 0, endCol: 0 },
        ],
      },
    ]);
    expect((await rowsOf(bytes)).map(({ cells }) => cells)).toEqual([
      ["站点", "联系方式", "联系方式"],
      ["站点", "电话", "微信"],
      ["东站", "1", "a"],
      ["东站", "2", "b"],
    ]);
  });

  test.each([
    ["nothing at all", Buffer.alloc(0), "list.empty"],
    ["an old or sealed file", Buffer.from("d0cf11e0a1b11ae1", "hex"), "list.oldFormat"],
    ["an archive of something else", archive([plain("a.txt", "x")]), "list.notSpreadsheet"],
    ["a torn archive", workbook("<row/>").subarray(0, 300), "list.damaged"],
    ["an entry twice", archive([...frame, frame[0]!]), "list.damaged"],
    [
      "too many entries",
      archive(Array.from({ length: 500 }, (_, n) => plain(`f${n}`, ""))),
      "list.tooLarge",
    ],
    [
      "a far cell",
      workbook(
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
      ),
      "list.tooManyRows",
    ],
    ["a wide cell", workbook(`<row r="1"><c r="XFD1"><v>1</v></c></row>`), "list.tooManyColumns"],
  ])("%s is refused", async (_, bytes, reason) => expect(await refusal(bytes)).toBe(reason));

  test("what an archive declares is added up before anything is unpacked", async () => {
    const lie = { ...plain("xl/media/a", "x"), size: 190 * 1024 * 1024 };
    expect(await refusal(archive([...frame, lie, { ...lie, name: "b" }]))).toBe("list.tooLarge");
  });

  test("a cell of 200 MB that declares one kilobyte is refused with bounded memory", async () => {
    const unit = Buffer.alloc(10 * 1024 * 1024, "x");
    const bomb = await packed(
      sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>`).replace("</sheetData></worksheet>", ""),
      unit,
      20,
      "</t></is></c></row></sheetData></worksheet>",
    );
    const bytes = archive([
      ...frame,
      { name: "xl/worksheets/sheet1.xml", packed: bomb, size: 1024 },
    ]);
    expect(bytes.length).toBeLessThan(4 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await refusal(bytes)).toBe("list.tooLarge");
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test("a million rows are refused at the first that is too many", async () => {
    const unit = Buffer.from("<row><c><v>1</v></c></row>".repeat(10_000));
    const rows = await packed(
      sheet("").split("</sheetData>")[0]!,
      unit,
      100,
      "</sheetData></worksheet>",
    );
    const size = unit.length * 100;
    const bytes = archive([...frame, { name: "xl/worksheets/sheet1.xml", packed: rows, size }]);
    expect(await refusal(bytes)).toBe("list.tooManyRows");
  });
});
