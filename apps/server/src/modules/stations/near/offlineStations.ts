import type { Context } from "../../../platform/context.ts";
import type { OfflineStations } from "../schema.ts";
import { presentIndexed } from "./presentIndexed.ts";
import { stationIndex } from "./stationIndex.ts";

const week = 7 * 24 * 60 * 60_000;

/** The whole list for a phone that may lose the network; the tag changes with the places and the day. */
export async function offlineStations(
  ctx: Context,
): Promise<{ etag: string; answer: OfflineStations }> {
  const index = await stationIndex(ctx);
  const now = ctx.app.clock.now().getTime();
  const items = index.stations
    .filter((one) => one.status === "open")
    .map((one) => ({
      ...presentIndexed(index, one, now, now),
      week: one.intervals
        .filter(([from, until]) => until > now && from < now + week)
        .map(([from, until]) => ({
          from: new Date(from).toISOString(),
          until: new Date(until).toISOString(),
        })),
    }));
  return {
    etag: `"${index.revision}-${index.day}"`,
    answer: {
      revision: index.revision,
      day: index.day,
      madeAt: new Date(now).toISOString(),
      items,
    },
  };
}
