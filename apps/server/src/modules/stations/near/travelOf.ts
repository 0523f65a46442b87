import type { Network } from "@juxin/reach";
import type { App, Context } from "../../../platform/context.ts";
import { loadStored } from "../planner/networkStore.ts";
import type { TravelMode } from "../schema.ts";
import type { StationIndex } from "./stationIndex.ts";
import { networkTravel, straightTravel, type Travel } from "./travel.ts";

const made = new WeakMap<StationIndex, Promise<Travel>>();

/** How the caller's district gets about: along its roads where it has imported some. */
export function travelOf(ctx: Context, index: StationIndex): Promise<Travel> {
  const known = made.get(index);
  if (known !== undefined) return known;
  const travel = makeTravel(ctx.app, ctx.actor.district ?? "", index);
  made.set(index, travel);
  return travel;
}

async function makeTravel(app: App, district: string, index: StationIndex): Promise<Travel> {
  const networks = await networksOf(app, district, index.network);
  return Object.keys(networks).length === 0
    ? straightTravel(index.stations)
    : networkTravel(networks, index.stations);
}

/** The networks in use, by mode. A file that cannot be read is logged, and the answer then says straight line. */
export async function networksOf(
  app: App,
  district: string,
  active: { id: string; modes: readonly TravelMode[] } | null,
): Promise<Partial<Record<TravelMode, Network>>> {
  const networks: Partial<Record<TravelMode, Network>> = {};
  for (const mode of active?.modes ?? []) {
    try {
      networks[mode] = await loadStored(app, district, active?.id ?? "", mode);
    } catch (error) {
      app.log("error", "network.unreadable", { district, mode, error: String(error) });
    }
  }
  return networks;
}
