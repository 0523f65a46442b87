import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { withScope } from "../../../platform/transaction.ts";
import { adoptModels, readWork } from "../policy.ts";
import { adoptModel } from "./adoptModel.ts";
import { getModels } from "./getModels.ts";
import { ListWorks, listWorks, WorkQuery } from "./listWork.ts";
import { restoreModel } from "./restoreModel.ts";
import { AdoptModel, RestoreModel, RosterModels } from "./schema.ts";

export const modelRoutes = createRouter();

const tags = ["rosters"];
const Adopted = z.object({ version: z.number().int() }).openapi("AdoptedRosterModel");

const get = createRoute({
  method: "get",
  path: "/rosters/model",
  tags,
  summary: "比对模型：在用的版本，与判定会教给它什么",
  ...access(adoptModels),
  responses: { 200: json(RosterModels), ...errors },
});
modelRoutes.openapi(get, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, adoptModels);
  return c.json(await getModels(ctx), 200);
});

const adopt = createRoute({
  method: "post",
  path: "/rosters/model/adopt",
  tags,
  summary: "采用所学的：此后的名单用新版本，此前的不变",
  ...access(adoptModels),
  request: { ...writeHeaders, body: jsonBody(AdoptModel) },
  responses: { 201: json(Adopted), ...errors },
});
modelRoutes.openapi(adopt, async (c) =>
  c.json(await adoptModel(c.get("ctx"), c.req.valid("json")), 201),
);

const restore = createRoute({
  method: "post",
  path: "/rosters/model/restore",
  tags,
  summary: "恢复到此前的版本",
  ...access(adoptModels),
  request: { ...writeHeaders, body: jsonBody(RestoreModel) },
  responses: { 201: json(Adopted), ...errors },
});
modelRoutes.openapi(restore, async (c) =>
  c.json(await restoreModel(c.get("ctx"), c.req.valid("json")), 201),
);

const work = createRoute({
  method: "get",
  path: "/rosters/work",
  tags,
  summary: "一个月的名单是怎样比对的：取对、阈值、权重",
  ...access(readWork),
  request: { query: WorkQuery },
  responses: { 200: json(ListWorks), ...errors },
});
modelRoutes.openapi(work, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readWork);
  return c.json(await withScope(ctx, (tx) => listWorks(tx, c.req.valid("query"))), 200);
});
