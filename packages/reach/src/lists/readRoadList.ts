import { NetworkError } from "../networkError.ts";
import type { Roads } from "../roads.ts";
import { LineRoads } from "./lineRoads.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Reads roads from JSON, either GeoJSON lines or a plain list:
 * - GeoJSON: (Multi)LineString features, `[lon, lat]`; OSM tags (`highway`, `oneway`, `foot` …) and
 *   `name`/名称 from their properties;
 * - list: `[{ "name": "…", "path": [[lat, lon], …], "highway": "…", "oneway": true }, …]`; keys may
 *   also be 名称, 路径, 等级, 单行.
 * A line without `highway` is a residential street. Streets join where they share a position.
 * @throws NetworkError network.notARoadFile, network.noRoads
 */
export function readRoadList(bytes: Uint8Array): Roads {
  let json: Json;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch (error) {
    throw notRoads(error instanceof Error ? error.message : String(error));
  }
  const roads = new LineRoads();
  if (Array.isArray(json)) for (const one of json) addRow(roads, one);
  else if (
    isObject(json) &&
    json["type"] === "FeatureCollection" &&
    Array.isArray(json["features"])
  )
    for (const one of json["features"]) addFeature(roads, one);
  else throw notRoads("neither a list of roads nor a GeoJSON FeatureCollection");
  return roads.finish();
}

function addRow(roads: LineRoads, row: Json): void {
  if (!isObject(row)) throw notRoads("a road is not an object");
  const path = row["path"] ?? row["路径"] ?? [];
  if (!Array.isArray(path)) throw notRoads("a road's path is not a list");
  const tags = tagsOf(row);
  const [highway, oneway] = [row["等级"], row["单行"]];
  if (typeof highway === "string") tags["highway"] = highway;
  if (oneway === true || oneway === "是") tags["oneway"] = "yes";
  const positions = path.map((position): [number, number] => {
    const [lat, lon] = Array.isArray(position) ? position : [];
    return [toNumber(lon), toNumber(lat)];
  });
  roads.add(positions, nameOf(row), tags);
}

function addFeature(roads: LineRoads, feature: Json): void {
  if (!isObject(feature) || !isObject(feature["geometry"] ?? null)) return;
  const geometry = feature["geometry"] as { [key: string]: Json };
  const given = feature["properties"] ?? null;
  const properties = isObject(given) ? given : {};
  const { type, coordinates } = geometry;
  const lines =
    type === "LineString" ? [coordinates] : type === "MultiLineString" ? coordinates : [];
  if (!Array.isArray(lines)) return;
  for (const line of lines) {
    if (!Array.isArray(line)) continue;
    const positions = line.map((position): [number, number] => {
      const [lon, lat] = Array.isArray(position) ? position : [];
      return [toNumber(lon), toNumber(lat)];
    });
    roads.add(positions, nameOf(properties), tagsOf(properties));
  }
}

function tagsOf(row: { [key: string]: Json }): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const [key, value] of Object.entries(row))
    if (value === true) tags[key] = "yes";
    else if (value === false) tags[key] = "no";
    else if (typeof value === "string" || typeof value === "number") tags[key] = String(value);
  return tags;
}

function nameOf(row: { [key: string]: Json }): string {
  const name = row["name"] ?? row["名称"];
  return typeof name === "string" ? name : "";
}

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const toNumber = (value: Json | undefined): number =>
  typeof value === "number" ? value : Number.NaN;

const notRoads = (what: string): NetworkError =>
  new NetworkError(
    "network.notARoadFile",
    `不是路网文件（OSM PBF、道路列表 JSON 或 GeoJSON） Not a road file (OSM PBF, list of roads in JSON, or GeoJSON): ${what}`,
  );
