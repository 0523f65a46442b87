import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done, hours } from "../../testing/caseScene.ts";
import { type Client, signedIn } from "../../testing/client.ts";
import { buildStaff } from "../../testing/district.ts";
import { newId } from "../../platform/crypto/newId.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

interface Item {
  id: string;
  why: string;
  dueAt: string;
  urgency: string;
  openedAt: string;
}

const inbox = async (client: Client, query = ""): Promise<Item[]> =>
  (await done(client.get(`/cases/inbox?limit=200${query}`))).items;
const idsOf = (items: Item[]) => items.map(({ id }) => id);

/** Every page, one after the other, as a reader turns them. */
async function walk(client: Client, path: string, limit: number): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: Item[]; nextCursor: string | null } = await done(
      client.get(`${path}limit=${limit}${cursor === null ? "" : `&cursor=${cursor}`}`),
    );
    expect(page.items.length).toBeLessThanOrEqual(limit);
    if (page.nextCursor !== null) expect(page.items).toHaveLength(limit);
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

describe("past its time", () => {
  test("a community's case appears for the street, a department's for the district; either may act", async () => {
    const waiting = await scene.open();
    const working = await scene.openUpTo("assigned");
    const { clock } = scene.test;
    for (const player of ["s1", "admin"] as const)
      expect(await inbox(await scene.as(player), "&box=escalated")).toEqual([]);

    clock.set(waiting.amberAt);
    expect((await inbox(await scene.as("c1"), "&urgency=amber")).map(({ id }) => id)).toContain(
      waiting.id,
    );
    clock.set(new Date(new Date(waiting.dueAt).getTime() - 1));
    expect(await inbox(await scene.as("s1"), "&box=escalated")).toEqual([]);
    clock.set(waiting.dueAt);
    const s1 = await scene.as("s1");
    expect(await inbox(s1)).toMatchObject([
      { id: waiting.id, why: "escalated", escalated: true, urgency: "red" },
    ]);
    expect(await inbox(await scene.as("c1"), "&urgency=red")).toMatchObject([
      { id: waiting.id, why: "holding" },
    ]);
    expect(idsOf(await inbox(await scene.as("admin")))).not.toContain(waiting.id);
    expect(idsOf(await inbox(await scene.as("s2")))).not.toContain(waiting.id);

    const taken = await done((await scene.as("s1")).post(`/cases/${waiting.id}/accept`, {}));
    expect(taken).toMatchObject({ holder: { id: scene.unit("s1") }, escalated: false });

    clock.set(working.dueAt);
    const admin = await scene.as("admin");
    expect(await inbox(admin, "&box=escalated")).toMatchObject([
      { id: working.id, why: "escalated", holder: { id: scene.unit("housing") } },
    ]);
    expect((await done(admin.get("/cases/inbox/counts"))).escalated).toBe(1);
    const resolved = await done(admin.post(`/cases/${working.id}/resolve`, { text: "区里已协调" }));
    expect(resolved.holder.id).toBe(scene.unit("housing"));
    expect(await inbox(await scene.as("admin"), "&box=escalated")).toEqual([]);
  });

  test("a community's case that the street leaves lying too appears for the district", async () => {
    const { id, dueAt } = await scene.open();
    const [{ escalateAt }] = (await scene.rows(
      `select escalate_at as "escalateAt" from cases where id = $1`,
      [id],
    )) as [{ escalateAt: Date }];
    const { clock } = scene.test;
    clock.set(new Date(escalateAt.getTime() - 1));
    expect(new Date(dueAt).getTime()).toBeLessThan(clock.now().getTime());
    expect(idsOf(await inbox(await scene.as("s1"), "&box=escalated"))).toContain(id);
    expect(idsOf(await inbox(await scene.as("admin")))).not.toContain(id);
    expect((await done((await scene.as("admin")).get(`/cases/${id}`))).abilities).not.toContain(
      "accept",
    );
    clock.set(escalateAt);
    const admin = await scene.as("admin");
    expect((await inbox(admin)).filter((item) => item.id === id)).toMatchObject([
      { why: "escalated", escalated: true },
    ]);
    expect(idsOf(await inbox(await scene.as("s1"), "&box=escalated"))).toContain(id);
    expect(idsOf(await inbox(await scene.as("s2")))).not.toContain(id);
    await done(admin.post(`/cases/${id}/accept`, {}));
    expect(idsOf(await inbox(await scene.as("s1"), "&box=escalated"))).not.toContain(id);
    await done((await scene.as("admin")).post(`/cases/${id}/resolve`, { text: "区里办了" }));
  });

  test("a case from another area is opened and taken by the level above its holder", async () => {
    const { clock } = scene.test;
    const { id } = await scene.open({ area: "990104002001" });
    await done(
      (await scene.as("s2c1")).post(`/cases/${id}/transfer`, {
        toUnitId: scene.unit("s1c1"),
        reason: "驿站归你社区",
      }),
    );
    const { dueAt } = await done((await scene.as("c1")).post(`/cases/${id}/receive`));
    clock.set(new Date(new Date(dueAt).getTime() + hours));
    const s1 = await scene.as("s1");
    expect(idsOf(await inbox(s1, "&box=escalated"))).toEqual([id]);
    const seen = await done(s1.get(`/cases/${id}`));
    expect(seen.abilities).toContain("resolve");
    await done(s1.post(`/cases/${id}/resolve`, { text: "街道已办" }));
    expect((await s1.get(`/cases/${id}`)).status).toBe(200);
    expect((await (await scene.as("c2")).get(`/cases/${id}`)).status).toBe(404);
  });

  test("offered to the level above and overdue, it is there once", async () => {
    const { id, dueAt } = await scene.open();
    await done(
      (await scene.as("c1")).post(`/cases/${id}/transfer`, {
        toUnitId: scene.unit("s1"),
        reason: "社区办不了",
      }),
    );
    const { clock } = scene.test;
    const before = await done((await scene.as("s1")).get("/cases/inbox/counts"));
    clock.set(dueAt);
    const s1 = await scene.as("s1");
    expect((await inbox(s1)).filter((item) => item.id === id)).toMatchObject([{ why: "incoming" }]);
    const after = await done(s1.get("/cases/inbox/counts"));
    expect(after.incoming).toBe(before.incoming);
    expect(after.escalated).toBe(before.escalated);
    expect(after.red).toBe(before.red + 1);
    expect((await inbox(s1, "&urgency=red")).filter((item) => item.id === id)).toHaveLength(1);
    await done(s1.post(`/cases/${id}/receive`));
  });
});

describe("many", () => {
  let both: Client;
  let admin: Client;

  beforeAll(async () => {
    const { clock } = scene.test;
    clock.set("2026-12-07T02:00:00Z");
    // Nine at s1c1, every third offered to s2; six at s2c1, three of which are past their time below.
    for (let index = 0; index < 9; index += 1) {
      const { id } = await scene.open({
        category: index % 2 === 0 ? "accessAndParking" : "restAndStation",
      });
      if (index % 3 === 0)
        await done(
          (await scene.as("c1")).post(`/cases/${id}/transfer`, {
            toUnitId: scene.unit("s2"),
            reason: "跨街道的事",
          }),
        );
      if (index > 4) clock.advance(hours);
    }
    for (let index = 0; index < 6; index += 1) {
      if (index === 3) clock.set("2026-12-09T02:00:00Z");
      await scene.open({ area: "990104002001" });
    }
    const { district, test: app } = scene;
    const account = await buildStaff(app.app, district, { role: "areaClerk", unit: "s1c1" });
    await scene.rows(
      `insert into grants (district, id, account_id, role, area, line, unit_id, given_at)
       values ($1, $2, $3, 'areaClerk', '990104002', 'all', $4, now())`,
      [district.code, newId(), account, scene.unit("s2")],
    );
    both = await signedIn(app, district.code, account);
    admin = await scene.as("admin");
  });

  test("the inbox is in order of deadline, whole, and turned without losing or repeating one", async () => {
    const whole = await inbox(both);
    expect(whole.filter(({ why }) => why === "holding")).toHaveLength(9);
    // What one's own unit offers to one's other unit is held, and listed so.
    expect(whole.filter(({ why }) => why === "incoming")).toHaveLength(0);
    expect(whole.filter(({ why }) => why === "escalated")).toHaveLength(3);
    const due = whole.map(({ dueAt }) => dueAt);
    expect(due).toEqual(due.toSorted());
    for (const limit of [1, 2, 5, 12])
      expect(await walk(both, "/cases/inbox?", limit)).toEqual(whole);
    for (const box of ["holding", "escalated"])
      expect(await walk(both, `/cases/inbox?box=${box}&`, 2)).toEqual(
        whole.filter(({ why }) => why === box),
      );
  });

  test("its counts are those of its lists", async () => {
    for (const client of [both, admin, await scene.as("s2"), await scene.as("c1")]) {
      const counts = await done(client.get("/cases/inbox/counts"));
      for (const box of ["holding", "incoming", "escalated"] as const)
        expect(await inbox(client, `&box=${box}`)).toHaveLength(counts[box]);
      for (const urgency of ["amber", "red"] as const)
        expect(await inbox(client, `&urgency=${urgency}`)).toHaveLength(counts[urgency]);
    }
    expect(await done(both.get("/cases/inbox/counts"))).toMatchObject({ holding: 9, escalated: 3 });
  });

  test("filters hold in every box", async () => {
    const some = await inbox(both, "&category=restAndStation");
    expect(some).toHaveLength(4);
    expect(await walk(both, "/cases/inbox?category=restAndStation&", 3)).toEqual(some);
    expect(await inbox(both, "&category=none")).toEqual([]);
  });

  test.each(["newest", "oldest", "due"])("the list by %s is turned whole", async (order) => {
    const whole = await walk(admin, `/cases?order=${order}&`, 200);
    const all = await scene.rows("select from cases");
    expect(whole).toHaveLength(all.length);
    const keys = whole.map((item) => (order === "due" ? item.dueAt : item.openedAt));
    expect(keys).toEqual(order === "newest" ? keys.toSorted().toReversed() : keys.toSorted());
    expect(await walk(admin, `/cases?order=${order}&`, 4)).toEqual(whole);
    expect(new Set(idsOf(whole)).size).toBe(whole.length);
  });

  test("a worker's own list is turned whole", async () => {
    const worker = await scene.as("worker");
    const whole = await walk(worker, "/cases/mine?", 200);
    expect(whole.length).toBeGreaterThan(15);
    expect(await walk(worker, "/cases/mine?", 7)).toEqual(whole);
  });

  test("an unchanged list is told in a word", async () => {
    const worker = await scene.as("worker");
    const first = await worker.get("/cases/mine");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await worker.get("/cases/mine", { "if-none-match": etag });
    expect(again).toMatchObject({ status: 304, body: "" });
    await scene.open();
    expect((await worker.get("/cases/mine", { "if-none-match": etag })).status).toBe(200);
  });
});
