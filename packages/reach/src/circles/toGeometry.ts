import type { Loop } from "./contour.ts";
import type { Geometry, Ring } from "./geometry.ts";
import type { Plane } from "./plane.ts";
import { simplify } from "./simplify.ts";

export interface Outline {
  geometry: Geometry;
  /** Square metres, holes taken off. */
  areaM2: number;
}

/**
 * Rings of a plane as GeoJSON. Holes smaller than `smallestHole` m² are filled; points within
 * `tolerance` metres of their ring are left out; degrees have six decimals (11 cm).
 */
export function toGeometry(
  loops: readonly Loop[],
  plane: Plane,
  { smallestHole, tolerance }: { smallestHole: number; tolerance: number },
): Outline | null {
  const outer = loops.filter((loop) => loop.area > 0);
  const holes = loops.filter((loop) => -loop.area >= smallestHole);
  if (outer.length === 0) return null;
  const ring = (loop: Loop): Ring => toRing(simplify(loop.points, tolerance), plane);
  const polygons = outer.map((loop) => [ring(loop)]);
  for (const hole of holes) {
    const [x, y] = [hole.points[0]!, hole.points[1]!];
    let home = 0;
    if (outer.length > 1)
      outer.forEach((loop, i) => {
        const smaller = loop.area < outer[home]!.area || !isInside(outer[home]!.points, x, y);
        if (smaller && isInside(loop.points, x, y)) home = i;
      });
    polygons[home]!.push(ring(hole));
  }
  const areaM2 = [...outer, ...holes].reduce((sum, loop) => sum + loop.area, 0);
  const [only] = polygons;
  return {
    areaM2,
    geometry:
      polygons.length === 1
        ? { type: "Polygon", coordinates: only! }
        : { type: "MultiPolygon", coordinates: polygons },
  };
}

function toRing(points: Float64Array, { lon, lat, east, north }: Plane): Ring {
  const ring: Ring = [];
  for (let i = 0; i < points.length; i += 2) {
    const x = Math.round((points[i]! / east + lon) / 10) / 1e6;
    const y = Math.round((points[i + 1]! / north + lat) / 10) / 1e6;
    ring.push([x, y]);
  }
  ring.push([ring[0]![0], ring[0]![1]]);
  return ring;
}

function isInside(points: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const [xi, yi, xj, yj] = [points[i]!, points[i + 1]!, points[j]!, points[j + 1]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
