import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { buildWorker } from "../../testing/district.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { verifyChain } from "../audit/index.ts";
import {
  addPersons,
  findPersons,
  mergePersons,
  personRecords,
  sayOfPersons,
  splitPerson,
} from "./index.ts";
import type { Tx } from "../../platform/context.ts";
import type { PersonSource } from "./source.ts";

let scene: CaseScene;
let admin: Client;
let c1: Client;
let c2: Client;
let employer: string;
let site: string;
let otherSite: string;
const area = "990104001001";
const source = { kind: "visit", name: "11月走访", on: "2026-11-10" };

let phones = 9500;
const nextPhone = (): string => `1990000${(phones += 1)}`;

beforeAll(async () => {
  scene = await createCaseScene();
  admin = await scene.as("admin");
  c1 = await scene.as("c1");
  c2 = await scene.as("c2");
  const firm = { kind: "platform", name: "飞禾配送", line: "delivery", area: "990104" };
  employer = (await done(admin.post("/employers", firm))).id;
  const at = (name: string, ground: string) =>
    admin.post("/sites", { employerId: employer, name, line: "delivery", area: ground });
  site = (await done(at("柳巷站", area))).id;
  otherSite = (await done(at("东门站", "990104001002"))).id;
});
afterAll(() => scene.close());

/** As the server works inside, in the name of the system. */
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  withTransaction(
    {
      app: scene.test.app,
      actor: { kind: "system", district: "990104", name: "test" },
      requestId: newId(),
    },
    work,
  );

const rider = (over: object = {}) => ({
  identity: {
    name: "赵小满",
    phone: nextPhone(),
    citizenNumber: "99010419910307********".slice(0, 18),
  },
  area,
  work: { line: "delivery", siteId: site },
  home: { area: "990104001002", address: "柳巷 8 号 301 室" },
  source,
  ...over,
});
const newRider = async (over: object = {}) => done(c1.post("/people", rider(over)));

describe("a person", () => {
  test("is written down with a source, masked for all, and once", async () => {
    const key = newId();
    const asked = rider();
    const made = await done(c1.post("/people", asked, key));
    expect(made).toMatchObject({
      name: "赵**",
      identity: { citizenNumber: "99****************", birth: null },
      known: ["name", "phone"],
      unknown: ["citizenNumber", "birth", "sex"],
      employer: { id: employer },
      site: { name: "柳巷站" },
      area,
      employments: [{ source: { kind: "visit", name: "11月走访", by: "陈晓" }, to: null }],
      residences: [{ areaName: "柳巷1之2社区", hasAddress: true }],
      says: [{ identity: { name: "赵**" }, withdrawn: false }],
    });
    expect((await c1.post("/people", asked, key)).body.id).toBe(made.id);
    expect(await scene.audited(made.id)).toEqual(["person.create"]);
    const second = await c1.post("/people", {
      ...asked,
      identity: { ...asked.identity, name: "赵晓满" },
    });
    expect(second.body).toMatchObject({
      reason: "person.known",
      detail: { people: [{ id: made.id, name: "赵**" }], elsewhere: 0 },
    });
    expect((await c1.post("/people", { ...asked, evenSo: true })).status).toBe(201);
    const stored = await scene.rows("select * from persons where id = $1", [made.id]);
    const log = await scene.rows("select after from audit_log where subject_id = $1", [made.id]);
    expect(JSON.stringify([stored, log])).not.toMatch(/赵小满|柳巷 8 号|1990000\d{4}/);
  });

  test("is seen by those of its area and line, and by nobody else", async () => {
    const { id } = await newRider();
    for (const [player, status] of [
      ["c1", 200],
      ["s1", 200],
      ["admin", 200],
      ["delivery", 200],
      ["c2", 404],
      ["s2", 404],
      ["express", 404],
      ["housing", 403],
      ["auditor", 403],
      ["worker", 403],
    ] as const)
      expect([player, (await (await scene.as(player)).get(`/people/${id}`)).status]).toEqual([
        player,
        status,
      ]);
    expect((await clientOf(scene.test).get(`/people/${id}`)).status).toBe(401);
    expect((await c2.post(`/people/${id}/reveal`, { field: "name", purpose: "看看" })).status).toBe(
      404,
    );
    expect((await c2.post("/people", rider())).body.issues[0].reason).toBe("area.notYours");
    const wrongLine = { area: "990104001001", work: { line: "express", area } };
    expect(
      (await (await scene.as("delivery")).post("/people", rider(wrongLine))).body.issues,
    ).toEqual([{ path: "line", reason: "line.notYours" }]);
  });

  test("keeps every say: a correction goes before, what was untrue is withdrawn, both stay", async () => {
    const { id, says } = await newRider();
    const first17 = "99010419910307001";
    const right = first17 + checkDigit(first17);
    const wrong = await c1.post(`/people/${id}/facts`, {
      identity: { citizenNumber: first17 + (right.endsWith("1") ? "2" : "1"), phone: "123" },
      source,
    });
    expect(wrong.body.issues).toEqual([
      { path: "identity.phone", reason: "phone.length" },
      { path: "identity.citizenNumber", reason: "citizenNumber.checkDigit" },
    ]);
    const said = await done(
      c1.post(`/people/${id}/facts`, {
        identity: { citizenNumber: right, name: "赵晓满" },
        source: { ...source, kind: "call", on: "2026-11-12" },
      }),
    );
    expect(said).toMatchObject({
      known: ["name", "phone", "citizenNumber", "birth", "sex"],
      identity: { birth: "1991-**-**", sex: "male" },
    });
    expect(said.says).toHaveLength(2);
    const reveal = await done(
      c1.post(`/people/${id}/reveal`, { field: "name", purpose: "核对姓名" }),
    );
    expect(reveal.value).toBe("赵晓满");
    const taken = await done(
      c1.post(`/people/${id}/facts`, { withdraw: [said.says[0].id], source }),
    );
    expect(taken.says.map((one: { withdrawn: boolean }) => one.withdrawn)).toContain(true);
    const back = await done(c1.post(`/people/${id}/reveal`, { field: "name", purpose: "再核对" }));
    expect(back.value).toBe("赵小满");
    expect(taken.known).toEqual(["name", "phone"]);
    expect(says).toHaveLength(1);
  });

  test("moves to another site: what was ends and stays; the area follows the site", async () => {
    const { id } = await newRider();
    const moved = await done(
      c1.post(`/people/${id}/employments`, {
        siteId: otherSite,
        line: "delivery",
        from: "2026-11-11",
        replaces: true,
        source,
      }),
    );
    expect(moved).toMatchObject({ area: "990104001002", site: { name: "东门站" } });
    expect(moved.employments.map((one: { to: string | null }) => one.to)).toEqual([
      null,
      "2026-11-11",
    ]);
    expect((await c1.get(`/people/${id}`)).status).toBe(404);
    const ended = await done(
      c2.post(`/people/${id}/employments/${moved.employments[0].id}/end`, {
        on: "2026-11-15",
        source,
      }),
    );
    expect(ended.employments.every((one: { to: string | null }) => one.to !== null)).toBe(true);
    expect(ended).toMatchObject({ state: "active", site: null });
    const left = await done(c2.post(`/people/${id}/leave`, { on: "2026-11-16", source }));
    expect(left.state).toBe("left");
    expect((await c2.post(`/people/${id}/leave`, { on: "2026-11-16", source })).body.reason).toBe(
      "person.leftAlready",
    );
    const again = await done(
      c2.post(`/people/${id}/employments`, {
        siteId: otherSite,
        line: "delivery",
        replaces: false,
        source: { ...source, on: "2026-11-17" },
      }),
    );
    expect(again.state).toBe("active");
    expect(await scene.audited(id)).toEqual([
      "person.create",
      "person.addEmployment",
      "person.endEmployment",
      "person.leave",
      "person.addEmployment",
    ]);
  });

  test("is listed, filtered, found by a whole number in the body, and exported masked", async () => {
    const phone = nextPhone();
    const formula = await c1.post("/people", rider({ identity: { name: "=SUM李", phone } }));
    expect(formula.body.issues).toEqual([{ path: "identity.name", reason: "name.malformed" }]);
    await newRider();
    const made = await newRider({ identity: { name: "钱见山", phone } });
    const all = await done(c1.get(`/people?site=${site}&unknown=birth&limit=1`));
    expect(all.items).toHaveLength(1);
    expect(all.nextCursor).not.toBeNull();
    const next = await done(c1.get(`/people?site=${site}&limit=1&cursor=${all.nextCursor}`));
    expect(next.items[0].id > all.items[0].id).toBe(true);
    const found = await done(c1.post("/people/find", { phone }));
    expect(found.items.map((one: { id: string }) => one.id)).toEqual([made.id]);
    expect((await done(c2.post("/people/find", { phone }))).items).toEqual([]);
    expect((await done(c1.post("/people/find", { name: "钱 见山" }))).items).toHaveLength(1);
    expect((await c1.post("/people/find", { phone, name: "钱" })).body.issues[0].reason).toBe(
      "person.oneKey",
    );
    const looked = await done(c1.get(`/people/${made.id}`));
    expect(looked.looked).toMatchObject([
      { what: "person.phone", by: "陈晓", unit: "柳巷1之1社区" },
    ]);
    const csv = await c1.get(`/people/export.csv?site=${site}`);
    expect(csv.body).toContain("钱**");
    expect(csv.body).not.toMatch(/钱见山|1990000\d{4}/);
    const response = await scene.test.api.request(`/api/v1/people/export.xlsx?site=${site}`, {
      headers: { cookie: `juxin_session=${c1.cookie}` },
    });
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(JSON.stringify(sheets)).toContain("飞禾配送");
    const exports = await scene.rows("select after from audit_log where action = 'person.export'");
    expect(exports).toHaveLength(2);
  });

  test("is counted whole by who looks after them; a department is told no few", async () => {
    const own = await done(c1.get("/people/counts?by=site"));
    expect(own).toMatchObject({ area, line: null });
    expect(own.total).toBe(own.items.reduce((sum: number, one: { n: number }) => sum + one.n, 0));
    const housing = await scene.as("housing");
    const told = await done(housing.get("/people/counts?by=area&area=990104"));
    expect(told.items.every((one: { n: number | null }) => one.n === null || one.n >= 5)).toBe(
      true,
    );
    const whole = await done(admin.get("/people/counts?by=line"));
    expect(whole.items[0]).toMatchObject({ key: "delivery" });
    expect((await c1.get("/people/counts?area=990104")).body.reason).toBe("grant.outsideArea");
  });
});

/** Told anew, not by the code under test. */
function checkDigit(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return "10X98765432"[
    weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11
  ]!;
}

const listSource = (name: string, on = "2026-11-01"): PersonSource => ({
  kind: "list",
  key: name,
  id: null,
  name,
  on,
});

describe("what lists say", () => {
  test("the same said again is the same; a whole number that fits the visible digits is taken", async () => {
    const phone = nextPhone();
    const [id = ""] = await inside((tx) =>
      addPersons(
        tx,
        [
          {
            identity: { name: "孙大海", phone: `${phone.slice(0, 3)}****${phone.slice(7)}` },
            line: "delivery",
            area,
          },
        ],
        listSource("平台"),
        null,
      ),
    );
    const say = (source: PersonSource, number: string) =>
      inside((tx) =>
        sayOfPersons(
          tx,
          [{ personId: id, identity: { name: "孙大海", phone: number } }],
          source,
          null,
        ),
      );
    await say(listSource("街道"), phone);
    await say(listSource("街道", "2026-12-01"), phone);
    const [record] = await inside((tx) => personRecords(tx, { ids: [id], limit: 1 }));
    expect(record).toMatchObject({ name: "孙大海", phone, confirmedOn: "2026-12-01" });
    const facts = await scene.rows(
      "select said_on, last_on from person_facts where person_id = $1 order by id",
      [id],
    );
    expect(facts).toEqual([
      { said_on: "2026-11-01", last_on: "2026-11-01" },
      { said_on: "2026-11-01", last_on: "2026-12-01" },
    ]);
    expect([...(await inside((tx) => findPersons(tx, { phones: [phone] })))]).toEqual([
      [`phone:${phone}`, [id]],
    ]);
  });

  test("a merge reads both histories as one, keeps both, and is undone whole", async () => {
    const [a = "", b = "", c = ""] = await inside((tx) =>
      addPersons(
        tx,
        ["周一", "周二", "周三"].map((name, at) => ({
          identity: { name, phone: at === 1 ? "19900009901" : null },
          line: at === 1 ? ("express" as const) : ("delivery" as const),
          area,
        })),
        listSource("平台"),
        null,
      ),
    );
    const before = await inside((tx) => personRecords(tx, { ids: [a, b, c], limit: 9 }));
    await inside((tx) => mergePersons(tx, b, c, "同一电话"));
    expect(await inside((tx) => mergePersons(tx, a, c, "同一证件"))).toBe(a);
    await expect(inside((tx) => mergePersons(tx, c, a, "又一次"))).rejects.toMatchObject({
      reason: "person.alreadyOne",
    });
    const shown = await done(c1.get(`/people/${c}`));
    expect(shown).toMatchObject({ id: a, same: [b, c].toSorted(), known: ["name", "phone"] });
    expect(shown.says).toHaveLength(3);
    expect(await inside((tx) => personRecords(tx, { ids: [a, b, c], limit: 9 }))).toHaveLength(1);
    expect(await inside((tx) => splitPerson(tx, b))).toBe(a);
    expect((await done(c1.get(`/people/${c}`))).id).toBe(b);
    expect(await inside((tx) => splitPerson(tx, c))).toBe(b);
    expect(await inside((tx) => personRecords(tx, { ids: [a, b, c], limit: 9 }))).toEqual(before);
    await expect(inside((tx) => splitPerson(tx, c))).rejects.toMatchObject({
      reason: "person.notMerged",
    });
  });
});

describe("memberships", () => {
  test("are sealed down to their kind; each look has a purpose and is seen by the person", async () => {
    const { id } = await newRider();
    const party = {
      kind: "party",
      status: "formal",
      floating: true,
      home: "外地某支部",
      unitId: scene.unit("party1"),
      basis: "transferLetter",
      source: { ...source, kind: "office" },
    };
    const added = await done(c1.post(`/people/${id}/memberships`, party));
    expect(added.memberships).toBe(1);
    expect(JSON.stringify(added)).not.toMatch(/party|外地某支部/);
    const [row] = await scene.rows("select * from memberships where person_id = $1", [id]);
    expect(JSON.stringify(row)).not.toMatch(/party|外地|formal/);
    expect(
      (await c1.post(`/people/${id}/memberships`, { ...party, kind: "union" })).body.issues,
    ).toEqual([{ path: "floating", reason: "membership.partyOnly" }]);
    const { memberships } = await done(
      c1.post(`/people/${id}/reveal`, { field: "membership", purpose: "办理流动党员报到" }),
    );
    expect(memberships).toMatchObject([{ kind: "party", floating: true, home: "外地某支部" }]);
    const listed = await done(
      c1.post("/people/members", {
        kind: "party",
        unitId: scene.unit("party1"),
        purpose: "通知学习",
      }),
    );
    expect(listed.items.map((one: { id: string }) => one.id)).toEqual([id]);
    expect(
      (await done(c2.post("/people/members", { kind: "party", purpose: "通知学习" }))).items,
    ).toEqual([]);
    const counts = await done(c1.get(`/people/member-counts?area=${area}`));
    expect(counts.items).toEqual([{ kind: "party", status: "formal", n: 1 }]);
    const { looked } = await done(c1.get(`/people/${id}`));
    expect(looked.map((one: { purpose: string }) => one.purpose).toSorted()).toEqual([
      "办理流动党员报到",
      "通知学习",
    ]);
    const ended = await done(
      c1.post(`/people/${id}/memberships/${memberships[0].id}/end`, { on: "2026-11-15", source }),
    );
    expect(ended.memberships).toBe(0);
  });
});

describe("the person", () => {
  test("links what has their number, corrects it, shows themselves, answers, and sees who looked before", async () => {
    const phone = nextPhone();
    const { id } = await newRider({ identity: { name: "吴大江", phone } });
    await done(c1.post(`/people/${id}/reveal`, { field: "address", purpose: "上门走访" }));
    await done(c1.post(`/people/${id}/invitations`, { words: "欢迎亮身份" }));
    const account = await buildWorker(scene.test.app, scene.district, { phone, area });
    const me = await signedIn(scene.test, "990104", account);
    expect(await done(me.get("/me/person"))).toMatchObject({ persons: [], claimable: 1 });
    expect((await me.post("/me/person", { work: { line: "delivery" } })).body.reason).toBe(
      "person.linkFirst",
    );
    const linked = await done(me.post("/me/person/link", { agreed: true }));
    expect(linked).toMatchObject({
      claimable: 0,
      persons: [
        {
          identity: { name: "吴大江", phone },
          invitations: [{ words: "欢迎亮身份", from: "柳巷1之1社区" }],
        },
      ],
    });
    expect((await done(me.get("/me/accesses"))).items).toMatchObject([
      { what: "person.address", purpose: "上门走访", by: "陈晓" },
    ]);
    const corrected = await done(me.post("/me/person", { identity: { name: "吴大疆" } }));
    expect(corrected.persons[0].identity.name).toBe("吴大疆");
    const unsure = await me.post("/me/memberships", { kind: "party", agreed: false });
    expect(unsure.body.reason).toBe("consent.sensitiveNeeded");
    const declared = await done(
      me.post("/me/memberships", {
        kind: "party",
        organisation: "老家支部",
        floating: true,
        agreed: true,
      }),
    );
    expect(declared.persons[0].memberships).toMatchObject([
      { kind: "party", basis: "ownWord", source: { kind: "self" } },
    ]);
    const invitation = linked.persons[0].invitations[0].id;
    const stranger = await scene.as("colleague");
    expect(
      (await stranger.post(`/me/invitations/${invitation}/answer`, { answer: "no" })).status,
    ).toBe(404);
    await done(
      me.post(`/me/invitations/${invitation}/answer`, { answer: "no", words: "暂时不方便" }),
    );
    expect(
      (await me.post(`/me/invitations/${invitation}/answer`, { answer: "yes" })).body.reason,
    ).toBe("invitation.closed");
    expect((await c1.post(`/people/${id}/invitations`, { words: "再请一次" })).body.reason).toBe(
      "invitation.notNow",
    );
    const data = await done(me.get("/me/data"));
    expect(data.persons[0]).toMatchObject({
      identity: { phone },
      residences: [{ address: "柳巷 8 号 301 室" }],
      invitations: [{ answer: "no", answerWords: "暂时不方便" }],
    });
  });

  test("erases themselves: nothing can be opened or found again, and the counts of the past still stand", async () => {
    const phone = nextPhone();
    const { id } = await newRider({ identity: { name: "郑小湖", phone } });
    await done(
      c1.post(`/people/${id}/developments`, {
        unitId: scene.unit("party1"),
        appliedOn: "2026-11-01",
        papers: [],
      }),
    );
    const account = await buildWorker(scene.test.app, scene.district, { phone, area });
    const me = await signedIn(scene.test, "990104", account);
    await done(me.post("/me/person/link", { agreed: true }));
    await done(me.post("/me/memberships", { kind: "league", agreed: true }));
    const counted = async () => (await done(c1.get("/people/counts?by=site"))).total;
    const before = await counted();
    expect((await me.send("DELETE", "/me/data")).status).toBe(204);
    expect(await counted()).toBe(before - 1);
    expect(await scene.rows("select from data_keys where subject = $1", [id])).toEqual([]);
    const [shell] = await scene.rows("select * from persons where id = $1", [id]);
    expect(shell).toMatchObject({
      state: "erased",
      content_sealed: null,
      account_id: null,
      area,
      site_id: site,
    });
    const facts = await scene.rows("select * from person_facts where person_id = $1", [id]);
    expect(facts[0]).toMatchObject({ content_sealed: null, phone_index: null, name_index: null });
    expect((await done(c1.post("/people/find", { phone }))).items).toEqual([]);
    const seen = await c1.get(`/people/${id}`);
    expect(seen.body).toMatchObject({ state: "erased", name: null, abilities: [], memberships: 0 });
    expect(
      (await c1.post(`/people/${id}/facts`, { identity: { sex: "male" }, source })).status,
    ).toBe(404);
    expect(
      (await done(c1.post("/people", rider({ identity: { name: "郑小湖", phone } })))).id,
    ).not.toBe(id);
    expect(await verifyChain(scene.test.app.database.owner.kysely, "990104")).toMatchObject({
      intact: true,
    });
  });

  test("in no list tells themselves, and is then looked after by their area", async () => {
    const account = await buildWorker(scene.test.app, scene.district, {
      name: "冯新来",
      phone: nextPhone(),
      area,
    });
    const me = await signedIn(scene.test, "990104", account);
    expect((await me.post("/me/person/link", { agreed: true })).body.reason).toBe(
      "person.nothingToLink",
    );
    const { persons } = await done(
      me.post("/me/person", { work: { line: "delivery", siteId: site } }),
    );
    expect(persons).toMatchObject([
      { identity: { name: "冯新来" }, area, employments: [{ source: { kind: "self" } }] },
    ]);
    const { items } = await done(c1.post("/people/find", { name: "冯新来" }));
    expect(items).toMatchObject([{ name: "冯**", linked: true }]);
  });
});

describe("the development clock", () => {
  test("walks from the application; refuses what is too early, tells what comes next, takes back a mistake", async () => {
    const { id: personId } = await newRider({ identity: { name: "陈向前", birth: "1995-03-01" } });
    const start = {
      unitId: scene.unit("party1"),
      appliedOn: "2025-06-02",
      papers: ["application"],
    };
    expect(
      (
        await c1.post(`/people/${personId}/developments`, {
          ...start,
          unitId: scene.unit("housing"),
        })
      ).body.issues,
    ).toEqual([{ path: "unitId", reason: "development.noParty" }]);
    const begun = await done(c1.post(`/people/${personId}/developments`, start));
    expect(begun).toMatchObject({
      stage: "applicant",
      next: [{ step: 2, dueOn: "2025-07-02", overdue: true, open: true }],
      person: { name: "陈**" },
    });
    expect((await c1.post(`/people/${personId}/developments`, start)).body.reason).toBe(
      "development.openAlready",
    );
    let version: number = begun.version;
    const at = `/developments/${begun.id}`;
    const take = async (step: number, on: string, more: object = {}) => {
      const answer = await c1.post(`${at}/steps`, { step, on, papers: [], version, ...more });
      if (answer.status === 200) version = answer.body.version;
      return answer.body;
    };
    expect((await take(2, "2025-08-01")).warnings).toEqual(["step.late", "step.papersMissing"]);
    expect((await take(4, "2025-08-02")).reason).toBe("step.order");
    await take(3, "2025-12-01", { papers: ["recommendation", "minutes"] });
    await take(4, "2025-12-05", { papers: ["filing"] });
    expect((await take(5, "2025-12-06", { people: 3 })).detail.refusals).toEqual(["step.people"]);
    const activist = await take(5, "2025-12-06", { people: 2 });
    expect(activist).toMatchObject({
      stage: "activist",
      observation: { dueOn: "2026-06-06", overdue: true },
    });
    await take(6, "2026-06-01", { papers: ["observation"], note: "半年考察" });
    expect((await take(7, "2026-11-18")).reason).toBe("step.tooEarly");
    const waiting = await done(c1.get(at));
    expect(waiting.next).toMatchObject([{ step: 7, earliestOn: "2026-12-01", open: false }]);
    expect(waiting.missing).toEqual([{ step: 2, paper: "talk" }]);
    expect((await c1.post(`${at}/undo`, { step: 3, why: "写错了", version })).body.reason).toBe(
      "step.cannotUndo",
    );
    const undone = await done(c1.post(`${at}/undo`, { step: 6, why: "日期写错", version }));
    expect(undone.steps.at(-1)).toMatchObject({ step: 6, undone: "日期写错", note: "半年考察" });
    expect((await c1.post(`${at}/steps`, { step: 6, on: "2026-06-02", version })).body.reason).toBe(
      "development.changedMeanwhile",
    );
    const listed = await done(c1.get("/developments"));
    expect(listed.items[0]).toMatchObject({ id: begun.id, stage: "activist" });
    expect((await done(c2.get("/developments"))).items).toEqual([]);
    expect((await c2.get(at)).status).toBe(404);
    const kept = await scene.rows("select * from development_steps where development_id = $1", [
      begun.id,
    ]);
    const log = await scene.rows("select after from audit_log where subject_id = $1", [begun.id]);
    expect(JSON.stringify([kept, log])).not.toMatch(/半年考察|observation|"step"/);
    const stopped = await done(c1.post(`${at}/stop`, { why: "本人离开", version: undone.version }));
    expect(stopped).toMatchObject({ state: "stopped", next: [], abilities: [] });
    expect(await scene.audited(begun.id)).toContain("development.stop");
  });

  test("the approval makes a probationary member, with the branch as the organisation", async () => {
    const { id: personId } = await newRider({ identity: { name: "褚向党", birth: "1990-01-01" } });
    const { id } = await done(
      c1.post(`/people/${personId}/developments`, {
        unitId: scene.unit("party2"),
        appliedOn: "2023-01-10",
        papers: ["application"],
      }),
    );
    const { items } = await done(c1.get("/developments/steps"));
    const days = [
      "2023-02-01",
      "2023-06-01",
      "2023-06-20",
      "2023-07-01",
      "2023-12-30",
      "2024-06-01",
      "2024-06-20",
      "2024-07-01",
      "2024-08-01",
      "2024-09-01",
      "2024-09-20",
      "2024-10-10",
      "2024-10-20",
      "2024-11-01",
      "2024-12-01",
      "2024-12-20",
    ];
    for (const [at, on] of days.entries()) {
      const spec = items[at + 1];
      await done(
        c1.post(`/developments/${id}/steps`, {
          step: spec.step,
          on,
          papers: spec.papers.map((one: { key: string }) => one.key),
          ...(spec.people && { people: spec.people.min }),
          ...(spec.training && { hours: 24 }),
          ...(spec.vote && { votes: { entitled: 9, present: 8, yes: 8 } }),
          version: at + 1,
        }),
      );
    }
    const { memberships } = await done(
      c1.post(`/people/${personId}/reveal`, { field: "membership", purpose: "核对" }),
    );
    expect(memberships).toMatchObject([
      {
        kind: "party",
        status: "probationary",
        basis: "development",
        since: "2024-12-20",
        unit: { name: "第2党支部" },
      },
    ]);
  });
});
