import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { planStations } from "../policy.ts";
import { type CircleCollection, circlesOf } from "./circles.ts";
import { findPlan, presentPlan } from "./planQueries.ts";
import type { PlanResult, StationPlan } from "./schema.ts";

export type Answered = StationPlan & { result: PlanResult };

/** A plan that has its answer; taking it out of the building is audited like a write. */
async function answered(ctx: Context, id: string, format: string): Promise<Answered> {
  authorize(ctx, planStations);
  return withTransaction({ ...ctx, submission: undefined } as Context, async (tx) => {
    const plan = presentPlan(tx, await findPlan(tx, id));
    if (plan.result === null) throw new AppError("conflict", "plan.notReady");
    await audit(tx, {
      action: "stationPlan.export",
      subject: { kind: "stationPlan", id },
      after: { format },
    });
    return { ...plan, result: plan.result };
  });
}

/** Places of the plan and what they reach, for QGIS and map providers; WGS-84. */
export async function exportGeoJson(ctx: Context, id: string): Promise<string> {
  const { result, asked, name } = await answered(ctx, id, "geojson");
  const circles = await circlesThen(ctx, asked, result);
  const opened = (result.plan?.opened ?? []).map(({ lng, lat, ...properties }, n) => ({
    type: "Feature",
    properties: { role: "opened", rank: n + 1, ...properties },
    geometry: { type: "Point", coordinates: [lng, lat] },
  }));
  return JSON.stringify({
    type: "FeatureCollection",
    name,
    datum: "WGS-84",
    measured: result.measured,
    features: [
      ...opened,
      ...circles.features.map((one) => ({
        ...one,
        properties: { role: "existing", ...one.properties },
      })),
    ],
  });
}

/** What the places that the plan counted reach: at the hour that was asked about, the others are shut. */
async function circlesThen(
  ctx: Context,
  { mode, minutes }: StationPlan["asked"],
  { standing }: PlanResult,
): Promise<CircleCollection> {
  const circles = await circlesOf(ctx, mode, minutes);
  if (standing === undefined) return circles;
  const counted = new Set(standing);
  return { ...circles, features: circles.features.filter(({ id }) => counted.has(id)) };
}

const percent = "0.0%";

/** The plan as a workbook: what it says, the places, the communities by their gaps, the curve. */
export async function exportXlsx(ctx: Context, id: string): Promise<Uint8Array> {
  const plan = await answered(ctx, id, "xlsx");
  const { result } = plan;
  const facts = summaryOf(plan);
  // Loaded when somebody exports: most processes never do, and a start is quicker without.
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: [
      {
        name: "结论",
        columns: [
          { header: "项目", key: "what", width: 24 },
          { header: "数值", key: "value", width: 40 },
        ],
        data: facts.map(([what, value]) => ({ what, value })),
      },
      {
        name: openedTitle(plan),
        columns: [
          { header: "序号", key: "rank", width: 8 },
          { header: "名称", key: "name", width: 24 },
          { header: "经度（WGS-84）", key: "lng", width: 16 },
          { header: "纬度（WGS-84）", key: "lat", width: 16 },
          { header: "新增覆盖", key: "adds", width: 12 },
          { header: "范围内合计", key: "covers", width: 12 },
          { header: "去掉它会少", key: "loses", width: 12 },
          ...(isLonger(plan)
            ? [
                { header: "延长", key: "longer", width: 14 },
                { header: "每天多开（小时）", key: "hours", width: 16 },
                { header: "每多开一小时新增", key: "perHour", width: 18 },
              ]
            : []),
        ],
        data: (result.plan?.opened ?? []).map(({ longer, ...one }, n) => ({
          rank: n + 1,
          ...one,
          ...(longer !== null &&
            longer !== undefined && {
              longer: longerWords(longer),
              hours: longer.minutes / 60,
              perHour: perHour(one.adds, longer.minutes),
            }),
        })),
      },
      ...((result.plan?.closed.length ?? 0) > 0
        ? [
            {
              name: "挪走",
              columns: [
                { header: "名称", key: "name", width: 24 },
                { header: "少覆盖", key: "loses", width: 12 },
              ],
              data: result.plan?.closed ?? [],
            },
          ]
        : []),
      {
        name: "各社区",
        columns: [
          { header: "区划代码", key: "area", width: 16 },
          { header: "社区", key: "name", width: 20 },
          { header: "合计", key: "total", width: 12 },
          { header: "覆盖", key: "covered", width: 12 },
          { header: "缺口", key: "missing", width: 12 },
          { header: "覆盖率", key: "share", width: 10, numFmt: percent },
        ],
        data: result.byArea,
      },
      {
        name: "时间曲线",
        columns: [
          { header: "分钟", key: "minutes", width: 10 },
          { header: "比例", key: "share", width: 10, numFmt: percent },
        ],
        data: result.curve,
      },
    ],
  } as Parameters<typeof writeXlsx>[0]);
}

export async function exportDocx(ctx: Context, id: string): Promise<Uint8Array> {
  const plan = await answered(ctx, id, "docx");
  const circles = await circlesThen(ctx, plan.asked, plan.result);
  const { planDocument } = await import("./planDocument.ts");
  const { planPicture } = await import("./planPicture.ts");
  return planDocument(plan, summaryOf(plan), await planPicture(ctx, plan, circles));
}

const modeWords = { walk: "步行", ebike: "电动自行车" } as const;
const weightWords = { residents: "常住人口", workers: "从业者", demands: "诉求" } as const;
const shareOf = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** What the plan says, line by line; the same in the workbook and in the document. */
function summaryOf({ asked, result, name }: Answered): [string, string][] {
  const { plan } = result;
  return [
    ["方案", name],
    ["方式与时间", `${modeWords[asked.mode]} ${asked.minutes} 分钟`],
    ["权重", weightWords[asked.weight]],
    ["开放时刻", asked.hourOfWeek === null ? "不论开放时间" : hourWords(asked.hourOfWeek)],
    ["量法", result.measured === "network" ? "沿道路" : "直线距离（没有路网）"],
    ["现有场所", `${result.existing} 处`],
    ["现有覆盖", `${Math.round(result.before)} / ${Math.round(result.total)}`],
    ["方案覆盖", `${Math.round(result.covered)}（${shareOf(result.share)}）`],
    ...(plan === null
      ? []
      : ([
          [openedTitle({ asked }), `${plan.opened.length} 处`],
          ...(plan.closed.length > 0 ? [["挪走", `${plan.closed.length} 处`]] : []),
          ["上界", String(Math.round(plan.bound * 10) / 10)],
          ["与上界的差距", shareOf(plan.gap)],
          ["是否证明最优", sureWords(plan)],
          ["计算用时", `${plan.seconds} 秒，随机种子 ${plan.seed}`],
        ] as [string, string][])),
    ...(result.unplaced > 0
      ? ([["未能落点的权重", String(Math.round(result.unplaced))]] as [string, string][])
      : []),
  ];
}

/** As the page says it: proven, or how far from the bound at most. */
const sureWords = ({ proven, gap }: { proven: boolean; gap: number }): string =>
  proven ? "是" : gap < 0.001 ? "与上界差不到 0.1%" : `否，限时内最好的，与上界差 ${shareOf(gap)}`;

const hourWords = (hour: number): string =>
  `周${"一二三四五六日"[Math.floor(hour / 24)]} ${hour % 24}:30`;

const variantOf = (asked: Answered["asked"]): string =>
  "variant" in asked ? (asked.variant ?? "open") : "open";
const isLonger = ({ asked }: Pick<Answered, "asked">): boolean => variantOf(asked) === "extend";

/** What is done with the places of a plan. */
export const openedTitle = ({ asked }: Pick<Answered, "asked">): string =>
  isLonger({ asked }) ? "延长开放" : variantOf(asked) === "move" ? "挪到" : "新开";

export const longerWords = (longer: { from: string | null; until: string | null }): string =>
  longer.until === null ? `提早到 ${longer.from} 开` : `延到 ${longer.until} 关`;

export const perHour = (adds: number, minutes: number): number =>
  Math.round((adds / minutes) * 600) / 10;
