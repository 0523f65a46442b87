import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../../platform/crypto/newId.ts";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { type Client, clientOf } from "../../../testing/client.ts";

let scene: CaseScene;
let s1: Client;
let admin: Client;
let employer: string;
let site: string;
const area = "990104001001";

beforeAll(async () => {
  scene = await createCaseScene();
  s1 = await scene.as("s1");
  admin = await scene.as("admin");
  const firm = { kind: "platform", name: "禾送平台", line: "delivery", area };
  employer = (await done(s1.post("/employers", firm))).id;
  const one = { employerId: employer, name: "柳巷站", line: "delivery", area };
  site = (await done(s1.post("/sites", one))).id;
});
afterAll(() => scene.close());

const need = (over: Record<string, unknown> = {}) => ({
  channel: "visit",
  line: "delivery",
  category: "firmHiring",
  text: "月底前缺二十名骑手，想办一场招聘会",
  area,
  employerId: employer,
  ...over,
});

describe("what a firm needs", () => {
  test("is taken in once as a case of the firm, goes round the closed loop, and is told with its answer", async () => {
    const key = newId();
    const contact = { askerName: "吴经理", askerPhone: "19900008801", siteId: site };
    const opened = await done(s1.post("/cases/for", need(contact), key));
    expect(opened).toMatchObject({
      state: "received",
      firm: { employer: { id: employer, name: "禾送平台" }, site: { id: site, name: "柳巷站" } },
      holder: { id: scene.unit("district") },
      asker: { name: "吴**", phone: "199****8801" },
    });
    expect((await done(s1.post("/cases/for", need(contact), key))).id).toBe(opened.id);
    expect(await scene.rows("select id from accounts where kind = 'worker'")).toEqual([]);
    expect(await scene.audited(opened.id)).toEqual(["case.open"]);
    const at = `/cases/${opened.id}`;
    const shown = await done(
      admin.post(`${at}/reveal`, { field: "contact", purpose: "回电话问清人数" }),
    );
    expect(shown).toMatchObject({ name: "吴经理", phone: "19900008801" });
    await done(admin.post(`${at}/accept`, {}));
    await done(
      admin.post(`${at}/resolve`, {
        text: "已与人社局定在本月二十日办专场",
        beforePhotoIds: [],
        afterPhotoIds: [],
      }),
    );
    const { items } = await done(s1.get(`/cases/needs?employer=${employer}`));
    expect(items).toMatchObject([
      { id: opened.id, state: "resolved", answer: "已与人社局定在本月二十日办专场" },
    ]);
    expect((await done(s1.get(`/cases/needs?site=${site}`))).items).toHaveLength(1);
    await done(admin.post(`${at}/reopen`, { text: "人数不够，请再办一场", channel: "phone" }));
    expect((await done(s1.get(`/cases/needs?employer=${employer}`))).items[0].answer).toBeNull();
  });

  test("is counted: asked, open, answered, overdue, by what it is about", async () => {
    const { id } = await done(s1.post("/cases/for", need({ category: "firmPolicy" })));
    await done(admin.post(`/cases/${id}/accept`, {}));
    const answer = { text: "按文件第三条申报即可", beforePhotoIds: [], afterPhotoIds: [] };
    await done(admin.post(`/cases/${id}/resolve`, answer));
    const told = await done(s1.get(`/cases/needs/figures?employer=${employer}`));
    expect(told).toMatchObject({ received: 2, open: 1, answered: 1, overdue: 0 });
    expect(told.byCategory).toMatchObject([
      { category: "firmHiring", received: 1, open: 1 },
      { category: "firmPolicy", received: 1, answered: 1 },
    ]);
    const before = await done(s1.get("/cases/needs/figures?from=2020-01-01&to=2020-12-31"));
    expect(before).toMatchObject({ received: 0, byCategory: [] });
    const backwards = await s1.get("/cases/needs/figures?from=2026-02-01&to=2026-01-01");
    expect(backwards.body.issues).toEqual([{ path: "to", reason: "period.backwards" }]);
  });

  test("has categories of its own, and a site of the firm's own", async () => {
    const issues = async (over: Record<string, unknown>) =>
      (await s1.post("/cases/for", need(over))).body.issues;
    expect(await issues({ category: "payAndOrders" })).toEqual([
      { path: "category", reason: "case.notForFirms" },
    ]);
    expect(await issues({ employerId: undefined })).toEqual([
      { path: "category", reason: "case.onlyForFirms" },
    ]);
    expect(await issues({ employerId: newId() })).toEqual([
      { path: "employerId", reason: "employer.unknown" },
    ]);
    expect(await issues({ siteId: newId() })).toEqual([{ path: "siteId", reason: "site.unknown" }]);
    expect(await issues({ employerId: undefined, siteId: site })).toEqual([
      { path: "employerId", reason: "case.siteAlone" },
    ]);
    const worker = await scene.as("worker");
    const own = { category: "firmHiring", text: "想招人", area };
    expect((await worker.post("/cases", own)).body.issues).toEqual([
      { path: "category", reason: "case.onlyForFirms" },
    ]);
  });

  test("is not for strangers, another street or another line", async () => {
    expect((await clientOf(scene.test).post("/cases/for", need())).status).toBe(401);
    expect((await clientOf(scene.test).get("/cases/needs")).status).toBe(401);
    expect((await (await scene.as("worker")).get("/cases/needs")).status).toBe(403);
    const s2 = await scene.as("s2");
    expect((await s2.post("/cases/for", need())).body.issues).toEqual([
      { path: "area", reason: "area.notYours" },
    ]);
    const express = await scene.as("express");
    expect((await express.post("/cases/for", need())).body.issues).toEqual([
      { path: "line", reason: "line.notYours" },
    ]);
    expect((await done(s2.get(`/cases/needs?employer=${employer}`))).items).toEqual([]);
    expect(await done(express.get("/cases/needs/figures"))).toMatchObject({ received: 0 });
  });
});
