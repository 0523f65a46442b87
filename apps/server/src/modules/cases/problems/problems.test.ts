import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import type { Client } from "../../../testing/client.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { retellCases } from "../../../testing/retellCases.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const named = { title: "东门不让电动车进", cause: "物业合同只许业主车辆" };
const openProblem = async (caseIds: string[], by: "s1" | "c1" | "admin" = "s1") =>
  done((await scene.as(by)).post("/problems", { ...named, caseIds }));

test("one cause, many cases, one answer to everyone who asked", async () => {
  const s1 = await scene.as("s1");
  const received = await scene.open();
  const accepted = await scene.openUpTo("accepted", { area: "990104001002" }).catch(() => null);
  expect(accepted).toBeNull(); // Community 1 does not accept what community 2 holds.
  const assigned = await scene.openUpTo("assigned");
  const offered = await scene.open();
  await done(
    (await scene.as("c1")).post(`/cases/${offered.id}/transfer`, {
      toUnitId: scene.unit("s2"),
      reason: "不归我管",
    }),
  );
  const answered = await scene.openUpTo("resolved");
  const ids = [received.id, assigned.id, offered.id];

  expect((await s1.post("/problems", { ...named, caseIds: [...ids, answered.id] })).status).toBe(
    409,
  );
  const problem = await openProblem([...ids, received.id]);
  expect(problem).toMatchObject({
    ...named,
    state: "open",
    area: "990104001001",
    line: "delivery",
    owner: { id: scene.unit("s1") },
    caseCount: 3,
    openCaseCount: 3,
  });
  expect(problem.abilities.toSorted()).toEqual(["group", "resolve"]);
  expect(await scene.audited(problem.id)).toEqual(["problem.open"]);
  for (const id of ids) expect((await scene.audited(id)).at(-1)).toBe("case.group");
  const inProblem = await done(s1.get(`/cases?problem=${problem.id}`));
  expect(inProblem.items).toHaveLength(3);
  expect(inProblem.items[0].problem).toEqual({ id: problem.id, title: named.title });

  const photo = await scene.photo(s1);
  const resolved = await done(
    s1.post(`/problems/${problem.id}/resolve`, {
      answer: "东门设临时停车区，全天放行",
      afterPhotoIds: [photo],
    }),
  );
  expect(resolved).toMatchObject({ state: "resolved", openCaseCount: 0, abilities: [] });
  expect(await scene.audited(problem.id)).toEqual(["problem.open", "problem.resolve"]);
  const worker = await scene.as("worker");
  for (const id of ids) {
    const told = await done(worker.get(`/cases/${id}`));
    expect(told).toMatchObject({ state: "resolved", pendingTransfer: null });
    expect(told.abilities.toSorted()).toEqual(["confirm", "reopen"]);
    expect(told.steps.at(-1)).toMatchObject({
      type: "resolve",
      text: resolved.answer,
      photos: [{ id: photo, phase: "after" }],
    });
    expect((await scene.audited(id)).at(-1)).toBe("case.resolve");
  }
  const photos = await scene.rows(
    "select from files where phase = 'after' and case_id = any($1::uuid[])",
    [ids],
  );
  expect(photos).toHaveLength(1);
  expect((await s1.post(`/problems/${problem.id}/resolve`, { answer: "再答一次" })).status).toBe(
    409,
  );

  // “Not yet”: back to whoever had it, and out of the problem that did not help, into another.
  const again = await done(worker.post(`/cases/${received.id}/reopen`, { text: "还是进不去" }));
  expect(again).toMatchObject({ state: "accepted", problem: { id: problem.id } });
  const c1 = await scene.as("c1");
  expect((await done(c1.get(`/cases/${received.id}`))).abilities).toContain("ungroup");
  const left = await done(c1.send("DELETE", `/problems/${problem.id}/cases/${received.id}`));
  expect(left).toMatchObject({ caseCount: 2, state: "resolved" });
  expect(await openProblem([received.id])).toMatchObject({ caseCount: 1, openCaseCount: 1 });
});

test("grouped and taken out again, a case is as it was", async () => {
  const first = await scene.open();
  const second = await scene.open();
  const problem = await openProblem([first.id]);
  const s1 = await scene.as("s1");
  const grouped = await done(s1.post(`/problems/${problem.id}/cases`, { caseIds: [second.id] }));
  expect(grouped).toMatchObject({ caseCount: 2, openCaseCount: 2 });
  const twice = await s1.post(`/problems/${problem.id}/cases`, { caseIds: [second.id] });
  expect(twice).toMatchObject({ status: 409, body: { reason: "case.notAllowedNow" } });
  await done(s1.send("DELETE", `/problems/${problem.id}/cases/${second.id}`));
  expect((await s1.send("DELETE", `/problems/${problem.id}/cases/${second.id}`)).status).toBe(404);
  const { version, steps, ...after } = await done(
    (await scene.as("worker")).get(`/cases/${second.id}`),
  );
  expect(version).toBe(3);
  expect(steps.map(({ type }: { type: string }) => type)).toEqual(["open", "group", "ungroup"]);
  expect(after).toEqual({ ...second, version: undefined, steps: undefined });
  expect(await scene.audited(problem.id)).toEqual([
    "problem.open",
    "problem.group",
    "problem.ungroup",
  ]);
});

test("a problem lies where all of its cases lie, and in their line while they share one", async () => {
  const first = await scene.open();
  const problem = await openProblem([first.id], "admin");
  const near = await scene.open({ area: "990104001002" });
  const admin = await scene.as("admin");
  const group = (id: string) => admin.post(`/problems/${problem.id}/cases`, { caseIds: [id] });
  expect(await done(group(near.id))).toMatchObject({ area: "990104001", line: "delivery" });
  const far = await done(
    admin.post("/cases/for", {
      category: "other",
      text: "快递也进不去",
      channel: "phone",
      line: "express",
      area: "990104002001",
    }),
  );
  expect(await done(group(far.id))).toMatchObject({ area: "990104", line: null });
  // Whoever answers for one of its cases can now see what it was put into, and take it out.
  const s2c1 = await scene.as("s2c1");
  expect((await s2c1.get(`/problems/${problem.id}`)).body).toMatchObject({ abilities: [] });
  expect((await s2c1.post(`/problems/${problem.id}/resolve`, { answer: "不是我的" })).status).toBe(
    409,
  );
  await done(s2c1.send("DELETE", `/problems/${problem.id}/cases/${far.id}`));
});

test("fewer than five demands elsewhere are told to those who lead, to nobody else", async () => {
  const admin = await scene.as("admin");
  const c1 = await scene.as("c1");
  const mine = await scene.open();
  const elsewhere = [];
  for (let n = 0; n < 5; n++) elsewhere.push((await scene.open({ area: "990104002001" })).id);
  const [last = "", ...four] = elsewhere;
  const { id } = await openProblem([mine.id, ...four], "admin");
  const countsFor = async (client: Client) => {
    const { caseCount, openCaseCount } = await done(client.get(`/problems/${id}`));
    const { items } = await done(client.get("/problems?limit=200"));
    const listed = items.find((one: { id: string }) => one.id === id);
    expect(listed).toMatchObject({ caseCount, openCaseCount });
    return [caseCount, openCaseCount];
  };
  expect(await countsFor(admin)).toEqual([5, 5]);
  expect(await countsFor(c1)).toEqual([1, 1]);
  await done(admin.post(`/problems/${id}/cases`, { caseIds: [last] }));
  expect([await countsFor(admin), await countsFor(c1)]).toEqual([
    [6, 6],
    [6, 6],
  ]);
});

test("a department takes a case out through which alone it saw the problem", async () => {
  const { id } = await scene.openUpTo("assigned");
  const problem = await openProblem([id], "admin");
  const housing = await scene.as("housing");
  expect((await housing.get(`/problems/${problem.id}`)).status).toBe(200);
  const left = await done(housing.send("DELETE", `/problems/${problem.id}/cases/${id}`));
  expect(left).toMatchObject({ id: problem.id, caseCount: 0, abilities: [] });
  expect((await housing.get(`/problems/${problem.id}`)).status).toBe(404);
  expect((await done(housing.get(`/cases/${id}`))).problem).toBeNull();
});

test("nobody's number stands in a problem, and the audit trail repeats no word of it", async () => {
  const admin = await scene.as("admin");
  const { id } = await scene.open();
  const hidden = { title: "王师傅 13812345678 进不去", cause: "身份证11010519491231002X" };
  expect(await admin.post("/problems", { ...hidden, caseIds: [id] })).toMatchObject({
    status: 400,
    body: {
      issues: [
        { path: "title", reason: "text.identity" },
        { path: "cause", reason: "text.identity" },
      ],
    },
  });
  const problem = await openProblem([id], "admin");
  const answer = "请联系13812345678";
  expect(await admin.post(`/problems/${problem.id}/resolve`, { answer })).toMatchObject({
    body: { issues: [{ path: "answer", reason: "text.identity" }] },
  });
  const told = await scene.rows<{ row: string }>(
    "select row_to_json(audit_log)::text as row from audit_log where subject_id = $1",
    [problem.id],
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.row).not.toContain(named.title);
});

test("cases that are not one's own, and problems elsewhere, are not there", async () => {
  const c1 = await scene.as("c1");
  const s2 = await scene.as("s2");
  const mine = await scene.open();
  const theirs = await scene.open({ area: "990104002001" });
  const before = await scene.rows("select from problems");
  expect((await c1.post("/problems", { ...named, caseIds: [mine.id, theirs.id] })).status).toBe(
    404,
  );
  expect((await c1.post("/problems", { ...named, caseIds: [newId()] })).status).toBe(404);
  expect((await c1.post("/problems", { ...named, caseIds: [] })).status).toBe(400);
  expect(await scene.rows("select from problems")).toHaveLength(before.length);
  const problem = await openProblem([mine.id], "c1");
  expect((await s2.get(`/problems/${problem.id}`)).status).toBe(404);
  expect((await s2.post(`/problems/${problem.id}/cases`, { caseIds: [theirs.id] })).status).toBe(
    404,
  );
  expect((await s2.post(`/problems/${problem.id}/resolve`, { answer: "不该能答" })).status).toBe(
    404,
  );
});

test("the list of problems is turned whole, by state and area", async () => {
  const admin = await scene.as("admin");
  const whole = (await done(admin.get("/problems?limit=200"))).items;
  const found = [];
  let cursor: string | null = null;
  do {
    const page: { items: unknown[]; nextCursor: string | null } = await done(
      admin.get(`/problems?limit=2${cursor === null ? "" : `&cursor=${cursor}`}`),
    );
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(found).toEqual(whole);
  expect(whole.length).toBeGreaterThan(4);
  const open = (await done(admin.get("/problems?state=open&limit=200"))).items;
  expect(open).toEqual(whole.filter(({ state }: { state: string }) => state === "open"));
  const near = (await done(admin.get("/problems?area=990104001001&limit=200"))).items;
  expect(near.length).toBeLessThan(whole.length);
});

test("two write to one problem and to its cases at once: nobody waits for ever, and all is counted", async () => {
  const [s1, admin, c1] = [await scene.as("s1"), await scene.as("admin"), await scene.as("c1")];
  for (let round = 0; round < 2; round += 1) {
    const opened = [];
    for (let index = 0; index < 4; index += 1) opened.push(await scene.open());
    const ids = opened.map(({ id }) => id);
    const problem = await openProblem(ids.slice(0, 2));
    const answers = await Promise.all([
      s1.post(`/problems/${problem.id}/resolve`, { answer: "一起答复" }),
      admin.post(`/problems/${problem.id}/cases`, { caseIds: ids.slice(2).toReversed() }),
      s1.post("/problems", { ...named, caseIds: ids.slice(2) }),
      ...ids.toReversed().map((id) => c1.post(`/cases/${id}/accept`, {})),
    ]);
    for (const { status } of answers) expect([200, 201, 409]).toContain(status);
  }
});

test("after all of it, counts and cases are what the steps tell, and the chain is whole", async () => {
  const { owner } = scene.test.app.database;
  const retold = await retellCases(scene.test.app, "990104");
  const counted = new Map<string, number>();
  for (const row of await owner.kysely.selectFrom("caseCounts").selectAll().execute())
    for (const [measure, n] of Object.entries(row.measures as Record<string, number>))
      counted.set([row.area, row.grain, row.day, row.line, row.category, measure].join("|"), n);
  expect(counted).toEqual(retold.counts);
  const stored = await owner.kysely
    .selectFrom("cases")
    .select(["id", "state", "problemId"])
    .execute();
  for (const row of stored)
    expect(retold.facts.get(row.id)).toMatchObject(
      row.problemId === null
        ? { state: row.state, problemId: null }
        : { state: row.state, problemId: row.problemId },
    );
  const verdict = await done((await scene.as("auditor")).get("/audit/verify"));
  expect(verdict.intact).toBe(true);
});
