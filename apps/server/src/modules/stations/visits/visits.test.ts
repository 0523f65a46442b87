import { afterAll, beforeAll, expect, test } from "vitest";
import { hours, type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { buildStation } from "../../../testing/stationScene.ts";
import { sweepStations } from "../sweepStations.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

test("a scan is one visit without a name: nothing anywhere ties it to the person", async () => {
  const station = await buildStation(scene);
  const rider = await scene.as("worker");
  const account = await scene.accountOf("worker");
  const scan = (code = station.code) => rider.post("/stations/visits", { code });
  expect(await done(scan())).toMatchObject({ counted: true, name: "柳巷驿站" });
  expect(await done(scan())).toMatchObject({ counted: false });
  expect(
    await done((await scene.as("colleague")).post("/stations/visits", { code: station.code })),
  ).toMatchObject({ counted: true });
  expect((await scan("zzzzzzz")).status).toBe(404);

  const page = await done((await scene.as("c1")).get(`/stations/${station.id}/manage`));
  expect(page.visits.total).toBe(2);
  expect(page.visits.hours).toEqual([{ hour: "2026-11-18T02:00:00.000Z", visits: 2 }]);
  for (const table of ["visit_counts", "visit_tokens", "visit_salts"])
    expect(JSON.stringify(await scene.rows(`select * from ${table}`))).not.toContain(account);
  const trail = await scene.rows<Record<string, unknown>>(
    "select * from audit_log where action = 'station.visit'",
  );
  expect(trail).toHaveLength(2);
  expect(trail.every((row) => row["account_id"] === null)).toBe(true);
  expect(await scene.rows("select 1 from submissions where route like '%visits%'")).toHaveLength(0);

  // The next day the salt is gone: the same person is counted anew, and yesterday cannot be undone.
  scene.test.clock.advance(24 * hours);
  await sweepStations(scene.test.app, scene.district.code);
  expect(await scene.rows("select 1 from visit_tokens")).toHaveLength(0);
  expect(await scene.rows("select 1 from visit_salts")).toHaveLength(0);
  expect(
    await done((await scene.as("worker")).post("/stations/visits", { code: station.code })),
  ).toMatchObject({ counted: true });
});

test("one tap reports; the same is joined, believed from the second person on, and settled", async () => {
  const station = await buildStation(scene, { name: "报修驿站" });
  const c1 = await scene.as("c1");
  await done(
    c1.send("PUT", `/stations/${station.id}/facilities`, {
      facilities: [{ key: "charge", count: 6 }],
    }),
  );
  const report = async (by: "worker" | "colleague", body: object) =>
    (await scene.as(by)).post(`/stations/${station.id}/faults`, body);
  const broken = { kind: "broken", facility: "charge" };
  const first = await done(report("worker", broken));
  expect(first).toMatchObject({ state: "open", reports: 1, overdue: false });
  expect(await done(report("worker", broken))).toMatchObject({ id: first.id, reports: 1 });
  const read = async () => done((await scene.as("worker")).get(`/stations/${station.id}`));
  expect((await read()).facilities[0].state).toBe("ok");
  expect(await done(report("colleague", broken))).toMatchObject({ id: first.id, reports: 2 });
  expect(await read()).toMatchObject({ openFaults: 1, facilities: [{ state: "faulty" }] });
  expect((await report("worker", { kind: "broken", facility: "toilet" })).body.issues).toEqual([
    { path: "facility", reason: "facility.notHere" },
  ]);
  const settle = () =>
    c1.post(`/stations/${station.id}/faults/${first.id}/settle`, { answer: "换了插座" });
  expect(await done(settle())).toMatchObject({ state: "settled", answer: "换了插座" });
  expect(await settle()).toMatchObject({ status: 409, body: { reason: "fault.settledAlready" } });
  expect(await read()).toMatchObject({ openFaults: 0, facilities: [{ state: "ok" }] });
  expect((await scene.audited(station.id)).filter((action) => /ault/.test(action))).toEqual([
    "station.reportFault",
    "station.reportFault",
    "station.reportFault",
    "station.settleFault",
  ]);
});

test("full passes by itself; twelve reports a day are enough", async () => {
  const station = await buildStation(scene, { name: "满员驿站" });
  scene.test.clock.advance(24 * hours);
  const rider = await scene.as("worker");
  const full = () => rider.post(`/stations/${station.id}/faults`, { kind: "full" });
  await done(full());
  const read = async () => done((await scene.as("worker")).get(`/stations/${station.id}`));
  expect((await read()).fullUntil).not.toBeNull();
  for (let n = 0; n < 11; n += 1) expect((await full()).status).toBe(201);
  expect(await full()).toMatchObject({ status: 429, body: { reason: "fault.tooMany" } });
  scene.test.clock.advance(2 * hours);
  await sweepStations(scene.test.app, scene.district.code);
  expect((await read()).fullUntil).toBeNull();
});

test("a place is checked against a standard, with evidence that only the place shows", async () => {
  const station = await buildStation(scene, { name: "达标驿站" });
  const c1 = await scene.as("c1");
  const photo = await scene.photo(c1);
  const path = `/stations/${station.id}/checks/stationUses/0`;
  const list = await done(c1.send("PUT", path, { met: true, note: "十个座位", photoIds: [photo] }));
  expect(list).toMatchObject({ met: 1, standard: { key: "stationUses" } });
  expect(list.items[0].photos).toMatchObject([{ id: photo }]);
  expect(
    (
      await scene.test.api.request(list.items[0].photos[0].url, {
        headers: { cookie: `juxin_session=${c1.cookie}` },
      })
    ).status,
  ).toBe(200);
  expect((await c1.send("PUT", path, { met: true, photoIds: [photo] })).body.issues).toEqual([
    { path: "photoIds", reason: "photo.unknown" },
  ]);
  expect(
    (await c1.send("PUT", `/stations/${station.id}/checks/stationUses/9`, { met: true })).status,
  ).toBe(404);
  const poster = await c1.get(`/stations/${station.id}/poster.svg`);
  expect(poster.headers.get("content-type")).toContain("image/svg+xml");
  expect(poster.body).toContain("达标驿站");
});
