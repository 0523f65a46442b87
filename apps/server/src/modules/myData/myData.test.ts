import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import {
  buildDistrict,
  buildStaff,
  buildWorker,
  type TestDistrict,
} from "../../testing/district.ts";
import { greyPhoto, upload } from "../../testing/upload.ts";
import { verifyChain } from "../audit/index.ts";
import { deleteBytes, sweepFiles } from "../files/index.ts";

let server: TestApp;
let district: TestDistrict;
let clerk: Client;
let phones = 0;

beforeAll(async () => {
  server = await createTestApp();
  district = await buildDistrict(server.app);
  return () => server.close();
});
beforeEach(async () => {
  server.clock.advance(2 * 3_600_000);
  const id = await buildStaff(server.app, district, { role: "areaClerk", unit: "s1" });
  clerk = await signedIn(server, district.code, id);
});

/** A rider with a name, a phone and one demand that says what must not be found again. */
async function newRider() {
  const phone = `1370013${String(7000 + (phones += 1))}`;
  const id = await buildWorker(server.app, district, { name: "赵小满", phone });
  const client = await signedIn(server, district.code, id);
  const photo = (await upload(server, client, await greyPhoto())).body.id as string;
  const asked = await client.post("/cases", {
    category: "accessAndParking",
    text: "柳巷口没有地方停车，天天被贴条",
    photoIds: [photo],
    place: { text: "柳巷口北侧三号门", lng: 118.797512, lat: 32.041234 },
  });
  expect(asked.status, JSON.stringify(asked.body)).toBe(201);
  return { id, phone, client, photo, caseId: asked.body.id as string };
}

const rows = <R>(text: string, params: unknown[]) =>
  server.app.database.owner.query<R>(text, params);

describe("my data", () => {
  test("shows everything in clear to its owner, on screen and as a file", async () => {
    const rider = await newRider();
    const seen = await rider.client.get("/me/data");
    expect(seen.body).toMatchObject({
      account: { name: "赵小满", phone: rider.phone, area: "第1街道", line: "delivery" },
      cases: [{ text: "柳巷口没有地方停车，天天被贴条", state: "received" }],
      accesses: [],
    });
    expect(
      seen.body.consents.find((one: { purpose: string }) => one.purpose === "service").givenAt,
    ).not.toBeNull();
    expect(seen.body.sessions).toHaveLength(1);
    const file = await rider.client.get("/me/data/export");
    expect(file.headers.get("content-disposition")).toMatch(
      /attachment; filename="my-data-\d{4}-\d\d-\d\d\.json"/,
    );
    expect(file.body).toEqual(seen.body);
  });

  test("holds all of a demand: where, what was said at each step, stars, photos and answers", async () => {
    const rider = await newRider();
    const at = `/cases/${rider.caseId}`;
    const admin = await signedIn(
      server,
      district.code,
      await buildStaff(server.app, district, { role: "districtAdmin", unit: "district" }),
    );
    for (const [by, step, body] of [
      [clerk, "accept", { text: "收到了" }],
      [clerk, "resolve", { text: "画了停车线" }],
      [rider.client, "reopen", { text: "线画到路上了" }],
      [clerk, "resolve", { text: "重新画好了" }],
      [rider.client, "confirm", { stars: 4, text: "这回行了" }],
    ] as const) {
      const answer = await by.post(`${at}/${step}`, body);
      expect([step, answer.status, answer.body.reason]).toEqual([step, 200, undefined]);
    }
    const [held, ...more] = (await rider.client.get("/me/data")).body.cases;
    expect(more).toEqual([]);
    expect(held).toMatchObject({
      category: "accessAndParking",
      line: "delivery",
      area: "990104001",
      areaName: "第1街道",
      place: { text: "柳巷口北侧三号门", lng: 118.7975, lat: 32.0412 },
      stars: 4,
      photoCount: 1,
      notedName: null,
    });
    expect(held.steps.map(({ by, text }: { by: string; text: string }) => [by, text])).toEqual([
      ["asker", null],
      ["staff", "收到了"],
      ["staff", "画了停车线"],
      ["asker", "线画到路上了"],
      ["staff", "重新画好了"],
      ["asker", "这回行了"],
    ]);
    expect((await admin.get("/me/data")).body.cases).toEqual([]);
  });

  test("is corrected by its owner, and only in ways that can be true", async () => {
    const { client } = await newRider();
    const put = (body: object) => client.send("PATCH", "/me", body);
    expect(
      (await put({ name: "赵大满", line: "express", area: "990104002001" })).body,
    ).toMatchObject({
      name: "赵大满",
      line: "express",
      area: { code: "990104002001" },
    });
    expect((await put({ area: "990104777" })).body.issues).toEqual([
      { path: "area", reason: "area.unknown" },
    ]);
    expect((await put({ area: "320104001" })).body.issues[0].reason).toBe("area.outsideDistrict");
    expect((await put({ name: "<script>" })).body.issues[0]).toEqual({
      path: "name",
      reason: "name.malformed",
    });
    const many = await put({ name: "", line: "aviation", area: "1", phone: "13800138000" });
    expect(many.body.issues.map((one: { path: string }) => one.path)).toEqual([
      "name",
      "area",
      "line",
      "phone",
    ]);
    const log = await rows<{ after: unknown }>(
      "select after from audit_log where action = 'me.update'",
      [],
    );
    expect(JSON.stringify(log)).not.toContain("赵大满");
  });

  test("taken along is written down, looked at on the screen it is not", async () => {
    const rider = await newRider();
    const exports = () =>
      rows("select actor from audit_log where action = 'me.export' and subject_id = $1", [
        rider.id,
      ]);
    await rider.client.get("/me/data");
    expect(await exports()).toEqual([]);
    expect((await rider.client.get("/me/data/export")).status).toBe(200);
    expect(await exports()).toEqual([{ actor: "worker" }]);
  });

  test("tells of every look, however many: a page at a time, all at once in the file", async () => {
    const rider = await newRider();
    await rows(
      `insert into accesses (district, id, subject_account_id, account_id, what, purpose, at)
        select $1, gen_random_uuid(), $2, $2, 'case.text', 'n' || n,
          timestamptz '2026-01-01' + n / 3 * interval '1 minute'
        from generate_series(1, 1203) n`,
      [district.code, rider.id],
    );
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const page = await rider.client.get(`/me/accesses?limit=200${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.items.map(({ purpose }: { purpose: string }) => purpose));
      cursor = page.body.nextCursor;
    }
    expect(seen).toHaveLength(1203);
    expect(new Set(seen).size).toBe(1203);
    const file = (await rider.client.get("/me/data/export")).body;
    expect(file.accesses.map(({ purpose }: { purpose: string }) => purpose)).toEqual(seen);
  });

  test("tells who looked, when, why and at what", async () => {
    const rider = await newRider();
    const look = await clerk.post(`/cases/${rider.caseId}/reveal`, {
      field: "contact",
      purpose: "核实停车位置",
    });
    expect(look.body).toMatchObject({ name: "赵小满", phone: rider.phone });
    const { items } = (await rider.client.get("/me/accesses")).body;
    expect(items).toMatchObject([
      {
        by: "陈晓",
        unit: "第1街道",
        what: "case.contact",
        purpose: "核实停车位置",
        caseNumber: expect.stringMatching(/^SQ-/),
      },
    ]);
    expect((await (await newRider()).client.get("/me/accesses")).body.items).toEqual([]);
  });
});

describe("a consent", () => {
  test("is given and withdrawn for each purpose, to the text in force", async () => {
    const id = await buildWorker(server.app, district, { agreed: false });
    const client = await signedIn(server, district.code, id);
    expect((await client.get("/me")).body.consentNeeded).toEqual(["service"]);
    const set = (purpose: string, given: boolean, textVersion = 1) =>
      client.post("/me/consents", { purpose, given, textVersion });
    expect((await set("service", true, 2)).body).toMatchObject({
      reason: "consent.textChanged",
      detail: { textVersion: 1 },
    });
    await set("service", true);
    expect((await client.get("/me")).body.consentNeeded).toEqual([]);
    server.clock.advance(60_000);
    await set("service", false);
    expect((await client.get("/me")).body.consentNeeded).toEqual(["service"]);
    const { items } = (await client.get("/me/consents")).body;
    expect(items.map((one: { purpose: string }) => one.purpose)).toEqual([
      "service",
      "sensitive",
      "contact",
      "reminders",
    ]);
    expect(items[0].withdrawnAt > items[0].givenAt).toBe(true);
    expect(items[1]).toMatchObject({ givenAt: null, withdrawnAt: null });
    expect((await set("marketing", true)).status).toBe(400);
    const kept = await rows<{ given: boolean }>(
      "select given from consents where account_id = $1 order by at",
      [id],
    );
    expect(kept.map(({ given }) => given)).toEqual([true, false]);
  });

  test("to an earlier text no longer holds: it is asked again", async () => {
    const id = await buildWorker(server.app, district);
    const client = await signedIn(server, district.code, id);
    await client.post("/me/consents", { purpose: "service", textVersion: 1, given: true });
    expect((await client.get("/me")).body.consentNeeded).toEqual([]);
    await rows("update consents set text_version = 0 where account_id = $1", [id]);
    expect((await client.get("/me")).body.consentNeeded).toEqual(["service"]);
    const demand = { category: "accessAndParking", text: "东门进不去", area: "990104001001" };
    expect((await client.post("/cases", demand)).body.reason).toBe("consent.serviceNeeded");
    await client.post("/me/consents", { purpose: "service", textVersion: 1, given: true });
    expect((await client.post("/cases", demand)).status).toBe(201);
  });
});

describe("erasing", () => {
  test("leaves nothing readable, ends the sessions, and keeps the skeleton and the chain", async () => {
    const rider = await newRider();
    const other = await signedIn(server, district.code, rider.id);
    const key = crypto.randomUUID();
    const reveal = { field: "contact", purpose: "核实停车位置" };
    await clerk.post(`/cases/${rider.caseId}/reveal`, reveal, key);
    const before = await clerk.get(`/cases/${rider.caseId}`);
    expect(before.body.text).toContain("柳巷口");

    const erased = await rider.client.send("DELETE", "/me/data");
    expect(erased.status).toBe(204);
    expect(erased.headers.get("set-cookie")).toMatch(/Max-Age=0/);
    for (const client of [rider.client, other]) expect((await client.get("/me")).status).toBe(401);

    expect(await rows("select from data_keys where subject = $1", [rider.id])).toEqual([]);
    const [account] = await rows<Record<string, unknown>>("select * from accounts where id = $1", [
      rider.id,
    ]);
    expect(account).toMatchObject({
      state: "erased",
      name_sealed: null,
      phone_sealed: null,
      phone_index: null,
      area: null,
      line: null,
    });
    const after = (await clerk.get(`/cases/${rider.caseId}`)).body;
    expect(after).toMatchObject({
      number: before.body.number,
      category: "accessAndParking",
      text: null,
      photoCount: 0,
    });
    expect(after.asker).toMatchObject({ name: null, phone: null });
    expect([after.place?.lng ?? null, after.place?.text ?? ""]).toEqual([null, ""]);
    expect(after.photos).toEqual([]);
    expect(await server.app.files.stat(`${district.code}/${rider.photo}/full`)).toBeNull();
    expect(await server.app.files.stat(`${district.code}/${rider.photo}/thumb`)).toBeNull();
    for (const found of [
      await clerk.post(`/cases/${rider.caseId}/reveal`, reveal),
      await clerk.post(`/cases/${rider.caseId}/reveal`, reveal, key),
    ])
      expect(JSON.stringify(found.body)).not.toMatch(new RegExp(`${rider.phone}|赵小满|柳巷口`));
    expect(await verifyChain(server.app.database.owner.kysely, district.code)).toMatchObject({
      intact: true,
    });
  });

  test("lets the same phone register anew, as somebody else who sees nothing old", async () => {
    const rider = await newRider();
    await rider.client.send("DELETE", "/me/data");
    const anyone = clientOf(server);
    await anyone.post("/sign-in/codes", { phone: rider.phone });
    const entered = await anyone.post("/sign-in/by-code", {
      phone: rider.phone,
      code: server.messages.at(-1)?.code,
    });
    expect(entered.body).toMatchObject({ kind: "worker", name: null, consentNeeded: ["service"] });
    expect(entered.body.accountId).not.toBe(rider.id);
    const anew = clientOf(
      server,
      /session=([^;]+)/.exec(entered.headers.get("set-cookie") ?? "")?.[1],
    );
    expect((await anew.get("/me/data")).body).toMatchObject({ cases: [], accesses: [] });
    expect((await anew.get(`/cases/${rider.caseId}`)).status).toBe(404);
  });

  test("is for workers, and for oneself", async () => {
    expect((await clerk.send("DELETE", "/me/data")).status).toBe(403);
    expect((await clientOf(server).send("DELETE", "/me/data")).status).toBe(401);
  });

  test("a photo whose bytes a crash left behind is swept", async () => {
    const rider = await newRider();
    await rows("delete from files where id = $1", [rider.photo]);
    const stored = `${district.code}/${rider.photo}/full`;
    await sweepFiles(server.app, district.code);
    expect(await server.app.files.stat(stored)).not.toBeNull();
    const now = server.clock.now();
    server.clock.set(new Date(Date.now() + 8 * 86_400_000));
    await sweepFiles(server.app, district.code);
    server.clock.set(now);
    expect(await server.app.files.stat(stored)).toBeNull();
    await deleteBytes(server.app, district.code, [rider.photo]);
  });
});
