import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/crypto/newId.ts";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { buildWorker } from "../../testing/district.ts";
import { answerOf, surveyOf } from "../../testing/surveyScene.ts";

let scene: CaseScene;
let stranger: Client;
beforeAll(async () => {
  scene = await createCaseScene();
  stranger = clientOf(scene.test);
});
afterAll(() => scene.close());

const made = async (overrides: Record<string, unknown> = {}, by: "c1" | "admin" = "c1") =>
  done((await scene.as(by)).post("/surveys", surveyOf(overrides)));
const opened = async (overrides: Record<string, unknown> = {}, by: "c1" | "admin" = "c1") => {
  const { id, version } = await made(overrides, by);
  return done((await scene.as(by)).post(`/surveys/${id}/open`, { version }));
};
const at = (code: string, rest = "") => `/open/990104/surveys/${code}${rest}`;
const answer = (code: string, body: unknown) => stranger.post(at(code, "/answers"), body);
const answerTimes = async (code: string, times: number, rest: Record<string, unknown> = {}) => {
  scene.test.clock.advance(11 * 60_000);
  for (let n = 0; n < times; n += 1) await done(answer(code, answerOf({ q3: (n % 5) + 1 }, rest)));
};
const wholeDistrict = { area: "990104", lines: [] };

test("a draft may be changed and thrown away, and nobody else sees it", async () => {
  const c1 = await scene.as("c1");
  const draft = await made();
  expect(draft).toMatchObject({ state: "draft", answered: { count: 0, fewer: false } });
  expect((await stranger.get(at(draft.code))).status).toBe(404);
  expect((await (await scene.as("c2")).get(`/surveys/${draft.id}`)).status).toBe(404);
  const change = { ...surveyOf({ title: "改过的题目" }), version: 1 };
  const changed = await done(c1.send("PUT", `/surveys/${draft.id}`, change));
  expect(changed).toMatchObject({ title: "改过的题目", version: 2 });
  const stale = await c1.send("PUT", `/surveys/${draft.id}`, change);
  expect([stale.status, stale.body.reason]).toEqual([409, "survey.changedMeanwhile"]);
  expect((await c1.send("DELETE", `/surveys/${draft.id}`)).status).toBe(204);
  expect((await c1.get(`/surveys/${draft.id}`)).status).toBe(404);
  expect(await scene.audited(draft.id)).toEqual([
    "survey.create",
    "survey.change",
    "survey.discard",
  ]);
});

test("once it is open its questions stand; a copy is a new draft", async () => {
  const c1 = await scene.as("c1");
  const survey = await opened();
  const refused = await c1.send("PUT", `/surveys/${survey.id}`, {
    ...surveyOf(),
    version: survey.version,
  });
  expect([refused.status, refused.body.reason]).toEqual([409, "survey.notAllowedNow"]);
  expect(refused.body.detail.allowed).toEqual(["close", "copy"]);
  const copy = await done(c1.post(`/surveys/${survey.id}/copy`));
  expect(copy).toMatchObject({ state: "draft", questions: survey.questions });
  expect(copy.code).not.toBe(survey.code);
  expect(await scene.audited(copy.id)).toEqual(["survey.copy"]);
});

test("everything wrong with a draft is told at once, and another's area or line is refused", async () => {
  const c1 = await scene.as("c1");
  const [first] = surveyOf().questions;
  const wrong = await c1.post(
    "/surveys",
    surveyOf({
      questions: [{ ...first, options: ["甲", "甲"] }, first],
      opensOn: "2026-11-20",
      closesOn: "2026-11-19",
    }),
  );
  expect(wrong.body.issues.map(({ path }: { path: string }) => path)).toEqual([
    "questions.0.options.1",
    "questions.1.key",
    "closesOn",
  ]);
  for (const rest of [{ area: "990104001002" }, { area: "990104" }, { area: "990105" }])
    expect((await c1.post("/surveys", surveyOf(rest))).status).toBe(400);
  const express = await (await scene.as("express")).post("/surveys", surveyOf());
  expect([express.status, express.body.issues[0].reason]).toEqual([400, "grant.outsideArea"]);
  const many = Array.from({ length: 21 }, (_, n) => ({ ...first, key: `q${n}` }));
  expect((await c1.post("/surveys", surveyOf({ questions: many }))).status).toBe(400);
});

test("a phone without an account answers once; sent again it is the same answer", async () => {
  const survey = await opened();
  const open = await done(stranger.get(at(survey.code)));
  expect(open).toMatchObject({ state: "open", lines: ["delivery"], areas: [] });
  expect(JSON.stringify(open)).not.toContain(survey.id);
  const body = answerOf();
  expect(await done(answer(survey.code, body))).toEqual({ again: false });
  expect(await done(answer(survey.code, body))).toEqual({ again: true });
  const other = { ...body, answers: { q1: 1 } };
  expect(await done(answer(survey.code, other))).toEqual({ again: true });
  const rows = await scene.rows<Record<string, unknown>>(
    "select * from survey_answers where survey_id = $1",
    [survey.id],
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(body.clientId);
  expect(await scene.audited(survey.id)).toEqual(["survey.create", "survey.open", "survey.answer"]);
});

test("who is signed in is not linked to what they answer", async () => {
  const survey = await opened();
  const worker = await scene.as("worker");
  await done(worker.post(at(survey.code, "/answers"), answerOf({ q5: "只有我知道的话" })));
  const [row] = await scene.rows(
    "select account_id, actor from audit_log where subject_id = $1 and action = 'survey.answer'",
    [survey.id],
  );
  expect(row).toEqual({ account_id: null, actor: "system:surveys" });
  expect(JSON.stringify(await done(worker.get("/me/data/export")))).not.toContain("只有我知道的话");
});

test("hostile and ill-fitting answers are refused with the question named, and nothing is kept", async () => {
  const survey = await opened();
  const paths = async (answers: Record<string, unknown>, rest = {}) => {
    const { status, body } = await answer(survey.code, answerOf(answers, rest));
    return [status, ...(body.issues ?? []).map(({ path }: { path: string }) => path)];
  };
  expect(await paths({ q1: 7, q3: 9, q9: 1 })).toEqual([
    400,
    "answers.q9",
    "answers.q1",
    "answers.q3",
  ]);
  expect(await paths({ q1: "" })).toEqual([400, "answers.q1"]);
  expect(await paths({ __proto__x: 1 })).toEqual([400, "answers.__proto__x"]);
  expect(await paths({ q5: "\u0000" })).toEqual([400, "answers.q5"]);
  expect(await paths({}, { line: "express" })).toEqual([400, "line"]);
  expect(await paths({}, { area: "990104002" })).toEqual([400, "area"]);
  expect(await paths({}, { name: "王小满" })).toEqual([400, "name"]);
  expect((await answer("zzzzzzzz", answerOf())).status).toBe(404);
  expect((await stranger.get("/open/110101/surveys/zzzzzzzz")).status).toBe(404);
  expect((await stranger.post("/surveys", surveyOf())).status).toBe(401);
  expect(
    await scene.rows("select 1 from survey_answers where survey_id = $1", [survey.id]),
  ).toEqual([]);
});

test("before the first day and after the end nothing is taken, but what was written in time", async () => {
  const waiting = await opened({ opensOn: "2026-11-25" });
  const early = await answer(waiting.code, answerOf());
  expect([early.status, early.body.reason]).toEqual([409, "survey.notOpenYet"]);
  const survey = await opened();
  const closed = await done(
    (await scene.as("c1")).post(`/surveys/${survey.id}/close`, { version: survey.version }),
  );
  expect(closed.state).toBe("closed");
  expect((await done(stranger.get(at(survey.code)))).state).toBe("closed");
  const late = await answer(survey.code, answerOf({}, { answeredOn: "2026-11-19" }));
  expect([late.status, late.body.reason]).toEqual([409, "survey.closed"]);
  expect(await done(answer(survey.code, answerOf()))).toEqual({ again: false });
});

test("fewer than five answers are told as fewer and nothing else, also in a file", async () => {
  const survey = await opened();
  await answerTimes(survey.code, 4);
  const c1 = await scene.as("c1");
  const few = await done(c1.get(`/surveys/${survey.id}/results`));
  expect(few).toEqual({
    answered: { count: null, fewer: true },
    questions: null,
    lines: [],
    areas: [],
  });
  expect((await c1.get(`/surveys/${survey.id}/results.xlsx`)).body.reason).toBe(
    "survey.fewerThanFive",
  );
  expect((await done(c1.get(`/surveys/${survey.id}`))).answered).toEqual({
    count: null,
    fewer: true,
  });
  await answerTimes(survey.code, 1);
  const told = await done(c1.get(`/surveys/${survey.id}/results`));
  expect(told.answered).toEqual({ count: 5, fewer: false });
  expect(told.questions.map(({ n }: { n: number }) => n)).toEqual([5, 5, 5, 5, 5]);
  expect(told.questions[0].bars).toEqual([
    { label: "驿站", count: 5 },
    { label: "路边", count: 0 },
  ]);
  expect(told.questions[2].mean).toBe(2.2);
});

test("a filter shows a street or a line only where no few can be made out", async () => {
  const survey = await opened(wholeDistrict, "admin");
  const street = (n: number) => ({ area: `99010400${n}` });
  await answerTimes(survey.code, 6, street(1));
  await answerTimes(survey.code, 3, street(2));
  const admin = await scene.as("admin");
  const path = `/surveys/${survey.id}/results`;
  // Three are left when the six are taken away, so that the six are kept back too.
  expect((await done(admin.get(path))).areas).toEqual([]);
  expect(await done(admin.get(`${path}?area=990104001`))).toMatchObject({
    answered: { count: null, fewer: true },
    questions: null,
  });
  await answerTimes(survey.code, 2, street(2));
  expect((await done(admin.get(path))).areas.map(({ code }: { code: string }) => code)).toEqual([
    "990104001",
    "990104002",
  ]);
  expect((await done(admin.get(`${path}?area=990104002`))).answered.count).toBe(5);
  expect((await admin.get(`${path}?area=990104002&line=delivery`)).status).toBe(400);
});

test("the file holds sums and words, no row an answer, and no formula", async () => {
  const survey = await opened({ title: "=1+1" });
  await answerTimes(survey.code, 4);
  await done(answer(survey.code, answerOf({ q5: '=HYPERLINK("http://x")' })));
  const response = await scene.test.api.request(`/api/v1/surveys/${survey.id}/results.xlsx`, {
    headers: { cookie: `juxin_session=${(await scene.as("c1")).cookie}` },
  });
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(["分布", "文字回答"]);
  const words = sheets[1]!.rows.map((row) => row[1]);
  expect(words).toContain('=HYPERLINK("http://x")');
  expect(JSON.stringify(sheets)).not.toContain('"formula":"HYPERLINK');
  expect(await scene.audited(survey.id)).toContain("survey.export");
});

test("what the words come to is kept among the findings of talks", async () => {
  const survey = await opened();
  const c1 = await scene.as("c1");
  const path = `/surveys/${survey.id}/findings`;
  const body = { findings: [{ text: "晚上没有地方歇", times: 4 }] };
  expect((await c1.post(path, body)).body.reason).toBe("survey.fewerThanFive");
  await answerTimes(survey.code, 5);
  const kept = await done(c1.post(path, body));
  const { items } = await done(c1.get("/rosters/talks"));
  expect(items.find(({ id }: { id: string }) => id === kept.talkId)).toMatchObject({
    kind: "questionnaire",
    attendance: { worker: 5 },
    findings: [{ text: "晚上没有地方歇", saidBy: "worker", times: 4 }],
  });
  expect(await scene.audited(survey.id)).toContain("survey.keepFindings");
});

test("a rider is invited to what is for their line and area, and to nothing else", async () => {
  const here = await opened();
  const street = await opened({ area: "990104001001", lines: ["express"] }, "admin");
  const far = await opened({ area: "990104002" }, "admin");
  const invited = async (rest: { line?: "delivery" | "express"; area?: string }) => {
    const account = await buildWorker(scene.test.app, scene.district, rest);
    const { items } = await done(
      (await signedIn(scene.test, "990104", account)).get("/surveys/invitations"),
    );
    return items.map(({ code }: { code: string }) => code);
  };
  await scene.rows("update surveys set closes_on = '2026-12-01' where id = any($1)", [
    [here.id, street.id, far.id],
  ]);
  expect(await invited({ line: "delivery", area: "990104001001" })).toContain(here.code);
  expect(await invited({ line: "delivery", area: "990104001001" })).not.toContain(street.code);
  expect(await invited({ line: "express", area: "990104001001" })).toContain(street.code);
  expect(await invited({ line: "delivery", area: "990104002001" })).toEqual(
    expect.arrayContaining([far.code]),
  );
  // Who said only their street may work in another community.
  expect(await invited({ line: "delivery", area: "990104001" })).not.toContain(here.code);
});

test("one address may send many, not endlessly, and is told when there is room again", async () => {
  const survey = await opened();
  scene.test.clock.advance(11 * 60_000);
  const same = answerOf();
  for (let n = 0; n < 120; n += 1) await done(answer(survey.code, same));
  const refused = await answer(survey.code, answerOf());
  expect([refused.status, refused.body.reason]).toEqual([429, "survey.tooManyAnswers"]);
  expect(refused.body.detail.retryAfterSeconds).toBeGreaterThan(0);
  scene.test.clock.advance(10 * 60_000);
  expect(await done(answer(survey.code, answerOf({}, { clientId: newId() })))).toEqual({
    again: false,
  });
});

test("the page to be put up carries the code, and nothing that runs", async () => {
  const survey = await opened({ title: "<script>alert(1)</script>" });
  const { body, headers } = await (await scene.as("c1")).get(`/surveys/${survey.id}/poster.svg`);
  expect(headers.get("content-type")).toContain("image/svg+xml");
  expect(body).toContain(`/m/q/990104/${survey.code}`);
  expect(body).not.toContain("<script>");
});
