import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type CaseScene,
  createCaseScene,
  done,
  hours,
  type Player,
} from "../../../testing/caseScene.ts";
import type { Client } from "../../../testing/client.ts";
import { retellCases } from "../../../testing/retellCases.ts";
import { factsOf } from "../caseRow.ts";

let scene: CaseScene;
const taken = new Set<string>();

/** Small, and the same each time: a test that fails can be looked at again. */
let state = 20_261_118;
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const oneOf = <T>(all: readonly T[]): T => all[random(all.length)]!;

const players: readonly Player[] = [
  "worker",
  "c1",
  "c2",
  "s1",
  "s2c1",
  "housing",
  "health",
  "delivery",
  "admin",
];
const bodies: Record<string, () => unknown> = {
  accept: () => ({}),
  transfer: () => ({
    toUnitId: scene.unit(oneOf(["s1", "s1c2", "s2c1", "health", "committee:delivery", "district"])),
    reason: "随机的一步",
  }),
  return: () => ({ reason: "随机的一步" }),
  assign: () => ({
    ...scene.roles(),
    departmentUnitId: scene.unit(oneOf(["housing", "health"])),
  }),
  progress: () => ({ text: "随机的一步" }),
  resolve: () => ({ text: "随机的一步" }),
  confirm: () => ({ stars: 1 + random(5) }),
  reopen: () => ({ text: "随机的一步" }),
  confirmFor: () => ({ ...(random(2) === 0 && { stars: 1 + random(5) }), channel: "phone" }),
  reopenFor: () => ({ text: "随机的一步", channel: "visit" }),
};

/** Somebody who can do something with a case does one of the things offered, which then has to work. */
async function stepOnce(id: string): Promise<void> {
  for (const player of players.toSorted(() => random(3) - 1)) {
    const client = await scene.as(player);
    const seen = await client.get(`/cases/${id}`);
    if (seen.status !== 200) continue;
    const offered: string[] = seen.body.abilities.filter(
      (one: string) =>
        !["reveal", "group", "ungroup"].includes(one) && (one !== "withdraw" || random(8) === 0),
    );
    if (offered.length === 0) continue;
    const ability = oneOf(offered);
    let body = bodies[ability]?.() as { toUnitId?: string } | undefined;
    while (ability === "transfer" && body?.toUnitId === seen.body.holder.id)
      body = bodies["transfer"]!() as { toUnitId: string };
    taken.add(ability);
    await done(client.post(`/cases/${id}/${ability.replace("For", "")}`, body ?? {}));
    return;
  }
}

beforeAll(async () => {
  scene = await createCaseScene();
  const { clock } = scene.test;
  clock.set("2026-11-24T01:00:00Z");
  const ids: string[] = [];
  for (let index = 0; index < 14; index += 1) {
    const area = `990104${oneOf(["001001", "001002", "002001", "001", ""])}`;
    const category = oneOf(["accessAndParking", "restAndStation", "payAndOrders"]);
    const line = oneOf(["delivery", "express"]);
    const text = `第${index}件：=SUM(A1:A9)`;
    const { id } =
      index % 3 === 0
        ? await scene.open({ area, category, text })
        : await done(
            (await scene.as("admin")).post("/cases/for", {
              area,
              category,
              line,
              text,
              channel: "visit",
            }),
          );
    ids.push(id);
    for (let step = 0; step < 3; step += 1) await stepOnce(oneOf(ids));
    clock.advance((7 + random(16)) * hours);
  }
  for (let step = 0; step < 40; step += 1) {
    await stepOnce(oneOf(ids));
    clock.advance(random(9) * hours);
  }
}, 90_000);
afterAll(() => scene.close());

test("the walk did most of what can be done", () => {
  expect([...taken]).toEqual(
    expect.arrayContaining(["accept", "transfer", "receive", "assign", "progress", "resolve"]),
  );
  expect(taken.size).toBeGreaterThan(9);
});

test("cases and counts are what their steps tell", async () => {
  const { app } = scene.test;
  const retold = await retellCases(app, "990104");
  const stored = await app.database.owner.kysely.selectFrom("cases").selectAll().execute();
  expect(stored.length).toBe(14);
  for (const row of stored) expect(factsOf(row)).toEqual(retold.facts.get(row.id));
  const counted = new Map<string, number>();
  for (const row of await app.database.owner.kysely.selectFrom("caseCounts").selectAll().execute())
    for (const [measure, n] of Object.entries(row.measures as Record<string, number>))
      counted.set([row.area, row.grain, row.day, row.line, row.category, measure].join("|"), n);
  expect(counted).toEqual(retold.counts);
});

test("every step has its audit row, and the chain is whole", async () => {
  const steps = await scene.rows("select from case_actions");
  const audited = await scene.rows("select from audit_log where action like 'case.%'");
  expect(audited).toHaveLength(steps.length);
  const verdict = await done((await scene.as("auditor")).get("/audit/verify"));
  expect(verdict.intact).toBe(true);
});

const measures = [
  "received",
  "waiting",
  "accepted",
  "inProgress",
  "resolved",
  "confirmed",
  "reopened",
  "overdue",
  "withdrawn",
  "rated",
] as const;

interface Listed {
  stars: number | null;
  category: string;
  area: string;
  openedAt: string;
  resolvedAt: string | null;
}
const list = async (client: Client, query: string): Promise<Listed[]> =>
  (await done(client.get(`/cases?limit=200&${query}`))).items;

describe("every number opens the rows behind it", () => {
  const scopes = [
    ["admin", "area=990104"],
    ["admin", "area=990104&line=delivery"],
    ["admin", "area=990104001&from=2026-11-25&to=2026-12-01"],
    ["admin", "area=990104001001&line=express&from=2026-11-01&to=2026-11-30"],
    ["admin", "area=990104&from=2026-11-26&to=2026-11-26"],
    ["admin", "area=990104&from=1900-01-01&to=2199-12-31"],
    ["s1", "area=990104001&from=2026-12-01"],
    ["c1", "area=990104001001"],
    ["delivery", "area=990104&line=delivery"],
  ] as const;

  test.each(scopes)("%s, %s", async (player, query) => {
    const client = await scene.as(player);
    const figures = await done(client.get(`/cases/figures?${query}`));
    for (const measure of measures) {
      const rows = await list(client, `${scopeOf(figures)}&measure=${measure}`);
      expect([measure, rows.length]).toEqual([measure, figures.total[measure]]);
    }
    const all = await list(client, scopeOf(figures));
    for (const one of figures.byCategory)
      for (const measure of ["received", "resolved", "overdue"] as const)
        expect(
          await list(client, `${scopeOf(figures)}&category=${one.category}&measure=${measure}`),
        ).toHaveLength(one[measure]);
    for (const one of figures.byArea)
      expect(all.filter((row) => row.area.startsWith(one.area))).toHaveLength(one.received);
    for (const one of figures.byMonth)
      expect(all.filter((row) => monthOf(row.openedAt) === one.month)).toHaveLength(one.received);
    const rated = all.flatMap(({ stars }) => (stars === null ? [] : [stars]));
    const mean = rated.reduce((sum, stars) => sum + stars, 0) / rated.length;
    if (rated.length === 0) expect(figures.total.satisfaction).toBeNull();
    else expect(figures.total.satisfaction).toBeCloseTo(mean, 2);
    expect(figures.total.medianDays).toBe(median(all));
  });

  test("left out, the scope is the widest one's own over the last twelve months", async () => {
    const defaultOf = async (player: Player) =>
      (await done((await scene.as(player)).get("/cases/figures"))).scope;
    expect(await defaultOf("admin")).toMatchObject({
      area: "990104",
      line: null,
      from: "2026-01-01",
    });
    expect(await defaultOf("s1")).toMatchObject({ area: "990104001", areaName: "第1街道" });
    expect(await defaultOf("delivery")).toMatchObject({ area: "990104", line: "delivery" });
  });

  test("a city's figures are those of the district signed in to", async () => {
    await scene.rows("update grants set area = '9901' where role = 'districtAdmin'");
    const admin = await scene.as("admin");
    const [city, district] = [
      await done(admin.get("/cases/figures?area=9901")),
      await done(admin.get("/cases/figures?area=990104")),
    ];
    expect(city).toEqual(district);
    expect((await done(admin.get("/cases/figures"))).scope.area).toBe("990104");
    await scene.rows("update grants set area = '990104' where role = 'districtAdmin'");
  });

  test.each([
    ["s1", "area=990104002", 403, "grant.outsideArea"],
    ["s1", "area=990104", 403, "grant.outsideArea"],
    ["admin", "area=990105", 403, "grant.outsideArea"],
    ["delivery", "area=990104&line=express", 403, "grant.outsideArea"],
    ["housing", "", 403, "grant.missing"],
    ["admin", "from=2026-12-02&to=2026-12-01", 400, "request.invalid"],
    ["admin", "to=9999-12-31", 400, "request.invalid"],
    ["admin", "from=2026-02-30", 400, "request.invalid"],
  ] as const)("%s may not ask %s", async (player, query, status, reason) => {
    const refused = await (await scene.as(player)).get(`/cases/figures?${query}`);
    expect(refused).toMatchObject({ status, body: { reason } });
  });
});

/** The filter that the figures say they are about. */
function scopeOf({ scope }: { scope: Record<string, string | null> }): string {
  const query = new URLSearchParams();
  for (const key of ["area", "line", "from", "to"])
    if (typeof scope[key] === "string") query.set(key, scope[key]);
  return query.toString();
}

const shanghai = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
const monthOf = (instant: string): string => shanghai.format(new Date(instant)).slice(0, 7);

/** Days begun between asked and resolved, the middle of them; told anew, not by the code under test. */
function median(rows: readonly Listed[]): number | null {
  const days = rows
    .flatMap(({ openedAt, resolvedAt }) =>
      resolvedAt === null
        ? []
        : [Math.ceil((Date.parse(resolvedAt) - Date.parse(openedAt)) / 86_400_000)],
    )
    .map((one) => Math.max(1, one))
    .toSorted((a, b) => a - b);
  return days[Math.ceil(days.length / 2) - 1] ?? null;
}
