import type { Context } from "../../../platform/context.ts";
import type { StationIndex } from "./stationIndex.ts";
import { straightTravel, type Travel } from "./travel.ts";

const made = new WeakMap<StationIndex, Travel>();

/** How the caller's district gets about: along its roads where it has imported some. */
export async function travelOf(_ctx: Context, index: StationIndex): Promise<Travel> {
  const known = made.get(index);
  if (known !== undefined) return known;
  const travel = straightTravel(index.stations);
  made.set(index, travel);
  return travel;
}
