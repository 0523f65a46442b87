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
  /** How many points were compared, and how many of them stand nearer to a street when read so. */
  compared: number;
  nearer: number;
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
  const [gcj, bd] = candidates.map((datum) => compareDatum(network, points, datum));
  const strong = [gcj!, bd!].filter(isStrong).toSorted((a, b) => a.asThat - b.asThat);
  const { asGiven, compared } = gcj!;
  return strong[0] ?? { datum: "WGS-84", asGiven, asThat: asGiven, compared, nearer: 0 };
}

/** How far points stand from the streets as given, and read in a datum; of a long list, of a part spread over it. */
export function compareDatum(
  network: Network,
  points: readonly Point[],
  datum: (typeof candidates)[number],
): DatumSuspicion {
  const step = Math.ceil(points.length / most);
  const sample = points.filter(
    ({ lon, lat }, i) => i % step === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
  );
  const given = sample.map((point) => away(network, point));
  const read = sample.map((point) => away(network, readAs(point, datum)));
  return {
    datum,
    asGiven: median(given),
    asThat: median(read),
    compared: sample.length,
    nearer: read.filter((metres, n) => metres < given[n]!).length,
  };
}

/** The same point, had it been given in this datum. WGS-84, degrees. */
function readAs({ lon, lat }: Point, datum: Datum): Point {
  const at = convert({ lng: lon, lat }, datum, "WGS-84");
  return { lon: at.lng, lat: at.lat };
}

/**
 * Far fewer points stand farther off than chance would leave, and the median is half as far and ten
 * metres less; where streets are too dense for that, the more points have to agree.
 */
function isStrong({ asGiven, asThat, compared, nearer }: DatumSuspicion): boolean {
  if (compared < enough) return false;
  const deviations = (2 * nearer - compared) / Math.sqrt(compared);
  if (deviations < 2) return false;
  if (asThat * 2 < asGiven && asGiven - asThat > 10) return true;
  return deviations >= 3 && asThat * 1.5 < asGiven;
}

const away = (network: Network, point: Point): number =>
  Math.min(cap, metresToStreet(network, point, cap));

const median = (metres: readonly number[]): number =>
  metres.toSorted((a, b) => a - b)[Math.floor((metres.length - 1) / 2)] ?? 0;
