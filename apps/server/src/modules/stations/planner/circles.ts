import { reachOne, Search, straightLineCircle } from "@juxin/reach";
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

const made = new WeakMap<StationIndex, Map<string, CircleCollection>>();

/** What each place in use reaches, drawn once for each state of the places and the roads. */
export async function circlesOf(
  ctx: Context,
  mode: TravelMode,
  minutes: number,
): Promise<CircleCollection> {
  const index = await stationIndex(ctx);
  const known = made.get(index) ?? new Map<string, CircleCollection>();
  made.set(index, known);
  const found = known.get(`${mode}/${minutes}`);
  if (found !== undefined) return found;
  const { [mode]: network } = await networksOf(ctx.app, ctx.actor.district ?? "", index.network);
  const drawn: CircleCollection = {
    type: "FeatureCollection",
    datum: "WGS-84",
    features: [],
    offNetwork: [],
  };
  const search = network === undefined ? null : new Search(network);
  for (const one of index.stations) {
    if (one.status !== "open") continue;
    const place = toReach(one);
    const reached = search === null ? null : reachOne(search, place, { minutes: [minutes] });
    const circle =
      reached === null ? straightLineCircle(place, minutes, profiles[mode]) : reached.circles[0];
    if (circle === undefined) {
      const snap = reached?.snap;
      const off = snap !== undefined && "reason" in snap ? snap : null;
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
  known.set(`${mode}/${minutes}`, drawn);
  return drawn;
}
