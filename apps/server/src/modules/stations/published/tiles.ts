import GeoJSONVT from "geojson-vt";
import vtPbf from "vt-pbf";
import type { Context } from "../../../platform/context.ts";
import { type CollectionId, collectionOf, type Feature } from "./features.ts";

export const deepestZoom = 16;

interface Sliced {
  slices: { getTile(z: number, x: number, y: number): unknown };
  tiles: Map<string, Uint8Array>;
}

const made = new WeakMap<readonly Feature[], Sliced>();
/** The tiles of a city, many times over. */
const mostTiles = 5000;

/** One Mapbox vector tile with the layer of the collection's name; empty bytes where nothing lies. */
export async function tileOf(
  ctx: Context,
  id: CollectionId,
  [z, x, y]: readonly [number, number, number],
): Promise<{ bytes: Uint8Array; tag: string }> {
  const { features, index } = await collectionOf(ctx, id);
  const known = made.get(features) ?? slice(features);
  made.set(features, known);
  const key = `${z}/${x}/${y}`;
  const tag = `"${index.revision}-${index.day}-${id}-${key}"`;
  const kept = known.tiles.get(key);
  if (kept !== undefined) return { bytes: kept, tag };
  const tile = known.slices.getTile(z, x, y) as { features: unknown[] } | null;
  const bytes =
    tile === null || tile.features.length === 0
      ? new Uint8Array(0)
      : vtPbf.fromGeojsonVt({ [id]: tile }, { version: 2 });
  if (known.tiles.size > mostTiles) known.tiles.clear();
  known.tiles.set(key, bytes);
  return { bytes, tag };
}

/** Lists are no values of a vector tile: they become one text. */
function slice(features: readonly Feature[]): Sliced {
  const flat = features.map(({ id, properties, ...rest }) => ({
    ...rest,
    properties: {
      id,
      ...Object.fromEntries(
        Object.entries(properties)
          .filter(([, value]) => value !== null)
          .map(([key, value]) => [key, Array.isArray(value) ? value.join("、") : value]),
      ),
    },
  }));
  const collection = { type: "FeatureCollection", features: flat } as never;
  return {
    slices: new GeoJSONVT(collection, { maxZoom: deepestZoom, tolerance: 2, buffer: 64 }),
    tiles: new Map(),
  };
}
