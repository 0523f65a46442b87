import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id, page } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { readDifferences, settleDifferences } from "../policy.ts";
import { actOnDifference } from "./actOnDifference.ts";
import { getDifference, listDifferences } from "./differences.ts";
import { DifferenceQuery } from "./differenceQuery.ts";
import { ActOnDifference, Difference, DifferenceDetail } from "./schema.ts";

export const differenceRoutes = createRouter();

const tags = ["rosters"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/rosters/differences",
  tags,
  summary: "对账差异，先到期的在前；不指定对账单时为现在要做的",
  ...access(readDifferences),
  request: { query: DifferenceQuery },
  responses: { 200: json(page(Difference)), ...errors },
});
differenceRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readDifferences);
  return c.json(await withScope(ctx, (tx) => listDifferences(tx, c.req.valid("query"))), 200);
});

const one = createRoute({
  method: "get",
  path: "/rosters/differences/{id}",
  tags,
  summary: "一条差异：做过什么、还不知道什么",
  ...access(readDifferences),
  request: { params },
  responses: { 200: json(DifferenceDetail), ...errors },
});
differenceRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readDifferences);
  return c.json(await withScope(ctx, (tx) => getDifference(tx, c.req.valid("param").id)), 200);
});

const act = createRoute({
  method: "post",
  path: "/rosters/differences/{id}/actions",
  tags,
  summary: "走访、电话、更正、认可、邀请、转交、备注、重开；问到的写入此人",
  ...access(settleDifferences),
  request: { ...writeHeaders, params, body: jsonBody(ActOnDifference) },
  responses: { 200: json(DifferenceDetail), ...errors },
});
differenceRoutes.openapi(act, async (c) =>
  c.json(await actOnDifference(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
