import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import type { Answer } from "../../../testing/client.ts";
import { buildSource, handIn, invented } from "../../../testing/rosterScene.ts";

const head = ["姓名", "身份证号", "手机号", "出生日期", "所属社区"];
const at = "柳巷1之1社区";
const whole = (n: number) => {
  const { name, id, phone } = invented(n);
  return [name, id, phone, null, at];
};
const alike = (n: number) => {
  const { name, birth } = invented(n);
  const day = `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`;
  return [name, null, `1390000${String(n).padStart(4, "0")}`, day, at];
};

let scene: CaseScene;
let pairs: Answer["body"][];
let listId: string;
const decide = async (pair: Answer["body"], verdict: string) =>
  done(
    (await scene.as("s1")).post(`/rosters/pairs/${pair.id}/decide`, {
      verdict,
      version: pair.version,
    }),
  );
const model = async () => done((await scene.as("admin")).get("/rosters/model"));
const street = (checks: 1 | 2 = 1) =>
  buildSource(scene, {
    kind: "street",
    unitId: scene.unit("s1"),
    area: "990104001",
    line: "delivery",
    oneToOne: false,
    checks,
  });

beforeAll(async () => {
  scene = await createCaseScene();
  const platform = await buildSource(scene);
  await handIn(scene, await scene.as("delivery"), { sourceId: platform.id, period: "2026-11" }, [
    head,
    ...Array.from({ length: 90 }, (_, n) => whole(n)),
  ]);
  const s1 = await scene.as("s1");
  const source = await street();
  const list = await handIn(scene, s1, { sourceId: source.id, period: "2026-11" }, [
    head,
    ...Array.from({ length: 64 }, (_, n) => alike(n)),
  ]);
  listId = list.id;
  pairs = (await done(s1.get(`/rosters/pairs?list=${list.id}&limit=200`))).items;
  expect(pairs.length).toBeGreaterThan(60);
});
afterAll(() => scene.close());

test("decisions teach a model that is shown, adopted by a press, and gone back from; lists keep theirs", async () => {
  const fresh = await model();
  expect(fresh).toMatchObject({ inUse: { version: 0 }, decisions: 0, since: 0, proposal: null });
  const admin = await scene.as("admin");
  expect((await admin.post("/rosters/model/adopt", { digest: "x", version: 0 })).body.reason).toBe(
    "rosterModel.tooFew",
  );

  for (const [n, pair] of pairs.slice(0, 58).entries())
    await decide(pair, n % 10 === 9 ? "different" : "same");
  await decide(pairs[58], "unsure");
  const undone = await decide(pairs[59], "same");
  await done(
    (await scene.as("s1")).post(`/rosters/pairs/${undone.id}/undo`, {
      note: "看错了",
      version: undone.version,
    }),
  );
  const seen = await model();
  expect(seen).toMatchObject({ decisions: 58, since: 58, proposal: { decisions: 58, same: 53 } });
  const { proposal } = seen;
  expect((await model()).proposal).toEqual(proposal);
  const { before, after } = proposal;
  for (const fates of [before, after]) expect(fates.linked + fates.asked + fates.apart).toBe(58);
  // Only the phone differed, and then the shipped model asks, every time.
  expect(before).toMatchObject({ linked: 0, apart: 0 });
  expect(proposal.otherPhone).toMatchObject({ decided: 58, same: 53, after: null });
  const phone = proposal.weights.find(
    ({ column, level }: { column: string; level: string }) =>
      column === "phone" && level === "edits 1",
  );
  expect(phone.seen).toBe(58);
  expect(proposal.weights.some((one: Answer["body"]) => one.before !== one.after)).toBe(true);
  expect(JSON.stringify(proposal)).not.toContain(invented(3).name);

  const adopt = (body: object) => admin.post("/rosters/model/adopt", body);
  expect((await adopt({ digest: "x", version: 0 })).body.reason).toBe(
    "rosterModel.changedMeanwhile",
  );
  const wanted = { digest: proposal.digest, version: 0 };
  expect(await done(adopt(wanted))).toEqual({ version: 1 });
  expect((await adopt(wanted)).body.reason).toBe("rosterModel.changedMeanwhile");
  const [stored] = await scene.rows<{ id: string; model: unknown }>("select * from roster_models");
  expect(await scene.audited(stored!.id)).toEqual(["rosterModel.adopt"]);

  const source = await street();
  const s1 = await scene.as("s1");
  const next = await handIn(scene, s1, { sourceId: source.id, period: "2026-11" }, [
    head,
    ...Array.from({ length: 12 }, (_, n) => alike(n + 70)),
  ]);
  expect(next.modelVersion).toBe(1);
  expect((await done(s1.get(`/rosters/lists/${listId}`))).modelVersion).toBe(0);
  const used = await model();
  expect(used).toMatchObject({ inUse: { version: 1, decisions: 58, lists: 1 }, since: 0 });

  expect(await done(admin.post("/rosters/model/restore", { restores: 0, version: 1 }))).toEqual({
    version: 2,
  });
  expect((await model()).inUse).toMatchObject({ version: 2, restores: 0 });
  const versions = await scene.rows<{ version: number; action: string }>(
    "select action from audit_log where subject_kind = 'rosterModel' order by seq",
  );
  expect(versions.map(({ action }) => action)).toEqual([
    "rosterModel.adopt",
    "rosterModel.restore",
  ]);
  // The same decisions teach the same, whatever was adopted in between.
  await done(adopt({ digest: (await model()).proposal.digest, version: 2 }));
  const models = await scene.rows<{ version: number; model: unknown }>(
    "select version, model from roster_models order by version",
  );
  expect(models[2]!.model).toEqual(models[0]!.model);
});

test("what two people did not agree on, and what was taken back, teaches nothing", async () => {
  const before = (await model()).decisions;
  const source = await street(2);
  const s1 = await scene.as("s1");
  const list = await handIn(scene, s1, { sourceId: source.id, period: "2026-11" }, [
    head,
    alike(80),
    alike(81),
  ]);
  const { items } = await done(s1.get(`/rosters/pairs?list=${list.id}`));
  const say = async (player: "s1" | "c1" | "admin", pair: Answer["body"], verdict: string) => {
    const client = await scene.as(player);
    const { version } = await done(client.get(`/rosters/pairs/${pair.id}`));
    return done(client.post(`/rosters/pairs/${pair.id}/decide`, { verdict, version }));
  };
  await say("s1", items[0], "same");
  await say("c1", items[0], "different");
  await say("admin", items[0], "same");
  expect((await model()).decisions).toBe(before);
  await say("s1", items[1], "same");
  await say("c1", items[1], "same");
  expect((await model()).decisions).toBe(before + 1);
  await done(s1.post(`/rosters/lists/${list.id}/withdraw`));
  expect((await model()).decisions).toBe(before);
});

test("two whom people confirmed to be two are not chosen between by the machine", async () => {
  const apart = pairs[9];
  const s1 = await scene.as("s1");
  const { left } = await done(s1.get(`/rosters/pairs/${apart.id}`));
  const n = Array.from({ length: 64 }, (_, at) => at).find(
    (at) =>
      invented(at).name === left.name &&
      `1390000${String(at).padStart(4, "0")}`.endsWith(left.phone.slice(-4)),
  )!;
  const source = await street();
  const again = await handIn(scene, s1, { sourceId: source.id, period: "2026-11" }, [
    head,
    alike(n),
    whole(89),
  ]);
  expect(again.rows).toMatchObject({ doubtful: 1, linked: 1 });
});
