import type { Random } from "../random.ts";
import type { Point } from "./plane.ts";
import { distance } from "./plane.ts";

/** Vertices stand this far apart in metres, so that a dividing line can end on one nearly anywhere. */
export const STEP = 50;

/** The district's outline: about 10 km by 8 km, rounded and uneven, counter-clockwise and open. */
export function drawOutline(random: Random): Point[] {
  const waves = [2, 3, 4, 5, 7, 9, 13, 19, 27, 38].map((n) => ({
    n,
    size: random.normal(0, 0.16 / n),
    turn: random.float() * 2 * Math.PI,
  }));
  const at = (angle: number): Point => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const box = (Math.abs(c) ** 3 + Math.abs(s) ** 3) ** (-1 / 3);
    const wave = waves.reduce((sum, w) => sum + w.size * Math.sin(w.n * angle + w.turn), 1);
    return [4900 * c * box * wave, 3900 * s * box * wave];
  };
  const ring: Point[] = [];
  for (let angle = 0; angle < 2 * Math.PI; angle += 0.0005) {
    const point = at(angle);
    if (ring.length === 0 || distance(ring.at(-1)!, point) >= STEP) ring.push(point);
  }
  if (distance(ring.at(-1)!, ring[0]!) < STEP / 2) ring.pop();
  return ring;
}

/**
 * The vertices strictly between a and b of a line that sways to both sides by up to about `sway`
 * metres in `bends` bends, and meets both ends exactly.
 */
export function drawBetween(
  random: Random,
  a: Point,
  b: Point,
  { sway, bends }: { sway: number; bends: number },
): Point[] {
  const length = distance(a, b);
  const steps = Math.max(1, Math.round(length / STEP));
  const normal = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length] as const;
  const waves = [1, 2, 3].map((k) => ({
    bends: bends * k * (0.8 + 0.4 * random.float()),
    size: (sway / k) * (0.6 + 0.6 * random.float()),
    turn: random.float() * 2 * Math.PI,
  }));
  const points: Point[] = [];
  for (let i = 1; i < steps; i++) {
    const t = i / steps;
    const fade = Math.min(1, 4 * t, 4 * (1 - t));
    const off =
      fade * waves.reduce((sum, w) => sum + w.size * Math.sin(Math.PI * w.bends * t + w.turn), 0);
    points.push([
      a[0] + t * (b[0] - a[0]) + off * normal[0],
      a[1] + t * (b[1] - a[1]) + off * normal[1],
    ]);
  }
  return points;
}
