import { convert, type Datum } from "@juxin/standards/coordinates.ts";
import type { Network } from "../network/network.ts";
import { metresToStreet, type Point } from "./snap.ts";

/** What the streets say of a list's coordinates. Distances are medians over all points, m. */
export interface DatumSuspicion {
  /** The datum in which the points lie best on the streets; "WGS-84" when nothing is wrong. */
  datum: Extract<Datum, "WGS-84" | "GCJ-02" | "BD-09">;
  /** Median distance to the nearest street as given, and read in that datum. */
  asGiven: number;
  asThat: number;
}

const candidates = ["GCJ-02", "BD-09"] as const;
/** Fewer points say nothing. */
const enough = 5;
const most = 400;
const cap = 2000;

/**
 * Whether points said to be WGS-84 are really GCJ-02 (Amap, Tencent) or BD-09 (Baidu), some 500 m or
 * 1 km off: read so, they stand much nearer to the streets. Outside China nothing is suspected.
 */
export function suspectDatum(network: Network, points: readonly Point[]): DatumSuspicion {
  const step = Math.ceil(points.length / most);
  const sample = points.filter(
    ({ lon, lat }, i) => i % step === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
  );
  const asGiven = medianAway(network, sample);
  const none: DatumSuspicion = { datum: "WGS-84", asGiven, asThat: asGiven };
  if (sample.length < enough) return none;
  let best = none;
  for (const datum of candidates) {
    const moved = sample.map(({ lon, lat }) => {
      const at = convert({ lng: lon, lat }, datum, "WGS-84");
      return { lon: at.lng, lat: at.lat };
    });
    const asThat = medianAway(network, moved);
    if (asThat < best.asThat) best = { datum, asGiven, asThat };
  }
  // Half as far, and at least ten metres nearer: chance does not do that to a median.
  return best.asThat * 2 < asGiven && asGiven - best.asThat > 10 ? best : none;
}

function medianAway(network: Network, points: readonly Point[]): number {
  const away = points.map((point) => Math.min(cap, metresToStreet(network, point, cap)));
  return away.toSorted((a, b) => a - b)[Math.floor((away.length - 1) / 2)] ?? 0;
}
