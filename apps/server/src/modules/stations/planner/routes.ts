import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { keepNetworks, planStations, readStationFigures, readStations } from "../policy.ts";
import { StationFigures, stationFigures } from "../figures/stationFigures.ts";
import { TravelMode } from "../schema.ts";
import { circlesOf } from "./circles.ts";
import { importRoads, ImportRoads } from "./importRoads.ts";
import { evaluatePlan } from "./instances.ts";
import { StationMatrix, stationMatrix } from "./matrix.ts";
import { listNetworks, RoadNetwork } from "./networkQueries.ts";
import { findPlan, listPlans, presentPlan } from "./planQueries.ts";
import { askPlan, keepPlan } from "./plans.ts";
import { listResidents, Residents, setResidents, SetResidents } from "./residents.ts";
import * as schema from "./schema.ts";

export const plannerRoutes = createRouter();

const tags = ["station plans"];
const params = z.object({ id: Id });

const matrix = createRoute({
  method: "get",
  path: "/stations/matrix",
  tags,
  summary: "矩阵（如 1+1+105+X）与各街道已有的",
  ...access(readStationFigures),
  responses: { 200: json(StationMatrix), ...errors },
});
plannerRoutes.openapi(matrix, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStationFigures);
  return c.json(await withScope(ctx, stationMatrix), 200);
});

const figures = createRoute({
  method: "get",
  path: "/stations/figures",
  tags,
  summary: "D1–D13 的数：本区现在的，旁边是做法公布的；各带单位、范围、时间、来源与怎么数",
  ...access(readStationFigures),
  responses: { 200: json(StationFigures), ...errors },
});
plannerRoutes.openapi(figures, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStationFigures);
  return c.json(await withScope(ctx, stationFigures), 200);
});

const circles = createRoute({
  method: "get",
  path: "/stations/circles",
  tags,
  summary: "各场所若干分钟可达范围，GeoJSON（WGS-84）；没有路网时为直线圆并注明",
  ...access(readStations),
  request: {
    query: z.object({
      mode: TravelMode.default("walk"),
      minutes: z.coerce.number().int().min(1).max(30).default(15),
    }),
  },
  responses: { 200: json(z.any()), ...errors },
});
plannerRoutes.openapi(circles, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  const { mode, minutes } = c.req.valid("query");
  return c.json(await circlesOf(ctx, mode, minutes), 200);
});

const networks = createRoute({
  method: "get",
  path: "/road-networks",
  tags,
  summary: "本区导入过的道路网；active 为在用的",
  ...access(planStations),
  responses: { 200: json(z.object({ items: z.array(RoadNetwork) })), ...errors },
});
plannerRoutes.openapi(networks, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, planStations);
  return c.json({ items: await withScope(ctx, listNetworks) }, 200);
});

const bring = createRoute({
  method: "post",
  path: "/road-networks",
  tags,
  summary: "导入本区自己的道路清单；OSM 提取文件用命令行 juxin roads",
  ...access(keepNetworks),
  request: { ...writeHeaders, body: jsonBody(ImportRoads) },
  responses: { 201: json(RoadNetwork), ...errors },
});
plannerRoutes.openapi(bring, async (c) =>
  c.json(await importRoads(c.get("ctx"), c.req.valid("json")), 201),
);

const residents = createRoute({
  method: "get",
  path: "/area-residents",
  tags,
  summary: "各社区常住人口（测算权重）",
  ...access(planStations),
  responses: { 200: json(Residents), ...errors },
});
plannerRoutes.openapi(residents, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, planStations);
  return c.json(await withScope(ctx, listResidents), 200);
});

const put = createRoute({
  method: "put",
  path: "/area-residents",
  tags,
  summary: "写入各社区常住人口，注明来源与日期",
  ...access(keepNetworks),
  request: { ...writeHeaders, body: jsonBody(SetResidents) },
  responses: { 200: json(Residents), ...errors },
});
plannerRoutes.openapi(put, async (c) =>
  c.json(await setResidents(c.get("ctx"), c.req.valid("json")), 200),
);

const plans = createRoute({
  method: "get",
  path: "/station-plans",
  tags,
  summary: "覆盖测算与选址方案，保存的在前",
  ...access(planStations),
  responses: { 200: json(z.object({ items: z.array(schema.StationPlan) })), ...errors },
});
plannerRoutes.openapi(plans, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, planStations);
  return c.json({ items: await withScope(ctx, (tx) => listPlans(tx, 60)) }, 200);
});

const coverage = createRoute({
  method: "post",
  path: "/station-plans/coverage",
  tags,
  summary: "测算覆盖：几分钟内、某个时刻开着的场所够得着多少人；结果稍后在方案里",
  ...access(planStations),
  request: { ...writeHeaders, body: jsonBody(schema.AskCoverage) },
  responses: { 201: json(schema.StationPlan), ...errors },
});
plannerRoutes.openapi(coverage, async (c) => {
  const input = c.req.valid("json");
  return c.json(await askPlan(c.get("ctx"), { kind: "coverage", input }), 201);
});

const siting = createRoute({
  method: "post",
  path: "/station-plans/siting",
  tags,
  summary: "下一批开在哪里：带上界、差距与每处的作用；结果稍后在方案里",
  ...access(planStations),
  request: { ...writeHeaders, body: jsonBody(schema.AskSiting) },
  responses: { 201: json(schema.StationPlan), ...errors },
});
plannerRoutes.openapi(siting, async (c) => {
  const input = c.req.valid("json");
  return c.json(await askPlan(c.get("ctx"), { kind: "siting", input }), 201);
});

const one = createRoute({
  method: "get",
  path: "/station-plans/{id}",
  tags,
  summary: "一个方案及其答案",
  ...access(planStations),
  request: { params },
  responses: { 200: json(schema.StationPlan), ...errors },
});
plannerRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, planStations);
  const { id } = c.req.valid("param");
  return c.json(await withScope(ctx, async (tx) => presentPlan(tx, await findPlan(tx, id))), 200);
});

const keep = createRoute({
  method: "patch",
  path: "/station-plans/{id}",
  tags,
  summary: "命名并保存方案，供比较",
  ...access(planStations),
  request: { ...writeHeaders, params, body: jsonBody(schema.KeepPlan) },
  responses: { 200: json(schema.StationPlan), ...errors },
});
plannerRoutes.openapi(keep, async (c) =>
  c.json(await keepPlan(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const drag = createRoute({
  method: "post",
  path: "/station-plans/{id}/evaluate",
  tags,
  summary: "拖动试算：这些位置加现有场所覆盖多少（毫秒级，不保存）",
  ...access(planStations),
  request: { params, body: jsonBody(schema.EvaluatePlan) },
  responses: { 200: json(schema.Evaluated), ...errors },
});
plannerRoutes.openapi(drag, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, planStations);
  const { id } = c.req.valid("param");
  return c.json(await withScope(ctx, (tx) => evaluatePlan(tx, id, c.req.valid("json"))), 200);
});
