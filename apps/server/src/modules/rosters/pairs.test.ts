import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import type { Answer } from "../../testing/client.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";

const head = ["姓名", "身份证号", "手机号", "出生日期", "所属社区"];
const whole = (n: number) => {
  const { name, id, phone } = invented(n);
  return [name, id, phone, null, "柳巷1之1社区"];
};
/** Somebody like `n`: the same name and birth, and nothing else that is whole. */
const alike = (n: number, phone: string | null = null) => {
  const { name, birth } = invented(n);
  return [
    name,
    null,
    phone,
    `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`,
    "柳巷1之1社区",
  ];
};

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
  const platform = await buildSource(scene);
  const rows = Array.from({ length: 60 }, (_, n) => whole(n));
  await handIn(scene, await scene.as("delivery"), { sourceId: platform.id, period: "2026-11" }, [
    head,
    ...rows,
  ]);
});
afterAll(() => scene.close());

const handInAlike = async (
  rows: (string | number | null)[][],
  checks: 1 | 2 = 1,
): Promise<{ list: Answer["body"]; pairs: Answer["body"][]; sourceId: string }> => {
  const source = await buildSource(scene, {
    kind: "street",
    unitId: scene.unit("s1"),
    area: "990104001",
    line: "delivery",
    oneToOne: false,
    checks,
  });
  const s1 = await scene.as("s1");
  const list = await handIn(scene, s1, { sourceId: source.id, period: "2026-11" }, [head, ...rows]);
  const { items } = await done(s1.get(`/rosters/pairs?list=${list.id}`));
  return { list, pairs: items, sourceId: source.id };
};
const decide = async (
  player: "s1" | "c1" | "admin",
  pair: Answer["body"],
  verdict: string,
  version = pair.version,
) => (await scene.as(player)).post(`/rosters/pairs/${pair.id}/decide`, { verdict, version });
const rowOf = async (listId: string) =>
  (
    await scene.rows<{ state: string; person_id: string | null }>(
      "select state, person_id from roster_rows where list_id = $1 order by row",
      [listId],
    )
  )[0]!;

test("whoever may be somebody known waits for a person to look, with reasons and masked numbers", async () => {
  const { list, pairs } = await handInAlike([alike(1, "13900000001")]);
  expect(list.rows).toMatchObject({ doubtful: 1, linked: 0, added: 0 });
  const [pair] = pairs;
  expect(pair.probability).toBeGreaterThan(0.1);
  expect(pair.words.length).toBeGreaterThan(3);
  expect(pair.steps[0].column).toBe("prior");
  expect(pair.left).toMatchObject({
    name: invented(1).name,
    phone: "139****0001",
    areaName: "柳巷1之1社区",
  });
  expect(pair.right.citizenNumber).toMatch(/\*{8,}/);
  expect((await (await scene.as("s2")).get(`/rosters/pairs/${pair.id}`)).status).toBe(404);
  expect((await (await scene.as("housing")).get("/rosters/pairs")).status).toBe(403);
  expect((await done((await scene.as("c1")).get("/rosters/pairs/counts"))).waiting).toBeGreaterThan(
    0,
  );
});

test("the same: linked, said of the person; two at once: the second is told; undone: as before", async () => {
  const { list, pairs } = await handInAlike([alike(2, "13900000002")]);
  const [pair] = pairs;
  const answers = await Promise.all([decide("s1", pair, "same"), decide("c1", pair, "different")]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const told = answers.find(({ status }) => status === 409)!;
  expect(told.body.reason).toBe("rosterPair.changedMeanwhile");
  const settled = answers.find(({ status }) => status === 200)!.body;
  const row = await rowOf(list.id);
  if (settled.state === "same") expect(row).toEqual({ state: "linked", person_id: pair.personId });
  const undone = await done(
    (await scene.as("admin")).post(`/rosters/pairs/${pair.id}/undo`, {
      note: "看错了",
      version: settled.version,
    }),
  );
  expect(undone).toMatchObject({ state: "open", abilities: ["decide"] });
  expect(undone.decisions.map((one: { verdict: string }) => one.verdict)).toEqual([
    settled.state,
    "undo",
  ]);
  expect(await rowOf(list.id)).toEqual({ state: "doubtful", person_id: null });
});

test("not the same: somebody of their own, kept apart also when the list comes again", async () => {
  const rows = [alike(4, "13900000004")];
  const { list, pairs, sourceId } = await handInAlike(rows);
  expect(await done(decide("s1", pairs[0], "different"))).toMatchObject({ state: "different" });
  const row = await rowOf(list.id);
  expect(row.state).toBe("added");
  expect(row.person_id).not.toBe(pairs[0].personId);
  const apart = await scene.rows(
    "select 1 from roster_apart where pair_id = $1 and lifted_at is null",
    [pairs[0].id],
  );
  expect(apart).toHaveLength(1);
  const again = await handIn(scene, await scene.as("s1"), { sourceId, period: "2026-12" }, [
    head,
    ...rows,
    alike(59, "13900000059"),
  ]);
  expect(await rowOf(again.id)).toEqual({ state: "linked", person_id: row.person_id });
});

test("checked twice, nobody sees the other's word, and both must agree", async () => {
  const { list, pairs } = await handInAlike([alike(6, "13900000006")], 2);
  const first = await done(decide("s1", pairs[0], "same"));
  expect(first).toMatchObject({ state: "open", abilities: ["undo"] });
  // It waits for somebody else now: the first checker's desk does not show it again.
  const deskOf = async (player: "s1" | "c1") =>
    (await done((await scene.as(player)).get(`/rosters/pairs?list=${list.id}`))).items.length;
  expect([await deskOf("s1"), await deskOf("c1")]).toEqual([0, 1]);
  const seen = await done((await scene.as("c1")).get(`/rosters/pairs/${pairs[0].id}`));
  expect(seen.decisions).toEqual([]);
  expect((await decide("s1", first, "different")).body.detail).toMatchObject({
    refusal: "alreadySaid",
  });
  expect(await done(decide("c1", pairs[0], "different"))).toMatchObject({ state: "disputed" });
  expect((await rowOf(list.id)).state).toBe("doubtful");
  const disputed = await done((await scene.as("admin")).get(`/rosters/pairs/${pairs[0].id}`));
  expect(disputed.decisions).toHaveLength(2);
  expect(await done(decide("admin", disputed, "same"))).toMatchObject({ state: "same" });
  expect((await rowOf(list.id)).state).toBe("linked");
});

test("two who check blind at the same moment are both heard, and meet in a dispute or an agreement", async () => {
  const { list, pairs } = await handInAlike([alike(8, "13900000008"), alike(9, "13900000009")], 2);
  const say = (verdicts: [string, string], pair: Answer["body"]) =>
    Promise.all([decide("s1", pair, verdicts[0]), decide("c1", pair, verdicts[1])]);
  const both = await say(["same", "different"], pairs[0]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(both.map(({ body }) => body.state).toSorted()).toEqual(["disputed", "open"]);
  const agreed = await say(["same", "same"], pairs[1]);
  expect(agreed.map(({ status }) => status)).toEqual([200, 200]);
  const after = await scene.rows<{ state: string }>(
    "select state from roster_pairs where list_id = $1 order by state",
    [list.id],
  );
  expect(after.map(({ state }) => state)).toEqual(["disputed", "same"]);
  // Only a third person is asked about what is disputed.
  const waiting = async (player: "s1" | "c1" | "admin") =>
    (await done((await scene.as(player)).get(`/rosters/pairs?list=${list.id}`))).items.length;
  expect([await waiting("s1"), await waiting("c1"), await waiting("admin")]).toEqual([0, 0, 1]);
});
