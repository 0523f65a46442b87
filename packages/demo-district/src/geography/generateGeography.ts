import { createRandom } from "../random.ts";
import type { Random } from "../random.ts";
import type { Density } from "./density.ts";
import { massOf } from "./density.ts";
import { divide } from "./divide.ts";
import { createGround, placeLandmarks } from "./landmarks.ts";
import type { LandmarkKind } from "./landmarks.ts";
import { drawOutline } from "./lines.ts";
import type { Cell, Mesh } from "./mesh.ts";
import { addPoints, ringOf } from "./mesh.ts";
import type { Setting } from "./names.ts";
import { createNamer, streetNames } from "./names.ts";
import type { Point } from "./plane.ts";
import { centroidOf, distance } from "./plane.ts";
import type { LngLat, Ring } from "./project.ts";
import { CENTER, toLngLat, toRing } from "./project.ts";
import { findKept } from "./simplify.ts";
import type { Water } from "./waters.ts";
import { drawWaters } from "./waters.ts";

export type Landmark = { name: string; kind: LandmarkKind; lng: number; lat: number };
export type DemoStreet = { code: string; name: string; setting: Setting; polygon: Ring };
export type DemoCommunity = {
  code: string;
  name: string;
  /** The street's 9-digit code. */
  street: string;
  polygon: Ring;
  /** A point on dry land inside the polygon. */
  center: LngLat;
  households: number;
  landmarks: Landmark[];
};
export type DemoWater = {
  name: string;
  widthMetres: number;
  line: LngLat[];
  bridges: { name: string; line: [LngLat, LngLat] }[];
};
export type Geography = {
  code: string;
  name: string;
  city: { code: string; name: string };
  center: LngLat;
  polygon: Ring;
  waters: DemoWater[];
  streets: DemoStreet[];
  communities: DemoCommunity[];
};

const DISTRICT = "990104";
const STREETS = 12;
const COMMUNITIES = 120;
const HOUSEHOLDS = 214_000;

/** Splits `total` by weights into whole numbers that add up to it, each at least one. */
function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const whole = exact.map((share) => Math.max(1, Math.floor(share)));
  let left = total - whole.reduce((a, b) => a + b, 0);
  const byRest = exact.map((share, i) => [share - whole[i]!, i] as const);
  byRest.sort((a, b) => b[0] - a[0]);
  for (let k = 0; left > 0; k++, left--) whole[byRest[k % byRest.length]![1]]!++;
  for (; left < 0; left++) whole[whole.indexOf(Math.max(...whole))]!--;
  return whole;
}

type PlaneStreet = { cell: Cell; cells: Cell[] };

/** Streets and their communities, in codes' order: the old town first, then outwards. */
function subdivide(random: Random, mesh: Mesh, density: Density, parts: readonly Cell[]) {
  const masses = parts.map((part) => massOf(density, ringOf(mesh, part)));
  const streetCounts = apportion(masses, STREETS);
  const communityCounts = apportion(masses, COMMUNITIES);
  const streets = parts.flatMap((part, p): PlaneStreet[] => {
    const weights = Array.from({ length: streetCounts[p]! }, () => 0.75 + 0.5 * random.float());
    const sizes = apportion(weights, communityCounts[p]!);
    const cells = divide(random, mesh, density, part, sizes);
    return cells.map((cell, s) => {
      const shares = Array.from({ length: sizes[s]! }, () => 0.7 + 0.6 * random.float());
      return { cell, cells: divide(random, mesh, density, cell, shares) };
    });
  });
  const far = (cell: Cell) => distance(centroidOf(ringOf(mesh, cell)), density.oldTown);
  streets.sort((a, b) => far(a.cell) - far(b.cell));
  for (const street of streets) street.cells.sort((a, b) => far(a) - far(b));
  return streets;
}

function presentWater(water: Water): DemoWater {
  return {
    name: water.name,
    widthMetres: water.width,
    line: water.line.map(toLngLat),
    bridges: water.bridges.map(({ name, line: [from, to] }) => ({
      name,
      line: [toLngLat(from), toLngLat(to)],
    })),
  };
}

/**
 * The map of the invented district: outline, waters with bridges, 12 streets and 120 communities
 * that divide it without gap or overlap (neighbours share the very same vertices). WGS-84.
 */
export function generateGeography(seed: string | number): Geography {
  const random = createRandom(seed).fork("geography");
  const mesh: Mesh = { points: [] };
  const outline = addPoints(mesh, drawOutline(random));
  const { waters, parts } = drawWaters(random, mesh, outline);
  const oldTown: Point = [random.int(-900, -300), random.int(-500, 0)];
  const density: Density = { oldTown, reach: 1500, peak: 1, floor: 0.1 };
  const planeStreets = subdivide(random, mesh, density, Object.values(parts));
  const kept = findKept(
    mesh,
    planeStreets.flatMap((street) => street.cells),
    9,
  );
  const simple = (cell: Cell) =>
    ringOf(
      mesh,
      cell.filter((vertex) => kept.has(vertex)),
    );

  const nameCommunity = createNamer(random);
  const free = {
    old: random.shuffle(streetNames.old),
    new: random.shuffle(streetNames.new),
    edge: random.shuffle(streetNames.edge),
  };
  const total = massOf(density, ringOf(mesh, outline));
  const streets: DemoStreet[] = [];
  const communities: DemoCommunity[] = [];
  planeStreets.forEach(({ cell, cells }, s) => {
    const setting: Setting = s < 3 ? "old" : s < 8 ? "new" : "edge";
    const code = `${DISTRICT}${String(s + 1).padStart(3, "0")}`;
    streets.push({ code, name: free[setting].pop()!, setting, polygon: toRing(simple(cell)) });
    cells.forEach((part, c) => {
      const ring = simple(part);
      const ground = createGround(random, ring, waters);
      const share = massOf(density, ring) / total;
      communities.push({
        code: `${code}${String(c + 1).padStart(3, "0")}`,
        name: nameCommunity(setting),
        street: code,
        polygon: toRing(ring),
        center: toLngLat(ground.findCenter()),
        households: Math.round(HOUSEHOLDS * share * (0.85 + 0.3 * random.float())),
        landmarks: placeLandmarks(random, setting, ground.draw).map(({ name, kind, at }) => {
          const [lng, lat] = toLngLat(at);
          return { name, kind, lng, lat };
        }),
      });
    });
  });
  return {
    code: DISTRICT,
    name: "临江区",
    city: { code: DISTRICT.slice(0, 4), name: "演示市" },
    center: CENTER,
    polygon: toRing(simple(outline)),
    waters: waters.map(presentWater),
    streets,
    communities,
  };
}
