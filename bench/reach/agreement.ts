import { type Geometry, type Network, type Place, reach, travelTimes } from "@juxin/reach";
import type { Valhalla } from "./peers/valhalla.ts";

/** Hexagon centres both call reached, only we do, only Valhalla does. */
export interface Agreement {
  both: number;
  onlyOurs: number;
  onlyTheirs: number;
}

export interface Agreements {
  /** By time to the centre of the hexagon. */
  times: Agreement;
  /** By whether the centre lies in the polygon. */
  polygons: Agreement;
  /** Our time less Valhalla's, s, where either is within the time: 5th, 50th and 95th percentile. */
  differences: number[];
}

/** Share of the hexagons that either reaches in which both agree; hexagons out of reach do not count. */
export const shareOf = ({ both, onlyOurs, onlyTheirs }: Agreement): number =>
  both / (both + onlyOurs + onlyTheirs);

export async function agree(
  network: Network,
  valhalla: Valhalla,
  places: readonly Place[],
  hexagons: readonly Place[],
  minutes: number,
): Promise<Agreements> {
  const times: Agreement = { both: 0, onlyOurs: 0, onlyTheirs: 0 };
  const polygons: Agreement = { both: 0, onlyOurs: 0, onlyTheirs: 0 };
  const differences: number[] = [];
  const limit = minutes * 60;
  for (const place of places) {
    const [drawn] = reach(network, [place], { minutes: [minutes] });
    const circle = drawn!.circles[0];
    if (circle === undefined) continue;
    const near = hexagons.filter(
      (one) => Math.abs(one.lon - place.lon) < 0.02 && Math.abs(one.lat - place.lat) < 0.02,
    );
    const { features } = JSON.parse(await valhalla.isochrone(place, minutes)) as {
      features: { geometry: Geometry }[];
    };
    const theirs = await valhalla.times(place, near);
    const ours = travelTimes(network, [place], near, limit * 3);
    near.forEach((one, i) => {
      const their = theirs[i] ?? Infinity;
      count(times, ours[i]! <= limit, their <= limit);
      count(polygons, contains(circle.geometry, one), contains(features[0]!.geometry, one));
      if (Math.min(ours[i]!, their) <= limit && Math.max(ours[i]!, their) < Infinity)
        differences.push(ours[i]! - their);
    });
  }
  differences.sort((a, b) => a - b);
  const at = (part: number) => Math.round(differences[Math.floor(part * differences.length)] ?? 0);
  return { times, polygons, differences: [0.05, 0.5, 0.95].map(at) };
}

function count(into: Agreement, ours: boolean, theirs: boolean): void {
  if (ours && theirs) into.both += 1;
  else if (ours) into.onlyOurs += 1;
  else if (theirs) into.onlyTheirs += 1;
}

function contains(geometry: Geometry, { lon, lat }: Place): boolean {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some(
    ([outer, ...holes]) =>
      isInside(outer!, lon, lat) && !holes.some((hole) => isInside(hole, lon, lat)),
  );
}

function isInside(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
