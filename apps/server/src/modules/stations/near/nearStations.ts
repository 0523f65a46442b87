import { convert } from "@juxin/standards";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { readStations } from "../policy.ts";
import { metresBetween } from "../rules.ts";
import { type NearAnswer, NearQuery, type NearStation } from "../schema.ts";
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

/** Pure but for its memory: thousands of these a second come from one process. */
export function nearest(
  index: StationIndex,
  travel: Awaited<ReturnType<typeof travelOf>>,
  asked: NearQuery,
  now: number,
): NearAnswer {
  const from = convert(asked, asked.datum, "WGS-84");
  const at = asked.at === undefined ? now : new Date(asked.at).getTime();
  const { minutes, measured, offNetworkMetres } = travel.trip(from, asked.mode, asked.minutes);
  const fits = filterIndexed(asked);
  const found: { one: Indexed; minutes: number; open: boolean; opensAt: number | null }[] = [];
  for (const [n, one] of index.stations.entries()) {
    const far = minutes[n] ?? Infinity;
    if (far === Infinity || !fits(one)) continue;
    const state = openAt(index, one, at);
    found.push({ one, minutes: far, open: state.open, opensAt: state.opensAt });
  }
  found.sort((a, b) => a.minutes - b.minutes || (a.one.id < b.one.id ? -1 : 1));
  const open = asked.openOnly ? found.filter((entry) => entry.open) : found;
  const present = (entry: (typeof found)[number]): NearStation => ({
    ...presentIndexed(index, entry.one, at, now),
    minutes: Math.round(entry.minutes * 10) / 10,
    metres: Math.round(metresBetween(from, entry.one)),
  });
  const next =
    open.length > 0
      ? undefined
      : found
          .filter((entry) => entry.opensAt !== null)
          .toSorted((a, b) => (a.opensAt ?? 0) - (b.opensAt ?? 0) || a.minutes - b.minutes)[0];
  return {
    measured,
    offNetworkMetres: offNetworkMetres === null ? null : Math.round(offNetworkMetres),
    at: new Date(at).toISOString(),
    items: open.slice(0, asked.limit).map(present),
    nextOpening: next === undefined ? null : present(next),
  };
}
