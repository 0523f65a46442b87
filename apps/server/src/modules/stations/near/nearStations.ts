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
import type { Travel, Trip } from "./travel.ts";
import { travelOf } from "./travelOf.ts";

/** Places within so many minutes, nearest first. The position is used and forgotten. */
export async function nearStations(ctx: Context, input: NearQuery): Promise<NearAnswer> {
  authorize(ctx, readStations);
  const asked = NearQuery.parse(input);
  const index = await stationIndex(ctx);
  const travel = await travelOf(ctx, index);
  return nearest(index, travel, asked, ctx.app.clock.now().getTime());
}

/** Pure but for its memory: thousands of these a second come from one process. */
export function nearest(
  index: StationIndex,
  travel: Travel,
  asked: NearQuery,
  now: number,
  shown: (one: Indexed) => boolean = () => true,
): NearAnswer {
  const from = convert(asked, asked.datum, "WGS-84");
  const at = asked.at === undefined ? now : new Date(asked.at).getTime();
  const suits = filterIndexed(asked);
  const fits = (place: number): boolean => {
    const one = index.stations[place]!;
    return suits(one) && shown(one);
  };
  const states = new Map<number, OpenState>();
  const stateOf = (place: number): OpenState => {
    const known = states.get(place) ?? openAt(index, index.stations[place]!, at);
    states.set(place, known);
    return known;
  };
  const { measured, offNetworkMetres, found } = travel.trip(from, asked.mode, asked.minutes, {
    accept: (place) => fits(place) && (!asked.openOnly || stateOf(place).open),
    limit: asked.limit,
  });
  const present = ({ place, minutes }: Trip["found"][number]): NearStation => {
    const one = index.stations[place]!;
    return {
      ...presentIndexed(index, one, at, now),
      minutes: Math.round(minutes * 10) / 10,
      metres: Math.round(metresBetween(from, one)),
    };
  };
  const soonest = (): Trip["found"][number] | undefined => {
    const limit = index.stations.length;
    const shut = travel.trip(from, asked.mode, asked.minutes, { accept: fits, limit }).found;
    return shut
      .flatMap((entry) => {
        const { opensAt } = stateOf(entry.place);
        return opensAt === null ? [] : [{ ...entry, opensAt }];
      })
      .sort((a, b) => a.opensAt - b.opensAt)[0];
  };
  const next = found.length > 0 ? undefined : soonest();
  return {
    measured,
    offNetworkMetres: offNetworkMetres === null ? null : Math.round(offNetworkMetres),
    at: new Date(at).toISOString(),
    items: found.map(present),
    nextOpening: next === undefined ? null : present(next),
  };
}
