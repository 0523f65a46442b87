import type { Point } from "./plane.ts";

/** Longitude and latitude in degrees, WGS-84. */
export type LngLat = readonly [lng: number, lat: number];
/** A closed ring (first = last), counter-clockwise, as GeoJSON wants an outer ring. */
export type Ring = readonly LngLat[];

/** An invented place: the coordinates are plausible, the district does not exist. */
export const CENTER: LngLat = [118.05, 31.52];

const METRES_PER_DEGREE = 111_195;
const shrink = Math.cos((CENTER[1] * Math.PI) / 180);
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Plane to map: equirectangular about the centre, good to a few metres over a district. */
export const toLngLat = ([x, y]: Point): LngLat => [
  round(CENTER[0] + x / (METRES_PER_DEGREE * shrink)),
  round(CENTER[1] + y / METRES_PER_DEGREE),
];

/** The way back: map to plane. */
export const toPlane = ([lng, lat]: LngLat): Point => [
  (lng - CENTER[0]) * METRES_PER_DEGREE * shrink,
  (lat - CENTER[1]) * METRES_PER_DEGREE,
];

export function toRing(points: readonly Point[]): Ring {
  const ring = points.map(toLngLat);
  return [...ring, ring[0]!];
}
