import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sayReason } from "@juxin/ui/reasons.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { encodeGb18030, writeText, writeWorkbook } from "../../platform/spreadsheets/index.ts";
import { withScope } from "../../platform/transaction.ts";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import type { Answer } from "../../testing/client.ts";
import { archive, frame, packed, plain, sheet, workbook } from "../../testing/hostileFiles.ts";
import { buildSource, invented, upload } from "../../testing/rosterScene.ts";
import { runRosterJobs } from "./jobs/runJobs.ts";
import { noFacts, type RowFacts } from "./lists/facts.ts";
import { openRow } from "./lists/rowContent.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

/** Hands a file in as a browser does, to a source of its own. */
async function give(bytes: Uint8Array): Promise<Answer["body"]> {
  const source = await buildSource(scene);
  const list = { sourceId: source.id, period: "2026-11" };
  return upload(scene, await scene.as("delivery"), list, bytes);
}

/** The same, with the columns as they were recognised, taken to its end. */
async function take(
  bytes: Uint8Array,
): Promise<{ id: string; rows: Record<string, number>; facts: (RowFacts | null)[] }> {
  const desk = await scene.as("delivery");
  const read = await give(bytes);
  expect([read.state, read.reason]).toEqual(["columns", null]);
  const kinds = read.columns.map((one: { kind: string }) => one.kind);
  await done(
    desk.send("PUT", `/rosters/lists/${read.id}/columns`, {
      kinds,
      acceptWarnings: true,
      version: read.version,
    }),
  );
  await runRosterJobs(scene.test.app, "990104");
  const { app } = scene.test;
  const actor = { kind: "system", district: "990104", name: "test" } as const;
  const facts = await withScope({ app, actor, requestId: newId() }, async (tx) => {
    const key = (await keysOf(tx, [read.id])).get(read.id);
    const rows = await tx.db
      .selectFrom("rosterRows")
      .select(["listId", "row", "contentSealed"])
      .where("listId", "=", read.id)
      .orderBy("row")
      .execute();
    return rows.map((row) => openRow(app, key, row, noFacts)?.facts ?? null);
  });
  return { ...(await done(desk.get(`/rosters/lists/${read.id}`))), facts };
}

const head = ["姓名", "身份证号", "手机号", "出生日期"];
const day = (n: number) => invented(n).birth.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");
const person = (n: number) => [invented(n).name, invented(n).id, invented(n).phone, day(n)];
const rows = (from: number) => [head, ...Array.from({ length: 5 }, (_, n) => person(from + n))];

const unit = Buffer.alloc(10 * 1024 * 1024, "x");
const cellOf = (megabytes: number) =>
  packed(
    sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>`).replace("</sheetData></worksheet>", ""),
    unit,
    megabytes / 10,
    "</t></is></c></row></sheetData></worksheet>",
  );
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const millionRows = () =>
  packed(
    sheet(`<row>${text("姓名")}${text("手机号")}</row>`).split("</sheetData>")[0]!,
    Buffer.from(`<row>${text("王小满")}${text("19900000001")}</row>`.repeat(10_000)),
    100,
    "</sheetData></worksheet>",
  );
const withSheet = (bytes: Buffer, size: number) =>
  archive([...frame, { name: "xl/worksheets/sheet1.xml", packed: bytes, size }]);

describe("a hostile file is refused with a word, and costs little", () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    [
      "a cell of 600 MB that says it is one kilobyte",
      async () => withSheet(await cellOf(600), 1024),
      "list.tooLarge",
    ],
    [
      "a cell of 600 MB that says so",
      async () => withSheet(await cellOf(600), 600 * 1024 * 1024),
      "list.tooLarge",
    ],
    ["a million rows", async () => withSheet(await millionRows(), 90_000_000), "list.tooManyRows"],
    [
      "a cell at the far end",
      () =>
        workbook(
          `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
        ),
      "list.tooManyRows",
    ],
    [
      "a cell far to the right",
      () => workbook(`<row r="1"><c r="XFD1"><v>1</v></c></row>`),
      "list.tooManyColumns",
    ],
    [
      "hundreds of files in one",
      () => archive(Array.from({ length: 500 }, (_, n) => plain(`f${n}`, ""))),
      "list.tooLarge",
    ],
    ["a torn file", () => workbook("<row/>").subarray(0, 300), "list.damaged"],
    ["an archive of something else", () => archive([plain("a.txt", "x")]), "list.notSpreadsheet"],
    [
      "bytes that are no text",
      () => Buffer.from([0x81, 0x20, 0xff, 0x80, 0x30]),
      "list.unknownEncoding",
    ],
  ])("%s", async (_, make, reason) => {
    const bytes = await make();
    const before = process.memoryUsage().rss;
    expect(await give(bytes)).toMatchObject({ state: "refused", reason });
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    for (const locale of ["zh", "en"] as const) {
      const said = sayReason({ reason }, locale);
      expect(said).not.toBe(sayReason({ reason: "internal" }, locale));
      expect(said.length).toBeGreaterThan(8);
    }
    const left: string[] = [];
    for await (const key of scene.test.app.files.keys())
      if (key.includes("rosters/")) left.push(key);
    expect(left).toEqual([]);
  });
});

describe("a careless file is read as it was meant", () => {
  test.each<[string, (text: string) => Buffer]>([
    ["GB18030", (text) => Buffer.from(encodeGb18030(text))],
    ["UTF-16", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, the other way round", (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-8 with semicolons", (text) => Buffer.from(text.replaceAll(",", ";"))],
  ])("in %s", async (name, encode) => {
    const from = 100 + name.length * 10;
    const text = (await writeText(rows(from))).slice(1);
    const list = await take(encode(text));
    expect(list.rows).toMatchObject({ total: 5, good: 5, bad: 0 });
    expect(list.facts.map((facts) => [facts?.name, facts?.citizenNumber, facts?.phone])).toEqual(
      Array.from({ length: 5 }, (_, n) => {
        const { name: called, id, phone } = invented(from + n);
        return [called, id, phone];
      }),
    );
  });

  test("with a title above and a head of merged cells", async () => {
    const bytes = await writeWorkbook([
      {
        name: "名单",
        rows: [
          ["某某站点骑手名册（2026 年 11 月）", null, null, null],
          ["姓名", "证件", null, "手机号"],
          [null, "身份证号", "出生日期", null],
          ...Array.from({ length: 5 }, (_, n) => {
            const { name, id, phone } = invented(400 + n);
            return [name, id, day(400 + n), phone];
          }),
        ],
        merges: [
          { startRow: 0, endRow: 0, startCol: 0, endCol: 3 },
          { startRow: 1, endRow: 2, startCol: 0, endCol: 0 },
          { startRow: 1, endRow: 1, startCol: 1, endCol: 2 },
          { startRow: 1, endRow: 2, startCol: 3, endCol: 3 },
        ],
      },
    ]);
    const list = await take(bytes);
    expect(list.rows).toMatchObject({ total: 5, good: 5, bad: 0 });
    expect(list.facts[4]).toMatchObject({
      name: invented(404).name,
      citizenNumber: invented(404).id,
      birth: day(404),
      phone: invented(404).phone,
    });
  });

  test("with dates as numbers, full-width digits and numbers kept as text by a trick", async () => {
    const serial = (n: number) =>
      Math.round((Date.parse(day(n)) - Date.UTC(1899, 11, 30)) / 86_400_000);
    const wide = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const list = await take(
      await writeWorkbook([
        {
          name: "名单",
          rows: [
            ["姓名", "手机号", "出生日期"],
            [invented(500).name, invented(500).phone, serial(500)],
            [invented(501).name, wide(invented(501).phone), serial(501)],
            [invented(502).name, `="${invented(502).phone}"`, day(502)],
            [invented(503).name, `'${invented(503).phone}`, day(503).replaceAll("-", ".")],
            [invented(504).name, Number(invented(504).phone), wide(invented(504).birth)],
          ],
        },
      ]),
    );
    expect(list.facts.map((facts) => [facts?.phone, facts?.birth])).toEqual(
      Array.from({ length: 5 }, (_, n) => [invented(500 + n).phone, day(500 + n)]),
    );
  });

  test("what cannot be known any more comes back marked: digits lost to a number, traces of formulas", async () => {
    const list = await take(
      await writeWorkbook([
        {
          name: "名单",
          rows: [
            head,
            person(600),
            [
              invented(601).name,
              Number(invented(601).id.replace("X", "0")),
              invented(601).phone,
              null,
            ],
            [invented(602).name, "9.90104E+17", invented(602).phone, null],
            [invented(603).name, "#REF!", invented(603).phone, null],
            ["=VLOOKUP(A1,B:C,2)", null, invented(604).phone, null],
          ],
        },
      ]),
    );
    expect(list.rows).toMatchObject({ total: 5, good: 1, bad: 4 });
    const { items } = await done(
      (await scene.as("delivery")).get(`/rosters/lists/${list.id}/bad-rows`),
    );
    expect(
      items.map(({ issues }: { issues: { code: string; column: number }[] }) => [
        issues[0]!.column,
        issues[0]!.code,
      ]),
    ).toEqual([
      [1, "digitsLost"],
      [1, "digitsLost"],
      [1, "formula"],
      [0, "formula"],
    ]);
  });

  test("what would run as a formula goes out as text, in the errors' sheet and in a CSV", async () => {
    const evil = [
      '=HYPERLINK("http://x.example","点我")',
      "+1+1",
      "@SUM(A1)",
      "-2+3|cmd",
      "\t=1+1",
    ];
    const list = await take(
      Buffer.from(
        [
          "姓名,手机号,备注",
          ...evil.map((text) => `王${"小".repeat(40)},1,"${text.replaceAll('"', '""')}"`),
          `${invented(610).name},${invented(610).phone},好`,
        ].join("\n"),
      ),
    );
    expect(list.rows).toMatchObject({ bad: evil.length });
    const desk = await scene.as("delivery");
    const response = await scene.test.api.request(`/api/v1/rosters/lists/${list.id}/errors.xlsx`, {
      headers: { cookie: `juxin_session=${desk.cookie}` },
    });
    const xml = await inside(Buffer.from(await response.arrayBuffer()), "xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain("row");
    const csv = await writeText(evil.map((text) => [text]));
    for (const line of csv.slice(1).split(/\r?\n/)) expect(line).not.toMatch(/^"?[=+@\-\t]/);
  });
});

test("a register whose firm is called like a formula leaves as text, as CSV and as a spreadsheet", async () => {
  const admin = await scene.as("admin");
  const evil = '=HYPERLINK("http://x.example","点我")';
  const firm = await done(
    admin.post("/employers", {
      kind: "platform",
      name: evil,
      shortNames: [],
      creditCode: null,
      line: "delivery",
      area: "990104001",
      point: null,
      openedOn: "2020-05-01",
    }),
  );
  await done(
    admin.post("/people", {
      identity: { name: "钱见山", phone: invented(700).phone },
      area: "990104001001",
      work: { line: "delivery", employerId: firm.id },
      source: { kind: "visit", name: "走访", on: "2026-11-01" },
    }),
  );
  const csv = String((await admin.get(`/people/export.csv?employer=${firm.id}`)).body);
  expect(csv).toContain("HYPERLINK");
  for (const cell of csv.split(/[\r\n,]/)) expect(cell).not.toMatch(/^"?[=+@\t]/);
  const response = await scene.test.api.request(`/api/v1/people/export.xlsx?employer=${firm.id}`, {
    headers: { cookie: `juxin_session=${admin.cookie}` },
  });
  const xml = await inside(Buffer.from(await response.arrayBuffer()), "xl/worksheets/sheet1.xml");
  expect(xml).not.toMatch(/<f[ >]/);
});

/** One entry of an archive, by its local header. */
async function inside(bytes: Buffer, name: string): Promise<string> {
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const size = bytes.readUInt32LE(at + 18);
    const label = bytes.readUInt16LE(at + 26);
    const extra = bytes.readUInt16LE(at + 28);
    const start = at + 30 + label + extra;
    const own = bytes.toString("utf8", at + 30, at + 30 + label);
    if (own === name) {
      const data = bytes.subarray(start, start + size);
      return (bytes.readUInt16LE(at + 8) === 8 ? inflateRawSync(data) : data).toString();
    }
    at = start + size;
  }
  throw new Error(`No ${name} inside`);
}
