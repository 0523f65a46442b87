import type { Random } from "../random.ts";
import { drawBetween } from "./lines.ts";
import type { Cell, Mesh } from "./mesh.ts";
import { addPoints, cutCell, ringOf } from "./mesh.ts";
import type { Point } from "./plane.ts";
import { distance, isInside } from "./plane.ts";

/** A watercourse along its centre line, and the crossings over it, in metres on the plane. */
export type Water = { name: string; width: number; line: Point[]; bridges: Crossing[] };
export type Crossing = { name: string; line: [Point, Point] };

/** The corner of the cell nearest to a wanted place. */
function cornerNear(mesh: Mesh, cell: Cell, wanted: Point): number {
  let best = 0;
  cell.forEach((vertex, i) => {
    if (distance(mesh.points[vertex]!, wanted) < distance(mesh.points[cell[best]!]!, wanted))
      best = i;
  });
  return best;
}

/** Bridges straight across the line at the given shares of its length. */
function crossAt(line: readonly Point[], width: number, places: readonly [string, number][]) {
  return places.map(([name, share]): Crossing => {
    const at = Math.round(share * (line.length - 1));
    const [before, after] = [line[at - 2]!, line[at + 2]!];
    const half = (width / 2 + 70) / distance(before, after);
    const across: Point = [-(after[1] - before[1]) * half, (after[0] - before[0]) * half];
    const [x, y] = line[at]!;
    return {
      name,
      line: [
        [x - across[0], y - across[1]],
        [x + across[0], y + across[1]],
      ],
    };
  });
}

/** Cuts a cell along a swaying line between the corners nearest to two places. */
function cutAlong(
  random: Random,
  mesh: Mesh,
  cell: Cell,
  ends: [Point, Point],
  course: { sway: number; bends: number },
) {
  const ring = ringOf(mesh, cell);
  const [i, j] = ends.map((end) => cornerNear(mesh, cell, end)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  let between = drawBetween(random, ring[i]!, ring[j]!, course);
  for (let sway = course.sway; !between.every((p) => isInside(ring, p)); sway /= 2)
    between = drawBetween(random, ring[i]!, ring[j]!, { ...course, sway: sway < 5 ? 0 : sway / 2 });
  return {
    line: [ring[i]!, ...between, ring[j]!],
    parts: cutCell(cell, i, j, addPoints(mesh, between)),
  };
}

/**
 * Lets a wide river run through the district from west to east and a small one join it from the
 * south. Their centre lines are borders, as they are on real maps. Parts: north bank, south bank
 * west and east of the small river.
 */
export function drawWaters(random: Random, mesh: Mesh, outline: Cell) {
  const river = cutAlong(
    random,
    mesh,
    outline,
    [
      [-6000, random.int(900, 1500)],
      [6000, random.int(500, 1100)],
    ],
    { sway: 330, bends: 2.4 },
  );
  const isNorth = (cell: Cell) => Math.max(...ringOf(mesh, cell).map(([, y]) => y)) > 2500;
  const [north, south] = isNorth(river.parts[0])
    ? river.parts
    : ([river.parts[1], river.parts[0]] as const);
  const mouth = river.line[Math.round(river.line.length * (0.6 + 0.06 * random.float()))]!;
  const brook = cutAlong(random, mesh, south, [[mouth[0] + 700, -6000], mouth], {
    sway: 170,
    bends: 3,
  });
  const west = (cell: Cell) => Math.min(...ringOf(mesh, cell).map(([x]) => x));
  const [southWest, southEast] =
    west(brook.parts[0]) < west(brook.parts[1]) ? brook.parts : [brook.parts[1], brook.parts[0]];
  const waters: Water[] = [
    {
      name: "澄江",
      width: 300,
      line: river.line,
      bridges: crossAt(river.line, 300, [
        ["望江大桥", 0.13],
        ["澄江一桥", 0.34],
        ["古渡桥", 0.47],
        ["文昌大桥", 0.73],
        ["东江大桥", 0.88],
      ]),
    },
    {
      name: "柳溪河",
      width: 40,
      line: brook.line,
      bridges: crossAt(brook.line, 40, [
        ["柳溪桥", 0.16],
        ["双井桥", 0.36],
        ["平桥", 0.58],
        ["青圩桥", 0.82],
      ]),
    },
  ];
  return { waters, parts: { north, southWest, southEast } };
}
