import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import type { Client } from "../../../testing/client.ts";

let scene: CaseScene;
let admin: Client;
let c1: Client;
let housing: Client;

beforeAll(async () => {
  scene = await createCaseScene();
  admin = await scene.as("admin");
  c1 = await scene.as("c1");
  housing = await scene.as("housing");
});
afterAll(() => scene.close());

const source = { kind: "visit", name: "11月走访", on: "2026-11-10" };

async function applicant(name: string, appliedOn: string, area = "990104001001") {
  const { id: personId } = await done(
    admin.post("/people", {
      identity: { name, birth: "1995-03-01" },
      area,
      work: { line: "delivery", area },
      source,
    }),
  );
  const { id } = await done(
    admin.post(`/people/${personId}/developments`, {
      unitId: scene.unit("party1"),
      appliedOn,
      papers: ["application"],
    }),
  );
  return { id, personId };
}

/** Takes steps on their days, papers as told. */
async function take(id: string, steps: readonly [number, string, string[], object?][]) {
  let told = await done(c1.get(`/developments/${id}`));
  for (const [step, on, papers, more] of steps)
    told = await done(
      c1.post(`/developments/${id}/steps`, { step, on, papers, version: told.version, ...more }),
    );
  return told;
}

const toActivist: [number, string, string[], object?][] = [
  [2, "2025-08-01", []],
  [3, "2025-12-01", ["recommendation", "minutes"]],
  [4, "2025-12-05", ["filing"]],
  [5, "2025-12-06", [], { people: 2 }],
];

describe("everybody on the 25 steps", () => {
  let fresh: { id: string; personId: string };
  let activist: { id: string; personId: string };

  beforeAll(async () => {
    fresh = await applicant("方未晚", "2026-11-10");
    activist = await applicant("陈向前", "2025-07-20");
    await take(activist.id, toActivist);
  });

  test("are listed with stage, since when, last step and what is due, the overdue first", async () => {
    const told = await done(c1.get("/developments"));
    expect(told).toMatchObject({ total: 2, overdue: 1 });
    expect(told.items).toMatchObject([
      {
        id: activist.id,
        person: { name: "陈**" },
        unit: { name: "第1党支部" },
        stage: "activist",
        since: "2025-12-01",
        step: 5,
        stepOn: "2025-12-06",
        dueOn: "2026-06-06",
        overdue: true,
        endedAt: null,
      },
      {
        id: fresh.id,
        stage: "applicant",
        since: "2026-11-10",
        step: 1,
        dueOn: "2026-12-10",
        overdue: false,
      },
    ]);
  });

  test("are narrowed by stage, by what is overdue, by area, and come in pages", async () => {
    const ids = async (query: string) =>
      (await done(c1.get(`/developments?${query}`))).items.map((one: { id: string }) => one.id);
    expect(await ids("stage=applicant")).toEqual([fresh.id]);
    expect(await ids("stage=candidate")).toEqual([]);
    expect(await ids("due=overdue")).toEqual([activist.id]);
    expect(await ids("area=990104001002")).toEqual([]);
    const first = await done(c1.get("/developments?limit=1"));
    const next = await done(c1.get(`/developments?limit=1&cursor=${first.nextCursor}`));
    expect([first.items[0].id, next.items[0].id]).toEqual([activist.id, fresh.id]);
    expect(next.nextCursor).toBe(null);
    expect((await c1.get("/developments?stage=none")).status).toBe(400);
  });

  test("are counted by stage and step; elsewhere no few are told, nor what would tell them", async () => {
    const own = await done(c1.get("/people/counts?by=stage"));
    expect(own).toMatchObject({ total: 2 });
    expect(own.items).toMatchObject([
      { key: "applicant", n: 1 },
      { key: "activist", n: 1 },
      { key: "candidate", n: 0 },
      { key: "probationer", n: 0 },
      { key: "member", n: 0 },
    ]);
    expect((await done(c1.get("/people/counts?by=step"))).items).toMatchObject([
      { key: "1", name: "递交入党申请书", n: 1 },
      { key: "5", n: 1 },
    ]);
    const outside = await done(housing.get("/people/counts?by=stage&area=990104"));
    expect(outside).toMatchObject({ total: null });
    expect(outside.items.map((one: { n: number | null }) => one.n)).toEqual([null, null, 0, 0, 0]);
    for (const name of ["甲一", "乙二", "丙三", "丁四"]) await applicant(name, "2026-11-11");
    const more = await done(housing.get("/people/counts?by=stage&area=990104"));
    expect(more.total).toBe(6);
    // The one activist would be what the five applicants leave of the six.
    expect(more.items.map((one: { n: number | null }) => one.n)).toEqual([null, null, 0, 0, 0]);
    const steps = await done(housing.get("/people/counts?by=step&area=990104"));
    expect(steps.total).toBe(null);
    expect(steps.items.every((one: { n: number | null }) => one.n === null)).toBe(true);
  });

  test("papers that come later are added to their step, once, and nothing is written over", async () => {
    const at = `/developments/${activist.id}`;
    const before = await done(c1.get(at));
    expect(before.missing).toEqual([{ step: 2, paper: "talk" }]);
    expect(before.abilities).toContain("addPapers");
    const { version } = before;
    const add = (body: object) => c1.post(`${at}/papers`, { version, on: "2026-11-01", ...body });
    expect((await add({ step: 6, papers: ["observation"] })).body.reason).toBe("step.notDone");
    expect(
      (await add({ step: 2, papers: ["talk"], on: "2025-07-30" })).body.detail.refusals,
    ).toEqual(["step.papersBeforeStep"]);
    expect(
      (await add({ step: 2, papers: ["ballot"], on: "2030-01-01" })).body.detail.refusals,
    ).toEqual(["step.inFuture", "step.papersNotWanted"]);
    const added = await done(add({ step: 2, papers: ["talk"], note: "从旧档案找到" }));
    expect(added.missing).toEqual([]);
    expect(added.abilities).not.toContain("addPapers");
    expect(added.steps[1]).toMatchObject({
      step: 2,
      papers: [],
      later: [{ papers: ["talk"], on: "2026-11-01", note: "从旧档案找到" }],
    });
    expect((await add({ step: 2, papers: ["talk"] })).body.reason).toBe(
      "development.changedMeanwhile",
    );
    expect(
      (
        await c1.post(`${at}/papers`, {
          step: 2,
          papers: ["talk"],
          on: "2026-11-01",
          version: version + 1,
        })
      ).body.reason,
    ).toBe("step.papersNotWanted");
    expect(await scene.audited(activist.id)).toContain("development.addPapers");
    const kept = await scene.rows("select * from development_steps where development_id = $1", [
      activist.id,
    ]);
    expect(kept).toHaveLength(6);
    expect(JSON.stringify(kept)).not.toMatch(/talk|旧档案/);
  });

  test("what has ended is reached from the person, with the reason", async () => {
    const { version } = await done(c1.get(`/developments/${fresh.id}`));
    await done(c1.post(`/developments/${fresh.id}/stop`, { why: "本人改了主意", version }));
    expect((await done(c1.get(`/developments?person=${fresh.personId}`))).items).toEqual([]);
    const past = await done(c1.get(`/developments?person=${fresh.personId}&state=all`));
    expect(past.items).toMatchObject([
      { id: fresh.id, state: "stopped", dueOn: null, overdue: false },
    ]);
    expect(past.items[0].endedAt).not.toBe(null);
    expect(await done(c1.get(`/developments/${fresh.id}`))).toMatchObject({
      reason: "本人改了主意",
      abilities: [],
    });
  });
});
