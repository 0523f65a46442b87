import gcoord from "gcoord";

/**
 * WGS-84 is what satellites and our database speak. GCJ-02 is the obligatory offset of public maps
 * in China (Amap, Tencent); BD-09 is Baidu's, on top of it. CGCS2000 is the national datum, within
 * centimetres of WGS-84 and treated as the same.
 */
export const DATUMS = ["WGS-84", "GCJ-02", "BD-09", "CGCS2000"] as const;
export type Datum = (typeof DATUMS)[number];

/** Degrees; east and north are positive. */
export type LngLat = { lng: number; lat: number };

type Step = (point: LngLat) => LngLat;
type System = "WGS84" | "GCJ02" | "BD09";

/** The library's types describe an ES module, but Node gets its CommonJS twin. */
const { transform } = gcoord as unknown as {
  transform(point: [number, number], from: System, to: System): [number, number];
};

/** Far below a millimetre, and reached in about five rounds. */
const CLOSE_ENOUGH = 1e-11;
const MOST_ROUNDS = 20;

/** A finite point on the globe? A point with swapped axes in China is none: its lat is above 90. */
export function isLngLat(point: LngLat): boolean {
  return Math.abs(point.lng) <= 180 && Math.abs(point.lat) <= 90;
}

/** The box in which the offset applies. It is rough: it holds parts of the neighbours as well. */
function isOffsetArea({ lng, lat }: LngLat): boolean {
  return lng >= 72.004 && lng <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;
}

const wgsToGcj: Step = ({ lng, lat }) => {
  const [x, y] = transform([lng, lat], "WGS84", "GCJ02");
  return { lng: x, lat: y };
};

const gcjToBd: Step = (point) => {
  if (!isOffsetArea(point)) return point;
  const [x, y] = transform([point.lng, point.lat], "GCJ02", "BD09");
  return { lng: x, lat: y };
};

/**
 * Neither offset has an inverse in closed form, so the point is sought whose image this is. Bounded,
 * because at the edge of the box there is no such point and a search would never end.
 */
function invert(step: Step): Step {
  return (image) => {
    if (!isOffsetArea(image)) return image;
    let guess = image;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const reached = step(guess);
      const lng = image.lng - reached.lng;
      const lat = image.lat - reached.lat;
      if (Math.abs(lng) < CLOSE_ENOUGH && Math.abs(lat) < CLOSE_ENOUGH) break;
      guess = { lng: guess.lng + lng, lat: guess.lat + lat };
    }
    return guess;
  };
}

const gcjToWgs = invert(wgsToGcj);
const bdToGcj = invert(gcjToBd);

/** Each datum's number of offsets on top of WGS-84. */
const OFFSETS: Record<Datum, number> = { "WGS-84": 0, CGCS2000: 0, "GCJ-02": 1, "BD-09": 2 };
const UP: readonly Step[] = [wgsToGcj, gcjToBd];
const DOWN: readonly Step[] = [gcjToWgs, bdToGcj];

/**
 * The same place in another datum. Outside China it comes back unchanged. There and back again is
 * within a millimetre, except within some 600 m of the box's edge.
 * @throws RangeError when the point is not on the globe or not a number
 */
export function convert(point: LngLat, from: Datum, to: Datum): LngLat {
  if (!isLngLat(point)) throw new RangeError("not a longitude and latitude in degrees");
  const start = OFFSETS[from];
  const end = OFFSETS[to];
  const steps = end >= start ? UP.slice(start, end) : DOWN.slice(end, start).reverse();
  return steps.reduce((at, step) => step(at), { lng: point.lng, lat: point.lat });
}
