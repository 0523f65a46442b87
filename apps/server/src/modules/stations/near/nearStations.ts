import { convert } from "@juxin/standards";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { readStations } from "../policy.ts";
import { metresBetween } from "../rules.ts";
import { type NearAnswer, NearQuery, type NearStation } from "../schema.ts";
import type { OpenState } from "../hours/openState.ts";
import { filterIndexed } from "./filterIndexed.ts";
import { presentIndexed } from "./presentIndexed.ts";
import { type Indexed, openAt, type StationIndex, stationIndex } from "./stationIndex.ts";
import { travelOf } from "./travelOf.ts";

/** Places within so many minutes, nearest first. The position is used and forgotten. */
export async function nearStations(ctx: Context, input: NearQuery): Promise<NearAnswer> {
  authorize(ctx, readStations);
  const asked = NearQuery.parse(input);
  const index = await stationIndex(ctx);
  const travel = await travelOf(ctx, index);
  return nearest(index, travel, asked, ctx.app.clock.now().getTime());
}

interface Found {
  one: Indexed;
  place: number;
  minutes: number;
}

/** Pure but for its memory: thousands of these a second come from one process. */
export function nearest(
  index: StationIndex,
  travel: Awaited<ReturnType<typeof travelOf>>,
  asked: NearQuery,
  now: number,
  shown: (one: Indexed) => boolean = () => true,
): NearAnswer {
  const from = convert(asked, asked.datum, "WGS-84");
  const at = asked.at === undefined ? now : new Date(asked.at).getTime();
  const suits = filterIndexed(asked);
  const fits = (one: Indexed): boolean => suits(one) && shown(one);
  const states = new Map<number, OpenState>();
  const stateOf = (place: number): OpenState => {
    const known = states.get(place) ?? openAt(index, index.stations[place]!, at);
    states.set(place, known);
    return known;
  };
  const wanted = (place: number): boolean =>
    fits(index.stations[place]!) && (!asked.openOnly || stateOf(place).open);
  const trip = travel.trip(from, asked.mode, asked.minutes, { accept: wanted, limit: asked.limit });
  const { measured, offNetworkMetres } = trip;
  const within = (minutes: Float64Array, accept: (place: number) => boolean) =>
    index.stations
      .flatMap((one, place): Found[] => {
        const far = minutes[place] ?? Infinity;
        return far !== Infinity && accept(place) ? [{ one, place, minutes: far }] : [];
      })
      .sort((a, b) => a.minutes - b.minutes || (a.one.id < b.one.id ? -1 : 1));
  const open = within(trip.minutes, wanted);
  const present = (entry: Found): NearStation => ({
    ...presentIndexed(index, entry.one, at, now),
    minutes: Math.round(entry.minutes * 10) / 10,
    metres: Math.round(metresBetween(from, entry.one)),
  });
  const next =
    open.length > 0 ? undefined : soonest(within(everywhere(), (n) => fits(index.stations[n]!)));
  function everywhere(): Float64Array {
    return travel.trip(from, asked.mode, asked.minutes).minutes;
  }
  function soonest(shut: Found[]): Found | undefined {
    return shut
      .filter(({ place }) => stateOf(place).opensAt !== null)
      .toSorted((a, b) => stateOf(a.place).opensAt! - stateOf(b.place).opensAt!)[0];
  }
  return {
    measured,
    offNetworkMetres: offNetworkMetres === null ? null : Math.round(offNetworkMetres),
    at: new Date(at).toISOString(),
    items: open.slice(0, asked.limit).map(present),
    nextOpening: next === undefined ? null : present(next),
  };
}
