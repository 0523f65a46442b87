import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/crypto/newId.ts";
import { type CaseScene, createCaseScene, done, hours } from "../../testing/caseScene.ts";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp } from "../../testing/createTestApp.ts";
import { buildStaff, buildWorker } from "../../testing/district.ts";

let scene: CaseScene;
beforeAll(async () => {
  const variables = { JUXIN_DEMANDS_PER_DAY: "12" };
  scene = await createCaseScene("990104", await createTestApp({ variables }));
});
afterAll(() => scene.close());

/** Signs in as anybody does: asks for a code and types it in. */
async function signInByPhone(phone: string): Promise<Client> {
  const { test: app } = scene;
  const stranger = clientOf(app);
  await done(stranger.post("/sign-in/codes", { phone }));
  const code = app.messages.at(-1)!.code;
  const signed = await stranger.post("/sign-in/by-code", { phone, code, as: "worker" });
  if (signed.status !== 200) throw new Error(JSON.stringify(signed.body));
  const cookie = /juxin_session=([^;]+)/.exec(signed.headers.get("set-cookie") ?? "")?.[1];
  return clientOf(app, decodeURIComponent(cookie ?? ""));
}

const asked = {
  channel: "phone",
  line: "express",
  category: "restAndStation",
  text: "驿站晚上不开门，没处歇脚",
} as const;

describe("taken in for somebody", () => {
  test("with a phone number it is theirs when they sign in", async () => {
    const clerk = await scene.as("c1");
    const phone = "13800008888";
    const made = await clerk.post("/cases/for", {
      ...asked,
      askerName: "赵一鸣",
      askerPhone: "138 0000 8888",
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        channel: "phone",
        line: "express",
        area: "990104001001",
        state: "received",
        holder: { id: scene.unit("s1c1") },
        asker: { name: "赵**", phone: "138****8888", isMe: false },
      },
    });
    const { id } = made.body;
    expect(made.body.steps[0]).toMatchObject({
      type: "open",
      channel: "phone",
      by: { role: "staff", unit: { id: scene.unit("s1c1") } },
    });
    expect(await scene.audited(id)).toEqual(["case.open"]);

    const again = await done(
      clerk.post("/cases/for", { ...asked, askerPhone: phone, text: "同一个人又说了一件" }),
    );
    const asker = await signInByPhone(phone);
    const mine = await done(asker.get("/cases/mine"));
    expect(mine.items.map((one: { id: string }) => one.id).toSorted()).toEqual(
      [id, again.id].toSorted(),
    );
    const own = await done(asker.get(`/cases/${id}`));
    expect(own).toMatchObject({ text: asked.text, asker: { isMe: true }, abilities: ["withdraw"] });
    const people = await scene.rows("select from accounts where kind = 'worker'");
    expect(people).toHaveLength(1);
  });

  test("two clerks who take the same new number in at once make one person", async () => {
    const [c1, c2] = [await scene.as("c1"), await scene.as("c2")];
    const answers = await Promise.all(
      [c1, c2, c1, c2].map((clerk) =>
        clerk.post("/cases/for", { ...asked, askerPhone: "13900001234" }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const askers = await scene.rows(
      "select distinct asker_id from cases where id = any($1::uuid[])",
      [answers.map(({ body }) => body.id)],
    );
    expect(askers).toHaveLength(1);
  });

  test("without a number staff note the answer, and by which channel they heard it", async () => {
    const clerk = await scene.as("c1");
    const { id } = await done(clerk.post("/cases/for", { ...asked, askerName: "钱来" }));
    const at = `/cases/${id}`;
    await done(clerk.post(`${at}/accept`, {}));
    const resolved = await done(clerk.post(`${at}/resolve`, { text: "已延长开放" }));
    expect(resolved.abilities.toSorted()).toEqual(["confirmFor", "reopenFor", "reveal"]);
    for (const step of ["confirm", "reopen"])
      expect(await clerk.post(`${at}/${step}`, { text: "说还没有" })).toMatchObject({
        status: 400,
        body: { issues: [{ path: "channel", reason: "case.channelMissing" }] },
      });
    const reopened = await done(
      clerk.post(`${at}/reopen`, { text: "说还是没开", channel: "visit" }),
    );
    expect(reopened).toMatchObject({ state: "accepted", reopenCount: 1 });
    await done(clerk.post(`${at}/resolve`, { text: "今天开了" }));
    const confirmed = await done(clerk.post(`${at}/confirm`, { stars: 5, channel: "phone" }));
    expect(confirmed.steps.at(-1)).toMatchObject({ type: "confirm", channel: "phone", stars: 5 });
    expect(await scene.audited(id)).toEqual([
      "case.open",
      "case.accept",
      "case.resolve",
      "case.reopen",
      "case.resolve",
      "case.confirm",
    ]);
  });

  test("staff do not answer for somebody who asked through the app", async () => {
    const clerk = await scene.as("c1");
    const { id } = await scene.openUpTo("resolved");
    const tried = await clerk.post(`/cases/${id}/confirm`, { stars: 5, channel: "phone" });
    expect(tried).toMatchObject({ status: 409, body: { detail: { allowed: ["reveal"] } } });
  });

  test("an answer without a word is put away after fifteen days, and its asker may still say no", async () => {
    const { id } = await scene.openUpTo("resolved");
    const at = `/cases/${id}`;
    const { clock } = scene.test;
    const answeredAt = clock.now();
    clock.advance(15 * 24 * hours - 1);
    const early = await (await scene.as("c1")).post(`${at}/archive`);
    expect(early).toMatchObject({ status: 409, body: { detail: { allowed: ["reveal"] } } });
    clock.advance(1);
    const clerk = await scene.as("c1");
    expect((await done(clerk.get(at))).abilities).toEqual(["archive", "reveal"]);
    expect((await (await scene.as("housing")).post(`${at}/archive`)).status).toBe(403);
    const key = newId();
    const put = await done(clerk.post(`${at}/archive`, {}, key));
    expect(put).toMatchObject({ state: "archived", urgency: "done" });
    expect((await clerk.post(`${at}/archive`, {}, key)).status).toBe(200);
    const worker = await scene.as("worker");
    expect((await done(worker.get(at))).abilities).toEqual(["confirm", "reopen"]);
    const again = await done(worker.post(`${at}/reopen`, { text: "还是停不了" }));
    expect(again).toMatchObject({ state: "assigned", reopenCount: 1 });
    clock.set(answeredAt);
  });

  test("is for one's own area and line, in areas that exist", async () => {
    const clerk = await scene.as("c1");
    const express = await scene.as("express");
    const tries: [Client, Record<string, unknown>, string, string][] = [
      [clerk, { area: "990104001002" }, "area", "area.notYours"],
      [clerk, { area: "990105001001" }, "area", "area.notYours"],
      [express, { line: "delivery" }, "line", "line.notYours"],
      [express, { area: "990104009" }, "area", "area.unknown"],
      [clerk, { askerPhone: "12345" }, "askerPhone", "phone.length"],
      [clerk, { category: "nothingSuch" }, "category", "case.categoryUnknown"],
    ];
    for (const [client, change, path, reason] of tries)
      expect(await client.post("/cases/for", { ...asked, ...change })).toMatchObject({
        status: 400,
        body: { issues: [{ path, reason }] },
      });
    const taken = await done(express.post("/cases/for", asked));
    expect(taken).toMatchObject({ area: "990104", holder: { id: scene.unit("district") } });
  });

  test("a grant over the city takes in for the district signed in to", async () => {
    const { test: app, district } = scene;
    const account = await buildStaff(app.app, district, {
      role: "districtAdmin",
      unit: "district",
      area: "9901",
    });
    const city = await signedIn(app, district.code, account);
    expect(await done(city.post("/cases/for", asked))).toMatchObject({ area: "990104" });
  });
});

describe("a retired area", () => {
  const code = "990104001003";
  const demand = { category: "accessAndParking", text: "路口没有灯", area: code };

  test("takes no new demand from its first day on, whoever brings it; old ones keep it", async () => {
    const worker = await scene.as("worker");
    await scene.rows(
      `insert into areas (code, name, level, parent, pinyin, initials, valid_to)
        values ($1, '旧社区', 'community', '990104001', 'jiushequ', 'jsq', '2026-11-18')`,
      [code],
    );
    const { id } = await done(worker.post("/cases", demand));
    await scene.rows("update areas set valid_to = '2026-11-17' where code = $1", [code]);
    const refused = { status: 400, body: { issues: [{ path: "area", reason: "area.unknown" }] } };
    expect(await worker.post("/cases", demand)).toMatchObject(refused);
    const street = await scene.as("s1");
    const taken = { ...asked, area: code, line: "delivery" };
    expect(await street.post("/cases/for", taken)).toMatchObject(refused);
    expect((await done(worker.get(`/cases/${id}`))).areaName).toBe("旧社区");
  });
});

test("one worker sends so many demands a day, and is told when the next may come", async () => {
  const { test: app, district } = scene;
  const account = await buildWorker(app.app, district, { area: "990104001001" });
  const worker = await signedIn(app, district.code, account);
  const demand = { category: "accessAndParking", text: "门口停不了车" };
  const keys = Array.from({ length: 14 }, () => newId());
  const answers = await Promise.all(keys.map((key) => worker.post("/cases", demand, key)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(2);
  expect(refused[0]?.body).toMatchObject({ reason: "case.tooManyToday", detail: { most: 12 } });
  // 10:00 in Shanghai: fourteen hours to midnight.
  expect(refused[0]?.headers.get("retry-after")).toBe(String(14 * 3600));
  const taken = keys[answers.findIndex(({ status }) => status === 201)];
  expect((await worker.post("/cases", demand, taken)).status).toBe(201);
  expect(await (await scene.as("c1")).post("/cases/for", asked)).toMatchObject({ status: 201 });
  app.clock.advance(14 * hours);
  expect((await worker.post("/cases", demand)).status).toBe(201);
  app.clock.advance(-14 * hours);
});

describe("sensitive", () => {
  const hurt = { category: "injuryAndInsurance", text: "送餐时摔伤住院，没有工伤认定" };

  test("needs one separate yes, which then holds until it is withdrawn", async () => {
    const { test: app, district } = scene;
    const worker = await signedIn(app, district.code, await buildWorker(app.app, district));
    const refused = await worker.post("/cases", hurt);
    expect(refused).toMatchObject({ status: 409, body: { reason: "consent.sensitiveNeeded" } });
    expect((await worker.post("/cases", { ...hurt, agreeSensitive: false })).status).toBe(409);
    await done(worker.post("/cases", { ...hurt, agreeSensitive: true }));
    await done(worker.post("/cases", hurt));
    const textVersion = 1;
    await done(worker.post("/me/consents", { purpose: "sensitive", textVersion, given: false }));
    expect((await worker.post("/cases", hurt)).status).toBe(409);
    expect((await done(worker.get("/cases/mine"))).items).toHaveLength(2);
  });

  test("its words are shown to the asker, and to staff only for a purpose that the asker sees", async () => {
    const worker = await scene.as("worker");
    const admin = await scene.as("admin");
    const { id, number } = await done(
      worker.post("/cases", {
        ...hurt,
        agreeSensitive: true,
        place: { text: "市立医院骨科" },
      }),
    );
    const at = `/cases/${id}`;
    expect(await done(worker.get(at))).toMatchObject({
      sensitive: true,
      text: hurt.text,
      place: { text: "市立医院骨科" },
    });
    expect((await done(worker.get("/cases/mine"))).items[0].text).toBe(hurt.text);

    await done(admin.post(`${at}/accept`, {}));
    await done(admin.post(`${at}/resolve`, { text: "已协助申请" }));
    await done(worker.post(`${at}/reopen`, { text: "左腿骨折还没认定" }));
    for (const path of [at, "/cases", "/cases/inbox", "/cases/export.xlsx"]) {
      const shown = await admin.get(path);
      expect(shown.status).toBe(200);
      for (const word of ["摔伤", "骨科", "骨折"])
        expect(JSON.stringify(shown.body)).not.toContain(word);
    }
    expect((await admin.post(`${at}/reveal`, { field: "text" })).status).toBe(400);
    expect((await admin.post(`${at}/reveal`, { field: "text", purpose: "看" })).status).toBe(400);

    const text = await done(admin.post(`${at}/reveal`, { field: "text", purpose: "核实工伤情况" }));
    expect(text).toMatchObject({
      text: `${hurt.text}\n左腿骨折还没认定`,
      placeText: "市立医院骨科",
      name: null,
      phone: null,
    });
    const contact = await done(
      admin.post(`${at}/reveal`, { field: "contact", purpose: "电话回访本人" }),
    );
    expect(contact).toMatchObject({ text: null, name: "王小满" });
    expect(contact.phone).toMatch(/^1990000\d{4}$/);

    const { items } = await done(worker.get("/me/accesses"));
    expect(items).toHaveLength(2);
    expect(items).toContainEqual(
      expect.objectContaining({
        what: "case.text",
        purpose: "核实工伤情况",
        by: "陈晓",
        unit: "区社会工作部",
        caseNumber: number,
      }),
    );
    expect(await scene.audited(id)).toEqual([
      "case.open",
      "case.accept",
      "case.resolve",
      "case.reopen",
      "case.reveal",
      "case.reveal",
    ]);
    const told = await scene.rows<{ row: string }>(
      "select row_to_json(audit_log)::text as row from audit_log where subject_id = $1",
      [id],
    );
    for (const { row } of told) expect(row).not.toMatch(/摔伤|骨折|1990000/);
  });

  test("what the text itself gives away makes a case sensitive too", async () => {
    const worker = await scene.as("worker");
    const { sensitive, id } = await done(
      worker.post("/cases", { category: "other", text: "我确诊了糖尿病，想换班次" }),
    );
    expect(sensitive).toBe(true);
    const shown = await done((await scene.as("admin")).get(`/cases/${id}`));
    expect(shown.text).toBeNull();
  });

  test("so does the place, and what the asker says later, which nothing takes back", async () => {
    const worker = await scene.as("worker");
    const admin = await scene.as("admin");
    const placed = await done(
      worker.post("/cases", {
        category: "accessAndParking",
        text: "大门进不去",
        place: { text: "市立医院精神科，我在这里住院" },
      }),
    );
    expect(placed.sensitive).toBe(true);
    const { id, sensitive } = await scene.openUpTo("resolved");
    expect(sensitive).toBe(false);
    const at = `/cases/${id}`;
    const again = await done(worker.post(`${at}/reopen`, { text: "我腿骨折了，走不到那边" }));
    expect(again).toMatchObject({ sensitive: true, state: "assigned" });
    const shown = await done(admin.get(at));
    expect([shown.sensitive, shown.text]).toEqual([true, null]);
    expect(JSON.stringify(shown)).not.toMatch(/电动车停放|骨折/);
    await done((await scene.as("housing")).post(`${at}/resolve`, { text: "改到门口" }));
    await done(worker.post(`${at}/confirm`, { text: "好了" }));
    expect((await done(admin.get(at))).text).toBeNull();
  });

  test("nothing is revealed to whoever has no hand in it", async () => {
    const { id } = await done(
      (await scene.as("worker")).post("/cases", { ...hurt, agreeSensitive: true }),
    );
    const wanted = { field: "text", purpose: "随便看看而已" };
    expect((await (await scene.as("housing")).post(`/cases/${id}/reveal`, wanted)).status).toBe(
      404,
    );
    expect((await (await scene.as("delivery")).post(`/cases/${id}/reveal`, wanted)).status).toBe(
      409,
    );
    expect((await (await scene.as("auditor")).post(`/cases/${id}/reveal`, wanted)).status).toBe(
      403,
    );
    expect((await (await scene.as("worker")).post(`/cases/${id}/reveal`, wanted)).status).toBe(403);
    expect(await scene.rows("select from accesses where case_id = $1", [id])).toHaveLength(0);
  });
});
