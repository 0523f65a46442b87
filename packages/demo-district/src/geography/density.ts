import type { Point } from "./plane.ts";

/**
 * How thickly people live: high in the old town, thinning out to the edge.
 * density(x, y) = floor + peak / (1 + (distance to the old town / reach)²), in relative units.
 */
export type Density = { oldTown: Point; reach: number; peak: number; floor: number };

/** An antiderivative of the density along x, so that a ring's mass is a line integral (Green). */
function alongX(density: Density, x: number, y: number): number {
  const dx = x - density.oldTown[0];
  const dy = y - density.oldTown[1];
  const width = Math.sqrt(density.reach ** 2 + dy * dy);
  return density.floor * dx + ((density.peak * density.reach ** 2) / width) * Math.atan(dx / width);
}

/** The share of a ring's mass that the straight edge from a to b contributes. */
export function edgeMass(density: Density, a: Point, b: Point): number {
  const rise = b[1] - a[1];
  const steps = Math.max(1, Math.ceil(Math.abs(rise) / 400));
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const at = (t: number) => {
      const k = (i + t) / steps;
      return alongX(density, a[0] + k * (b[0] - a[0]), a[1] + k * rise);
    };
    sum += (at(0) + 4 * at(0.5) + at(1)) / 6;
  }
  return (sum / steps) * rise;
}

/** How many people a counter-clockwise ring holds, in relative units. */
export function massOf(density: Density, ring: readonly Point[]): number {
  return ring.reduce((sum, a, i) => sum + edgeMass(density, a, ring[(i + 1) % ring.length]!), 0);
}
