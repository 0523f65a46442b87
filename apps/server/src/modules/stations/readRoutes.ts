import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { sizedJson } from "../../platform/http/sizedJson.ts";
import { Id } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { nearStations } from "./near/nearStations.ts";
import { offlineStations } from "./near/offlineStations.ts";
import { getStation } from "./places/getStation.ts";
import { previewHours } from "./places/previewHours.ts";
import { HoursPreview, HoursQuery } from "./places/schema.ts";
import { stationCatalog } from "./places/stationCatalog.ts";
import { manageStations, readStations } from "./policy.ts";
import { findStationByCode, listStations } from "./queries.ts";
import {
  NearAnswer,
  NearQuery,
  OfflineStations,
  StationCatalog,
  StationDetail,
  StationQuery,
  StationSummary,
} from "./schema.ts";

export const readRoutes = createRouter();

const tags = ["stations"];

const list = createRoute({
  method: "get",
  path: "/stations",
  tags,
  summary: "服务场所：不给位置时按街道、社区、名称、设施查看",
  ...access(readStations),
  request: { query: StationQuery },
  responses: {
    200: json(
      z.object({
        items: z.array(StationSummary),
        nextCursor: z.string().nullable(),
        total: z.number().int(),
        revision: z.number().int(),
      }),
    ),
    ...errors,
  },
});
readRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  return c.json(await listStations(ctx, c.req.valid("query")), 200);
});

const near = createRoute({
  method: "post",
  path: "/stations/near",
  tags,
  summary: "我附近：此刻或某时开放的，步行或骑行几分钟内；位置不保存、不进日志",
  ...access(readStations),
  request: { body: jsonBody(NearQuery) },
  responses: { 200: json(NearAnswer), ...errors },
});
readRoutes.openapi(near, async (c) =>
  sizedJson(c, await nearStations(c.get("ctx"), c.req.valid("json"))),
);

const offline = createRoute({
  method: "get",
  path: "/stations/offline",
  tags,
  summary: "离线清单：全区场所与今后七天开放时段；带 ETag，没有变化时 304",
  ...access(readStations),
  responses: {
    200: json(OfflineStations),
    304: { description: "没有变化" },
    ...errors,
  },
});
readRoutes.openapi(offline, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  const { etag, answer } = await offlineStations(ctx);
  c.header("etag", etag);
  return c.req.header("if-none-match") === etag ? c.body(null, 304) : c.json(answer, 200);
});

const catalog = createRoute({
  method: "get",
  path: "/stations/catalog",
  tags,
  summary: "本区的场所类型、设施清单、矩阵层级、建设标准、商户优惠",
  ...access(readStations),
  responses: { 200: json(StationCatalog), ...errors },
});
readRoutes.openapi(catalog, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  return c.json(await withScope(ctx, stationCatalog), 200);
});

const preview = createRoute({
  method: "get",
  path: "/stations/hours",
  tags,
  summary: "试读开放时间：今后七天的时段，或写错在哪里",
  ...access(manageStations),
  request: { query: HoursQuery },
  responses: { 200: json(HoursPreview), ...errors },
});
readRoutes.openapi(preview, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, manageStations);
  return c.json(await withScope(ctx, (tx) => previewHours(tx, c.req.valid("query").hours)), 200);
});

const byCode = createRoute({
  method: "get",
  path: "/stations/by-code/{code}",
  tags,
  summary: "二维码短码对应的场所",
  ...access(readStations),
  request: { params: z.object({ code: z.string().regex(/^[a-z0-9]{7}$/) }) },
  responses: { 200: json(StationDetail), ...errors },
});
readRoutes.openapi(byCode, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  const detail = await withScope(ctx, async (tx) =>
    getStation(tx, await findStationByCode(tx, c.req.valid("param").code)),
  );
  return c.json(detail, 200);
});

const one = createRoute({
  method: "get",
  path: "/stations/{id}",
  tags,
  summary: "一处场所：开放时间、设施、可预约的、活动",
  ...access(readStations),
  request: { params: z.object({ id: Id }) },
  responses: { 200: json(StationDetail), ...errors },
});
readRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  return c.json(await withScope(ctx, (tx) => getStation(tx, c.req.valid("param").id)), 200);
});
