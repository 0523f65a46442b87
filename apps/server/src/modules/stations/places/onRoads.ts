import { setImmediate } from "node:timers/promises";
import { compareDatum, isSnap, type Network, snapPoint, suspectDatum } from "@juxin/reach";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { type Indexed, type StationIndex, stationIndex } from "../near/stationIndex.ts";
import { toReach } from "../near/travel.ts";
import { networksOf } from "../near/travelOf.ts";
import type { TravelMode } from "../schema.ts";
import type { OffRoads, StationsOnRoads } from "./onRoadsSchema.ts";

type Networks = Partial<Record<TravelMode, Network>>;

/** Others are answered in between, milliseconds. */
const pauseEvery = 20;
const made = new WeakMap<StationIndex, Promise<StationsOnRoads>>();

/** Which places stand on no street, and which lists look as if given in another datum. Made once for each state of places and roads. */
export async function onRoads(ctx: Context): Promise<StationsOnRoads> {
  const index = await stationIndex(ctx);
  const known = made.get(index) ?? lookAtAll(ctx, index);
  made.set(index, known);
  known.catch(() => made.delete(index));
  return known;
}

async function lookAtAll(ctx: Context, index: StationIndex): Promise<StationsOnRoads> {
  const networks = await networksOf(ctx.app, ctx.actor.district ?? "", index.network);
  const standing = index.stations.filter(({ status }) => status !== "closed");
  const off: StationsOnRoads["off"] = [];
  let rested = performance.now();
  for (const one of standing) {
    if (performance.now() - rested > pauseEvery) {
      await setImmediate();
      rested = performance.now();
    }
    const faults = offRoadsOf(networks, one);
    if (faults.length > 0) off.push({ id: one.id, name: one.name, faults });
  }
  const network = networks.walk ?? networks.ebike;
  return {
    measured: network === undefined ? "straightLine" : "network",
    checked: network === undefined ? 0 : standing.length,
    off,
    suspected: network === undefined ? [] : await suspectedIn(network, standing),
  };
}

/** Why a place is on no street, for each way to get about; none where it is on all, or there are no roads. */
export function offRoadsOf(networks: Networks, place: { lng: number; lat: number }): OffRoads[] {
  const found: OffRoads[] = [];
  for (const [mode, network] of Object.entries(networks) as [TravelMode, Network][]) {
    const snap = snapPoint(network, toReach(place));
    if (isSnap(snap)) continue;
    const nearestMetres = snap.nearest === null ? null : Math.round(snap.nearest);
    const islandNodes = snap.islandNodes ?? null;
    const same = found.find(
      (one) => one.reason === snap.reason && one.nearestMetres === nearestMetres,
    );
    if (same === undefined)
      found.push({ modes: [mode], reason: snap.reason, nearestMetres, islandNodes });
    else same.modes.push(mode);
  }
  return found;
}

/**
 * One point says little, a list much: the places of one street, those registered on one day, and all
 * that are left. The smaller lists come first, so that a good list is not read with a bad one.
 */
async function suspectedIn(
  network: Network,
  standing: readonly Indexed[],
): Promise<StationsOnRoads["suspected"]> {
  const told = new Map<string, string>();
  for (const list of [
    ...Map.groupBy(standing, ({ area }) => area.slice(0, 9)).values(),
    ...Map.groupBy(standing, ({ createdAt }) => dayOf(new Date(createdAt))).values(),
    standing,
  ]) {
    const places = list.filter(({ id }) => !told.has(id));
    const { datum } = suspectDatum(network, places.map(toReach));
    await setImmediate();
    if (datum !== "WGS-84") for (const { id } of places) told.set(id, datum);
  }
  return (["GCJ-02", "BD-09"] as const).flatMap((datum) => {
    const places = standing.filter(({ id }) => told.get(id) === datum);
    if (places.length === 0) return [];
    const said = compareDatum(network, places.map(toReach), datum);
    return {
      datum,
      places: places.map(({ id, name, areaName }) => ({ id, name, areaName })),
      compared: said.compared,
      nearer: said.nearer,
      asGivenMetres: Math.round(said.asGiven),
      asThatMetres: Math.round(said.asThat),
    };
  });
}
