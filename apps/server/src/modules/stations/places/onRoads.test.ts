import { convert, type Datum } from "@juxin/standards";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { buildStation } from "../../../testing/stationScene.ts";

const corner = { lng: 118.05, lat: 31.52 };
const at = (x: number, y: number) => ({
  lng: corner.lng + x / (111_195 * Math.cos((corner.lat * Math.PI) / 180)),
  lat: corner.lat + y / 111_195,
});
/** Where the streets run, m: some 200 apart and never evenly, or a whole grid could be shifted onto itself. */
const lines = Array.from({ length: 21 }, (_, n) => n * 200 + ((n * n * 37) % 90));
const street = (name: string, points: [x: number, y: number][]) => ({
  名称: name,
  路径: points.map(([x, y]) => [at(x, y).lat, at(x, y).lng]),
});

/** Streets in a square of 4 km, and a lane 800 m east of them that joins none. */
const roads = [
  ...lines.flatMap((one, n) => [
    street(
      `横${n}路`,
      lines.map((x) => [x, one]),
    ),
    street(
      `竖${n}路`,
      lines.map((y) => [one, y]),
    ),
  ]),
  street("断头巷", [
    [4900, 1000],
    [4900, 1100],
  ]),
];

let scene: CaseScene;
const rightly: string[] = [];
const wrongly: string[] = [];
/** Two metres to ten beside a street, between crossings: invented, and the same each time. */
const beside = (n: number) => at(lines[(n * 7) % 19]! + 60 + n, lines[(n * 5) % 17]! + 2 + (n % 9));
const read = async () => done((await scene.as("admin")).get("/stations/on-roads"));
const place = async (name: string, point: { lng: number; lat: number }, more: object = {}) =>
  (await buildStation(scene, { name, ...point, ...more })).id;
/** Copied from a map of another datum, and said to be WGS-84. */
const copied = (n: number, datum: Datum) => convert(beside(n), "WGS-84", datum);

beforeAll(async () => {
  scene = await createCaseScene();
  for (let n = 0; n < 12; n += 1) rightly.push(await place(`对的驿站${n}`, beside(n)));
});
afterAll(() => scene.close());

test("without roads nothing is said of them", async () => {
  expect(await read()).toEqual({ measured: "straightLine", checked: 0, off: [], suspected: [] });
});

test("a place far from the roads and one on an island are named with how far, never guessed", async () => {
  const admin = await scene.as("admin");
  await done(admin.post("/road-networks", { name: "方格", roads }));
  const far = await place("江心驿站", at(7000, 1000));
  const island = await place("断头巷驿站", at(4905, 1050));
  const said = await read();
  expect(said).toMatchObject({ measured: "network", checked: 14, suspected: [] });
  expect(said.off).toHaveLength(2);
  const of = (id: string) => said.off.find((one: { id: string }) => one.id === id).faults;
  expect(of(far)).toMatchObject([
    { modes: ["walk", "ebike"], reason: "tooFar", islandNodes: null },
  ]);
  expect(of(far)[0].nearestMetres).toBeGreaterThan(2090);
  expect(of(far)[0].nearestMetres).toBeLessThan(2110);
  expect(of(island)).toMatchObject([{ reason: "island", nearestMetres: 5 }]);
  expect(of(island)[0].islandNodes).toBeGreaterThan(0);
  const page = await done(admin.get(`/stations/${far}/manage`));
  expect(page.offRoads).toEqual(of(far));
  expect((await done(admin.get(`/stations/${rightly[0]}/manage`))).offRoads).toEqual([]);
  expect((await (await scene.as("worker")).get("/stations/on-roads")).status).toBe(403);
});

test.each(["GCJ-02", "BD-09"] as const)(
  "a list copied in %s is told from its good neighbours, with figures, and put right at one press",
  async (datum) => {
    const admin = await scene.as("admin");
    wrongly.length = 0;
    for (let n = 0; n < 20; n += 1)
      wrongly.push(await place(`${datum} 驿站${n}`, copied(n, datum), { area: "990104002001" }));
    const { suspected } = await read();
    expect(suspected).toHaveLength(1);
    const [one] = suspected;
    expect(one).toMatchObject({ datum, compared: 20 });
    expect(one.nearer).toBeGreaterThan(14);
    expect(one.asGivenMetres).toBeGreaterThan(2 * one.asThatMetres);
    const ids = one.places.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual(wrongly.toSorted());
    const fixed = { datum, stationIds: ids };
    expect((await (await scene.as("s1")).post("/stations/datum-corrections", fixed)).body).toEqual(
      expect.objectContaining({ reason: "grant.outsideArea" }),
    );
    const answer = await done(admin.post("/stations/datum-corrections", fixed));
    expect(answer).toEqual({ corrected: 20, left: [] });
    expect((await read()).suspected).toEqual([]);
    const { lng, lat } = await done(admin.get(`/stations/${wrongly[3]}`));
    expect(lng).toBeCloseTo(beside(3).lng, 4);
    expect(lat).toBeCloseTo(beside(3).lat, 4);
    expect(await scene.audited(scene.district.code)).toContain("station.correctDatum");
    for (const id of wrongly) {
      const { version } = await done(admin.get(`/stations/${id}`));
      await done(admin.send("PATCH", `/stations/${id}`, { status: "closed", version }));
    }
  },
);

test("one that would land outside its community is left as it is and named", async () => {
  const admin = await scene.as("admin");
  const around = (x: number, y: number) => [
    [-40, -40, 40, -40, 40, 40, -40, 40].reduce<number[][]>((ring, _, n, all) => {
      if (n % 2 === 0) {
        const { lng, lat } = at(x + all[n]!, y + all[n + 1]!);
        ring.push([lng, lat]);
      }
      return ring;
    }, []),
  ];
  const [first = ""] = rightly;
  await scene.rows("update areas set boundary = $1 where code = $2", [
    JSON.stringify(around(60, 2)),
    "990104001001",
  ]);
  const answer = await done(
    admin.post("/stations/datum-corrections", { datum: "GCJ-02", stationIds: [first] }),
  );
  expect(answer).toEqual({ corrected: 0, left: [{ id: first, name: "对的驿站0" }] });
});
