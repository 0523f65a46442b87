import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done, hours } from "../../testing/caseScene.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

describe("the whole loop", () => {
  test("a demand goes from the worker to a department and back to the worker's yes", async () => {
    const { test: app, unit, roles } = scene;
    let worker = await scene.as("worker");
    let clerk = await scene.as("c1");
    const photoIds = [await scene.photo(worker), await scene.photo(worker)];

    const opened = await worker.post("/cases", {
      category: "accessAndParking",
      text: "  送餐高峰保安不让进门  ",
      area: "990104001001",
      place: { text: "东门", lng: 118.796_877, lat: 32.060_255 },
      photoIds,
      writtenAt: "2026-11-18T09:40:00+08:00",
    });
    expect(opened.status).toBe(201);
    const { id } = opened.body;
    const at = `/cases/${id}`;
    expect(opened.body).toMatchObject({
      number: "SQ-20261118-0001",
      state: "received",
      text: "送餐高峰保安不让进门",
      channel: "app",
      line: "delivery",
      areaName: "柳巷1之1社区",
      holder: { id: unit("s1c1"), kind: "community" },
      home: { id: unit("s1c1") },
      openedAt: "2026-11-18T02:00:00.000Z",
      dueAt: "2026-11-19T02:00:00.000Z",
      amberAt: "2026-11-18T20:00:00.000Z",
      urgency: "calm",
      place: { text: "东门", lng: 118.7969, lat: 32.0603 },
      photoCount: 2,
      roles: null,
      asker: { name: "王**", isMe: true },
      limit: { acceptDays: 1, resolveDays: 7 },
      version: 1,
    });
    expect(opened.body.abilities.toSorted()).toEqual(["withdraw"]);
    expect(opened.body.photos).toHaveLength(2);

    app.clock.advance(2 * hours);
    const seen = await done(clerk.get(at));
    expect(seen.asker).toMatchObject({ name: "王**", isMe: false });
    expect(seen.asker.phone).toMatch(/^199\*{4}\d{4}$/);
    expect(seen.abilities.toSorted()).toEqual(["accept", "group", "reveal", "transfer"]);

    const accepted = await done(clerk.post(`${at}/accept`, { text: "已联系物业" }));
    expect(accepted).toMatchObject({
      state: "accepted",
      dueAt: "2026-11-27T04:00:00.000Z",
      version: 2,
    });

    app.clock.advance(hours);
    const assigned = await done(
      clerk.post(`${at}/assign`, { ...roles(), leadPerson: "李向前", text: "请住建牵头协调" }),
    );
    expect(assigned).toMatchObject({
      state: "assigned",
      holder: { id: unit("housing") },
      home: { id: unit("s1c1") },
      dueAt: "2026-11-27T04:00:00.000Z",
      roles: {
        lead: { id: unit("party1") },
        leadPerson: "李向前",
        industry: { id: unit("committee:delivery") },
        department: { id: unit("housing") },
      },
    });

    app.clock.advance(24 * hours);
    const housing = await scene.as("housing");
    worker = await scene.as("worker");
    clerk = await scene.as("c1");
    const before = await scene.photo(housing);
    const after = await scene.photo(housing);
    const progressed = await done(
      housing.post(`${at}/progress`, { text: "已约谈物业", beforePhotoIds: [before] }),
    );
    expect(progressed.state).toBe("assigned");
    const resolved = await done(
      housing.post(`${at}/resolve`, { text: "已开放东门", afterPhotoIds: [after] }),
    );
    expect(resolved).toMatchObject({ state: "resolved", urgency: "done", photoCount: 4 });
    expect(resolved.abilities).toEqual(["reveal"]);

    const answer = await done(worker.get(at));
    expect(answer.abilities.toSorted()).toEqual(["confirm", "reopen"]);
    const reopened = await done(worker.post(`${at}/reopen`, { text: "晚上还是不让进" }));
    expect(reopened).toMatchObject({
      state: "assigned",
      holder: { id: unit("housing") },
      resolvedAt: null,
      reopenCount: 1,
      dueAt: "2026-11-30T05:00:00.000Z",
    });

    await done(housing.post(`${at}/resolve`, { text: "晚间也已开放" }));
    const confirmed = await done(
      worker.post(`${at}/confirm`, { stars: 4, text: "谢谢", channel: "phone" }),
    );
    expect(confirmed).toMatchObject({ state: "confirmed", stars: 4 });
    expect(confirmed.abilities).toEqual(["reopen"]);

    const steps = (await done(clerk.get(at))).steps;
    expect(
      steps.map((step: { type: string; by: { role: string }; text: string | null }) => [
        step.type,
        step.by.role,
        step.text,
      ]),
    ).toEqual([
      ["open", "asker", null],
      ["accept", "staff", "已联系物业"],
      ["assign", "staff", "请住建牵头协调"],
      ["progress", "staff", "已约谈物业"],
      ["resolve", "staff", "已开放东门"],
      ["reopen", "asker", "晚上还是不让进"],
      ["resolve", "staff", "晚间也已开放"],
      ["confirm", "asker", "谢谢"],
    ]);
    expect(steps[0]).toMatchObject({ channel: "app", by: { name: "", unit: null } });
    expect(steps[1].by).toMatchObject({ name: "陈晓", unit: { id: unit("s1c1") } });
    expect(steps[3].photos).toMatchObject([{ id: before, phase: "before" }]);
    expect(steps[4].photos).toMatchObject([{ id: after, phase: "after" }]);
    expect(steps[7]).toMatchObject({ stars: 4, channel: null });
    expect(await scene.audited(id)).toEqual([
      "case.open",
      "case.accept",
      "case.assign",
      "case.progress",
      "case.resolve",
      "case.reopen",
      "case.resolve",
      "case.confirm",
    ]);
    const [action] = await scene.rows<{ payload: unknown }>(
      "select payload from case_actions where id = $1",
      [id],
    );
    expect(action?.payload).toEqual({
      channel: "app",
      homeUnitId: unit("s1c1"),
      limit: {
        amberAt: expect.any(String),
        dueAt: expect.any(String),
        escalateAt: expect.any(String),
      },
      writtenAt: "2026-11-18T09:40:00+08:00",
    });
  });

  test("photos are served to whoever sees the case, for their session alone", async () => {
    const worker = await scene.as("worker");
    const clerk = await scene.as("c1");
    const photoId = await scene.photo(worker);
    const { id } = await scene.open({ photoIds: [photoId] });
    const [photo] = (await done(clerk.get(`/cases/${id}`))).photos;
    expect(photo).toMatchObject({ id: photoId, phase: "asked", width: 8, height: 8 });
    expect((await clerk.get(photo.thumbUrl)).status).toBe(200);
    expect((await worker.get(photo.thumbUrl)).status).toBe(404);
  });

  test("a photo is its uploader's, and is used once", async () => {
    const worker = await scene.as("worker");
    const used = await scene.photo(worker);
    await scene.open({ photoIds: [used] });
    const another = await scene.photo(await scene.as("colleague"));
    for (const photoIds of [[used], [another], ["01930d3a-8a3c-7c1e-9b53-5b0a7f0e3c11"]]) {
      const refused = await worker.post("/cases", {
        category: "accessAndParking",
        text: "照片不是我的",
        photoIds,
      });
      expect(refused).toMatchObject({
        status: 400,
        body: { issues: [{ path: "photoIds", reason: "photo.unknown" }] },
      });
    }
  });

  test("stars may follow a yes once, and a second yes without them says so", async () => {
    const worker = await scene.as("worker");
    const { id } = await scene.openUpTo("resolved");
    const at = `/cases/${id}`;
    expect(await done(worker.post(`${at}/confirm`, {}))).toMatchObject({ stars: null });
    expect(await worker.post(`${at}/confirm`, { text: "再说一遍" })).toMatchObject({
      status: 400,
      body: { issues: [{ path: "stars", reason: "case.starsMissing" }] },
    });
    const rated = await done(worker.post(`${at}/confirm`, { stars: 3 }));
    expect(rated).toMatchObject({ stars: 3, abilities: ["reopen"] });
    expect((await worker.post(`${at}/confirm`, { stars: 5 })).status).toBe(409);
  });

  test("withdrawn, it asks nothing of anybody any more", async () => {
    const worker = await scene.as("worker");
    const { id } = await scene.openUpTo("assigned");
    const withdrawn = await done(worker.post(`/cases/${id}/withdraw`));
    expect(withdrawn).toMatchObject({ state: "withdrawn", urgency: "done", abilities: [] });
    const refused = await (
      await scene.as("housing")
    ).post(`/cases/${id}/resolve`, { text: "好了" });
    expect(refused).toMatchObject({
      status: 409,
      body: {
        reason: "case.notAllowedNow",
        detail: { action: "resolve", state: "withdrawn", allowed: ["reveal"] },
      },
    });
    expect(await scene.audited(id)).toContain("case.withdraw");
  });

  test("a refusal lists what may be done instead", async () => {
    const { id } = await scene.open();
    const refused = await (await scene.as("c1")).post(`/cases/${id}/resolve`, { text: "还没受理" });
    expect(refused.status).toBe(409);
    expect(refused.body.detail.allowed.toSorted()).toEqual([
      "accept",
      "group",
      "reveal",
      "transfer",
    ]);
  });

  test("roles are named by their kind, and can be named anew by the home", async () => {
    const clerk = await scene.as("c1");
    const { id } = await scene.openUpTo("accepted");
    const roles = scene.roles();
    for (const [field, unit] of [
      ["leadUnitId", "housing"],
      ["industryUnitId", "party1"],
      ["departmentUnitId", "s1"],
    ] as const) {
      const wrong = await clerk.post(`/cases/${id}/assign`, {
        ...roles,
        [field]: scene.unit(unit),
      });
      expect(wrong).toMatchObject({
        status: 400,
        body: { issues: [{ path: field, reason: "unit.wrongKind" }] },
      });
    }
    await done(clerk.post(`/cases/${id}/assign`, { ...roles, leadPerson: "李向前" }));
    const again = await done(
      clerk.post(`/cases/${id}/assign`, { ...roles, departmentUnitId: scene.unit("health") }),
    );
    expect(again).toMatchObject({
      holder: { id: scene.unit("health") },
      roles: { department: { id: scene.unit("health") }, leadPerson: null },
    });
    const former = await (await scene.as("housing")).get(`/cases/${id}`);
    expect(former.status).toBe(404);
  });
});
