import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { buildStation } from "../../testing/stationScene.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const here = { lng: 118.05, lat: 31.52 };
const metresNorth = (metres: number) => ({ lng: here.lng, lat: here.lat + metres / 111_195 });

describe("a place", () => {
  test("is added by an office, read by everybody, and found by its code", async () => {
    const made = await buildStation(scene, { name: "文昌驿站", tier: "third" });
    expect(made).toMatchObject({
      name: "文昌驿站",
      kind: "station",
      type: { zh: "宁小蜂驿站" },
      tier: "third",
      owner: { id: scene.unit("s1c1") },
      now: { open: true, until: "2026-11-18T10:00:00.000Z", opensAt: null },
    });
    expect(await scene.audited(made.id)).toEqual(["station.add"]);
    const rider = await scene.as("worker");
    const read = await done(rider.get(`/stations/by-code/${made.code}`));
    expect(read).toMatchObject({ id: made.id, abilities: [] });
    expect(read.week).toHaveLength(7);
    // Shown to map apps in their own coordinates: about half a kilometre from ours.
    const { lng, lat } = read.navigate["GCJ-02"];
    expect(Math.abs(lng - read.lng) + Math.abs(lat - read.lat)).toBeGreaterThan(0.003);
  });

  test("is refused with everything that is wrong with it at once", async () => {
    const admin = await scene.as("admin");
    const answer = await admin.post("/stations", {
      type: "palace",
      tier: "fifth",
      name: "坏驿站",
      area: "990104001999",
      ...here,
      hours: "Mo-Su 08:00-20:00; off",
    });
    expect(answer.status).toBe(400);
    expect(answer.body.issues).toEqual([
      { path: "type", reason: "station.typeUnknown" },
      { path: "tier", reason: "station.tierUnknown" },
      { path: "hours", reason: "hours.neverOpen" },
      { path: "area", reason: "area.unknown" },
    ]);
    const s2 = await scene.as("s2");
    const elsewhere = await s2.post("/stations", {
      type: "station",
      name: "别人的",
      area: "990104001001",
      ...here,
      hours: "24/7",
    });
    expect(elsewhere).toMatchObject({ status: 403, body: { reason: "grant.outsideArea" } });
  });

  test("in a wrong datum is told from one that lies elsewhere", async () => {
    const square = (half: number) => [
      [
        [here.lng - half, here.lat - half],
        [here.lng + half, here.lat - half],
        [here.lng + half, here.lat + half],
        [here.lng - half, here.lat + half],
        [here.lng - half, here.lat - half],
      ],
    ];
    await scene.rows("update areas set boundary = $1 where code = '990104001002'", [
      JSON.stringify(square(0.0015)),
    ]);
    const add = async (at: object) =>
      (await scene.as("admin")).post("/stations", {
        type: "station",
        name: "坐标驿站",
        area: "990104001002",
        hours: "24/7",
        ...at,
      });
    // What Amap shows for the middle of the square, handed in as if it were WGS-84.
    const amap = (await done(add(here))).navigate["GCJ-02"];
    const wrong = await add({ ...amap });
    expect(wrong.body.issues).toEqual([{ path: "lng", reason: "point.otherDatum" }]);
    const right = await done(add({ ...amap, datum: "GCJ-02" }));
    expect(right.lng).toBeCloseTo(here.lng, 5);
    expect(right.lat).toBeCloseTo(here.lat, 5);
    const far = await add({ lng: 118.2, lat: 31.6 });
    expect(far.body.issues).toEqual([{ path: "lng", reason: "point.outsideArea" }]);
  });

  test("is changed by whoever keeps it, and two editors do not overwrite each other", async () => {
    const made = await buildStation(scene, { name: "双井驿站" });
    const c1 = await scene.as("c1");
    const body = { name: "双井暖心驿站", hours: "24/7", version: made.version };
    const changed = await done(c1.send("PATCH", `/stations/${made.id}`, body));
    expect(changed).toMatchObject({
      name: "双井暖心驿站",
      version: 2,
      now: { open: true, until: null },
    });
    const late = await c1.send("PATCH", `/stations/${made.id}`, body);
    expect(late).toMatchObject({ status: 409, body: { reason: "station.changedMeanwhile" } });
    const other = await (
      await scene.as("c2")
    ).send("PATCH", `/stations/${made.id}`, { ...body, version: 2 });
    expect(other).toMatchObject({ status: 403, body: { reason: "station.notYours" } });
    expect(await scene.audited(made.id)).toEqual(["station.add", "station.change"]);
    const paused = await done(
      c1.send("PATCH", `/stations/${made.id}`, { status: "paused", version: 2 }),
    );
    expect(paused).toMatchObject({ status: "paused", now: { open: false } });
  });

  test("a shopkeeper keeps the page of their own shop, and cannot move it", async () => {
    const made = await buildStation(scene, { name: "老张面馆", type: "friendlyShop" });
    const admin = await scene.as("admin");
    const rider = await scene.as("worker");
    const before = await rider.send("PUT", `/stations/${made.id}/facilities`, { facilities: [] });
    expect(before).toMatchObject({ status: 404, body: { reason: "station.notFound" } });
    const accountIds = [await scene.accountOf("worker")];
    await done(admin.send("PUT", `/stations/${made.id}/managers`, { accountIds }));
    const kept = await done(
      rider.send("PUT", `/stations/${made.id}/facilities`, {
        facilities: [
          { key: "rest", count: 8 },
          { key: "water", count: 1, stock: 20, lowStock: 5 },
        ],
      }),
    );
    expect(kept.facilities.map(({ key }: { key: string }) => key)).toEqual(["rest", "water"]);
    expect(kept.abilities).not.toContain("move");
    const moved = await rider.send("PATCH", `/stations/${made.id}`, { lng: 118.06, version: 1 });
    expect(moved).toMatchObject({ status: 403, body: { reason: "station.forOffices" } });
    const unknown = await rider.send("PUT", `/stations/${made.id}/facilities`, {
      facilities: [{ key: "swimmingPool", count: 1 }],
    });
    expect(unknown.body.issues).toEqual([{ path: "facilities.0.key", reason: "facility.unknown" }]);
  });

  test("other hours for some days are seen at once, and two that contradict are refused", async () => {
    const made = await buildStation(scene, { name: "例外驿站" });
    const c1 = await scene.as("c1");
    const shut = { first: "2026-11-18", last: "2026-11-19", hours: "off", reason: "消杀" };
    const changed = await done(c1.post(`/stations/${made.id}/exceptions`, shut));
    expect(changed.now).toEqual({ open: false, until: null, opensAt: "2026-11-20T00:30:00.000Z" });
    const clash = await c1.post(`/stations/${made.id}/exceptions`, {
      first: "2026-11-19",
      last: "2026-11-21",
      hours: "10:00-12:00",
    });
    expect(clash.body.issues).toEqual([{ path: "first", reason: "hours.exceptionsOverlap" }]);
    const past = await c1.post(`/stations/${made.id}/exceptions`, {
      first: "2026-11-01",
      last: "2026-11-02",
      hours: "off",
    });
    expect(past.body.issues).toEqual([{ path: "last", reason: "day.past" }]);
    const partId = changed.exceptions[0].id;
    const back = await done(c1.send("DELETE", `/stations/${made.id}/exceptions/${partId}`));
    expect(back.now.open).toBe(true);
  });
});

describe("near me", () => {
  test("nearest first, open ones only, with minutes that say how they were measured", async () => {
    const close = await buildStation(scene, {
      name: "近",
      area: "990104002001",
      ...metresNorth(300),
    });
    const far = await buildStation(scene, {
      name: "远",
      area: "990104002001",
      ...metresNorth(900),
    });
    const shut = await buildStation(scene, {
      name: "夜",
      area: "990104002001",
      ...metresNorth(100),
      hours: "Mo-Su 20:00-23:00",
    });
    const rider = await scene.as("worker");
    const ask = (more: object = {}) => done(rider.post("/stations/near", { ...here, ...more }));
    const of = (answer: { items: { id: string }[] }) => answer.items.map(({ id }) => id);
    const found = await ask();
    expect(found.measured).toBe("straightLine");
    const ids = of(found).filter((id: string) => [close.id, far.id, shut.id].includes(id));
    expect(ids).toEqual([close.id, far.id]);
    expect(found.items.find(({ id }: { id: string }) => id === close.id)).toMatchObject({
      minutes: 4,
      metres: 300,
    });
    expect(of(await ask({ at: "2026-11-18T21:00:00+08:00", minutes: 3 }))).toContain(shut.id);
    expect(of(await ask({ minutes: 5 }))).not.toContain(far.id);
    expect(of(await ask({ mode: "ebike", minutes: 5 }))).toContain(far.id);
    const sunday = await ask({ at: "2026-12-20T11:00:00+08:00" });
    expect(of(sunday)).toContain(close.id);
  });

  test("a facility that is broken or used up does not count", async () => {
    const made = await buildStation(scene, { name: "药", ...metresNorth(50) });
    const rider = await scene.as("worker");
    const c1 = await scene.as("c1");
    const found = async () =>
      (await done(rider.post("/stations/near", { ...here, facilities: ["medicine"] }))).items
        .length;
    const set = (facility: object) =>
      done(
        c1.send("PUT", `/stations/${made.id}/facilities`, {
          facilities: [{ key: "medicine", count: 1, ...facility }],
        }),
      );
    expect(await found()).toBe(0);
    await set({ stock: 3 });
    expect(await found()).toBe(1);
    await set({ stock: 0 });
    expect(await found()).toBe(0);
    await set({ stock: 3, state: "faulty" });
    expect(await found()).toBe(0);
  });

  test("when all are shut, says which opens first", async () => {
    const rider = await scene.as("worker");
    const answer = await done(
      rider.post("/stations/near", {
        ...here,
        at: "2026-11-18T04:00:00+08:00",
        kinds: ["station"],
        minutes: 2,
      }),
    );
    expect(answer.items.every((one: { now: { open: boolean } }) => one.now.open)).toBe(true);
    const night = await done(
      rider.post("/stations/near", {
        ...metresNorth(880),
        at: "2026-11-19T04:00:00+08:00",
        minutes: 1,
      }),
    );
    expect(night).toMatchObject({ items: [], nextOpening: { name: "远" } });
  });

  test("the position is kept nowhere", async () => {
    const rider = await scene.as("worker");
    await done(rider.post("/stations/near", { lng: 118.012_345, lat: 31.512_345 }));
    for (const table of ["audit_log", "submissions", "accesses"]) {
      const rows = await scene.rows(`select * from ${table}`);
      expect(JSON.stringify(rows)).not.toMatch(/118\.0123|31\.5123/);
    }
  });
});

describe("without a position", () => {
  test("page by page comes to the same list", async () => {
    const rider = await scene.as("worker");
    for (const name of ["分页甲", "分页乙", "分页丙"]) await buildStation(scene, { name });
    const whole = await done(rider.get("/stations?q=分页"));
    expect(whole).toMatchObject({ total: 3, nextCursor: null });
    const first = await done(rider.get("/stations?q=分页&limit=2"));
    const rest = await done(rider.get(`/stations?q=分页&limit=2&cursor=${first.nextCursor}`));
    expect(rest).toMatchObject({ total: 3, nextCursor: null, revision: first.revision });
    expect([...first.items, ...rest.items]).toEqual(whole.items);
    expect((await rider.get("/stations?cursor=x")).body.reason).toBe("request.badCursor");
  });

  test("by street, by name or its initials, by facility", async () => {
    const made = await buildStation(scene, { name: "梧桐里驿站", area: "990104002002" });
    const rider = await scene.as("worker");
    const names = async (query: string) =>
      (await done(rider.get(`/stations?${query}`))).items.map(({ name }: { name: string }) => name);
    expect(await names("area=990104002002")).toEqual(["梧桐里驿站"]);
    expect(await names("q=wutong")).toEqual(["梧桐里驿站"]);
    expect(await names("q=wtl")).toEqual(["梧桐里驿站"]);
    expect(await names("area=990104002002&openOnly=true&at=2026-11-18T23:00:00%2B08:00")).toEqual(
      [],
    );
    await done(
      (await scene.as("admin")).send("PATCH", `/stations/${made.id}`, {
        status: "closed",
        version: 1,
      }),
    );
    expect(await names("area=990104002002")).toEqual([]);
    expect((await rider.get(`/stations/${made.id}`)).status).toBe(404);
  });

  test("the list for a phone without network has its week, and is sent once", async () => {
    const rider = await scene.as("worker");
    const first = await rider.get("/stations/offline");
    expect(first.body.items[0].week.length).toBeGreaterThan(0);
    const tag = first.headers.get("etag") ?? "";
    expect((await rider.get("/stations/offline", { "if-none-match": tag })).status).toBe(304);
    await buildStation(scene, { name: "新开的" });
    expect((await rider.get("/stations/offline", { "if-none-match": tag })).status).toBe(200);
  });

  test("hours are tried before they are kept", async () => {
    const c1 = await scene.as("c1");
    const good = await done(
      c1.get(`/stations/hours?hours=${encodeURIComponent("Mo-Fr 08:00-12:00")}`),
    );
    expect(good).toMatchObject({ fault: null });
    expect(good.week).toHaveLength(5);
    const bad = await done(c1.get(`/stations/hours?hours=${encodeURIComponent("每天")}`));
    expect(bad).toEqual({ fault: "hours.unreadable", week: [] });
  });
});

test("another district sees nothing and changes nothing", async () => {
  const foreign = await createCaseScene("990105", scene.test);
  const made = await buildStation(scene, { name: "本区驿站" });
  const admin = await foreign.as("admin");
  expect((await admin.get(`/stations/${made.id}`)).status).toBe(404);
  expect(
    (await admin.send("PATCH", `/stations/${made.id}`, { name: "抢", version: 1 })).status,
  ).toBe(404);
  expect((await done(admin.get("/stations"))).items).toEqual([]);
  expect((await admin.get(`/stations/${newId()}`)).status).toBe(404);
});
