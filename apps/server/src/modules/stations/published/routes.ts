import { createRoute, z } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import { access, errors, json } from "../../../platform/http/describe.ts";
import { createRouter, type RouterEnv } from "../../../platform/http/router.ts";
import { DistrictCode } from "../../../platform/http/schema.ts";
import { sizedJson } from "../../../platform/http/sizedJson.ts";
import { nearest } from "../near/nearStations.ts";
import { stationIndex } from "../near/stationIndex.ts";
import { travelOf } from "../near/travelOf.ts";
import { Datum, Lat, Lng, NearAnswer, NearQuery, TravelMode } from "../schema.ts";
import { isPublished, stationFeature } from "./features.ts";
import * as ogc from "./ogc.ts";
import { PublishedNow, publishedNow } from "./openNow.ts";
import { openDistrict } from "./openDistrict.ts";
import { deepestZoom, tileOf } from "./tiles.ts";

export const publishedRoutes = createRouter();

/** Anybody's map may ask: what is here is published, and no cookie is looked at. */
publishedRoutes.use(
  "/open/*",
  createMiddleware<RouterEnv>(async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set("access-control-allow-origin", "*");
    if (!headers.has("cache-control")) headers.set("cache-control", "public, max-age=60");
  }),
);

const tags = ["open data"];
const district = z.object({ district: DistrictCode });
const collection = district.extend({ collection: z.string().max(40) });
const geo = (description: string) => ({
  description,
  content: { "application/geo+json": { schema: z.any() } },
});
const baseOf = (code: string): string => `/api/v1/open/${code}`;
const geoHeaders = { "content-type": "application/geo+json" };

const landing = createRoute({
  method: "get",
  path: "/open/{district}",
  tags,
  summary: "OGC API – Features 入口",
  ...access("public"),
  request: { params: district },
  responses: { 200: json(z.any()), ...errors },
});
publishedRoutes.openapi(landing, async (c) => {
  const { district: code } = c.req.valid("param");
  return c.json(await ogc.landing(await openDistrict(c.get("ctx"), code), baseOf(code)), 200);
});

const conformance = createRoute({
  method: "get",
  path: "/open/{district}/conformance",
  tags,
  summary: "OGC API – Features 符合的部分",
  ...access("public"),
  request: { params: district },
  responses: { 200: json(z.any()), ...errors },
});
publishedRoutes.openapi(conformance, async (c) => {
  await openDistrict(c.get("ctx"), c.req.valid("param").district);
  return c.json(ogc.conformance, 200);
});

const collections = createRoute({
  method: "get",
  path: "/open/{district}/collections",
  tags,
  summary: "公开的数据集：场所、可达范围",
  ...access("public"),
  request: { params: district },
  responses: { 200: json(z.any()), ...errors },
});
publishedRoutes.openapi(collections, async (c) => {
  const { district: code } = c.req.valid("param");
  await openDistrict(c.get("ctx"), code);
  return c.json(ogc.collections(baseOf(code)), 200);
});

const one = createRoute({
  method: "get",
  path: "/open/{district}/collections/{collection}",
  tags,
  summary: "一个数据集",
  ...access("public"),
  request: { params: collection },
  responses: { 200: json(z.any()), ...errors },
});
publishedRoutes.openapi(one, async (c) => {
  const asked = c.req.valid("param");
  await openDistrict(c.get("ctx"), asked.district);
  return c.json(ogc.collection(baseOf(asked.district), ogc.collectionId(asked.collection)), 200);
});

const items = createRoute({
  method: "get",
  path: "/open/{district}/collections/{collection}/items",
  tags,
  summary: "要素：bbox、limit、offset 翻页；坐标为 WGS-84（CRS84）",
  ...access("public"),
  request: {
    params: collection,
    query: z.object({
      bbox: z.string().max(120).optional(),
      limit: z.coerce.number().int().min(1).max(10_000).default(100),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    }),
  },
  responses: { 200: geo("要素"), ...errors },
});
publishedRoutes.openapi(items, async (c) => {
  const asked = c.req.valid("param");
  const ctx = await openDistrict(c.get("ctx"), asked.district);
  const id = ogc.collectionId(asked.collection);
  const found = await ogc.items(ctx, baseOf(asked.district), id, c.req.valid("query"));
  return c.json(found, 200, geoHeaders);
});

const item = createRoute({
  method: "get",
  path: "/open/{district}/collections/{collection}/items/{feature}",
  tags,
  summary: "一个要素",
  ...access("public"),
  request: { params: collection.extend({ feature: z.uuid() }) },
  responses: { 200: geo("要素"), ...errors },
});
publishedRoutes.openapi(item, async (c) => {
  const asked = c.req.valid("param");
  const ctx = await openDistrict(c.get("ctx"), asked.district);
  const id = ogc.collectionId(asked.collection);
  const found = await ogc.item(ctx, baseOf(asked.district), id, asked.feature);
  return c.json(found, 200, geoHeaders);
});

const geojson = createRoute({
  method: "get",
  path: "/open/{district}/stations.geojson",
  tags,
  summary: "全部场所，GeoJSON；datum 可选 GCJ-02 或 BD-09，供地图平台，文件里注明",
  ...access("public"),
  request: { params: district, query: z.object({ datum: Datum.default("WGS-84") }) },
  responses: { 200: geo("全部场所"), ...errors },
});
publishedRoutes.openapi(geojson, async (c) => {
  const ctx = await openDistrict(c.get("ctx"), c.req.valid("param").district);
  const { datum } = c.req.valid("query");
  const { stations } = await stationIndex(ctx);
  const features = stations.filter(isPublished).map((station) => stationFeature(station, datum));
  return c.json({ type: "FeatureCollection", datum, features }, 200, geoHeaders);
});

const now = createRoute({
  method: "get",
  path: "/open/{district}/now",
  tags,
  summary: "全部公开场所与此刻是否开放，供嵌入地图与地图平台；坐标 WGS-84",
  ...access("public"),
  request: { params: district },
  responses: { 200: json(PublishedNow), ...errors },
});
publishedRoutes.openapi(now, async (c) =>
  c.json(await publishedNow(await openDistrict(c.get("ctx"), c.req.valid("param").district)), 200),
);

const whole = z.coerce.number().int().min(0);
const tileRoute = createRoute({
  method: "get",
  path: "/open/{district}/tiles/{collection}/{z}/{x}/{y}",
  tags,
  summary: "矢量瓦片（MVT），图层与数据集同名；y 后可带 .mvt",
  ...access("public"),
  request: {
    params: collection.extend({
      z: whole.max(deepestZoom),
      x: whole.max(2 ** deepestZoom),
      y: z.string().regex(/^\d{1,6}(\.mvt)?$/),
    }),
  },
  responses: {
    200: {
      description: "瓦片",
      content: { "application/vnd.mapbox-vector-tile": { schema: z.any() } },
    },
    204: { description: "这里没有" },
    304: { description: "没有变化" },
    ...errors,
  },
});
publishedRoutes.openapi(tileRoute, async (c) => {
  const asked = c.req.valid("param");
  const ctx = await openDistrict(c.get("ctx"), asked.district);
  const id = ogc.collectionId(asked.collection);
  const y = Number(asked.y.replace(".mvt", ""));
  const tile = await tileOf(ctx, id, [asked.z, asked.x, y]);
  c.header("etag", tile.tag);
  if (c.req.header("if-none-match") === tile.tag) return c.body(null, 304);
  if (tile.bytes.length === 0) return c.body(null, 204);
  c.header("vary", "accept-encoding");
  const packed = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
  if (packed) c.header("content-encoding", "gzip");
  return c.body(packed ? tile.gzip : tile.bytes, 200, {
    "content-type": "application/vnd.mapbox-vector-tile",
  });
});

const nearestRoute = createRoute({
  method: "get",
  path: "/open/{district}/nearest",
  tags,
  summary:
    "离某地点最近、此刻开放的公开场所；供地图平台。手机请用 POST /stations/near，位置不进网址",
  ...access("public"),
  request: {
    params: district,
    query: z.object({
      lng: z.coerce.number().pipe(Lng),
      lat: z.coerce.number().pipe(Lat),
      mode: TravelMode.default("walk"),
      minutes: z.coerce.number().min(1).max(30).default(15),
      limit: z.coerce.number().int().min(1).max(20).default(5),
    }),
  },
  responses: { 200: json(NearAnswer), ...errors },
});
publishedRoutes.openapi(nearestRoute, async (c) => {
  const ctx = await openDistrict(c.get("ctx"), c.req.valid("param").district);
  const index = await stationIndex(ctx);
  const asked = NearQuery.parse({ ...c.req.valid("query"), openOnly: true });
  const travel = await travelOf(ctx, index);
  const now = ctx.app.clock.now().getTime();
  return sizedJson(c, nearest(index, travel, asked, now, isPublished));
});
