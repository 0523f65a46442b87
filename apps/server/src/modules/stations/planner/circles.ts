import { setImmediate } from "node:timers/promises";
import {
  type Circle,
  isSnap,
  type Network,
  type Point,
  reachOne,
  Search,
  straightLineCircle,
  type Unsnapped,
} from "@juxin/reach";
import type { Context } from "../../../platform/context.ts";
import { type StationIndex, stationIndex } from "../near/stationIndex.ts";
import { toReach } from "../near/travel.ts";
import { networksOf } from "../near/travelOf.ts";
import type { TravelMode } from "../schema.ts";
import { profiles } from "./networkStore.ts";

export interface CircleCollection {
  type: "FeatureCollection";
  /** Coordinates are WGS-84; GeoJSON has no other. */
  datum: "WGS-84";
  features: {
    type: "Feature";
    id: string;
    properties: {
      id: string;
      name: string;
      minutes: number;
      mode: TravelMode;
      measured: "network" | "straightLine";
    };
    geometry: unknown;
  }[];
  /** Places that stand on no street: they have no circle, and none was guessed. */
  offNetwork: { id: string; name: string; reason: string; nearestMetres: number | null }[];
}

const made = new WeakMap<StationIndex, Map<string, Promise<CircleCollection>>>();

/** What each place in use reaches, drawn once for each state of the places and the roads. */
export async function circlesOf(
  ctx: Context,
  mode: TravelMode,
  minutes: number,
): Promise<CircleCollection> {
  const index = await stationIndex(ctx);
  const known = made.get(index) ?? new Map<string, Promise<CircleCollection>>();
  made.set(index, known);
  const key = `${mode}/${minutes}`;
  const drawn = known.get(key) ?? drawAll(ctx, index, mode, minutes);
  known.set(key, drawn);
  drawn.catch(() => known.delete(key));
  return drawn;
}

/** Others are answered in between: thousands of circles take seconds. */
const pauseEvery = 20;

async function drawAll(
  ctx: Context,
  index: StationIndex,
  mode: TravelMode,
  minutes: number,
): Promise<CircleCollection> {
  const { [mode]: network } = await networksOf(ctx.app, ctx.actor.district ?? "", index.network);
  const drawn: CircleCollection = {
    type: "FeatureCollection",
    datum: "WGS-84",
    features: [],
    offNetwork: [],
  };
  const reachOf = network === undefined ? null : reacher(network, minutes);
  let rested = performance.now();
  for (const one of index.stations) {
    if (one.status !== "open") continue;
    if (performance.now() - rested > pauseEvery) {
      await setImmediate();
      rested = performance.now();
    }
    const place = toReach(one);
    const reached = reachOf?.(place);
    const circle =
      reached === undefined ? straightLineCircle(place, minutes, profiles[mode]) : reached.circle;
    if (circle === undefined) {
      const off = reached?.off ?? null;
      drawn.offNetwork.push({
        id: one.id,
        name: one.name,
        reason: off?.reason ?? "tooFar",
        nearestMetres: off?.nearest === null ? null : Math.round(off?.nearest ?? 0),
      });
      continue;
    }
    drawn.features.push({
      type: "Feature",
      id: one.id,
      properties: {
        id: one.id,
        name: one.name,
        minutes,
        mode,
        measured: circle.basis === "network" ? "network" : "straightLine",
      },
      geometry: circle.geometry,
    });
  }
  return drawn;
}

interface Reached {
  circle: Circle | undefined;
  off: Unsnapped | null;
}

const kept = new WeakMap<Network, Map<string, Reached>>();
/** Some ten kilobytes each. */
const mostKept = 20_000;

/** What is reached from a point of one network does not change: a place that was not moved keeps its circle. */
function reacher(network: Network, minutes: number): (place: Point) => Reached {
  const known = kept.get(network) ?? new Map<string, Reached>();
  kept.set(network, known);
  let search: Search | null = null;
  return (place) => {
    const key = `${minutes}/${place.lon}/${place.lat}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    search ??= new Search(network);
    const { circles, snap } = reachOne(search, place, { minutes: [minutes] });
    const reached = { circle: circles[0], off: isSnap(snap) ? null : snap };
    if (known.size >= mostKept) known.clear();
    known.set(key, reached);
    return reached;
  };
}
