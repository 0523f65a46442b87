import { isDeepStrictEqual } from "node:util";
import type { Network } from "@juxin/reach";
import { convert, type Datum } from "@juxin/standards";
import type { App, Context } from "../../../platform/context.ts";
import { type Indexed, type StationIndex, stationIndex } from "../near/stationIndex.ts";
import { networksOf } from "../near/travelOf.ts";
import { roadFeatures } from "./roadFeatures.ts";
import { circlesOf } from "../planner/circles.ts";

export interface Feature {
  type: "Feature";
  id: string;
  properties: Record<string, unknown>;
  geometry: unknown;
}

/** Whether a place is told to strangers: in use, or shut for a while, and meant to be published. */
export const isPublished = (one: Indexed): boolean => one.published && one.status !== "closed";

export const stationFeature = (one: Indexed, datum: Datum): Feature => {
  const at = convert(one, "WGS-84", datum);
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return {
    type: "Feature",
    id: one.id,
    properties: {
      name: one.name,
      kind: one.kind,
      type: one.type.zh,
      address: one.address,
      phone: one.phone,
      status: one.status,
      opening_hours: one.hours.hours,
      facilities: one.facilities.filter(({ state }) => state === "ok").map(({ zh }) => zh),
      bookable: one.bookable,
      area: one.area,
      areaName: one.areaName,
    },
    geometry: { type: "Point", coordinates: [round(at.lng), round(at.lat)] },
  };
};

export interface Published {
  index: StationIndex;
  features: readonly Feature[];
}

export const collectionIds = [
  "stations",
  "circles-walk-10",
  "circles-walk-15",
  "circles-ebike-10",
  "roads",
] as const;
export type CollectionId = (typeof collectionIds)[number];

const made = new WeakMap<StationIndex, Map<CollectionId, Promise<readonly Feature[]>>>();
const latest = new WeakMap<App, Map<string, readonly Feature[]>>();

/** One published collection; made once for each state of the places, the same list while nothing in it changes. */
export async function collectionOf(ctx: Context, id: CollectionId): Promise<Published> {
  const index = await stationIndex(ctx);
  const known = made.get(index) ?? new Map<CollectionId, Promise<readonly Feature[]>>();
  made.set(index, known);
  const features = known.get(id) ?? sameOrNew(ctx, index, id);
  known.set(id, features);
  features.catch(() => known.delete(id));
  return { index, features: await features };
}

/** Most writes change no circle and nothing that is published: tiles that were cut stay good then. */
async function sameOrNew(
  ctx: Context,
  index: StationIndex,
  id: CollectionId,
): Promise<readonly Feature[]> {
  const features = await makeCollection(ctx, index, id);
  const lists = latest.get(ctx.app) ?? new Map<string, readonly Feature[]>();
  latest.set(ctx.app, lists);
  const key = `${ctx.actor.district}/${id}`;
  const before = lists.get(key);
  if (before !== undefined && isDeepStrictEqual(before, features)) return before;
  lists.set(key, features);
  return features;
}

/** The streets under every map, from the network that circles follow; null where none was imported. */
export async function groundOf(ctx: Context): Promise<Network | null> {
  const { network } = await stationIndex(ctx);
  if (network === null) return null;
  const [mode = "walk"] = network.modes;
  const { [mode]: ground } = await networksOf(ctx.app, ctx.actor.district ?? "", {
    id: network.id,
    modes: [mode],
  });
  return ground ?? null;
}

async function makeCollection(
  ctx: Context,
  index: StationIndex,
  id: CollectionId,
): Promise<readonly Feature[]> {
  if (id === "stations")
    return index.stations.filter(isPublished).map((one) => stationFeature(one, "WGS-84"));
  if (id === "roads") return roadFeatures(await groundOf(ctx));
  const [, mode, minutes] = id.split("-") as [string, "walk" | "ebike", string];
  const circles = await circlesOf(ctx, mode, Number(minutes));
  return circles.features.filter((one) => {
    const station = index.byId.get(one.id);
    return station !== undefined && isPublished(station);
  });
}

/** West, south, east, north of a feature. */
export function boxOf(geometry: unknown): [number, number, number, number] {
  const { coordinates } = geometry as { coordinates: unknown };
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] !== "number") return part.forEach(walk);
    const [lng, lat] = part as [number, number];
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  };
  walk(coordinates);
  return box;
}
