import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done, type Player } from "../../testing/caseScene.ts";

let scene: CaseScene;
const texts = [
  "=1+2",
  "+86与我无关",
  "-2+3",
  "@SUM(A1)",
  '=HYPERLINK("http://x.invalid","点")',
  "\t=1",
];

beforeAll(async () => {
  scene = await createCaseScene();
  for (const text of texts) await scene.open({ text: `${text} ` });
  const worker = await scene.as("worker");
  await done(
    worker.post("/cases", {
      category: "injuryAndInsurance",
      text: "摔伤骨折住院",
      agreeSensitive: true,
      area: "990104002001",
    }),
  );
  await scene.openUpTo("confirmed", { text: '换行\n和,逗号 "引号" <标签> 🚴' });
});
afterAll(() => scene.close());

async function sheet(player: Player, query = "") {
  const client = await scene.as(player);
  const response = await scene.test.api.request(`/api/v1/cases/export.xlsx?${query}`, {
    headers: { cookie: `juxin_session=${client.cookie}` },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("spreadsheetml");
  expect(response.headers.get("content-disposition")).toContain("attachment");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const book = await readXlsx(new Uint8Array(await response.arrayBuffer()));
  return book.sheets[0]!;
}

test("opens, with texts as texts and nothing that would be reckoned", async () => {
  const found = await sheet("admin");
  const [header = [], ...rows] = found.rows;
  expect(header.slice(0, 4)).toEqual(["编号", "状态", "类别", "条线"]);
  expect(rows).toHaveLength(texts.length + 2);
  const column = header.indexOf("诉求内容");
  const told = rows.map((row) => row[column]);
  for (const text of texts) expect(told).toContain(text.trim());
  expect(told).toContain('换行\n和,逗号 "引号" <标签> 🚴');
  for (const cell of found.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  const done_ = rows.find((row) => row[header.indexOf("状态")] === "已办结")!;
  expect(done_[header.indexOf("满意度（1–5）")]).toBe(5);
  // The wall clock of Shanghai: asked at ten in the morning.
  expect(JSON.stringify(done_[header.indexOf("提出时间")])).toContain("2026-11-18T10:00");
});

test("carries no sensitive text, no name and no number", async () => {
  const found = JSON.stringify((await sheet("admin")).rows);
  expect(found).toContain("（敏感内容，未导出）");
  expect(found).not.toMatch(/摔伤|骨折|王小满|1990000/);
});

test("holds what the same filter lists, for whoever asks", async () => {
  for (const [player, query] of [
    ["admin", "line=delivery&area=990104002"],
    ["c1", ""],
    ["s2c1", ""],
    ["housing", ""],
    ["admin", "measure=confirmed"],
    ["admin", "q=SQ-20261118-0002"],
    ["admin", "category=none"],
  ] as const) {
    const { items } = await done((await scene.as(player)).get(`/cases?limit=200&${query}`));
    const rows = (await sheet(player, query)).rows.slice(1);
    expect(rows.map(([number]) => number)).toEqual(
      items.map(({ number }: { number: string }) => number),
    );
  }
});

test("is audited, with what was filtered", async () => {
  const before = await scene.audited("cases");
  await sheet("admin", "q=9999&line=express");
  expect(await scene.audited("cases")).toHaveLength(before.length + 1);
  const [row] = await scene.rows<{ after: unknown }>(
    "select after from audit_log where subject_id = 'cases' order by seq desc limit 1",
  );
  expect(row?.after).toEqual({ q: "9999", line: "express", rows: 0 });
});

test("is not for workers, auditors and strangers", async () => {
  for (const player of ["worker", "auditor"] as const)
    expect((await (await scene.as(player)).get("/cases/export.xlsx")).status).toBe(403);
});
