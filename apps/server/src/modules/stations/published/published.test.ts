import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { clientOf } from "../../../testing/client.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { buildStation } from "../../../testing/stationScene.ts";

let scene: CaseScene;
let first: { id: string };
const open = "/open/990104";
beforeAll(async () => {
  scene = await createCaseScene();
  first = await buildStation(scene, {
    name: "公开驿站",
    lng: 118.05,
    lat: 31.52,
    phone: "025-1234567",
  });
  await buildStation(scene, { name: "东边驿站", lng: 118.09, lat: 31.52 });
  await buildStation(scene, { name: "内部场地", lng: 118.05, lat: 31.521, published: false });
});
afterAll(() => scene.close());

const anyone = () => clientOf(scene.test);

test("OGC API – Features: from the landing page to one feature, for whoever asks", async () => {
  const landing = await anyone().get(open);
  expect(landing.headers.get("access-control-allow-origin")).toBe("*");
  const rels = landing.body.links.map(({ rel }: { rel: string }) => rel);
  expect(rels).toEqual(expect.arrayContaining(["self", "conformance", "data", "service-desc"]));
  const conforms = await done(anyone().get(`${open}/conformance`));
  expect(conforms.conformsTo).toContain(
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
  );
  const { collections } = await done(anyone().get(`${open}/collections`));
  expect(collections.map(({ id }: { id: string }) => id)).toContain("stations");
  const items = `${open}/collections/stations/items`;
  const all = await done(anyone().get(items));
  expect(all).toMatchObject({
    type: "FeatureCollection",
    datum: "WGS-84",
    numberMatched: 2,
    numberReturned: 2,
  });
  expect(JSON.stringify(all)).not.toContain("内部场地");
  const page = await done(anyone().get(`${items}?limit=1`));
  const next = page.links.find(({ rel }: { rel: string }) => rel === "next");
  const second = await done(anyone().get(next.href));
  expect(second.numberReturned).toBe(1);
  expect(second.features[0].id).not.toBe(page.features[0].id);
  expect(second.links.some(({ rel }: { rel: string }) => rel === "next")).toBe(false);
  const boxed = await done(anyone().get(`${items}?bbox=118.04,31.5,118.06,31.53`));
  expect(boxed.features.map(({ id }: { id: string }) => id)).toEqual([first.id]);
  const one = await done(anyone().get(`${items}/${first.id}`));
  expect(one).toMatchObject({
    geometry: { type: "Point", coordinates: [118.05, 31.52] },
    properties: { phone: "025-1234567" },
  });
  for (const bad of ["1,2,3", "a,b,c,d", "1,9,2,3"])
    expect((await anyone().get(`${items}?bbox=${bad}`)).status).toBe(400);
  expect((await anyone().get(`${items}/${newId()}`)).status).toBe(404);
  expect((await anyone().get(`${open}/collections/people`)).status).toBe(404);
  expect((await anyone().get("/open/990199")).status).toBe(404);
});

test("GeoJSON names its datum, and map providers get theirs", async () => {
  const wgs = await done(anyone().get(`${open}/stations.geojson`));
  const gcj = await done(anyone().get(`${open}/stations.geojson?datum=GCJ-02`));
  expect([wgs.datum, gcj.datum]).toEqual(["WGS-84", "GCJ-02"]);
  const [a] = wgs.features[0].geometry.coordinates;
  const [b] = gcj.features[0].geometry.coordinates;
  expect(Math.abs(a - b)).toBeGreaterThan(0.002);
});

test("nearest, for a map that has nobody signed in", async () => {
  const found = await done(anyone().get(`${open}/nearest?lng=118.05&lat=31.52&limit=5`));
  expect(found.items.map(({ name }: { name: string }) => name)).toEqual(["公开驿站"]);
});

test("vector tiles hold the places, are kept, and are empty elsewhere", async () => {
  const tile = (path: string, headers = {}) =>
    scene.test.api.request(`/api/v1${open}/tiles/${path}`, { headers });
  const z = 12;
  const x = Math.floor(((118.05 + 180) / 360) * 2 ** z);
  const lat = (31.52 * Math.PI) / 180;
  const y = Math.floor(((1 - Math.asinh(Math.tan(lat)) / Math.PI) / 2) * 2 ** z);
  const here = await tile(`stations/${z}/${x}/${y}.mvt`);
  expect(here.status).toBe(200);
  expect(here.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
  // Texts stand in a tile as they are.
  const text = Buffer.from(await here.arrayBuffer()).toString("utf8");
  expect(text).toContain("公开驿站");
  expect(text).not.toContain("内部场地");
  const again = await tile(`stations/${z}/${x}/${y}.mvt`, {
    "if-none-match": here.headers.get("etag") ?? "",
  });
  expect(again.status).toBe(304);
  expect((await tile("stations/12/0/0.mvt")).status).toBe(204);
  expect((await tile(`circles-walk-15/${z}/${x}/${y}.mvt`)).status).toBe(200);
  expect((await tile("stations/99/0/0.mvt")).status).toBe(400);
});

test("the map for other sites: framed by those named and nobody else, without a cookie, published places only", async () => {
  const { api } = scene.test;
  const page = (district = "990104") => api.request(`/embed/${district}`);
  const ancestors = async () =>
    /frame-ancestors ([^;]*)/.exec(
      (await page()).headers.get("content-security-policy") ?? "",
    )?.[1];
  const admin = await scene.as("admin");
  if ((await page()).status === 200) expect(await ancestors()).toBe("'self'");
  const put = (revision: number, sites: string[]) =>
    admin.send("PUT", "/settings/embedding", { revision, sites });
  for (const bad of [
    "http://a.cn",
    "https://a",
    "https://*.cn'",
    "https://a.cn/x",
    "*",
    "'unsafe-inline'",
  ])
    expect((await put(0, [bad])).status, bad).toBe(400);
  expect(await done(put(0, ["https://www.qh.example.cn", "https://*.gov.example.cn"]))).toEqual({
    revision: 1,
    sites: ["https://*.gov.example.cn", "https://www.qh.example.cn"],
  });
  expect((await put(0, [])).body.reason).toBe("settings.changedMeanwhile");
  expect(await scene.audited("embedding")).toEqual(["settings.updateEmbedding"]);
  const answer = await page();
  if (answer.status === 200) {
    expect(await ancestors()).toBe("'self' https://*.gov.example.cn https://www.qh.example.cn");
    expect(answer.headers.get("x-frame-options")).toBeNull();
    expect(answer.headers.get("set-cookie")).toBeNull();
  }
  // Every other page stays as it was.
  const other = await api.request("/api/v1/meta");
  expect(other.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  expect((await page("990199")).status).toBe(404);

  const now = await done(anyone().get(`${open}/now`));
  expect(now).toMatchObject({ datum: "WGS-84", district: { code: "990104" }, roads: null });
  expect(now.items.map(({ name }: { name: string }) => name).toSorted()).toEqual([
    "东边驿站",
    "公开驿站",
  ]);
  expect(typeof now.items[0].open).toBe("boolean");
});

test("road tiles follow the roads: no change of a place renews them, other roads do", async () => {
  const admin = await scene.as("admin");
  const use = (street: string) =>
    done(
      admin.post("/road-networks", {
        name: street,
        roads: [
          {
            名称: street,
            路径: Array.from({ length: 60 }, (_, n) => [31.52, 118.05 + n / 5000]),
          },
        ],
      }),
    );
  const z = 14;
  const x = Math.floor(((118.052 + 180) / 360) * 2 ** z);
  const sine = Math.sin((31.52 * Math.PI) / 180);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z);
  const tile = (headers = {}) =>
    scene.test.api.request(`/api/v1${open}/tiles/roads/${z}/${x}/${y}.mvt`, { headers });
  await use("旧街");
  const before = await tile();
  const tag = before.headers.get("etag") ?? "";
  const plain = Buffer.from(await before.arrayBuffer());
  expect(plain.toString("utf8")).toContain("旧街");
  expect(before.headers.get("cache-control")).toBe("public, max-age=60");
  const packed = await tile({ "accept-encoding": "gzip, br" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(packed.headers.get("vary")).toContain("accept-encoding");
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(plain);
  await buildStation(scene, { name: "新开驿站", lng: 118.053, lat: 31.52 });
  expect((await tile({ "if-none-match": tag })).status).toBe(304);
  await use("新街");
  const after = await tile({ "if-none-match": tag });
  expect(after.status).toBe(200);
  const text = Buffer.from(await after.arrayBuffer()).toString("utf8");
  expect([text.includes("新街"), text.includes("旧街")]).toEqual([true, false]);
});
