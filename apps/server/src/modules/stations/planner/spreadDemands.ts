import type { Network } from "@juxin/reach";
import { isInside } from "../rules.ts";
import type { AreaWeight, PointWeight } from "./planInput.ts";

/** Points a community's people are spread over: enough to tell its near from its far end. */
const mostPoints = 36;

/**
 * Lays the weight of each community on streets inside its outline (without roads: on a grid), in equal
 * parts. What has no outline cannot be laid anywhere, and is counted.
 */
export function spreadDemands(
  areas: readonly AreaWeight[],
  network: Network | null,
): { points: PointWeight[]; unplaced: number } {
  const points: PointWeight[] = [];
  let unplaced = 0;
  for (const { area, ring, weight } of areas) {
    if (weight === 0) continue;
    const found = ring === null ? [] : inside(ring, network);
    if (found.length === 0) unplaced += weight;
    for (const at of found) points.push({ ...at, area, weight: weight / found.length });
  }
  return { points, unplaced };
}

type Ring = NonNullable<AreaWeight["ring"]>;

function inside(ring: Ring, network: Network | null): { lng: number; lat: number }[] {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  const box = {
    west: Math.min(...lngs),
    east: Math.max(...lngs),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
  const nodes = network === null ? [] : nodesIn(ring, box, network);
  return thin(nodes.length >= 4 ? nodes : gridIn(ring, box));
}

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

function nodesIn(ring: Ring, box: Box, network: Network): { lng: number; lat: number }[] {
  const found: { lng: number; lat: number }[] = [];
  const { lon, lat } = network.arrays;
  for (let node = 0; node < network.nodeCount; node += 1) {
    const at = { lng: lon[node]! / 1e7, lat: lat[node]! / 1e7 };
    if (at.lng < box.west || at.lng > box.east || at.lat < box.south || at.lat > box.north)
      continue;
    if (isInside(ring, at)) found.push(at);
  }
  return found;
}

function gridIn(ring: Ring, box: Box): { lng: number; lat: number }[] {
  const found: { lng: number; lat: number }[] = [];
  const steps = 10;
  for (let x = 0.5; x < steps; x += 1)
    for (let y = 0.5; y < steps; y += 1) {
      const at = {
        lng: box.west + ((box.east - box.west) * x) / steps,
        lat: box.south + ((box.north - box.south) * y) / steps,
      };
      if (isInside(ring, at)) found.push(at);
    }
  return found;
}

/** Evenly picked from a list in spatial order. */
function thin<T>(all: readonly T[]): T[] {
  if (all.length <= mostPoints) return [...all];
  return Array.from(
    { length: mostPoints },
    (_, n) => all[Math.floor((n * all.length) / mostPoints)]!,
  );
}
