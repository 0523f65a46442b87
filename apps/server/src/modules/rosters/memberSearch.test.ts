import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { type Client, signedIn } from "../../testing/client.ts";
import { buildWorker } from "../../testing/district.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";
import { cultivatedOutside, periodBefore } from "./memberSearch/memberSearch.ts";

let scene: CaseScene;
let admin: Client;
let c1: Client;
let c2: Client;
let housing: Client;
const area = "990104001001";
const purpose = "邀请亮身份";

beforeAll(async () => {
  scene = await createCaseScene();
  admin = await scene.as("admin");
  c1 = await scene.as("c1");
  c2 = await scene.as("c2");
  housing = await scene.as("housing");
});
afterAll(() => scene.close());

const source = { kind: "office", name: "组织关系介绍信", on: "2026-11-10" };

async function worker(n: number) {
  const { name, phone } = invented(n);
  const { id } = await done(
    admin.post("/people", {
      identity: { name, phone },
      area,
      work: { line: "delivery", area },
      source: { kind: "visit", name: "走访", on: "2026-10-01" },
    }),
  );
  return { id, name, phone };
}

async function linked(n: number) {
  const one = await worker(n);
  const account = await buildWorker(scene.test.app, scene.district, { phone: one.phone, area });
  const me = await signedIn(scene.test, "990104", account);
  await done(me.post("/me/person/link", { agreed: true }));
  return { ...one, me };
}

const invite = async (id: string) =>
  (await done(c1.post(`/people/${id}/invitations`, { words: "请亮身份" }))).invitation.id;

const figuresOf = (body: { figures: { key: string; n: number | null; before: number | null }[] }) =>
  Object.fromEntries(body.figures.map(({ key, n }) => [key, n]));

describe("the search for members", () => {
  test("counts who was asked and what they said, who was found and by what, with source, days and scope", async () => {
    const yes = await linked(801);
    const no = await linked(802);
    const silent = await linked(803);
    for (const [{ id, me }, answer] of [
      [yes, "yes"],
      [no, "no"],
    ] as const) {
      const invitation = await invite(id);
      await done(me.post(`/me/invitations/${invitation}/answer`, { answer }));
    }
    await invite(silent.id);
    const own = await linked(804);
    await done(own.me.post("/me/memberships", { kind: "party", floating: true, agreed: true }));
    const letter = await worker(805);
    await done(
      c1.post(`/people/${letter.id}/memberships`, {
        kind: "party",
        basis: "transferLetter",
        source,
      }),
    );
    const told = await done(c1.get("/rosters/member-search?from=2026-11-01&to=2026-11-30"));
    expect(told).toMatchObject({
      scope: { area, areaName: expect.any(String), from: "2026-11-01" },
      before: { from: "2026-10-01", to: "2026-10-31" },
    });
    expect(figuresOf(told)).toMatchObject({
      invited: 3,
      yes: 1,
      no: 1,
      later: 0,
      waiting: 1,
      ownWord: 1,
      byOffice: 1,
      byList: 0,
      members: 2,
      applicantsOrCultivated: 0,
    });
    const members = told.figures.find((one: { key: string }) => one.key === "members");
    expect(members).toMatchObject({ before: 0 });
    expect(members.source.toSorted()).toEqual(["本人", "组织关系介绍信"].toSorted());
    const earlier = await done(c1.get("/rosters/member-search?from=2026-10-01&to=2026-10-31"));
    expect(figuresOf(earlier)).toMatchObject({ invited: 0, members: 0 });
    expect((await c1.get("/rosters/member-search?from=2026-11-20&to=2026-11-01")).status).toBe(400);
  });

  test("tells no few and no change to whom it does not concern, and nothing outside one's area", async () => {
    const told = await done(housing.get("/rosters/member-search?area=990104"));
    for (const { n, before, source: from } of told.figures) {
      expect(n === null || n === 0 || n >= 5).toBe(true);
      expect(before).toBe(null);
      expect(from).not.toContain("组织关系介绍信");
    }
    expect(Object.keys(figuresOf(told))).toEqual([
      "members",
      "applicantsOrCultivated",
      "invited",
      "yes",
      "no",
      "later",
      "waiting",
    ]);
    expect(figuresOf(told)).toMatchObject({ invited: null, members: null });
    expect((await c1.get(`/rosters/member-search?area=990104002`)).body.reason).toBe(
      "grant.outsideArea",
    );
  });

  test("says what to do next of whom lists name or who said so; who said no is left in peace, who looked is seen", async () => {
    const named = [invented(811), invented(812)];
    const list = await buildSource(scene, { kind: "street", line: "all", area: "990104" });
    const head = ["姓名", "手机号", "区划", "政治面貌"];
    await handIn(scene, admin, { sourceId: list.id, period: "2026-11" }, [
      head,
      ...named.map(({ name, phone }) => [name, phone, area, "中共党员"]),
      [invented(813).name, invented(813).phone, area, "群众"],
    ]);
    const account = await buildWorker(scene.test.app, scene.district, {
      phone: named[0]!.phone,
      area,
    });
    const me = await signedIn(scene.test, "990104", account);
    await done(me.post("/me/person/link", { agreed: true }));
    await done(
      admin.post("/rosters/statements", { period: "2026-11", area: "990104", line: "all" }),
    );
    const told = await done(c1.post("/rosters/member-search/next", { purpose }));
    expect(told.counts).toEqual({ register: 1, invite: 1, attach: 1, reach: 1 });
    expect(told.items).toMatchObject([
      { task: "register", lists: [] },
      { task: "invite", lists: [list.name], differenceId: expect.any(String) },
      { task: "attach", lists: [] },
      { task: "reach", lists: [list.name] },
    ]);
    expect(JSON.stringify(told)).not.toContain(named[0]!.phone);
    expect(figuresOf(await done(c1.get("/rosters/member-search")))).toMatchObject({
      named: 2,
      notReached: 1,
    });
    const data = await done(me.get("/me/data"));
    expect(JSON.stringify(data)).toContain(purpose);
    await done(c1.post(`/people/${told.items[1].person.id}/invitations`, { words: "请亮身份" }));
    const after = await done(c1.post("/rosters/member-search/next", { purpose }));
    expect(after.counts).toMatchObject({ invite: 0 });
    expect((await done(c2.post("/rosters/member-search/next", { purpose }))).items).toEqual([]);
    expect((await housing.post("/rosters/member-search/next", { purpose })).status).toBe(403);
    expect((await c1.post("/rosters/member-search/next", {})).status).toBe(400);
    expect(await scene.audited("memberSearch")).toContain("memberSearch.list");
  });

  test("tells applicants and cultivated to nobody who could take the stages told from it", () => {
    expect(cultivatedOutside([4, 6, 5, 4, 1])).toBe(null);
    expect(cultivatedOutside([9, 6, 11, 0, 0])).toBe(26);
    expect(cultivatedOutside([3, 4, 19, 7, 0])).toBe(26);
    expect(cultivatedOutside([9, 6, 11, 2, 0])).toBe(null);
  });

  test("lays a month beside the month before, and other days beside as many before them", () => {
    expect(periodBefore("2026-03-01", "2026-03-31")).toEqual({
      from: "2026-02-01",
      to: "2026-02-28",
    });
    expect(periodBefore("2026-12-01", "2026-12-03")).toEqual({
      from: "2026-11-01",
      to: "2026-11-03",
    });
    expect(periodBefore("2026-03-01", "2026-03-30")).toEqual({
      from: "2026-02-01",
      to: "2026-02-28",
    });
    expect(periodBefore("2026-03-10", "2026-03-12")).toEqual({
      from: "2026-03-07",
      to: "2026-03-09",
    });
  });
});
