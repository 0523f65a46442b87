import { afterAll, beforeEach, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import type { StationFigures } from "./stationFigures.ts";

/** A district whose rows are exactly what a practice published: then its figures are, too. */
let scene: CaseScene;
const district = "990104";
beforeEach(async () => {
  await scene?.close();
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const follow = (playbook: string) =>
  scene.rows("update districts set playbook = $1 where code = $2", [playbook, district]);

/** So many places of one type, in a community each from `first` on where `apart`. */
async function places(
  count: number,
  type: string,
  kind: string,
  more: { tier?: string; hours?: string; areas?: string[]; status?: string } = {},
): Promise<void> {
  const areas = more.areas ?? ["990104001001"];
  await scene.rows(
    `insert into stations (district, id, code, kind, type, tier, name, area, lng, lat, owner_unit_id,
       status, hours, search_keys, version, created_at, updated_at)
     select $1, gen_random_uuid(), $2 || n, $3, $4, $5, $4 || n, ($6::text[])[1 + (n - 1) % $7::int],
       118.05, 31.52, $8, $9, $10, '', 1, now(), now() from generate_series(1, $11::int) n`,
    [
      district,
      `${type}${more.tier ?? ""}${more.status ?? ""}`,
      kind,
      type,
      more.tier ?? null,
      `{${areas.join(",")}}`,
      areas.length,
      scene.unit("district"),
      more.status ?? "open",
      more.hours ?? "Mo-Su 08:00-20:00",
      count,
    ],
  );
  await scene.rows(
    `insert into station_revisions values ($1, 1)
     on conflict on constraint station_revisions_pk do update set revision = station_revisions.revision + 1`,
    [district],
  );
}

async function offers(type: string, kind: string, ...units: number[]): Promise<void> {
  for (const count of units)
    await scene.rows(
      `insert into station_offers (district, id, station_id, kind, name, units, slot_minutes, most_slots, days_ahead, grace_minutes)
       select district, gen_random_uuid(), id, $2, $2, $3, 60, 2, 7, 15 from stations where type = $1 order by code limit 1`,
      [type, kind, count],
    );
}

async function told(): Promise<Record<string, number | null>> {
  const figures: StationFigures = await done((await scene.as("admin")).get("/stations/figures"));
  // Every number has what it takes to be repeated without being bent.
  for (const one of figures.items) {
    expect(one.how.zh.length, one.key).toBeGreaterThan(3);
    expect(one.scope.zh, one.key).not.toBe("");
    expect(one.unit.zh, one.key).not.toBe("");
  }
  expect(figures.source.publisher.zh).not.toBe("");
  // And stands beside the published one, which these rows give exactly.
  for (const { key, value, published } of figures.items)
    if (value !== null && published.qualifier === "exact") expect(value, key).toBe(published.value);
  return Object.fromEntries(
    figures.items.map(({ mechanism, key, value }) => [`${mechanism}.${key}`, value]),
  );
}

test("Qinhuai: 1 + 1 + 105 + X are 128, X derived and not entered", async () => {
  await follow("qinhuai");
  await places(1, "station", "station", { tier: "first" });
  await places(1, "themeSquare", "partner", { tier: "second" });
  await places(105, "station", "station", { tier: "third" });
  // Twenty-one more stations that nobody gave a term; shops, bays and what was given up count nowhere.
  await places(21, "station", "station");
  await places(9, "friendlyShop", "friendly");
  await places(4, "station", "station", { status: "closed" });
  expect(await told()).toMatchObject({
    "D2.stations": 128,
    "D2.matrixFirst": 1,
    "D2.matrixSecond": 1,
    "D2.matrixThird": 105,
    "D2.matrixOpen": 21,
    "D4.circleMinutes": 10,
  });
});

test("Nanchang: 36 streets and 878 communities in the circle of a quarter of an hour", async () => {
  await follow("nanchang");
  const codes = Array.from({ length: 36 }, (_, street) =>
    Array.from(
      { length: street < 14 ? 25 : 24 },
      (_unused, n) =>
        `${district}1${String(street).padStart(2, "0")}${String(n + 1).padStart(3, "0")}`,
    ),
  ).flat();
  expect(codes).toHaveLength(878);
  await scene.rows(
    `insert into areas (code, name, level, parent, pinyin, initials)
     select distinct left(code, 9), left(code, 9), 'street', $2, '', '' from unnest($1::text[]) code`,
    [`{${codes.join(",")}}`, district],
  );
  await scene.rows(
    `insert into areas (code, name, level, parent, pinyin, initials)
     select code, code, 'community', left(code, 9), '', '' from unnest($1::text[]) code`,
    [`{${codes.join(",")}}`],
  );
  // Half of them have a station of their own; of the others the outline lies about one of the stations.
  await places(439, "station", "station", { areas: codes.slice(0, 439) });
  await scene.rows("update areas set boundary = $1 where code = any ($2::text[])", [
    JSON.stringify([
      [
        [118.049, 31.519],
        [118.051, 31.519],
        [118.051, 31.521],
        [118.049, 31.521],
      ],
    ]),
    `{${codes.slice(439).join(",")}}`,
  ]);
  expect(await told()).toMatchObject({
    "D4.circleMinutes": 15,
    "D4.streets": 36,
    "D4.communities": 878,
    // Riders of a street are not counted by a map of places.
    "D5.ridersAround": null,
  });
});

test("Changsha County: 17 homes are not the 16 sites brought in; 306 places and 24 bays at one station", async () => {
  await follow("changshaCounty");
  await places(17, "redHome", "station");
  await places(16, "integratedSite", "serviceCentre");
  await places(1, "driversStation", "station", { hours: "24/7" });
  await places(1, "deliveryBays", "parking");
  await offers("driversStation", "parking", 200, 106);
  await offers("driversStation", "charging", 24);
  // Bays of another place are not the station's.
  await offers("deliveryBays", "parking", 40);
  await scene.rows(
    `insert into station_events (district, id, station_id, title, starts_at, ends_at)
     select $1, gen_random_uuid(), (select id from stations where type = 'redHome' order by code limit 1),
       '活动', $2::timestamptz - interval '2 days', $2::timestamptz - interval '1 day'
     from generate_series(1, 111)`,
    [district, scene.test.clock.now()],
  );
  await scene.rows(
    `insert into visit_counts (district, station_id, hour, visits)
     select district, id, '2024-05-01T04:00:00Z', 800 from stations where type = 'redHome'`,
  );
  expect(await told()).toMatchObject({
    "D7.redHomes": 17,
    "D7.integratedSites": 16,
    "D7.homeEvents": 111,
    "D7.homeVisits": 13_600,
    "D7.homeStandard": 7,
    "D8.vehiclesADay": null,
    "D9.parkingSpaces": 306,
    "D9.chargingBays": 24,
    "D9.openHours": 24,
    "D9.minutesToAirport": null,
  });
});

test("Dazhou: 151 stations, and 115 bays for delivery", async () => {
  await follow("dazhou");
  await places(151, "station", "station");
  await places(1, "deliveryBays", "parking");
  await offers("deliveryBays", "parking", 60, 55);
  expect(await told()).toMatchObject({ "D1.stations": 151, "D13.deliveryBays": 115 });
});

test("every figure of D1–D13 that a practice published has its query here, or is said not to be held", async () => {
  const { getPlaybook, PlaybookKey } = await import("@juxin/playbooks");
  const { namedFigures } = await import("./namedFigures.ts");
  for (const key of PlaybookKey.options)
    for (const { mechanism, key: name } of getPlaybook(key).figures)
      if (/^D([1-9]|1[0-3])$/.test(mechanism))
        expect(Object.keys(namedFigures), key).toContain(`${mechanism}.${name}`);
});
