import { createRoute, z } from "@hono/zod-openapi";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { addStations, manageStations, readStationFigures, readStations } from "../policy.ts";
import { Key } from "../schema.ts";
import { setCheck } from "./checks.ts";
import { correctDatum } from "./correctDatum.ts";
import { managerPage, stationsKeptBy } from "./managerPage.ts";
import { Checklist, ManagerPage, SetCheck } from "./managerSchema.ts";
import { onRoads } from "./onRoads.ts";
import { CorrectDatum, CorrectedDatum, StationsOnRoads } from "./onRoadsSchema.ts";
import { poster } from "./poster.ts";

export const managerRoutes = createRouter();

const tags = ["stations"];
const params = z.object({ id: Id });

const kept = createRoute({
  method: "get",
  path: "/stations/kept",
  tags,
  summary: "我管理的场所（店主、站长）",
  ...access(manageStations),
  responses: { 200: json(z.object({ items: z.array(Id) })), ...errors },
});
managerRoutes.openapi(kept, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, manageStations);
  const account = accountIdOf(ctx.actor) ?? "";
  return c.json({ items: await withScope(ctx, (tx) => stationsKeptBy(tx, account)) }, 200);
});

const roads = createRoute({
  method: "get",
  path: "/stations/on-roads",
  tags,
  summary: "哪些场所不在路网上、哪一批像是填错了坐标系；只提示，不猜",
  ...access(readStationFigures),
  responses: { 200: json(StationsOnRoads), ...errors },
});
managerRoutes.openapi(roads, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStationFigures);
  return c.json(await onRoads(ctx), 200);
});

const datum = createRoute({
  method: "post",
  path: "/stations/datum-corrections",
  tags,
  summary: "把填错坐标系的一批场所改正；改后会出社区的不改，列出",
  ...access(addStations),
  request: { ...writeHeaders, body: jsonBody(CorrectDatum) },
  responses: { 200: json(CorrectedDatum), ...errors },
});
managerRoutes.openapi(datum, async (c) =>
  c.json(await correctDatum(c.get("ctx"), c.req.valid("json")), 200),
);

const page = createRoute({
  method: "get",
  path: "/stations/{id}/manage",
  tags,
  summary: "管理人一页：开放时间、设施、报修、今日预约、到访、活动、对照标准",
  ...access(manageStations),
  request: { params },
  responses: { 200: json(ManagerPage), ...errors },
});
managerRoutes.openapi(page, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, manageStations);
  return c.json(await withScope(ctx, (tx) => managerPage(tx, c.req.valid("param").id)), 200);
});

const check = createRoute({
  method: "put",
  path: "/stations/{id}/checks/{key}/{item}",
  tags,
  summary: "对照标准的一条：是否做到，附照片",
  ...access(manageStations),
  request: {
    ...writeHeaders,
    params: params.extend({ key: Key, item: z.coerce.number().int().min(0).max(99) }),
    body: jsonBody(SetCheck),
  },
  responses: { 200: json(Checklist), ...errors },
});
managerRoutes.openapi(check, async (c) => {
  const { id, key, item } = c.req.valid("param");
  return c.json(await setCheck(c.get("ctx"), id, key, item, c.req.valid("json")), 200);
});

const print = createRoute({
  method: "get",
  path: "/stations/{id}/poster.svg",
  tags,
  summary: "张贴用的一页：名称、开放时间、二维码（A4，SVG，可直接打印）",
  ...access(readStations),
  request: { params },
  responses: {
    200: { description: "SVG", content: { "image/svg+xml": { schema: z.string() } } },
    ...errors,
  },
});
managerRoutes.openapi(print, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  const origin = ctx.app.env.publicUrl ?? new URL(c.req.url).origin;
  const svg = await withScope(ctx, (tx) => poster(tx, c.req.valid("param").id, origin));
  return c.body(svg, 200, { "content-type": "image/svg+xml; charset=utf-8" });
});
