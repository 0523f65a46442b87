import { newId } from "../platform/crypto/newId.ts";
import { buildOffer, buildStation } from "./stationScene.ts";
import { done } from "./caseScene.ts";
import type { Call, RightsScene, Target } from "./rights.scene.ts";

interface StationTarget extends Target {
  code?: string;
  partId?: string;
}

const station = async ({ home }: RightsScene): Promise<StationTarget> => {
  const { id, code } = await buildStation(home, { name: "权限驿站", hours: "24/7" });
  return { id, code, holds: id };
};

const kinds = ["parking", "charging", "room", "meal"] as const;
let booked = 0;

const offer = async (scene: RightsScene): Promise<StationTarget> => {
  const target = await station(scene);
  const kind = kinds[booked++ % kinds.length]!;
  return { ...target, partId: await buildOffer(scene.home, target.id!, { kind }) };
};

/** A booking of the asker's that begins now; `id` is the booking's, or the station's with the booking as a part. */
const bookingNow = async (scene: RightsScene) => {
  const { id, partId } = await offer(scene);
  const now = scene.home.test.clock.now().getTime();
  const startsAt = new Date(Math.floor(now / 3_600_000) * 3_600_000).toISOString();
  const made = await done(
    (await scene.home.as("worker")).post(`/stations/${id}/offers/${partId}/bookings`, { startsAt }),
  );
  return { stationId: id!, bookingId: made.id as string, code: made.code as string };
};
const ownBooking = async (scene: RightsScene): Promise<Target> => {
  const { bookingId } = await bookingNow(scene);
  return { id: bookingId };
};
const arrived = async (scene: RightsScene): Promise<Target> => {
  const target = await ownBooking(scene);
  await done((await scene.home.as("worker")).post(`/bookings/${target.id}/arrive`));
  return target;
};
const bookingAt = async (scene: RightsScene): Promise<StationTarget> => {
  const { stationId, bookingId, code } = await bookingNow(scene);
  return { id: stationId, partId: bookingId, code };
};

const part =
  (path: string, body: (scene: RightsScene) => object, find: (detail: never) => string) =>
  async (scene: RightsScene): Promise<StationTarget> => {
    const target = await station(scene);
    const detail = await done(
      (await scene.home.as("admin")).post(`/stations/${target.id}/${path}`, body(scene)),
    );
    return { ...target, partId: find(detail as never) };
  };
const later = (scene: RightsScene, days: number): string =>
  new Date(scene.home.test.clock.now().getTime() + days * 86_400_000).toISOString();
const shut = (scene: RightsScene) => ({
  first: later(scene, 3).slice(0, 10),
  last: later(scene, 4).slice(0, 10),
  hours: "off",
});
const fair = (scene: RightsScene) => ({
  title: "招聘会",
  startsAt: later(scene, 1),
  endsAt: later(scene, 1.1),
});
const exception = part(
  "exceptions",
  shut,
  (made: { exceptions: { id: string }[] }) => made.exceptions[0]!.id,
);
const event = part("events", fair, (made: { events: { id: string }[] }) => made.events[0]!.id);
const fault = async (scene: RightsScene): Promise<StationTarget> => {
  const target = await station(scene);
  const made = await done(
    (await scene.home.as("colleague")).post(`/stations/${target.id}/faults`, { kind: "closed" }),
  );
  return { ...target, partId: made.id };
};

const shop = {
  type: "friendlyShop",
  name: "权限面馆",
  area: "990104001001",
  address: "柳巷1号",
  lng: 118.05,
  lat: 31.52,
  hours: "24/7",
  contactName: "店主",
  contactPhone: "19900001234",
};
const application = async ({ home }: RightsScene): Promise<Target> => {
  const { id } = await done((await home.as("worker")).post("/station-applications", shop));
  return { id, holds: id };
};

const plan = async ({ home }: RightsScene): Promise<Target> => {
  const admin = await home.as("admin");
  const { id } = await done(admin.post("/station-plans/coverage", { weight: "demands" }));
  for (let state = "running"; state === "running";) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    ({ state } = await done(admin.get(`/station-plans/${id}`)));
  }
  return { id };
};

const at = (tail: string) => (target: Target) =>
  `/api/v1/stations/${target.id}/${tail.replace("{partId}", (target as StationTarget).partId ?? newId())}`;
const roads = [
  {
    名称: "试路",
    路径: [
      [31.52, 118.05],
      [31.52, 118.06],
    ],
  },
];
const open = "/api/v1/open/990104";
const publicPath = (tail: string) => () => `${open}${tail}`;

/** How each route of the stations is called. */
export const stationCalls: Record<string, Call> = {
  "GET /api/v1/open/{district}": { path: publicPath("") },
  "GET /api/v1/open/{district}/conformance": { path: publicPath("/conformance") },
  "GET /api/v1/open/{district}/collections": { path: publicPath("/collections") },
  "GET /api/v1/open/{district}/collections/{collection}": {
    path: publicPath("/collections/stations"),
  },
  "GET /api/v1/open/{district}/collections/{collection}/items": {
    path: publicPath("/collections/stations/items"),
  },
  "GET /api/v1/open/{district}/collections/{collection}/items/{feature}": {
    target: station,
    path: ({ id }) => `${open}/collections/stations/items/${id}`,
  },
  "GET /api/v1/open/{district}/stations.geojson": { path: publicPath("/stations.geojson") },
  "GET /api/v1/open/{district}/tiles/{collection}/{z}/{x}/{y}": {
    path: publicPath("/tiles/stations/0/0/0.mvt"),
  },
  "GET /api/v1/open/{district}/now": { path: publicPath("/now") },
  "GET /api/v1/open/{district}/nearest": { path: publicPath("/nearest?lng=118.05&lat=31.52") },
  "GET /api/v1/stations": { target: station, path: () => "/api/v1/stations?limit=500" },
  "POST /api/v1/stations/near": { body: () => ({ lng: 118.05, lat: 31.52 }) },
  "GET /api/v1/stations/hours": { path: () => "/api/v1/stations/hours?hours=24/7" },
  "GET /api/v1/stations/by-code/{code}": {
    target: station,
    path: (target) => `/api/v1/stations/by-code/${(target as StationTarget).code}`,
  },
  "GET /api/v1/stations/{id}": { target: station },
  "GET /api/v1/stations/{id}/poster.svg": { target: station },
  "GET /api/v1/stations/{id}/manage": { target: station },
  "PUT /api/v1/stations/{id}/checks/{key}/{item}": {
    target: station,
    path: at("checks/stationUses/0"),
    body: () => ({ met: true }),
  },
  "POST /api/v1/stations/{id}/faults": { target: station, body: () => ({ kind: "closed" }) },
  "POST /api/v1/stations/{id}/faults/{partId}/settle": {
    target: fault,
    path: at("faults/{partId}/settle"),
    body: () => ({ answer: "看看谁能处理" }),
  },
  "POST /api/v1/stations/visits": {
    target: station,
    body: (_, target) => ({ code: (target as StationTarget).code }),
  },
  "GET /api/v1/stations/{id}/offers/{partId}/slots": {
    target: offer,
    path: at("offers/{partId}/slots"),
  },
  "POST /api/v1/stations/{id}/offers/{partId}/bookings": {
    target: offer,
    path: at("offers/{partId}/bookings"),
    body: ({ home }) => {
      const hour = Math.ceil(home.test.clock.now().getTime() / 3_600_000);
      return { startsAt: new Date(hour * 3_600_000).toISOString() };
    },
  },
  "POST /api/v1/bookings/{id}/cancel": { target: ownBooking },
  "POST /api/v1/bookings/{id}/arrive": { target: ownBooking },
  "POST /api/v1/bookings/{id}/finish": { target: arrived },
  "GET /api/v1/stations/{id}/bookings": { target: station },
  "POST /api/v1/stations/{id}/bookings/arrive": {
    target: bookingAt,
    body: (_, target) => ({ code: (target as StationTarget).code }),
  },
  "DELETE /api/v1/stations/{id}/bookings/{partId}": {
    target: bookingAt,
    path: at("bookings/{partId}"),
  },
  "POST /api/v1/stations": {
    body: () => ({
      type: "station",
      name: "新驿站",
      area: "990104001001",
      lng: 118.05,
      lat: 31.52,
      hours: "24/7",
    }),
  },
  "POST /api/v1/stations/datum-corrections": {
    target: station,
    path: () => "/api/v1/stations/datum-corrections",
    body: (_, target) => ({ datum: "GCJ-02", stationIds: [target.id] }),
  },
  "PATCH /api/v1/stations/{id}": { target: station, body: () => ({ note: "改了", version: 1 }) },
  "PUT /api/v1/stations/{id}/facilities": {
    target: station,
    body: () => ({ facilities: [{ key: "rest", count: 2 }] }),
  },
  "POST /api/v1/stations/{id}/exceptions": { target: station, body: shut },
  "DELETE /api/v1/stations/{id}/exceptions/{partId}": {
    target: exception,
    path: at("exceptions/{partId}"),
  },
  "PUT /api/v1/stations/{id}/managers": { target: station, body: () => ({}) },
  "POST /api/v1/stations/{id}/offers": {
    target: station,
    body: () => ({ kind: "room", name: "会议室", units: 1 }),
  },
  "PATCH /api/v1/stations/{id}/offers/{partId}": {
    target: offer,
    path: at("offers/{partId}"),
    body: () => ({ units: 3 }),
  },
  "POST /api/v1/stations/{id}/events": { target: station, body: fair },
  "DELETE /api/v1/stations/{id}/events/{partId}": { target: event, path: at("events/{partId}") },
  "PUT /api/v1/stations/standards/{key}": {
    path: () => "/api/v1/stations/standards/stationUses",
    body: () => ({ revision: 0, items: [] }),
  },
  "GET /api/v1/station-applications": { target: application },
  "POST /api/v1/station-applications": { body: () => shop },
  "POST /api/v1/station-applications/{id}/withdraw": { target: application },
  "POST /api/v1/station-applications/{id}/approve": { target: application, body: () => ({}) },
  "POST /api/v1/station-applications/{id}/return": {
    target: application,
    body: () => ({ answer: "看看谁能退" }),
  },
  "POST /api/v1/road-networks": { body: () => ({ name: "试路网", roads }) },
  "PUT /api/v1/area-residents": {
    body: () => ({
      source: "试填",
      asOf: "2026-01-01",
      items: [{ area: "990104001001", residents: 10 }],
    }),
  },
  "POST /api/v1/station-plans/coverage": { body: () => ({ weight: "demands" }) },
  "POST /api/v1/station-plans/siting": {
    body: () => ({ weight: "demands", open: 1, seconds: 1 }),
  },
  "GET /api/v1/station-plans/{id}": { target: plan },
  "PATCH /api/v1/station-plans/{id}": { target: plan, body: () => ({ name: "留", kept: true }) },
  "POST /api/v1/station-plans/{id}/evaluate": { target: plan, body: () => ({ points: [] }) },
  "GET /api/v1/station-plans/{id}/export.geojson": { target: plan },
  "GET /api/v1/station-plans/{id}/export.xlsx": { target: plan },
  "GET /api/v1/station-plans/{id}/export.docx": { target: plan },
};
