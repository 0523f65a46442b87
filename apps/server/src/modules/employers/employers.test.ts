import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { buildStaff } from "../../testing/district.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { makeFeedback } from "./index.ts";

let scene: CaseScene;
let admin: Client;
let s1: Client;
let delivery: Client;
let market: Client;

beforeAll(async () => {
  scene = await createCaseScene();
  admin = await scene.as("admin");
  s1 = await scene.as("s1");
  delivery = await scene.as("delivery");
  const clerk = await buildStaff(scene.test.app, scene.district, {
    role: "departmentClerk",
    unit: "marketRegulation",
  });
  market = await signedIn(scene.test, "990104", clerk);
});
afterAll(() => scene.close());

const firm = (over: object = {}) => ({
  kind: "platform",
  name: "飞禾配送平台",
  shortNames: ["飞禾", "=飞禾外卖"],
  creditCode: "91110108551385082q",
  line: "delivery",
  area: "990104001",
  point: { lng: 118.8, lat: 32.04, datum: "GCJ-02" },
  openedOn: "2020-05-01",
  ...over,
});

describe("an employer", () => {
  test("is written down once, with its code checked and its point in WGS-84", async () => {
    const key = newId();
    const added = await done(s1.post("/employers", firm(), key));
    expect(added).toMatchObject({
      creditCode: "91110108551385082Q",
      creditCodeDoubtful: false,
      areaName: "第1街道",
      abilities: ["change", "close", "addSite"],
      history: [{ type: "add", by: "陈晓", unit: "第1街道" }],
    });
    expect(Math.abs(added.lng - 118.8)).toBeGreaterThan(0.003);
    expect((await s1.post("/employers", firm(), key)).body.id).toBe(added.id);
    expect((await s1.post("/employers", firm({ name: "另一家" }))).body).toMatchObject({
      reason: "employer.codeTaken",
      detail: { id: added.id },
    });
    expect(await scene.audited(added.id)).toEqual(["employer.add"]);
    const doubtful = await done(
      admin.post("/employers", firm({ creditCode: "91350100M0001TGQXM" })),
    );
    expect(doubtful.creditCodeDoubtful).toBe(true);
  });

  test("is changed and closed by whoever answers for its ground, and keeps what it was", async () => {
    const { id, version } = await done(
      s1.post("/employers", firm({ name: "云途物流", creditCode: null })),
    );
    const at = `/employers/${id}`;
    expect((await (await scene.as("s2")).send("PATCH", at, { name: "x", version })).status).toBe(
      403,
    );
    expect((await s1.send("PATCH", at, { area: "990104002", version })).body.issues).toEqual([
      { path: "area", reason: "area.notYours" },
    ]);
    const changed = await done(s1.send("PATCH", at, { name: "云途快运", version }));
    expect(changed).toMatchObject({ name: "云途快运", version: 2 });
    expect(changed.history[0]).toMatchObject({
      type: "change",
      before: { name: "云途物流" },
      after: { name: "云途快运" },
    });
    const stale = await s1.send("PATCH", at, { name: "旧", version });
    expect([stale.status, stale.body.reason]).toEqual([409, "employer.changedMeanwhile"]);
    const backwards = await s1.post(`${at}/close`, { closedOn: "2019-01-01", version: 2 });
    expect(backwards.body.issues).toEqual([{ path: "closedOn", reason: "period.backwards" }]);
    await done(s1.post(`${at}/close`, { closedOn: "2026-10-01", version: 2 }));
    expect((await done(admin.get("/employers?q=yuntu"))).items).toEqual([]);
    const [closed] = (await done(admin.get("/employers?q=yuntu&state=closed"))).items;
    expect(closed).toMatchObject({ id, closedOn: "2026-10-01", abilities: ["change", "reopen"] });
    expect(await scene.audited(id)).toEqual(["employer.add", "employer.change", "employer.close"]);
  });

  test("is found by name, short name, pinyin, line and kind, a page at a time", async () => {
    for (const name of ["百舸速递", "百川速递", "百合速递"])
      await done(
        admin.post(
          "/employers",
          firm({ name, shortNames: ["百字号"], creditCode: null, line: "express", kind: "firm" }),
        ),
      );
    const names = async (query: string) =>
      (await done(admin.get(`/employers?${query}`))).items.map((one: { name: string }) => one.name);
    expect(await names("q=百字号")).toHaveLength(3);
    expect(await names("q=bgsd&line=express")).toEqual(["百舸速递"]);
    expect(await names("q=百&kind=platform")).toEqual([]);
    const first = await done(admin.get("/employers?q=百&limit=2"));
    const rest = await done(admin.get(`/employers?q=百&limit=2&cursor=${first.nextCursor}`));
    expect(new Set([...first.items, ...rest.items].map((one) => one.id)).size).toBe(3);
    expect(rest.nextCursor).toBeNull();
  });

  test("of another line is not an industry's to write; strangers and auditors see none", async () => {
    const express = firm({ line: "express", area: "990104", creditCode: null });
    expect((await delivery.post("/employers", express)).body.issues).toEqual([
      { path: "line", reason: "line.notYours" },
    ]);
    expect((await delivery.post("/employers", { ...express, line: "delivery" })).status).toBe(201);
    expect((await clientOf(scene.test).get("/employers")).status).toBe(401);
    expect((await (await scene.as("auditor")).get("/employers")).status).toBe(403);
    expect((await (await scene.as("worker")).get("/employers")).status).toBe(403);
  });
});

describe("a liaison of a firm", () => {
  test("is named from those who reach it, once, and ended by those who answer for its ground", async () => {
    const { id } = await done(s1.post("/employers", firm({ name: "有人联系", creditCode: null })));
    const at = `/employers/${id}`;
    const { items } = await done(s1.get(`${at}/liaison-candidates`));
    const ids = items.map((one: { accountId: string }) => one.accountId);
    expect(ids).toContain(await scene.accountOf("s1"));
    expect(ids).not.toContain(await scene.accountOf("s2"));
    expect(ids).not.toContain(await scene.accountOf("express"));
    expect(ids).not.toContain(await scene.accountOf("auditor"));
    const accountId = await scene.accountOf("s1");
    const key = newId();
    const named = await done(s1.post(`${at}/liaisons`, { accountId }, key));
    expect(named.liaisons).toMatchObject([
      { name: "陈晓", unit: { name: "第1街道" }, site: null, abilities: ["end"] },
    ]);
    expect((await done(s1.post(`${at}/liaisons`, { accountId }, key))).liaisons).toHaveLength(1);
    expect((await done(s1.post(`${at}/liaisons`, { accountId }))).liaisons).toHaveLength(1);
    const far = await s1.post(`${at}/liaisons`, { accountId: await scene.accountOf("s2") });
    expect(far.body.issues).toEqual([{ path: "accountId", reason: "liaison.outOfReach" }]);
    const s2 = await scene.as("s2");
    expect((await s2.post(`${at}/liaisons`, { accountId })).status).toBe(403);
    expect((await (await scene.as("express")).post(`${at}/liaisons`, { accountId })).status).toBe(
      403,
    );
    expect((await clientOf(scene.test).post(`${at}/liaisons`, { accountId })).status).toBe(401);
    const end = `${at}/liaisons/${named.liaisons[0].id}/end`;
    expect((await s2.post(end)).status).toBe(403);
    expect((await done(s1.post(end))).liaisons).toEqual([]);
    expect((await s1.post(end)).status).toBe(404);
    const audited = await scene.audited(id);
    expect(audited.slice(0, 2)).toEqual(["employer.add", "employer.nameLiaison"]);
    expect(audited.at(-1)).toBe("employer.endLiaison");
  });

  test("may be for one site of the firm, and no other's", async () => {
    const { id } = await done(s1.post("/employers", firm({ name: "站点有人", creditCode: null })));
    const other = await done(s1.post("/employers", firm({ name: "别家", creditCode: null })));
    const site = { name: "甲站", line: "delivery", area: "990104001001" };
    const own = await done(s1.post("/sites", { ...site, employerId: id }));
    const theirs = await done(s1.post("/sites", { ...site, employerId: other.id }));
    const accountId = await scene.accountOf("s1");
    const path = `/employers/${id}/liaisons`;
    await done(s1.post(path, { accountId, siteId: own.id }));
    expect((await done(s1.get(`/sites/${own.id}`))).liaisons).toMatchObject([{ name: "陈晓" }]);
    expect((await s1.post(path, { accountId, siteId: theirs.id })).body.issues).toEqual([
      { path: "siteId", reason: "site.unknown" },
    ]);
  });
});

describe("a site", () => {
  test("has a head whose number is held back until a purpose is said, and gone with the next one", async () => {
    const employer = await done(
      s1.post("/employers", firm({ name: "站点东家", creditCode: null })),
    );
    const site = await done(
      s1.post("/sites", {
        employerId: employer.id,
        operatorId: employer.id,
        name: "柳巷站",
        line: "delivery",
        area: "990104001001",
        head: { name: "赵大江", phone: "199 0000 9001" },
      }),
    );
    expect(site.head).toEqual({ name: "赵**", phone: "199****9001" });
    const at = `/sites/${site.id}`;
    expect((await (await scene.as("s2")).get(at)).body.head.phone).toBe("199****9001");
    expect(
      (await (await scene.as("s2")).post(`${at}/reveal-head`, { purpose: "联系站长" })).status,
    ).toBe(403);
    const shown = await done(s1.post(`${at}/reveal-head`, { purpose: "联系站长" }));
    expect(shown).toEqual({ name: "赵大江", phone: "19900009001" });
    const looks = await scene.rows("select what, purpose from accesses where what = 'site.head'");
    expect(looks).toEqual([{ what: "site.head", purpose: "联系站长" }]);
    const next = await done(
      s1.send("PATCH", at, { head: { name: "钱小河" }, version: site.version }),
    );
    expect(next.head).toEqual({ name: "钱**", phone: null });
    expect(JSON.stringify(next.history)).not.toMatch(/钱小河|赵大江|9001/);
    const log = await scene.rows("select before, after from audit_log where subject_id = $1", [
      site.id,
    ]);
    expect(JSON.stringify(log)).not.toMatch(/钱小河|赵大江|9001/);
    expect((await done(admin.get(`/employers/${employer.id}`))).siteItems).toMatchObject([
      { id: site.id, employer: { name: "站点东家" } },
    ]);
    const closed = await done(
      s1.post(`${at}/close`, { closedOn: "2026-11-01", version: next.version }),
    );
    expect(closed).toMatchObject({
      closedOn: "2026-11-01",
      abilities: ["change", "reopen", "revealHead"],
    });
  });

  test("belongs to an employer that is there", async () => {
    const wrong = await s1.post("/sites", {
      employerId: newId(),
      name: "无主站",
      line: "delivery",
      area: "990104001001",
    });
    expect(wrong.body.issues).toEqual([{ path: "employerId", reason: "employer.unknown" }]);
  });
});

const posted = (creditCode: string, over: object = {}) => ({
  creditCode,
  name: `=${creditCode.slice(-4)}新公司`,
  kind: "有限责任公司",
  registeredOn: "2026-11-10",
  area: "990104001001",
  basics: { employees: 30, partyMembers: 4, unionMembers: 26, organisations: [] },
  contact: { name: "孙联系", phone: "19900009100" },
  ...over,
});
const codes = ["91350100M000100Y43", "91110108551385082Q", "91350211M0000XUF46"];

describe("the registration feed", () => {
  test("takes each firm once, says every fault at once, and only from whom it concerns", async () => {
    const items = [posted(codes[0]!), posted(codes[1]!), posted(codes[0]!)];
    const first = await done(market.post("/registrations", { source: "marketSupervision", items }));
    expect(first).toMatchObject({ received: 2, already: 1 });
    expect(first.items.map((one: { status: string }) => one.status)).toEqual([
      "received",
      "received",
      "already",
    ]);
    const again = await done(market.post("/registrations", { source: "marketSupervision", items }));
    expect(again).toMatchObject({ received: 0, already: 3 });
    expect(again.items[0].id).toBe(first.items[0].id);
    const wrong = await market.post("/registrations", {
      source: "marketSupervision",
      items: [posted("123"), posted(codes[2]!, { area: "990104999", registeredOn: "2027-01-01" })],
    });
    expect(wrong.body.issues).toEqual([
      { path: "items.0.creditCode", reason: "creditCode.length" },
      { path: "items.1.area", reason: "area.unknown" },
      { path: "items.1.registeredOn", reason: "day.inFuture" },
    ]);
    const foreign = await market.post("/registrations", { source: "civilAffairs", items });
    expect([foreign.status, foreign.body.reason]).toEqual([403, "registration.notYourSource"]);
    const other = await (
      await scene.as("housing")
    ).post("/registrations", {
      source: "marketSupervision",
      items,
    });
    expect(other.status).toBe(403);
  });

  test("is seen by the office of the ground, which says what it found and organised", async () => {
    const { items } = await done(s1.get("/registrations?state=received"));
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      contact: { name: "孙**", phone: "199****9100" },
      next: ["contacted", "confirmed", "organised", "notFound"],
    });
    expect((await done((await scene.as("s2")).get("/registrations"))).items).toEqual([]);
    const fresh = items.find((one: { creditCode: string }) => one.creditCode === codes[0]);
    const at = `/registrations/${fresh.id}`;
    expect((await (await scene.as("s2")).get(at)).status).toBe(404);
    const found = await done(
      s1.post(`${at}/findings`, {
        state: "organised",
        basics: { partyMembers: 3, organisations: ["party"] },
        organised: ["party", "union"],
        note: "=已建党支部",
        employer: { kind: "firm", line: "delivery" },
        version: fresh.version,
      }),
    );
    expect(found).toMatchObject({
      state: "organised",
      next: ["organised"],
      findings: [{ by: "陈晓" }],
    });
    expect((await done(admin.get(`/employers/${found.employer.id}`))).openedOn).toBe("2026-11-10");
    const ofFirm = async (id: string) =>
      (await done(s1.get(`/registrations?employer=${id}`))).items.map(
        (one: { id: string }) => one.id,
      );
    expect(await ofFirm(found.employer.id)).toEqual([fresh.id]);
    expect(await ofFirm(newId())).toEqual([]);
    const late = await s1.post(`${at}/findings`, { state: "notFound", version: found.version });
    expect([late.status, late.body.detail.allowed]).toEqual([409, ["organised"]]);
    const contact = await done(s1.post(`${at}/reveal-contact`, { purpose: "上门核实" }));
    expect(contact).toEqual({ name: "孙联系", phone: "19900009100" });
  });

  test("gets the month's feedback once, when the month is over", async () => {
    const files = async () => (await done(market.get("/registrations/feedback"))).items;
    await makeFeedback(scene.test.app, "990104");
    expect(await files()).toEqual([]);
    scene.test.clock.set("2026-12-01T00:10:00+08:00");
    market = await signedIn(
      scene.test,
      "990104",
      await buildStaff(scene.test.app, scene.district, {
        role: "departmentClerk",
        unit: "marketRegulation",
      }),
    );
    await makeFeedback(scene.test.app, "990104");
    await makeFeedback(scene.test.app, "990104");
    const [made, ...more] = await files();
    expect(more).toEqual([]);
    expect(made).toMatchObject({ period: "2026-11", firms: 2, organised: 1 });
    const response = await scene.test.api.request(
      `/api/v1/registrations/feedback/${made.id}/file`,
      { headers: { cookie: `juxin_session=${market.cookie}` } },
    );
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const text = JSON.stringify(sheets);
    expect(text).toContain("党组织、工会");
    expect(text).toContain("=已建党支部");
    expect(text).not.toContain("formula");
    const civil = await buildStaff(scene.test.app, scene.district, {
      role: "departmentClerk",
      unit: "civilAffairs",
    });
    const other = await signedIn(scene.test, "990104", civil);
    expect((await done(other.get("/registrations/feedback"))).items).toEqual([]);
    expect((await other.get(`/registrations/feedback/${made.id}/file`)).status).toBe(404);
  });
});
