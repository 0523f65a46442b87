import type { Context } from "../../../platform/context.ts";
import { invalid, notFound } from "../../../platform/errors.ts";
import { boxOf, type CollectionId, collectionIds, collectionOf, type Feature } from "./features.ts";
import { districtName } from "./openDistrict.ts";

const crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
const json = "application/json";
const geo = "application/geo+json";

export const conformance = {
  conformsTo: ["core", "geojson", "oas30"].map(
    (part) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${part}`,
  ),
};

const titles: Record<CollectionId, { title: string; description: string }> = {
  stations: { title: "服务场所", description: "驿站、党群服务中心、友好商户、停车位、充电点" },
  "circles-walk-10": { title: "步行 10 分钟可达范围", description: "沿道路；没有路网时为直线" },
  "circles-walk-15": { title: "步行 15 分钟可达范围", description: "沿道路；没有路网时为直线" },
  "circles-ebike-10": { title: "骑行 10 分钟可达范围", description: "沿道路；没有路网时为直线" },
  roads: { title: "道路", description: "本区导入的道路，可达范围按它计算" },
};

const link = (href: string, rel: string, type: string) => ({ href, rel, type });

export async function landing(ctx: Context, base: string) {
  const name = await districtName(ctx.app, ctx.actor.district ?? "");
  return {
    title: `${name}新就业群体服务场所`,
    description: "公开数据；坐标为 WGS-84（CRS84）。Places for workers; coordinates are WGS-84.",
    links: [
      link(base, "self", json),
      link(`${base}/conformance`, "conformance", json),
      link(`${base}/collections`, "data", json),
      link("/api/openapi.json", "service-desc", "application/vnd.oai.openapi+json;version=3.1"),
      link("/api/docs", "service-doc", "text/html"),
    ],
  };
}

export function collections(base: string) {
  return {
    links: [link(`${base}/collections`, "self", json)],
    collections: collectionIds.map((id) => collection(base, id)),
  };
}

export function collection(base: string, id: CollectionId) {
  return {
    id,
    ...titles[id],
    crs: [crs84],
    datum: "WGS-84",
    itemType: "feature",
    links: [
      link(`${base}/collections/${id}`, "self", json),
      link(`${base}/collections/${id}/items`, "items", geo),
      link(`${base}/tiles/${id}/{z}/{x}/{y}.mvt`, "tiles", "application/vnd.mapbox-vector-tile"),
    ],
  };
}

export const collectionId = (text: string): CollectionId => {
  const id = collectionIds.find((one) => one === text);
  if (id === undefined) throw notFound("collection");
  return id;
};

export interface ItemsQuery {
  bbox?: string | undefined;
  limit: number;
  offset: number;
}

/** A page of features that touch the box, with links to the next. */
export async function items(ctx: Context, base: string, id: CollectionId, query: ItemsQuery) {
  const { features } = await collectionOf(ctx, id);
  const box = query.bbox === undefined ? null : readBox(query.bbox);
  const matched = box === null ? features : features.filter((one) => touches(one, box));
  const shown = matched.slice(query.offset, query.offset + query.limit);
  const path = `${base}/collections/${id}/items`;
  const page = (offset: number): string => {
    const search = new URLSearchParams({
      limit: String(query.limit),
      offset: String(offset),
      ...(query.bbox !== undefined && { bbox: query.bbox }),
    });
    return `${path}?${search}`;
  };
  return {
    type: "FeatureCollection",
    datum: "WGS-84",
    timeStamp: ctx.app.clock.now().toISOString(),
    numberMatched: matched.length,
    numberReturned: shown.length,
    features: shown,
    links: [
      link(page(query.offset), "self", geo),
      link(`${base}/collections/${id}`, "collection", json),
      ...(query.offset + query.limit < matched.length
        ? [link(page(query.offset + query.limit), "next", geo)]
        : []),
      ...(query.offset > 0
        ? [link(page(Math.max(0, query.offset - query.limit)), "prev", geo)]
        : []),
    ],
  };
}

export async function item(ctx: Context, base: string, id: CollectionId, featureId: string) {
  const { features } = await collectionOf(ctx, id);
  const found = features.find((one) => one.id === featureId);
  if (found === undefined) throw notFound("station");
  const path = `${base}/collections/${id}`;
  return {
    ...found,
    links: [link(`${path}/items/${featureId}`, "self", geo), link(path, "collection", json)],
  };
}

type Box = [number, number, number, number];

/** Four numbers, or six with heights, which are left out. */
function readBox(text: string): Box {
  const numbers = text.split(",").map(Number);
  const box = numbers.length === 6 ? numbers.filter((_, n) => n % 3 !== 2) : numbers;
  const [west = 0, south = 0, east = 0, north = 0] = box;
  if (box.length !== 4 || box.some((one) => !Number.isFinite(one)) || south > north)
    throw invalid("bbox", "invalid_format");
  return [west, south, east, north];
}

/** A box whose west is east of its east goes over the date line. */
function touches(one: Feature, [west, south, east, north]: Box): boolean {
  const box = boxOf(one.geometry);
  const across = west <= east ? box[0] <= east && box[2] >= west : box[0] <= east || box[2] >= west;
  return across && box[1] <= north && box[3] >= south;
}
