import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/crypto/newId.ts";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";

const head = ["姓名", "身份证号", "手机号", "站点", "所属社区", "政治面貌"];
const person = (n: number, membership = "群众") => {
  const { name, id, phone } = invented(n);
  return [name, id, phone, "东站", "柳巷1之1社区", membership];
};
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const scope = { area: "990104001", line: "delivery" };

let scene: CaseScene;
let sources: Record<"platform" | "street", { id: string }>;
let statement: { id: string; version: number };

const handInBoth = async (period: string, platform: number[], street: number[]) => {
  await handIn(scene, await scene.as("delivery"), { sourceId: sources.platform.id, period }, [
    head,
    ...platform.map((n) => person(n, n === 3 ? "中共党员" : "群众")),
  ]);
  await handIn(scene, await scene.as("s1"), { sourceId: sources.street.id, period }, [
    head,
    ...street.map((n) => person(n)),
  ]);
};

beforeAll(async () => {
  scene = await createCaseScene();
  sources = {
    platform: await buildSource(scene, { name: "某平台" }),
    street: await buildSource(scene, {
      name: "第1街道摸排",
      kind: "street",
      unitId: scene.unit("s1"),
      area: "990104001",
      line: "all",
    }),
  };
  await handInBoth("2026-10", range(1, 18), range(1, 11));
  statement = await done(
    (await scene.as("admin")).post("/rosters/statements", { period: "2026-10", ...scope }),
  );
});
afterAll(() => scene.close());

const open = async (type = "onlyHere") =>
  (
    await done(
      (await scene.as("admin")).get(
        `/rosters/differences?statement=${statement.id}&state=open&type=${type}&limit=200`,
      ),
    )
  ).items as { id: string; person: { id: string } }[];
const visit = (answer: string, rest: Record<string, unknown> = {}) => ({
  id: newId(),
  answer,
  doneAt: "2026-11-17T02:30:00Z",
  asked: ["birth"],
  ...rest,
});
const at = (id: string) => `/rosters/differences/${id}/visits`;

describe("a visit", () => {
  test("carries everything that is needed where there is no network, and nothing in clear", async () => {
    const walk = await done((await scene.as("s1")).get("/rosters/visits"));
    expect(walk.communities.map((one: { name: string }) => one.name)).toContain("柳巷1之1社区");
    expect(walk.stops[0].visits[0]).toMatchObject({ last: null });
    expect(walk.stops[0].visits[0].ask).toEqual(["siteId"]);
    expect(JSON.stringify(walk)).not.toMatch(/1990000\d{4}/);
  });

  test("settles the difference, says what was learnt with the day of the door, and leaves a record", async () => {
    const [one] = await open();
    const s1 = await scene.as("s1");
    const taken = await done(
      s1.post(
        at(one!.id),
        visit("found", { learnt: { birth: "1990-01-02" }, text: "晚上七点后在" }),
      ),
    );
    expect(taken).toMatchObject({
      applied: true,
      difference: { state: "settled", outcome: "here", counts: true },
    });
    expect(taken.difference.actions).toMatchObject([
      {
        type: "visit",
        answer: "found",
        asked: ["birth"],
        learnt: ["birth"],
        text: "晚上七点后在",
        doneAt: "2026-11-17T02:30:00.000Z",
        applied: true,
      },
    ]);
    const { items } = await done(s1.get(`/rosters/visit-records?person=${one!.person.id}`));
    expect(items).toMatchObject([
      { about: "onlyHere", way: "visit", answer: "found", learnt: ["birth"], text: "晚上七点后在" },
    ]);
    const known = await done(s1.get(`/people/${one!.person.id}`));
    expect(
      known.says.some(
        (say: { source: { lastOn: string; kind: string } }) =>
          say.source.kind === "visit" && say.source.lastOn === "2026-11-17",
      ),
    ).toBe(true);
    expect(await scene.audited(one!.id)).toEqual(["difference.visit"]);
    expect(
      (await done((await scene.as("s2")).get(`/rosters/visit-records?person=${one!.person.id}`)))
        .items,
    ).toEqual([]);
  });

  test("that is sent again, under whatever key, is the same visit", async () => {
    const [one] = await open();
    const s1 = await scene.as("s1");
    const body = visit("noAnswer");
    await done(s1.post(at(one!.id), body));
    const again = await done(s1.post(at(one!.id), body));
    expect(again.applied).toBe(true);
    expect(again.difference.actions).toHaveLength(1);
    expect(again.difference).toMatchObject({ state: "open", outcome: null });
    const walk = await done(s1.get("/rosters/visits"));
    const seen = walk.stops
      .flatMap((stop: { visits: { difference: { id: string } }[] }) => stop.visits)
      .find((each: { difference: { id: string } }) => each.difference.id === one!.id);
    expect(seen.last).toMatchObject({ answer: "noAnswer", outcome: "notReached" });
  });

  test("of the second phone keeps its own words and changes nothing of what the first said", async () => {
    const [one] = await open();
    const first = await done((await scene.as("s1")).post(at(one!.id), visit("found")));
    const second = await done(
      (await scene.as("admin")).post(
        at(one!.id),
        visit("moved", { text: "邻居说搬走了", learnt: { birth: "1988-03-04" } }),
      ),
    );
    expect([first.applied, second.applied]).toEqual([true, false]);
    expect(second.difference).toMatchObject({ state: "settled", outcome: "here" });
    expect(
      second.difference.actions.map((one: { answer: string; applied: boolean; text: string }) => [
        one.answer,
        one.applied,
        one.text,
      ]),
    ).toEqual([
      ["noAnswer", true, null],
      ["found", true, null],
      ["moved", false, "邻居说搬走了"],
    ]);
    const known = await done((await scene.as("s1")).get(`/people/${one!.person.id}`));
    expect(known.identity.birth).not.toBeNull();
  });

  test("with a malformed number names the field and writes nothing", async () => {
    const [one] = await open();
    const refused = await (
      await scene.as("s1")
    ).post(at(one!.id), visit("found", { learnt: { phone: "12" } }));
    expect([refused.status, refused.body.issues?.[0]?.path]).toEqual([400, "learnt.phone"]);
    const now = await done((await scene.as("s1")).get(`/rosters/differences/${one!.id}`));
    expect([now.state, now.actions.length]).toEqual(["open", 0]);
  });

  test("never asks a hidden member, and is nobody else's to write", async () => {
    const [member] = await open("hiddenMember");
    const asked = await (await scene.as("s1")).post(at(member!.id), visit("found"));
    expect([asked.status, asked.body.reason]).toEqual([409, "difference.notNow"]);
    const [one] = await open();
    expect((await (await scene.as("s2")).post(at(one!.id), visit("found"))).status).toBe(404);
    expect((await (await scene.as("housing")).post(at(one!.id), visit("found"))).status).toBe(403);
  });

  test("that comes after the statement was proposed is kept, and one of last month counts in this", async () => {
    const [late, carried] = await open();
    const admin = await scene.as("admin");
    const path = `/rosters/statements/${statement.id}`;
    const { version } = await done(admin.get(path));
    const proposed = await done(admin.post(`${path}/propose`, { version }));
    const kept = await done((await scene.as("s1")).post(at(late!.id), visit("found")));
    expect(kept).toMatchObject({ applied: false, difference: { state: "open" } });
    for (const party of ["s1", "delivery"] as const) {
      const now = await done((await scene.as(party)).get(path));
      await done(
        (await scene.as(party)).post(`${path}/sign`, {
          version: now.version,
          figuresHash: proposed.figuresHash,
        }),
      );
    }
    await handInBoth("2026-11", range(1, 18), range(1, 11));
    await done(admin.post("/rosters/statements", { period: "2026-11", ...scope }));
    const applied = await done((await scene.as("s1")).post(at(carried!.id), visit("found")));
    expect(applied.difference.id).not.toBe(carried!.id);
    expect(applied).toMatchObject({ applied: true, difference: { period: "2026-11" } });
    const lateNow = await done((await scene.as("s1")).post(at(late!.id), visit("noAnswer")));
    expect(
      lateNow.difference.actions.map((one: { answer: string }) => one.answer).toSorted(),
    ).toEqual(["found", "noAnswer"]);
  });

  test("to somebody who was erased writes nothing down anew, and their records are gone", async () => {
    const doors = await open();
    const one = doors.at(-1)!;
    const s1 = await scene.as("s1");
    await done(s1.post(at(one.id), visit("noAnswer", { text: "门口有辆车" })));
    await scene.rows(
      "update persons set state = 'erased', content_sealed = null, account_id = null where id = $1",
      [one.person.id],
    );
    const refused = await s1.post(at(one.id), visit("noAnswer", { text: "又去了一次" }));
    expect([refused.status, refused.body.reason]).toEqual([409, "person.erased"]);
    const { items } = await done(s1.get(`/rosters/visit-records?person=${one.person.id}`));
    expect(items).toEqual([]);
  });
});
