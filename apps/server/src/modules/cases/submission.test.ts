import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { signedIn } from "../../testing/client.ts";
import { buildStaff } from "../../testing/district.ts";
import { newId } from "../../platform/crypto/newId.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const demand = { category: "accessAndParking", text: "送餐车没处停", area: "990104001001" };
const countOf = async (table: string) => (await scene.rows(`select from ${table}`)).length;
const everything = async () => ({
  cases: await countOf("cases"),
  actions: await countOf("case_actions"),
  audit: await countOf("audit_log"),
  counts: await scene.rows(
    "select area, grain, day, category, measures from case_counts order by 1, 2, 3, 4",
  ),
  numbers: await scene.rows("select day, last from case_numbers order by day"),
  submissions: await countOf("submissions"),
});

describe("sent again", () => {
  test("a demand with the same key is the same demand, and gets the same answer", async () => {
    const worker = await scene.as("worker");
    const key = newId();
    const first = await worker.post("/cases", demand, key);
    expect(first).toMatchObject({ status: 201, body: { id: key } });
    const before = await everything();
    for (let times = 0; times < 3; times += 1)
      expect(await worker.post("/cases", demand, key)).toMatchObject({
        status: 201,
        body: first.body,
      });
    expect(await everything()).toEqual(before);
  });

  test("twenty at once are one", async () => {
    const worker = await scene.as("worker");
    const key = newId();
    const before = await everything();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => worker.post("/cases", demand, key)),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 201, body: answers[0]!.body });
    const after = await everything();
    expect(after.cases).toBe(before.cases + 1);
    expect(after.actions).toBe(before.actions + 1);
    expect(after.audit).toBe(before.audit + 1);
  });

  test("a step too: twenty times accepted is once accepted", async () => {
    const clerk = await scene.as("c1");
    const { id } = await scene.open();
    const key = newId();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => clerk.post(`/cases/${id}/accept`, { text: "收到" }, key)),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 200, body: answers[0]!.body });
    expect(await scene.audited(id)).toEqual(["case.open", "case.accept"]);
    expect(answers[0]!.body.steps).toHaveLength(2);
    expect(answers[0]!.body.steps[1].id).toBe(key);
  });

  test("the key of an upper-case UUID is the same key, and its case can be read", async () => {
    const worker = await scene.as("worker");
    const key = newId();
    const first = await done(worker.post("/cases", demand, key.toUpperCase()));
    const again = await done(worker.post("/cases", demand, key));
    expect(again).toEqual(first);
    const shown = await done(worker.get(`/cases/${key.toUpperCase()}`));
    expect(shown.text).toBe(demand.text);
  });

  test("with other content it is refused, and nothing is written", async () => {
    const worker = await scene.as("worker");
    const key = newId();
    const { id } = await done(worker.post("/cases", demand, key));
    const before = await everything();
    const tries = [
      worker.post("/cases", { ...demand, text: "换了一句话" }, key),
      worker.post(`/cases/${id}/withdraw`, {}, key),
      worker.send("PATCH", "/me", { largePrint: true }, { key }),
    ];
    for (const answer of await Promise.all(tries))
      expect(answer).toMatchObject({
        status: 409,
        body: { reason: "submission.differentContent" },
      });
    expect(await everything()).toEqual(before);
  });

  test("somebody else's key is nobody's second demand, and does not show the first", async () => {
    const key = newId();
    await done((await scene.as("worker")).post("/cases", demand, key));
    const before = await everything();
    const taken = await (
      await scene.as("colleague")
    ).post("/cases", { ...demand, text: "别人的" }, key);
    expect(taken).toMatchObject({ status: 409, body: { reason: "submission.differentContent" } });
    expect(JSON.stringify(taken.body)).not.toContain(demand.text);
    const accepted = await (await scene.as("c1")).post(`/cases/${key}/accept`, {}, key);
    expect(accepted.status).toBe(409);
    expect(await everything()).toEqual(before);
  });

  test("a write without a key, or with no UUID, says so", async () => {
    const worker = await scene.as("worker");
    for (const headers of [{ "idempotency-key": "1" }, { "idempotency-key": "" }]) {
      const refused = await worker.send("POST", "/cases", demand, { headers });
      expect(refused).toMatchObject({ status: 400, body: { reason: "request.invalid" } });
      expect(refused.body.issues[0].path).toBe("idempotency-key");
    }
  });

  test("a refused submission may be sent again once it fits", async () => {
    const worker = await scene.as("worker");
    const key = newId();
    const wrong = { ...demand, category: "nothingSuch" };
    expect((await worker.post("/cases", wrong, key)).status).toBe(400);
    expect((await worker.post("/cases", demand, key)).status).toBe(201);
  });
});

describe("at the same time", () => {
  test("of two clerks one wins, and the other is told what is allowed now", async () => {
    const { test: app, district } = scene;
    const account = await buildStaff(app.app, district, { role: "areaClerk", unit: "s1c1" });
    const clerks = [await scene.as("c1"), await signedIn(app, district.code, account)];
    const { id } = await scene.open();
    const answers = await Promise.all(clerks.map((clerk) => clerk.post(`/cases/${id}/accept`, {})));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body).toMatchObject({
      reason: "case.notAllowedNow",
      detail: { action: "accept", state: "accepted" },
    });
    expect(lost.body.detail.allowed.toSorted()).toEqual([
      "assign",
      "group",
      "progress",
      "resolve",
      "reveal",
      "transfer",
    ]);
    expect(await scene.audited(id)).toEqual(["case.open", "case.accept"]);
  });

  test("the asker withdraws while the office accepts and passes on: one story comes of it", async () => {
    const [worker, c1, s1] = [
      await scene.as("worker"),
      await scene.as("c1"),
      await scene.as("admin"),
    ];
    for (let round = 0; round < 3; round += 1) {
      const { id } = await scene.open();
      const answers = await Promise.all([
        worker.post(`/cases/${id}/withdraw`),
        c1.post(`/cases/${id}/accept`, {}),
        c1.post(`/cases/${id}/transfer`, { toUnitId: scene.unit("s1"), reason: "请街道办" }),
        s1.post(`/cases/${id}/progress`, { text: "看了一下" }),
      ]);
      for (const { status } of answers) expect([200, 409]).toContain(status);
      const won = answers.filter(({ status }) => status === 200).length;
      const { steps, version } = await done(worker.get(`/cases/${id}`));
      expect(steps).toHaveLength(won + 1);
      expect(version).toBe(won + 1);
      expect(await scene.audited(id)).toHaveLength(won + 1);
    }
  });

  test("many at once are all numbered, counted and chained", async () => {
    const before = await everything();
    const [worker, colleague, clerk] = [
      await scene.as("worker"),
      await scene.as("colleague"),
      await scene.as("c1"),
    ];
    const taken = { ...demand, channel: "visit", line: "delivery" };
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, index) =>
        index % 3 === 0
          ? clerk.post("/cases/for", taken)
          : (index % 2 === 0 ? worker : colleague).post("/cases", demand),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(15);
    const after = await everything();
    expect(after.cases).toBe(before.cases + 15);
    const verdict = await done((await scene.as("auditor")).get("/audit/verify"));
    expect(verdict).toMatchObject({ intact: true, firstAltered: null });
  });
});

describe("a write that fails", () => {
  test("leaves nothing, wherever it fails", async () => {
    const [worker, clerk] = [await scene.as("worker"), await scene.as("c1")];
    const { id } = await scene.open();
    const photo = await scene.photo(clerk);
    const before = await everything();
    const missing = newId();
    expect((await worker.post("/cases", { ...demand, photoIds: [missing] })).status).toBe(400);
    expect((await clerk.post(`/cases/${id}/resolve`, { text: "未受理" })).status).toBe(409);
    await done(clerk.post(`/cases/${id}/accept`, {}));
    const accepted = await everything();
    const step = { text: "有一张照片不存在", beforePhotoIds: [photo], afterPhotoIds: [missing] };
    expect((await clerk.post(`/cases/${id}/progress`, step)).status).toBe(400);
    expect(await everything()).toEqual(accepted);
    expect(accepted.cases).toBe(before.cases);
    // The good photo of the failed step is still loose, and can be used.
    await done(clerk.post(`/cases/${id}/progress`, { text: "再来一次", beforePhotoIds: [photo] }));
  });

  test("leaves nothing when the last statement fails: the audit row", async () => {
    const clerk = await scene.as("c1");
    const { id } = await scene.open();
    const before = await everything();
    const { owner } = scene.test.app.database;
    await owner.exec(
      "alter table audit_log add constraint broken check (action <> 'case.accept') not valid",
    );
    try {
      const failed = await clerk.post(`/cases/${id}/accept`, {});
      expect(failed).toMatchObject({ status: 500, body: { reason: "internal" } });
      expect(Object.keys(failed.body).toSorted()).toEqual([
        "reason",
        "requestId",
        "status",
        "title",
        "type",
      ]);
    } finally {
      await owner.exec("alter table audit_log drop constraint broken");
    }
    expect(await everything()).toEqual(before);
    await done(clerk.post(`/cases/${id}/accept`, {}));
  });
});
