import type { Geography } from "../geography/generateGeography.ts";
import { distance, distanceToLine, doCross, isInside } from "../geography/plane.ts";
import type { Point } from "../geography/plane.ts";
import { toLngLat, toPlane } from "../geography/project.ts";
import { createRandom } from "../random.ts";

/** A street of the invented district: its positions in order, WGS-84, `[lat, lng]` as road lists have them. */
export type DemoRoad = {
  name: string;
  highway: "secondary" | "residential" | "footway";
  oneway: boolean;
  path: [lat: number, lng: number][];
};

const SPACING = 150;
const HALF_WIDTH = 5600;
const HALF_HEIGHT = 4600;

const heads =
  "望江 临河 文昌 建设 解放 人民 学府 梧桐 迎宾 滨江 新华 和平 长虹 中山 胜利 朝阳 平安 青年 工农 光华 云岭 振兴 创新 花园 槐荫 柳絮 丹桂 银杏 碧波 晴川".split(
    " ",
  );

/** The nodes of a bent grid that lie on dry ground inside the district, by column and row. */
function layNodes(geography: Geography, seed: string | number): Map<string, Point> {
  const random = createRandom(seed).fork("roads");
  const ring = geography.polygon.map(toPlane);
  const waters = geography.waters.map(({ widthMetres, line }) => ({
    half: widthMetres / 2,
    line: line.map(toPlane),
  }));
  const nodes = new Map<string, Point>();
  const columns = Math.ceil((2 * HALF_WIDTH) / SPACING);
  const rows = Math.ceil((2 * HALF_HEIGHT) / SPACING);
  for (let column = 0; column <= columns; column++)
    for (let row = 0; row <= rows; row++) {
      const x = -HALF_WIDTH + column * SPACING;
      const y = -HALF_HEIGHT + row * SPACING;
      // Old streets bend a little, all in the same way, so that they stay a grid.
      const at: Point = [
        x + 60 * Math.sin(y / 900) + random.normal(0, 9),
        y + 50 * Math.sin(x / 1100) + random.normal(0, 9),
      ];
      if (!isInside(ring, at)) continue;
      if (waters.some(({ half, line }) => distanceToLine(at, line) < half + 25)) continue;
      nodes.set(`${column}/${row}`, at);
    }
  return nodes;
}

const crossesWater = (geography: Geography) => {
  const lines = geography.waters.map(({ line }) => line.map(toPlane));
  return (a: Point, b: Point): boolean =>
    lines.some((line) => line.some((from, i) => i > 0 && doCross(a, b, line[i - 1]!, from)));
};

const position = (at: Point): [number, number] => {
  const [lng, lat] = toLngLat(at);
  return [lat, lng];
};

/**
 * Invented streets, about 150 m apart, every fifth a wide one, with the bridges as the only ways across
 * the waters: circles on them stop at the river as they do in life. Footways cut through some blocks.
 */
export function generateRoads(seed: string | number, geography: Geography): DemoRoad[] {
  const random = createRandom(seed).fork("road names");
  const nodes = layNodes(geography, seed);
  const wet = crossesWater(geography);
  const roads: DemoRoad[] = [];
  const add = (index: number, across: boolean, points: Point[]) => {
    if (points.length < 2) return;
    const wide = index % 5 === 0;
    const head = heads[Math.floor(index / 5) % heads.length]!;
    const side = across ? ["东", "西"][index % 2]! : ["南", "北"][index % 2]!;
    roads.push({
      name: wide ? `${head}${across ? "路" : "大街"}` : `${head}${side}${(index % 5) + 1}巷`,
      highway: wide ? "secondary" : "residential",
      oneway: !wide && index % 7 === 3,
      path: points.map(position),
    });
  };
  const walk = (across: boolean) => {
    for (let index = 0; index <= 80; index++) {
      let run: Point[] = [];
      for (let step = 0; step <= 80; step++) {
        const at = nodes.get(across ? `${step}/${index}` : `${index}/${step}`);
        const last = run.at(-1);
        const next = at !== undefined && last !== undefined && !wet(last, at);
        if (at === undefined || (last !== undefined && !next)) {
          add(index, across, run);
          run = [];
        }
        if (at !== undefined) run.push(at);
      }
      add(index, across, run);
    }
  };
  walk(true);
  walk(false);
  for (const [key, at] of nodes) {
    const [column, row] = key.split("/").map(Number) as [number, number];
    const over = nodes.get(`${column + 1}/${row + 1}`);
    if (over !== undefined && random.chance(0.05) && !wet(at, over))
      roads.push({
        name: "",
        highway: "footway",
        oneway: false,
        path: [position(at), position(over)],
      });
  }
  for (const water of geography.waters)
    for (const { name, line } of water.bridges) {
      const [from, to] = line.map((end) => nearest(nodes, toPlane(end)));
      const [a, b] = line.map(toPlane) as [Point, Point];
      roads.push({
        name,
        highway: "secondary",
        oneway: false,
        path: [from!, a, b, to!].map(position),
      });
    }
  return roads;
}

function nearest(nodes: ReadonlyMap<string, Point>, to: Point): Point {
  let best: Point | undefined;
  for (const at of nodes.values())
    if (best === undefined || distance(at, to) < distance(best, to)) best = at;
  return best!;
}
