import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { writeText, writeWorkbook } from "../../platform/spreadsheets/index.ts";
import { buildSource, handIn, invented, sendPart, upload } from "../../testing/rosterScene.ts";
import { runRosterJobs } from "./jobs/runJobs.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const head = ["姓名", "身份证号", "手机号", "站点", "所属街道"];
const person = (n: number, street = "第1街道") => {
  const { name, id, phone } = invented(n);
  return [name, id, phone, "东站", street] as (string | null)[];
};
const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => person(from + at));

describe("a list", () => {
  test("comes in by parts, is recognised, settled, taken, and its errors come back marked", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    const rows = [
      ["某某平台骑手名册", null, null, null, null],
      head,
      ...people(1, 6),
      ["赵六", "320102199001011234", "19900000007", "东站", "第1街道"],
      [null, null, "19900000008", "东站", ""],
    ];
    const bytes = await writeWorkbook([{ name: "名单", rows }]);
    const read = await upload(scene, desk, { sourceId: source.id, period: "2026-11" }, bytes);
    expect(read).toMatchObject({
      state: "columns",
      rows: { total: 7, bad: 2, good: 5 },
      warnings: [],
    });
    expect(read.columns.map((one: { kind: string }) => one.kind)).toEqual([
      "name",
      "citizenNumber",
      "phone",
      "site",
      "area",
    ]);
    for (const { sample } of read.columns)
      expect(JSON.stringify(sample)).not.toMatch(/1990000\d{4}|990104\d{12}/);
    const kinds = read.columns.map((one: { kind: string }) => one.kind);
    const at = `/rosters/lists/${read.id}`;
    await done(desk.send("PUT", `${at}/columns`, { kinds, version: read.version }));
    await runRosterJobs(scene.test.app, "990104");
    const taken = await done(desk.get(at));
    expect(taken).toMatchObject({
      state: "ready",
      rows: { total: 7, done: 7, good: 5, bad: 2, added: 5, linked: 0, doubtful: 0 },
    });
    const bad = await done(desk.get(`${at}/bad-rows`));
    expect(bad.items.map((one: { issues: { code: string }[] }) => one.issues[0]!.code)).toEqual([
      "citizenCheckDigit",
      "nameMissing",
    ]);
    expect(JSON.stringify(bad)).not.toContain("19900000007");
    const response = await scene.test.api.request(`/api/v1${at}/errors.xlsx`, {
      headers: { cookie: `juxin_session=${desk.cookie}` },
    });
    const sheet = (
      await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true })
    ).sheets[0]!;
    expect(sheet.rows[1]).toEqual([
      "赵六",
      "320102199001011234",
      "19900000007",
      "东站",
      "第1街道",
      "身份证号：身份证号的校验位不对，请核对",
      8,
    ]);
    expect(sheet.cells?.get("1,1")?.comment?.text).toContain("校验位");
    expect(await scene.audited(read.id)).toEqual([
      "rosterList.create",
      "rosterList.receive",
      "rosterList.read",
      "rosterList.setColumns",
      "rosterList.takeRows",
      "rosterList.take",
      "rosterList.say",
      "rosterList.downloadErrors",
    ]);
    const parts: string[] = [];
    for await (const key of scene.test.app.files.keys()) if (key.includes(read.id)) parts.push(key);
    expect(parts).toEqual([]);
  });

  test("of the next month needs no settling, and finds the same people again", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    const list = { sourceId: source.id, period: "2026-10" };
    const first = await handIn(scene, desk, list, [head, ...people(20, 30)]);
    expect(first.rows).toMatchObject({ added: 10, linked: 0 });
    const again = await upload(
      scene,
      desk,
      { sourceId: source.id, period: "2026-11" },
      Buffer.from(await writeText([head, ...people(21, 31)])),
    );
    expect(again).toMatchObject({ state: "ready", rows: { added: 1, linked: 9, doubtful: 0 } });
  });

  test("whose wrong rows come back mended is known by its head, with the two columns that we added", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    const list = { sourceId: source.id, period: "2026-10" };
    const wrong = ["赵七", "320102199001011234", "19900000077", "东站", "第1街道"];
    const first = await handIn(scene, desk, list, [head, ...people(40, 45), wrong]);
    expect(first.rows).toMatchObject({ good: 5, bad: 1 });
    const response = await scene.test.api.request(`/api/v1/rosters/lists/${first.id}/errors.xlsx`, {
      headers: { cookie: `juxin_session=${desk.cookie}` },
    });
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const [marked = [], row = []] = sheets[0]!.rows as string[][];
    expect(row[5]).toBe("身份证号：身份证号的校验位不对，请核对");
    const { name, id, phone } = invented(46);
    const mended = [marked, [name, id, phone, ...row.slice(3)]];
    const again = await upload(
      scene,
      desk,
      { ...list, mode: "supplement" },
      await writeWorkbook([{ name: "名单", rows: mended }]),
    );
    expect(again).toMatchObject({ state: "ready", rows: { good: 1, added: 1 } });
    const next = await upload(
      scene,
      desk,
      { sourceId: source.id, period: "2026-11" },
      Buffer.from(await writeText([head, ...people(41, 46)])),
    );
    expect(next).toMatchObject({ state: "ready", rows: { linked: 4, added: 1 } });
  });

  test("counts its wrong rows by the columns as they were put right, not as they were guessed", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    const rows = [
      head,
      ...people(50, 53).map(([name, id, , ...rest]) => [name!, id!, "工号甲", ...rest]),
    ];
    const read = await upload(
      scene,
      desk,
      { sourceId: source.id, period: "2026-11" },
      Buffer.from(await writeText(rows)),
    );
    expect(read).toMatchObject({ state: "columns", rows: { total: 3, bad: 3, good: 0 } });
    const kinds = read.columns.map(({ kind }: { kind: string }) =>
      kind === "phone" ? "ignore" : kind,
    );
    const at = `/rosters/lists/${read.id}`;
    await done(desk.send("PUT", `${at}/columns`, { kinds, version: read.version }));
    await runRosterJobs(scene.test.app, "990104");
    expect(await done(desk.get(at))).toMatchObject({
      state: "ready",
      rows: { total: 3, bad: 0, good: 3, added: 3 },
    });
  });

  test("of another source finds people by what is whole, in spite of a name misheard", async () => {
    const mine = await buildSource(scene);
    const street = await buildSource(scene, {
      kind: "street",
      unitId: scene.unit("s1"),
      area: "990104001",
      line: "all",
      oneToOne: false,
    });
    const desk = await scene.as("delivery");
    await handIn(scene, desk, { sourceId: mine.id, period: "2026-11" }, [head, ...people(40, 60)]);
    const other = people(40, 60).map(([name, id, phone, site, area]): (string | null)[] => [
      area!,
      phone!,
      name!,
      site!,
      id!,
    ]);
    other[0]![4] = `${String(other[0]![4]).slice(0, 6)}********${String(other[0]![4]).slice(-4)}`;
    other[1]![1] = null;
    const taken = await handIn(
      scene,
      await scene.as("s1"),
      { sourceId: street.id, period: "2026-11" },
      [[head[4]!, head[2]!, head[0]!, head[3]!, head[1]!], ...other],
    );
    expect(taken.rows).toMatchObject({ linked: 20, added: 0, doubtful: 0 });
  });

  test("twice the same is not taken twice; of the month before it is noted", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    const rows = [head, ...people(70, 75)];
    const first = await handIn(scene, desk, { sourceId: source.id, period: "2026-10" }, rows);
    const twice = await handIn(scene, desk, { sourceId: source.id, period: "2026-10" }, rows);
    expect(twice).toMatchObject({ state: "refused", reason: "list.sameAgain" });
    // It is said which list it was, when it came and that it was the first of its month.
    expect(twice.sameAs).toMatchObject({
      id: first.id,
      period: "2026-10",
      number: 1,
      fileName: first.fileName,
      submittedAt: first.submittedAt,
    });
    expect(first.sameAs).toBe(null);
    const bytes = Buffer.from(await writeText(rows));
    const later = await upload(scene, desk, { sourceId: source.id, period: "2026-11" }, bytes);
    expect(later).toMatchObject({ state: "columns", warnings: [{ code: "sameRows" }] });
    expect(later.sameAs).toMatchObject({ id: first.id });
    const kinds = later.columns.map((one: { kind: string }) => one.kind);
    const refused = await desk.send("PUT", `/rosters/lists/${later.id}/columns`, {
      kinds,
      version: later.version,
    });
    expect([refused.status, refused.body.reason]).toEqual([409, "rosterList.warningsUnseen"]);
  });

  test("of another area is held until somebody has seen it", async () => {
    const street = await buildSource(scene, {
      kind: "street",
      unitId: scene.unit("s1"),
      area: "990104001",
      line: "all",
    });
    const rows = [head, ...people(80, 90).map((row) => [...row.slice(0, 4), "第2街道"])];
    const bytes = Buffer.from(await writeText(rows));
    const read = await upload(
      scene,
      await scene.as("s1"),
      { sourceId: street.id, period: "2026-11" },
      bytes,
    );
    expect(read).toMatchObject({
      state: "columns",
      warnings: [{ code: "otherArea", rows: 10, of: 10 }],
    });
  });

  test.each([
    ["an old spreadsheet", Buffer.from("d0cf11e0a1b11ae100", "hex"), "list.oldFormat"],
    [
      "a picture",
      Buffer.from("89504e470d0a1a0a0000000d4948445200000000", "hex"),
      "list.notSpreadsheet",
    ],
    ["a head without rows", Buffer.from("姓名,手机号\n"), "list.empty"],
  ])("that is %s is refused with a word", async (_, bytes, reason) => {
    const source = await buildSource(scene);
    const read = await upload(
      scene,
      await scene.as("delivery"),
      { sourceId: source.id, period: "2026-11" },
      bytes,
    );
    expect(read).toMatchObject({ state: "refused", reason });
  });

  test("that is cut off goes on where it was: parts in any order, twice, and never a wrong one", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    const text = await writeText([head, ...people(100, 110)]);
    const bytes = Buffer.concat([Buffer.from(`${text}\n`), Buffer.alloc(1024 * 1024, "x")]);
    const made = await done(
      desk.post("/rosters/lists", {
        sourceId: source.id,
        period: "2026-11",
        fileName: "a.csv",
        bytes: bytes.length,
      }),
    );
    expect(made.partsMissing).toEqual([0, 1]);
    const parts = [bytes.subarray(0, made.partBytes), bytes.subarray(made.partBytes)];
    expect((await sendPart(scene, desk, made.id, 1, parts[0]!)).body.reason).toBe(
      "rosterList.wrongPart",
    );
    await done(sendPart(scene, desk, made.id, 1, parts[1]!));
    expect((await done(desk.get(`/rosters/lists/${made.id}`))).partsMissing).toEqual([0]);
    expect((await sendPart(scene, desk, made.id, 1, parts[1]!)).status).toBe(200);
    expect((await done(sendPart(scene, desk, made.id, 0, parts[0]!))).state).toBe("reading");
    await runRosterJobs(scene.test.app, "990104");
    expect((await done(desk.get(`/rosters/lists/${made.id}`))).rows).toMatchObject({
      total: 11,
      bad: 1,
    });
  });

  test("taken back counts nowhere and can never be read again", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    const list = await handIn(scene, desk, { sourceId: source.id, period: "2026-11" }, [
      head,
      ...people(120, 123),
    ]);
    expect(await done(desk.post(`/rosters/lists/${list.id}/withdraw`))).toMatchObject({
      state: "withdrawn",
      fileName: null,
      abilities: [],
    });
    expect(await scene.rows("select 1 from data_keys where subject = $1", [list.id])).toEqual([]);
  });

  test("pushed as rows goes the same way", async () => {
    const source = await buildSource(scene);
    const desk = await scene.as("delivery");
    await handIn(scene, desk, { sourceId: source.id, period: "2026-11" }, [
      head,
      ...people(130, 133),
    ]);
    const made = await done(
      desk.post("/rosters/lists/rows", {
        sourceId: source.id,
        period: "2026-11",
        headers: head,
        rows: people(133, 136),
      }),
    );
    await runRosterJobs(scene.test.app, "990104");
    expect(await done(desk.get(`/rosters/lists/${made.id}`))).toMatchObject({
      state: "ready",
      mode: "supplement",
      rows: { added: 3 },
    });
  });
});

describe("walls", () => {
  test("a street sees and hands in for its own, not for its neighbour", async () => {
    const street = await buildSource(scene, {
      kind: "street",
      unitId: scene.unit("s1"),
      area: "990104001",
      line: "all",
    });
    const own = await handIn(
      scene,
      await scene.as("s1"),
      { sourceId: street.id, period: "2026-11" },
      [head, ...people(140, 142)],
    );
    expect(own.state).toBe("ready");
    const other = await scene.as("s2");
    expect((await other.get(`/rosters/lists/${own.id}`)).status).toBe(404);
    const tried = await other.post("/rosters/lists", {
      sourceId: street.id,
      period: "2026-11",
      fileName: "a.csv",
      bytes: 10,
    });
    expect(tried.status).toBe(404);
    expect((await (await scene.as("worker")).get("/rosters/lists")).status).toBe(403);
    expect((await (await scene.as("auditor")).get("/rosters/lists")).status).toBe(403);
  });

  test("nothing of a person stands in clear in the tables", async () => {
    const { name, phone, id } = invented(21);
    const rows = await scene.rows<{ all: string }>(
      "select row_to_json(t)::text as all from roster_rows t",
    );
    const lists = await scene.rows<{ all: string }>(
      "select row_to_json(t)::text as all from roster_lists t",
    );
    const text = [...rows, ...lists].map(({ all }) => all).join("\n");
    expect([name, phone, id, "某某平台"].filter((secret) => text.includes(secret))).toEqual([]);
  });
});
