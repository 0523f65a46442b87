import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { buildStation } from "../../../testing/stationScene.ts";
import { nextHour } from "./gatherInput.ts";

let scene: CaseScene;
let stationId: string;

const center = { lng: 118.05, lat: 31.52 };
const metre = { lng: 1 / (111_195 * Math.cos((center.lat * Math.PI) / 180)), lat: 1 / 111_195 };
const at = (x: number, y: number) => ({
  lng: center.lng + x * metre.lng,
  lat: center.lat + y * metre.lat,
});
const square = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x, y]) => [at(x!, y!).lng, at(x!, y!).lat]),
];

/** Streets every 100 m in a square of 2 km, and none across a river at x = 1000 but one bridge in the north. */
function roads(): { 名称: string; 路径: [number, number][] }[] {
  const list: { 名称: string; 路径: [number, number][] }[] = [];
  const line = (name: string, from: [number, number], to: [number, number]) => {
    const steps = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 100);
    const path = Array.from({ length: steps + 1 }, (_, n): [number, number] => {
      const point = at(
        from[0] + ((to[0] - from[0]) * n) / steps,
        from[1] + ((to[1] - from[1]) * n) / steps,
      );
      return [point.lat, point.lng];
    });
    list.push({ 名称: name, 路径: path });
  };
  for (let y = 0; y <= 2000; y += 100) {
    line(`横${y}路`, [0, y], [900, y]);
    line(`东${y}路`, [1100, y], [2000, y]);
  }
  for (const x of [
    0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800,
    1900, 2000,
  ])
    line(`竖${x}路`, [x, 0], [x, 2000]);
  line("古渡桥", [900, 2000], [1100, 2000]);
  return list;
}

beforeAll(async () => {
  scene = await createCaseScene();
  for (const [code, boundary] of [
    ["990104001001", square(0, 0, 900, 2000)],
    ["990104001002", square(1100, 0, 2000, 2000)],
  ] as const)
    await scene.rows("update areas set boundary = $1 where code = $2", [
      JSON.stringify(boundary),
      code,
    ]);
  stationId = (
    await buildStation(scene, { name: "西岸驿站", ...at(800, 500), hours: "Mo-Fr 08:00-18:00" })
  ).id;
});
afterAll(() => scene.close());

/** Asks and waits for the thread that answers. */
async function answered(kind: "coverage" | "siting", body: object) {
  const admin = await scene.as("admin");
  const { id } = await done(admin.post(`/station-plans/${kind}`, body));
  for (let tries = 0; tries < 400; tries += 1) {
    const plan = await done(admin.get(`/station-plans/${id}`));
    if (plan.state !== "running") return plan;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The plan is still running");
}

test("a planner who has no weights is told so", async () => {
  const admin = await scene.as("admin");
  const answer = await admin.post("/station-plans/coverage", { minutes: 10 });
  expect(answer).toMatchObject({ status: 409, body: { reason: "plan.noWeight" } });
});

describe("with residents, before any roads", () => {
  test("circles are straight lines, and are said to be", async () => {
    const admin = await scene.as("admin");
    await done(
      admin.send("PUT", "/area-residents", {
        source: "演示",
        asOf: "2025-12-31",
        items: [
          { area: "990104001001", residents: 3000 },
          { area: "990104001002", residents: 1000 },
          { area: "990104002001", residents: 500 },
        ],
      }),
    );
    const foreign = await admin.send("PUT", "/area-residents", {
      source: "演示",
      asOf: "2025-12-31",
      items: [{ area: "990105001001", residents: 1 }],
    });
    expect(foreign.body.issues).toEqual([{ path: "items.0.area", reason: "area.outsideDistrict" }]);
    const circles = await done(admin.get("/stations/circles?minutes=10"));
    expect(circles.features[0].properties).toMatchObject({
      id: stationId,
      measured: "straightLine",
    });
    const { result } = await answered("coverage", { minutes: 15 });
    expect(result).toMatchObject({
      measured: "straightLine",
      existing: 1,
      total: 4000,
      unplaced: 500,
    });
    // Over the river as the crow flies: the east bank counts as reached, wrongly, and the answer says how it was measured.
    expect(
      result.byArea.find(({ area }: { area: string }) => area === "990104001002").covered,
    ).toBeGreaterThan(0);
  });
});

describe("along the district's own roads", () => {
  beforeAll(async () => {
    const made = await done(
      (await scene.as("admin")).post("/road-networks", { name: "自绘路网", roads: roads() }),
    );
    expect(made).toMatchObject({ source: "own", active: true, modes: ["walk", "ebike"] });
    expect(made.report.walk.connected).toBe(1);
  });

  test("the river counts: who looks for a station on the other bank is told the way round", async () => {
    const rider = await scene.as("worker");
    const near = (lng: number, lat: number, more: object = {}) =>
      done(rider.post("/stations/near", { lng, lat, minutes: 15, ...more }));
    const same = await near(at(500, 500).lng, at(500, 500).lat);
    expect(same).toMatchObject({ measured: "network", items: [{ id: stationId }] });
    expect(same.items[0].minutes).toBeCloseTo(300 / 85, 0);
    const across = await near(at(1100, 500).lng, at(1100, 500).lat);
    expect(across.items).toEqual([]);
    const longer = await near(at(1100, 500).lng, at(1100, 500).lat, { minutes: 60 });
    expect(longer.items[0].metres).toBe(300);
    expect(longer.items[0].minutes).toBeGreaterThan(35);
    const nowhere = await near(118.5, 31.9);
    expect(nowhere).toMatchObject({ measured: "straightLine", items: [] });
  });

  test("coverage is the west bank's, and nobody's when the station is shut", async () => {
    const { result } = await answered("coverage", { minutes: 15 });
    expect(result).toMatchObject({ measured: "network", existing: 1, total: 4000, offNetwork: [] });
    const [east, west] = result.byArea;
    expect(east).toMatchObject({ area: "990104001002", covered: 0, missing: 1000 });
    expect(west.share).toBeGreaterThan(0.5);
    expect(west.share).toBeLessThan(1);
    const shares = result.curve.map(({ share }: { share: number }) => share);
    expect(shares).toEqual(shares.toSorted((a: number, b: number) => a - b));
    expect(shares[14]).toBeCloseTo(result.share, 5);
    const night = await answered("coverage", { minutes: 15, hourOfWeek: 5 * 24 + 3 });
    expect(night.result).toMatchObject({ existing: 0, covered: 0, standing: [] });
    expect(result.standing).toEqual([stationId]);
    // What is drawn and exported is what was counted: at night, nobody's circle.
    const admin = await scene.as("admin");
    const { features } = await done(admin.get(`/station-plans/${night.id}/export.geojson`));
    expect(features).toEqual([]);
  });

  test("where next: the answer has its bound, is proven, and agrees with trying all", async () => {
    const candidates = [
      at(1200, 300),
      at(1500, 1000),
      at(1900, 1900),
      at(300, 1500),
      at(850, 1500),
    ].map((point, n) => ({ name: `候选${n}`, ...point }));
    const plan = await answered("siting", { minutes: 10, open: 2, candidates, seconds: 5, gap: 0 });
    const { result } = plan;
    expect(plan.state).toBe("done");
    expect(result.plan).toMatchObject({ proven: true, gap: 0 });
    expect(result.plan.bound).toBeCloseTo(result.plan.objective, 6);
    // Every pair of candidates, through the same evaluation that a dragged place gets.
    const admin = await scene.as("admin");
    const tried: number[] = [];
    for (const [n, one] of candidates.entries())
      for (const other of candidates.slice(n + 1)) {
        const told = await done(
          admin.post(`/station-plans/${plan.id}/evaluate`, { points: [one, other] }),
        );
        tried.push(told.covered);
      }
    expect(Math.max(...tried)).toBeCloseTo(result.covered, 0);
    const [first] = result.plan.opened;
    expect(first.adds).toBeGreaterThanOrEqual(result.plan.opened[1].adds);
    // More places than there are candidates: all of them, and said.
    const all = await answered("siting", { minutes: 10, open: 50, candidates, seconds: 5 });
    expect(all.result.plan.opened.length).toBeLessThanOrEqual(5);
    expect(all.result.plan.notes).toContainEqual({ kind: "fewerCandidatesThanOpen", count: 45 });
  });

  test("a plan that a stopping server left half done is told as failed, and a late one is not", async () => {
    const { id } = await answered("coverage", { minutes: 15 });
    const admin = await scene.as("admin");
    const begun = (minutesAgo: number) =>
      scene.rows(
        "update station_plans set state = 'running', result = null, started_at = $1 where id = $2",
        [new Date(scene.test.clock.now().getTime() - minutesAgo * 60_000), id],
      );
    await begun(1);
    expect(await done(admin.get(`/station-plans/${id}`))).toMatchObject({ state: "running" });
    await begun(10);
    expect(await done(admin.get(`/station-plans/${id}`))).toMatchObject({
      state: "failed",
      reason: "plan.interrupted",
    });
  });

  test("dragging into the river, or taking the old one away, is told at once", async () => {
    const plan = await answered("siting", { minutes: 10, open: 1, seconds: 3 });
    const admin = await scene.as("admin");
    const drag = (body: object) => done(admin.post(`/station-plans/${plan.id}/evaluate`, body));
    const none = await drag({ points: [] });
    expect(none.covered).toBeCloseTo(plan.result.before, 0);
    expect((await drag({ points: [], without: [stationId] })).covered).toBe(0);
    const far = await drag({ points: [at(9000, 9000)] });
    expect(far.points).toEqual([{ adds: 0, covers: 0, loses: 0, offNetwork: true }]);
    const good = await drag({ points: [at(1500, 1000)] });
    expect(good.covered).toBeGreaterThan(none.covered);
    const [{ adds }] = good.points;
    expect(good.covered - none.covered).toBeCloseTo(adds, 5);
  });

  test("the shortest way on average, and moving what is there", async () => {
    const median = await answered("siting", {
      minutes: 10,
      open: 1,
      objective: "median",
      seconds: 5,
    });
    expect(median.result.plan.bound).toBeLessThanOrEqual(median.result.plan.objective + 1e-6);
    const moved = await answered("siting", { minutes: 10, open: 1, mayMove: true, seconds: 5 });
    const stay = await answered("siting", { minutes: 10, open: 1, seconds: 5 });
    expect(moved.result.covered).toBeGreaterThanOrEqual(stay.result.covered - 1);
    expect(moved.result.plan.opened).toHaveLength(2);
  });

  test("longer hours: which of the places that are shut then, by staying on or opening early", async () => {
    const admin = await scene.as("admin");
    const tuesday = (hour: number) => 24 + hour;
    const noHour = await admin.post("/station-plans/siting", { variant: "extend" });
    expect(noHour.body.issues).toEqual([{ path: "hourOfWeek", reason: "plan.hourNeeded" }]);
    const early = await buildStation(scene, {
      name: "东岸早点",
      area: "990104001002",
      ...at(1500, 1000),
      hours: "Mo-Su 10:00-14:00",
    });
    const ask = { minutes: 10, variant: "extend", open: 1, seconds: 3 };
    const evening = await answered("siting", { ...ask, hourOfWeek: tuesday(19) });
    expect(evening.result).toMatchObject({ existing: 0, before: 0 });
    const { plan } = evening.result;
    expect(plan).toMatchObject({ proven: true, closed: [] });
    expect(plan.opened).toMatchObject([
      { stationId, name: "西岸驿站", longer: { from: null, until: "20:00", minutes: 120 } },
    ]);
    expect(evening.result.covered).toBe(plan.opened[0].adds);
    const both = await answered("siting", { ...ask, open: 2, hourOfWeek: tuesday(19) });
    expect(both.result.plan.opened).toMatchObject([
      { stationId },
      { stationId: early.id, longer: { until: "20:00", minutes: 360 } },
    ]);
    // Tried by hand: without anybody staying on, nobody is reached; with the east bank alone, its own.
    const tried = (longer: string[]) =>
      done(admin.post(`/station-plans/${both.id}/evaluate`, { points: [], longer }));
    expect((await tried([])).covered).toBe(0);
    expect((await tried([stationId, early.id])).covered).toBeCloseTo(both.result.covered, 0);
    const dawn = await answered("siting", { ...ask, hourOfWeek: tuesday(6) });
    expect(dawn.result.plan.opened).toMatchObject([
      { stationId, longer: { from: "06:00", until: null, minutes: 120 } },
    ]);
    // At four in the night nobody stays on: the answer is that there is none.
    const night = await answered("siting", { ...ask, hourOfWeek: tuesday(1) });
    expect(night.result.plan.opened).toEqual([]);
    expect(night.result.plan.notes).toContainEqual({ kind: "fewerCandidatesThanOpen", count: 1 });
    await done(admin.send("PATCH", `/stations/${early.id}`, { status: "closed", version: 1 }));
  });

  test("moving: as many close as open, and no move beats the bound", async () => {
    const ask = { minutes: 10, open: 1, seconds: 3 };
    const move = await answered("siting", { ...ask, variant: "move" });
    const more = await answered("siting", ask);
    const { plan } = move.result;
    expect(plan.closed.length).toBe(plan.opened.length);
    expect(move.result.covered).toBeGreaterThanOrEqual(move.result.before);
    expect(plan.bound).toBeLessThanOrEqual(more.result.plan.bound + 1);
    expect(plan.bound).toBeGreaterThanOrEqual(plan.objective);
    if (plan.closed.length > 0) expect(plan.closed[0]).toMatchObject({ stationId });
  });

  test("a plan is kept under a name and taken out as map, workbook and document", async () => {
    const admin = await scene.as("admin");
    const plan = await answered("siting", { minutes: 10, open: 2, seconds: 3 });
    await done(admin.send("PATCH", `/station-plans/${plan.id}`, { name: "东岸两处", kept: true }));
    const { items } = await done(admin.get("/station-plans"));
    expect(items[0]).toMatchObject({ name: "东岸两处", kept: true });
    const map = (await done(admin.get(`/station-plans/${plan.id}/export.geojson`))) as {
      datum: string;
      features: { properties: { role: string } }[];
    };
    expect(map.datum).toBe("WGS-84");
    expect(map.features.filter(({ properties }) => properties.role === "opened")).toHaveLength(2);
    const raw = async (format: string) => {
      const response = await scene.test.api.request(
        `/api/v1/station-plans/${plan.id}/export.${format}`,
        {
          headers: { cookie: `juxin_session=${admin.cookie}` },
        },
      );
      expect(response.status).toBe(200);
      return new Uint8Array(await response.arrayBuffer());
    };
    const book = await readXlsx(await raw("xlsx"));
    expect(book.sheets.map(({ name }) => name)).toEqual(["结论", "新开", "各社区", "时间曲线"]);
    expect((await raw("docx")).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(
      (await scene.audited(plan.id)).filter((one) => one === "stationPlan.export"),
    ).toHaveLength(3);
  });

  test("roads that cannot be read are refused with what is wrong", async () => {
    const admin = await scene.as("admin");
    for (const bad of ["不是路", [], [{ 名称: "一点", 路径: [[31.5, 118]] }]]) {
      const answer = await admin.post("/road-networks", { name: "坏", roads: bad });
      expect(answer).toMatchObject({ status: 400, body: { reason: "network.unreadable" } });
    }
    expect(
      (await (await scene.as("s1")).post("/road-networks", { name: "x", roads: [] })).status,
    ).toBe(403);
  });

  test("the matrix says what stands and who has nothing", async () => {
    const matrix = await done((await scene.as("admin")).get("/stations/matrix"));
    expect(matrix.tiers.map(({ declared }: { declared: number | null }) => declared)).toEqual([
      1,
      1,
      105,
      null,
    ]);
    expect(matrix.untiered).toBe(1);
    expect(matrix.communitiesWithout).toHaveLength(3);
  });
});

test("the hour of the week that comes next, whatever today is", () => {
  const now = new Date("2026-11-18T02:00:00Z"); // Wednesday, 10:00 in Shanghai
  const shown = (hour: number) => new Date(nextHour(now, hour)).toISOString();
  expect(shown(2 * 24 + 10)).toBe("2026-11-18T02:30:00.000Z");
  expect(shown(2 * 24 + 9)).toBe("2026-11-25T01:30:00.000Z");
  expect(shown(0)).toBe("2026-11-22T16:30:00.000Z");
  expect(shown(167)).toBe("2026-11-22T15:30:00.000Z");
});
