import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { middle } from "../places/middleOf.ts";
import { isInside } from "../rules.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const shop = {
  type: "friendlyShop",
  name: "老李馄饨",
  area: "990104001001",
  address: "柳巷12号",
  lng: 118.05,
  lat: 31.52,
  hours: "Mo-Su 06:30-21:00",
  facilities: [{ key: "rest", count: 6 }],
  offers: ["setMeal"],
  contactName: "老李",
  contactPhone: "19900001234",
};

test("a shop applies by phone, its community approves, and the owner keeps the page", async () => {
  const rider = await scene.as("worker");
  const c1 = await scene.as("c1");
  const made = await done(rider.post("/station-applications", shop));
  expect(made).toMatchObject({
    state: "applied",
    kind: "friendly",
    unit: { id: scene.unit("s1c1") },
    abilities: ["withdraw"],
  });
  expect(made.contact).toEqual({ name: "老李", phone: "19900001234" });
  const [row] = await scene.rows<{ contact_sealed: string }>(
    "select contact_sealed from station_applications",
  );
  expect(row?.contact_sealed).not.toContain("19900001234");
  const waiting = await done(c1.get("/station-applications?state=applied"));
  expect(waiting.items).toMatchObject([{ id: made.id, abilities: ["approve", "return"] }]);
  for (const other of ["c2", "colleague"] as const)
    expect((await done((await scene.as(other)).get("/station-applications"))).items).toEqual([]);
  expect(
    (await (await scene.as("c2")).post(`/station-applications/${made.id}/approve`)).status,
  ).toBe(404);
  expect((await rider.post(`/station-applications/${made.id}/approve`)).status).toBe(403);

  const approved = await done(
    c1.post(`/station-applications/${made.id}/approve`, { answer: "欢迎" }),
  );
  expect(approved).toMatchObject({ state: "approved", abilities: [] });
  expect(await scene.audited(made.id)).toEqual([
    "stationApplication.apply",
    "stationApplication.approve",
  ]);
  const place = await done(rider.get(`/stations/${approved.stationId}`));
  expect(place).toMatchObject({
    name: "老李馄饨",
    kind: "friendly",
    note: "小哥爱心套餐",
    facilities: [{ key: "rest", count: 6 }],
  });
  expect(place.abilities).toContain("edit");
  expect((await done(rider.get("/stations/kept"))).items).toEqual([approved.stationId]);
  // A change says one thing and leaves the rest: address, note, whether it is published.
  const shut = await done(
    rider.send("PATCH", `/stations/${approved.stationId}`, {
      status: "paused",
      version: place.version,
    }),
  );
  expect(shut).toMatchObject({ status: "paused", address: "柳巷12号", note: "小哥爱心套餐" });
  expect((await c1.post(`/station-applications/${made.id}/approve`)).body.reason).toBe(
    "application.notAllowedNow",
  );
});

test("what is wrong is returned with the reason, or taken back", async () => {
  const rider = await scene.as("worker");
  const c1 = await scene.as("c1");
  const one = await done(rider.post("/station-applications", { ...shop, name: "甲店" }));
  expect((await c1.post(`/station-applications/${one.id}/return`, { answer: "" })).status).toBe(
    400,
  );
  const back = await done(
    c1.post(`/station-applications/${one.id}/return`, { answer: "门口没有坐的地方" }),
  );
  expect(back).toMatchObject({ state: "returned", answer: "门口没有坐的地方" });
  const two = await done(rider.post("/station-applications", { ...shop, name: "乙店" }));
  expect(await done(rider.post(`/station-applications/${two.id}/withdraw`))).toMatchObject({
    state: "withdrawn",
  });
  expect(
    (await rider.post("/station-applications", { ...shop, offers: ["freeBeer"] })).body.issues,
  ).toEqual([{ path: "offers.0", reason: "facility.unknown" }]);
  expect(
    (await rider.post("/station-applications", { ...shop, contactPhone: "123" })).body.issues[0]
      .path,
  ).toBe("contactPhone");
});

test("who signed in by phone is not asked for it again, may leave the map and photos out, or add them", async () => {
  const rider = await scene.as("worker");
  const { lng: _lng, lat: _lat, contactPhone: _phone, ...short } = shop;
  await scene.rows("update areas set boundary = $1 where code = '990104001001'", [
    JSON.stringify([
      [
        [118.04, 31.51],
        [118.06, 31.51],
        [118.06, 31.53],
        [118.04, 31.53],
      ],
    ]),
  ]);
  const photoIds = [await scene.photo(rider)];
  const made = await done(
    rider.post("/station-applications", { ...short, name: "丙店", photoIds }),
  );
  expect(made).toMatchObject({ roughly: true, lng: 118.05, lat: 31.52, photos: [{}] });
  expect(made.contact.phone).toMatch(/^1\d{10}$/);
  const c1 = await scene.as("c1");
  const { items } = await done(c1.get("/station-applications?state=applied"));
  const seen = items.find(({ id }: { id: string }) => id === made.id);
  expect(seen.photos).toHaveLength(1);
  expect((await scene.test.api.request(seen.photos[0].url)).status).toBe(401);
  // Somebody else's photo, and one that is used, are refused; nothing is written then.
  for (const ids of [photoIds, [await scene.photo(c1)]])
    expect(
      (await rider.post("/station-applications", { ...short, photoIds: ids })).body.issues,
    ).toEqual([{ path: "photoIds", reason: "photo.unknown" }]);
  // Staff who apply for somebody say whose number it is.
  expect((await c1.post("/station-applications", short)).body.issues).toEqual([
    { path: "contactPhone", reason: "phone.needed" },
  ]);
  // Without an outline there is no middle to take.
  expect(
    (await rider.post("/station-applications", { ...short, area: "990104001002" })).body.issues,
  ).toEqual([{ path: "lng", reason: "point.needed" }]);
});

test("the middle of an outline lies inside it, even where it bends", () => {
  expect(
    middle([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]),
  ).toEqual({ lng: 2, lat: 2 });
  // A horseshoe: its centre of corners is in the gap.
  const shoe: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [8, 10],
    [8, 2],
    [2, 2],
    [2, 10],
    [0, 10],
  ];
  const found = middle(shoe);
  expect(isInside(shoe, found)).toBe(true);
});
