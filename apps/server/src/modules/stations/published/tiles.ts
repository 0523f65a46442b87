import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import GeoJSONVT from "geojson-vt";
import vtPbf from "vt-pbf";
import type { Context } from "../../../platform/context.ts";
import { type CollectionId, collectionOf, type Feature, groundOf } from "./features.ts";
import { roadTile } from "./roadTile.ts";

export const deepestZoom = 16;

/** One Mapbox vector tile with the layer of the collection's name; no bytes where nothing lies. */
export interface Tile {
  bytes: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
  /** Of what is in it: the same in every process, another when the tile looks otherwise. */
  tag: string;
}

type Coordinates = readonly [z: number, x: number, y: number];

interface TileSet {
  cut(at: Coordinates): { features: readonly unknown[] } | null;
  kept: Map<string, Tile>;
  keptBytes: number;
}

/** By what the tiles are cut from: other roads or places are another object. */
const sets = new WeakMap<object, TileSet>();
/** The tiles of a city many times over. */
const mostBytes = 64 * 1024 * 1024;

export async function tileOf(ctx: Context, id: CollectionId, at: Coordinates): Promise<Tile> {
  const set = id === "roads" ? await roadSet(ctx) : await shapeSet(ctx, id);
  const key = at.join("/");
  const kept = set?.kept.get(key);
  if (set === null || kept !== undefined) return kept ?? pack(new Uint8Array(0));
  const cut = set.cut(at);
  const tile = await pack(
    cut === null || cut.features.length === 0
      ? new Uint8Array(0)
      : new Uint8Array(vtPbf.fromGeojsonVt({ [id]: cut }, { version: 2 })),
  );
  if (set.keptBytes > mostBytes) {
    set.kept.clear();
    set.keptBytes = 0;
  }
  set.kept.set(key, tile);
  set.keptBytes += tile.bytes.length + tile.gzip.length;
  return tile;
}

/** Compressed in a thread of Node's own: meanwhile others are answered. */
const packed = promisify(gzip);

const pack = async (bytes: Uint8Array<ArrayBuffer>): Promise<Tile> => ({
  bytes,
  gzip: bytes.length === 0 ? bytes : new Uint8Array(await packed(bytes, { level: 4 })),
  tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
});

/** Null where the district has imported no roads. */
async function roadSet(ctx: Context): Promise<TileSet | null> {
  const network = await groundOf(ctx);
  return network === null ? null : setOf(network, () => (at) => roadTile(network, at));
}

async function shapeSet(ctx: Context, id: CollectionId): Promise<TileSet> {
  const { features } = await collectionOf(ctx, id);
  return setOf(features, () => {
    const slices = slice(features);
    return ([z, x, y]) => slices.getTile(z, x, y) as { features: unknown[] } | null;
  });
}

function setOf(from: object, cutter: () => TileSet["cut"]): TileSet {
  const known = sets.get(from) ?? { cut: cutter(), kept: new Map(), keptBytes: 0 };
  sets.set(from, known);
  return known;
}

/** Lists are no values of a vector tile: they become one text. */
function slice(features: readonly Feature[]): GeoJSONVT {
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
  return new GeoJSONVT(collection, { maxZoom: deepestZoom, tolerance: 2, buffer: 64 });
}
