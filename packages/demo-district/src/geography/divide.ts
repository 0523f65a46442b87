import type { Random } from "../random.ts";
import type { Density } from "./density.ts";
import { edgeMass } from "./density.ts";
import { drawBetween } from "./lines.ts";
import type { Cell, Mesh } from "./mesh.ts";
import { addPoints, cutCell, ringOf } from "./mesh.ts";
import type { Point } from "./plane.ts";
import { areaOf, distance, doCross, isInside } from "./plane.ts";

type Candidate = { i: number; j: number; score: number };

/** The cosine of the angle between the chord from corner i to `to` and the ring at corner i. */
function slant(ring: readonly Point[], i: number, to: Point): number {
  const n = ring.length;
  const [a, b] = [ring[(i + n - 2) % n]!, ring[(i + 2) % n]!];
  const p = ring[i]!;
  const dot = (b[0] - a[0]) * (to[0] - p[0]) + (b[1] - a[1]) * (to[1] - p[1]);
  return Math.abs(dot) / (distance(a, b) * distance(p, to) || 1);
}

/** Straight cuts that leave about `share` of the mass on one side, best first. */
function findCuts(random: Random, density: Density, ring: readonly Point[], share: number) {
  const n = ring.length;
  const sums = [0];
  for (let i = 0; i < n; i++) sums.push(sums[i]! + edgeMass(density, ring[i]!, ring[(i + 1) % n]!));
  const total = sums[n]!;
  const size = Math.sqrt(areaOf(ring));
  const stride = n > 240 ? 3 : n > 120 ? 2 : 1;
  const cuts: Candidate[] = [];
  for (let i = 0; i < n; i += stride) {
    for (let j = i + 3; j < n && j - i < n - 2; j += stride) {
      const [a, b] = [ring[i]!, ring[j]!];
      const length = distance(a, b) / size;
      if (length > 2.2) continue;
      const left = (sums[j]! - sums[i]! + edgeMass(density, b, a)) / total;
      const miss = Math.min(Math.abs(left - share), Math.abs(1 - left - share));
      if (miss > 0.08) continue;
      const lean = Math.max(slant(ring, i, b), slant(ring, j, a));
      if (lean > 0.75) continue;
      const score = length + 3 * miss + 0.6 * lean + 0.12 * random.float();
      cuts.push({ i, j, score });
    }
  }
  return cuts.sort((a, b) => a.score - b.score);
}

/** Whether a line stays within the ring and keeps a street's width away from its far edges. */
function isClear(ring: readonly Point[], line: readonly Point[]): boolean {
  const [start, end] = [line[0]!, line.at(-1)!];
  for (let k = 1; k < line.length; k++) {
    const p = line[k]!;
    const isInner = k < line.length - 1;
    if (isInner && !isInside(ring, p)) return false;
    const nearEnd = Math.min(distance(p, start), distance(p, end)) < 110;
    for (let i = 0; i < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
      if (doCross(line[k - 1]!, p, a, b)) return false;
      if (isInner && !nearEnd && distance(p, a) < 60) return false;
    }
  }
  return true;
}

/** Cuts a cell in two, the first holding about `share` of its mass. Throws when nothing fits. */
export function halve(
  random: Random,
  mesh: Mesh,
  density: Density,
  cell: Cell,
  share: number,
): [Cell, Cell] {
  const ring = ringOf(mesh, cell);
  for (const { i, j } of findCuts(random, density, ring, share)) {
    const [a, b] = [ring[i]!, ring[j]!];
    const sway = Math.min(60, 0.025 * distance(a, b));
    for (const strength of [1, 0.3, 0]) {
      const between = drawBetween(random, a, b, { sway: strength * sway, bends: 2 });
      if (!isClear(ring, [a, ...between, b])) continue;
      const [one, other] = cutCell(cell, i, j, addPoints(mesh, between));
      const mass = (part: Cell) =>
        ringOf(mesh, part).reduce(
          (sum, p, k, all) => sum + edgeMass(density, p, all[(k + 1) % all.length]!),
          0,
        );
      const left = mass(one) / (mass(one) + mass(other));
      return Math.abs(left - share) <= Math.abs(1 - left - share) ? [one, other] : [other, one];
    }
  }
  throw new Error(`no dividing line fits a cell of ${ring.length} corners`);
}

/** Divides a cell into as many cells as there are weights, each with about its share of the mass. */
export function divide(
  random: Random,
  mesh: Mesh,
  density: Density,
  cell: Cell,
  weights: readonly number[],
): Cell[] {
  if (weights.length <= 1) return [cell];
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const middle = Math.floor(weights.length / 2) + (random.chance(0.5) ? weights.length % 2 : 0);
  const [first, second] = [weights.slice(0, middle), weights.slice(middle)];
  const [one, other] = halve(random, mesh, density, cell, sum(first) / sum(weights));
  return [
    ...divide(random, mesh, density, one, first),
    ...divide(random, mesh, density, other, second),
  ];
}
