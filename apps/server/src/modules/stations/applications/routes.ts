import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { applyForStation, decideApplications } from "../policy.ts";
import { listApplications } from "./applicationQueries.ts";
import { apply, withdrawApplication } from "./apply.ts";
import { approveApplication, returnApplication } from "./decide.ts";
import * as schema from "./schema.ts";

export const applicationRoutes = createRouter();

const tags = ["stations"];
const params = z.object({ id: Id });
const answer = { 200: json(schema.StationApplication), ...errors };

const list = createRoute({
  method: "get",
  path: "/station-applications",
  tags,
  summary: "友好场所申请：自己的，和归本单位审的",
  ...access(applyForStation),
  request: { query: schema.ApplicationQuery },
  responses: { 200: json(z.object({ items: z.array(schema.StationApplication) })), ...errors },
});
applicationRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, applyForStation);
  const query = c.req.valid("query");
  return c.json({ items: await withScope(ctx, (tx) => listApplications(tx, query)) }, 200);
});

const applyRoute = createRoute({
  method: "post",
  path: "/station-applications",
  tags,
  summary: "商户、单位申请成为友好场所",
  ...access(applyForStation),
  request: { ...writeHeaders, body: jsonBody(schema.Apply) },
  responses: { 201: json(schema.StationApplication), ...errors },
});
applicationRoutes.openapi(applyRoute, async (c) =>
  c.json(await apply(c.get("ctx"), c.req.valid("json")), 201),
);

const withdraw = createRoute({
  method: "post",
  path: "/station-applications/{id}/withdraw",
  tags,
  summary: "撤回申请",
  ...access(applyForStation),
  request: { ...writeHeaders, params },
  responses: answer,
});
applicationRoutes.openapi(withdraw, async (c) =>
  c.json(await withdrawApplication(c.get("ctx"), c.req.valid("param").id), 200),
);

const approve = createRoute({
  method: "post",
  path: "/station-applications/{id}/approve",
  tags,
  summary: "通过申请：立即上图，申请人管理自己的一页",
  ...access(decideApplications),
  request: { ...writeHeaders, params, body: jsonBody(schema.DecideApplication) },
  responses: answer,
});
applicationRoutes.openapi(approve, async (c) =>
  c.json(await approveApplication(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const back = createRoute({
  method: "post",
  path: "/station-applications/{id}/return",
  tags,
  summary: "退回申请，写明原因",
  ...access(decideApplications),
  request: { ...writeHeaders, params, body: jsonBody(schema.ReturnApplication) },
  responses: answer,
});
applicationRoutes.openapi(back, async (c) =>
  c.json(await returnApplication(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
