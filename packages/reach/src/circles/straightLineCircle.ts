import type { Profile } from "../profiles/profile.ts";
import type { Point } from "../snap/snap.ts";
import type { Ring } from "./geometry.ts";
import { planeAt } from "./plane.ts";
import type { Circle } from "./reach.ts";

const corners = 64;

/**
 * A circle as the crow flies, for where there are no roads: how far one gets in a straight line at the
 * profile's fastest speed. It is too large, and says what it is: `basis` is "straightLine".
 */
export function straightLineCircle(point: Point, minutes: number, profile: Profile): Circle {
  const speed = Math.max(...Object.values(profile.speeds));
  const radius = (speed / 3.6) * minutes * 60;
  const plane = planeAt(point.lon, point.lat);
  const ring: Ring = [];
  for (let i = 0; i <= corners; i++) {
    const angle = (2 * Math.PI * (i % corners)) / corners;
    const x = (radius * Math.cos(angle)) / plane.east + plane.lon;
    const y = (radius * Math.sin(angle)) / plane.north + plane.lat;
    ring.push([Math.round(x / 10) / 1e6, Math.round(y / 10) / 1e6]);
  }
  return {
    minutes,
    basis: "straightLine",
    nodes: 0,
    areaM2: (corners / 2) * Math.sin((2 * Math.PI) / corners) * radius * radius,
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}
