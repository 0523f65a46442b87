import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";

const head = ["姓名", "身份证号", "手机号", "站点", "所属社区", "政治面貌"];
const person = (n: number, area = "柳巷1之1社区", membership = "群众") => {
  const { name, id, phone } = invented(n);
  return [name, id, phone, "东站", area, membership];
};
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

let scene: CaseScene;
let sources: Record<"platform" | "street", { id: string }>;
beforeAll(async () => {
  scene = await createCaseScene();
  sources = {
    platform: await buildSource(scene, { name: "某平台" }),
    street: await buildSource(scene, {
      name: "第1街道摸排",
      kind: "street",
      unitId: scene.unit("s1"),
      area: "990104001",
      line: "all",
    }),
  };
});
afterAll(() => scene.close());

const bothIn = async (
  period: string,
  platform: number[],
  street: number[],
  moved: number[] = [],
) => {
  await handIn(scene, await scene.as("delivery"), { sourceId: sources.platform.id, period }, [
    head,
    ...platform.map((n) => person(n, undefined, n === 3 ? "中共党员" : "群众")),
  ]);
  await handIn(scene, await scene.as("s1"), { sourceId: sources.street.id, period }, [
    head,
    ...street.map((n) => person(n, moved.includes(n) ? "柳巷1之2社区" : undefined)),
  ]);
};
const scope = { area: "990104001", line: "delivery" };
const get = async (id: string) => done((await scene.as("admin")).get(`/rosters/statements/${id}`));
const differences = async (statement: string, rest = "") =>
  (
    await done(
      (await scene.as("admin")).get(`/rosters/differences?statement=${statement}&limit=200${rest}`),
    )
  ).items;
const step = async (id: string, action: Record<string, unknown>) => {
  const admin = await scene.as("admin");
  const { version } = await done(admin.get(`/rosters/differences/${id}`));
  return admin.post(`/rosters/differences/${id}/actions`, { version, ...action });
};

describe("a month", () => {
  test("is counted, looked into, proposed, signed by all, and carried into the next", async () => {
    // 1–10 in both; 11, 12 only in the platform's list; 13 only in the street's; 3 is said to be a member.
    await bothIn("2026-10", range(1, 13), [...range(1, 11), 13]);
    const admin = await scene.as("admin");
    const opened = await done(admin.post("/rosters/statements", { period: "2026-10", ...scope }));
    expect(opened.figures).toMatchObject({
      everybody: 13,
      agreed: 10,
      pending: 3,
      excluded: 0,
      opening: 0,
    });
    expect(opened.figures.sources.map((one: { people: number }) => one.people).toSorted()).toEqual([
      11, 12,
    ]);
    const found = await differences(opened.id);
    const types = found.map((one: { type: string }) => one.type).toSorted();
    expect(types).toEqual(["hiddenMember", "onlyHere", "onlyHere", "onlyThere"]);
    const of = (type: string) => found.filter((one: { type: string }) => one.type === type);
    expect(of("onlyHere")[0]).toMatchObject({
      owner: { id: scene.unit("s1c1") },
      dueOn: "2026-11-25",
    });
    expect(of("onlyThere")[0].owner.id).toBe(scene.unit("committee:delivery"));
    expect(of("hiddenMember")[0].owner.id).toBe(scene.unit("s1"));

    const [here, alsoHere] = of("onlyHere");
    expect(here.person.name).toMatch(/\*/);
    const nobody = await step(here.id, { type: "visit", outcome: "notReached", text: "门锁着" });
    expect(nobody.body).toMatchObject({ state: "open" });
    const met = await step(here.id, {
      type: "visit",
      outcome: "here",
      text: "见到本人",
      learnt: { birth: "1990-01-02", area: "990104001001", address: "东园3号" },
    });
    expect(met.body).toMatchObject({ state: "settled", counts: true, outcome: "here" });
    expect(met.body.actions.map((one: { text: string }) => one.text)).toEqual([
      "门锁着",
      "见到本人",
    ]);
    const wrong = await step(here.id, { type: "visit", outcome: "here" });
    expect([wrong.status, wrong.body.reason]).toEqual([409, "difference.notNow"]);
    const unfit = await step(of("hiddenMember")[0].id, { type: "visit", outcome: "declared" });
    expect(unfit.body.detail).toMatchObject({ refusal: "inviteOnly" });
    await done(step(of("onlyThere")[0].id, { type: "call", outcome: "notHere" }));

    const counted = await done(
      admin.post(`/rosters/statements/${opened.id}/refresh`, {
        version: (await get(opened.id)).version,
      }),
    );
    expect(counted.figures).toMatchObject({ everybody: 13, agreed: 11, pending: 1, excluded: 1 });
    const proposed = await done(
      admin.post(`/rosters/statements/${opened.id}/propose`, { version: counted.version }),
    );
    expect(proposed).toMatchObject({ state: "signing", figures: { agreed: 11 } });
    expect(proposed.parties.map((one: { unit: { id: string } }) => one.unit.id).toSorted()).toEqual(
      [scene.unit("s1"), scene.unit("committee:delivery")].toSorted(),
    );
    const closed = await step(alsoHere.id, { type: "note", text: "晚了" });
    expect([closed.status, closed.body.reason]).toEqual([409, "difference.statementClosed"]);

    const at = `/rosters/statements/${opened.id}`;
    const mismatch = await (
      await scene.as("s1")
    ).post(`${at}/sign`, {
      version: proposed.version,
      figuresHash: "0".repeat(64),
    });
    expect([mismatch.status, mismatch.body.reason]).toEqual([409, "statement.otherFigures"]);
    const { figuresHash } = proposed;
    const once = await done(
      (await scene.as("s1")).post(`${at}/sign`, { version: proposed.version, figuresHash }),
    );
    expect(once).toMatchObject({ state: "signing" });
    const stranger = await (
      await scene.as("s2")
    ).post(`${at}/sign`, { version: once.version, figuresHash });
    expect(stranger.status).toBe(404);
    const locked = await done(
      (await scene.as("delivery")).post(`${at}/sign`, { version: once.version, figuresHash }),
    );
    expect(locked).toMatchObject({ state: "locked", figures: { agreed: 11 } });

    const line = await done(admin.get("/rosters/headline?area=990104001&line=delivery"));
    expect(line).toMatchObject({
      value: 11,
      known: true,
      period: "2026-10",
      asOf: "2026-11-18",
      areaName: "第1街道",
      sources: ["某平台", "第1街道摸排"].toSorted(),
    });
    const late = await handIn(
      scene,
      await scene.as("delivery"),
      { sourceId: sources.platform.id, period: "2026-10" },
      [head, person(50)],
    ).catch((error: Error) => error.message);
    expect(String(late)).not.toContain("500");
    const adjusted = await done(
      admin.post(`${at}/adjustments`, {
        delta: -1,
        reason: "一人核实为外区",
        version: locked.version,
      }),
    );
    expect(adjusted).toMatchObject({ state: "locked", figures: { agreed: 11 }, adjusted: -1 });
    expect((await done(admin.get("/rosters/headline?area=990104001&line=delivery"))).value).toBe(
      10,
    );

    // November: 12 is still nobody's but the platform's, 2 has gone, 14 is new to both, 11 was met.
    await bothIn("2026-11", [1, 3, ...range(4, 13), 14], [1, 3, ...range(4, 11), 14]);
    const next = await done(admin.post("/rosters/statements", { period: "2026-11", ...scope }));
    expect(next).toMatchObject({ previousId: opened.id, carried: 2, figures: { opening: 10 } });
    expect(next.figures).toMatchObject({
      everybody: 12,
      agreed: 11,
      pending: 1,
      joined: 1,
      gone: 1,
    });
    const open = (await differences(next.id, "&state=open")).map(
      (one: { type: string }) => one.type,
    );
    expect(open.toSorted()).toEqual(["hiddenMember", "left", "onlyHere"]);
    const kept = (await differences(next.id, "&state=settled")).map(
      (one: { outcome: string }) => one.outcome,
    );
    expect(kept).toEqual(["here"]);
    expect(await scene.audited(opened.id)).toEqual([
      "statement.open",
      "statement.refresh",
      "statement.propose",
      "statement.sign",
      "statement.lock",
      "statement.adjust",
    ]);
  });

  test("that a party refuses is open again, and nobody's signature counts any more", async () => {
    const admin = await scene.as("admin");
    const [statement] = (await done(admin.get("/rosters/statements?period=2026-11"))).items;
    const proposed = await done(
      admin.post(`/rosters/statements/${statement.id}/propose`, { version: statement.version }),
    );
    const { figuresHash } = proposed;
    const at = `/rosters/statements/${statement.id}`;
    const signed = await done(
      (await scene.as("s1")).post(`${at}/sign`, { version: proposed.version, figuresHash }),
    );
    const refused = await done(
      (await scene.as("delivery")).post(`${at}/refuse`, {
        version: signed.version,
        note: "少了东站的人",
      }),
    );
    expect(refused).toMatchObject({ state: "open", round: 2, figuresHash: null });
    expect(refused.parties.every((one: { answer: string | null }) => one.answer === null)).toBe(
      true,
    );
    expect(refused.signatures).toHaveLength(2);
    const stale = await admin.post(`${at}/refresh`, { version: proposed.version });
    expect([stale.status, stale.body.reason]).toEqual([409, "statement.changedMeanwhile"]);
  });
});

describe("who sees what", () => {
  test("a street sees its differences and its walk; its neighbour, a department and a worker do not", async () => {
    const s1 = await scene.as("s1");
    const walk = await done(s1.get("/rosters/visits"));
    expect(walk.stops.length).toBeGreaterThan(0);
    const text = JSON.stringify(walk);
    expect(text).not.toContain("hiddenMember");
    expect(text).not.toMatch(/1990000\d{4}/);
    expect(walk.stops[0]).toMatchObject({ street: "第1街道", community: "柳巷1之1社区" });
    expect((await done((await scene.as("s2")).get("/rosters/visits"))).stops).toEqual([]);
    expect((await done((await scene.as("express")).get("/rosters/differences"))).items).toEqual([]);
    for (const player of ["housing", "worker", "auditor"] as const)
      expect((await (await scene.as(player)).get("/rosters/differences")).status).toBe(403);
  });

  test("fewer than five people are told only to those who look after them", async () => {
    const housing = await done(
      (await scene.as("housing")).get("/rosters/headline?area=990104001&line=delivery"),
    );
    expect(housing.value).toBe(10);
    await scene.rows(
      "update roster_statements set figures = jsonb_set(figures, '{agreed}', '4') where state = 'locked'",
    );
    const at = "/rosters/headline?area=990104001&line=delivery";
    expect((await done((await scene.as("housing")).get(at))).value).toBeNull();
    expect((await done((await scene.as("s1")).get(at))).value).toBe(3);
  });

  test("of a firm: how many of the agreed are told to work there, with its month and scope", async () => {
    const admin = await scene.as("admin");
    const firm = { kind: "platform", name: "东站平台", line: "delivery", area: "990104001" };
    const { id } = await done(admin.post("/employers", firm));
    const path = `/rosters/agreed-at?employer=${id}`;
    const at = (n: number) =>
      scene.rows(
        `update persons set employer_id = $1 where id in (
           select p.person_id from roster_statement_people p join roster_statements s
             on s.id = p.statement_id and s.round = p.round and s.state = 'locked'
           order by p.person_id limit ${n})`,
        [id],
      );
    expect((await done(admin.get(path))).agreed).toMatchObject({ n: 0, period: "2026-10" });
    await at(4);
    expect((await done(admin.get(path))).agreed).toMatchObject({
      n: 4,
      area: "990104001",
      line: "delivery",
      on: "2026-11-18",
    });
    expect((await done((await scene.as("housing")).get(path))).agreed.n).toBeNull();
    expect((await (await scene.as("worker")).get(path)).status).toBe(403);
    expect((await done((await scene.as("express")).get(path))).agreed).toBeNull();
    await scene.rows("update persons set employer_id = null where employer_id = $1", [id]);
  });

  test("that somebody may be a hidden member stands in no table in clear", async () => {
    const rows = await scene.rows<{ person_id: string | null; person_sealed: string | null }>(
      "select person_id, person_sealed from roster_differences where type = 'hiddenMember'",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect([row.person_id, row.person_sealed === null]).toEqual([null, false]);
  });
});

test("a talk is kept with its findings and without names", async () => {
  const talk = {
    kind: "meeting",
    heldOn: "2026-11-12",
    area: "990104001",
    line: "delivery",
    place: "第1街道党群服务中心",
    attendance: { platform: 1, siteHead: 3, worker: 12, office: 2 },
    questions: ["最想解决什么"],
    findings: [{ text: "中午没有地方热饭", saidBy: "worker", times: 7 }],
  };
  const made = await done((await scene.as("s1")).post("/rosters/talks", talk));
  expect(made).toMatchObject({ ...talk, areaName: "第1街道" });
  expect((await (await scene.as("s2")).post("/rosters/talks", talk)).status).toBe(400);
  expect((await done((await scene.as("housing")).get("/rosters/talks"))).items).toHaveLength(1);
});

test("an old talk is taken down too where two hundred came after it", async () => {
  const s1 = await scene.as("s1");
  const talk = {
    kind: "meeting",
    heldOn: "2026-03-02",
    area: "990104001",
    line: "delivery",
    place: "旧营房会议室",
    attendance: { platform: 0, siteHead: 0, worker: 4, office: 1 },
  };
  await scene.rows(
    `insert into roster_talks (district, id, kind, held_on, area, line, place, attendance, questions, unit_id, recorded_by, recorded_at)
     select t.district, gen_random_uuid(), t.kind, t.held_on, t.area, t.line, t.place, t.attendance, t.questions, t.unit_id, t.recorded_by, t.recorded_at
     from (select * from roster_talks limit 1) t, generate_series(1, 200)`,
  );
  expect((await s1.post("/rosters/talks", talk)).status).toBe(201);
  const tomorrow = await s1.post("/rosters/talks", { ...talk, heldOn: "2099-01-01" });
  expect(tomorrow.body.issues).toEqual([{ path: "heldOn", reason: "day.inFuture" }]);
});
