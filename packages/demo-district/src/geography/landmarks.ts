import type { Random } from "../random.ts";
import type { Setting } from "./names.ts";
import type { Point } from "./plane.ts";
import { centroidOf, distance, distanceToLine, isInside } from "./plane.ts";
import type { Water } from "./waters.ts";

/** What a place is; demands pick the kinds they fit. */
export const landmarkKinds = [
  "compound",
  "office",
  "mall",
  "market",
  "school",
  "hospital",
  "depot",
  "road",
  "parking",
  "logistics",
] as const;
export type LandmarkKind = (typeof landmarkKinds)[number];

const heads: readonly string[] =
  "翠柳 江畔 锦绣 金桂 碧水 听涛 御景 丹桂 香榭 绿洲 云栖 澜庭 紫金 望湖 枫林 半岛 悦江 和泰 阳光 春江 青朗 嘉禾 瑞景 观澜 龙湾 华庭 盛世 东方 书香 福源 馨和 天润 明珠 水岸 柏林 银桂".split(
    " ",
  );
const roadHeads: readonly string[] =
  "望江 临河 文昌 建设 解放 人民 学府 梧桐 迎宾 滨江 新华 和平 长虹 中山 胜利 朝阳 平安 青年 工农 光华 云岭 振兴 创新 花园".split(
    " ",
  );

const tails: Record<LandmarkKind, readonly string[]> = {
  compound: ["花园", "苑", "家园", "公馆", "新村", "小区", "名邸", "府", "雅居"],
  office: ["大厦", "广场写字楼", "中心", "国际大厦", "科创园"],
  mall: ["购物中心", "生活广场", "天地", "奥莱城"],
  market: ["菜市场", "农贸市场", "夜市", "小吃街"],
  school: ["小学", "中学", "职业学校", "实验学校"],
  hospital: ["医院", "中医院", "卫生服务中心"],
  depot: ["配送站", "快递网点", "分拨点"],
  road: ["路", "大道", "街", "东路", "西路", "北路"],
  parking: ["停车场", "地下车库", "路侧泊位"],
  logistics: ["物流园", "货运市场", "仓储园"],
};

const mixes: Record<Setting, readonly (readonly [LandmarkKind, number])[]> = {
  old: mix({ compound: 40, market: 15, road: 18, school: 7, hospital: 5, office: 5, depot: 10 }),
  new: mix({ compound: 40, office: 14, mall: 10, road: 14, school: 7, parking: 8, depot: 7 }),
  edge: mix({ compound: 32, road: 20, logistics: 17, depot: 12, parking: 7, school: 6, market: 6 }),
};

function mix(shares: Partial<Record<LandmarkKind, number>>) {
  return Object.entries(shares) as [LandmarkKind, number][];
}

export type PlaneLandmark = { name: string; kind: LandmarkKind; at: Point };

/** Finds points inside a ring that lie on dry land. */
export function createGround(random: Random, ring: readonly Point[], waters: readonly Water[]) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const isGround = (p: Point) =>
    isInside(ring, p) && waters.every((w) => distanceToLine(p, w.line) > w.width / 2 + 25);
  const centroid = centroidOf(ring);

  const draw = (): Point => {
    for (let tries = 0; tries < 400; tries++) {
      const x = left + (right - left) * random.float();
      const y = bottom + (top - bottom) * random.float();
      if (isGround([x, y])) return [x, y];
    }
    throw new Error("a community without dry land");
  };
  /** The centroid, or where that is in the water or outside, dry land near it. */
  const findCenter = (): Point =>
    isGround(centroid)
      ? centroid
      : Array.from({ length: 30 }, draw).reduce((best, p) =>
          distance(p, centroid) < distance(best, centroid) ? p : best,
        );
  return { draw, findCenter };
}

/** Six to nine named places; at least one compound and one road. Names are unique per community. */
export function placeLandmarks(
  random: Random,
  setting: Setting,
  draw: () => Point,
): PlaneLandmark[] {
  const kinds: LandmarkKind[] = ["compound", "road"];
  for (let i = random.int(4, 7); i > 0; i--) kinds.push(random.weighted(mixes[setting]));
  const used = new Set<string>();
  return kinds.flatMap((kind) => {
    const name = random.pick(kind === "road" ? roadHeads : heads) + random.pick(tails[kind]);
    if (used.has(name)) return [];
    used.add(name);
    return [{ name, kind, at: draw() }];
  });
}
