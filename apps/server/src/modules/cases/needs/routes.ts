import { createRoute } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { page } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { listCasesOfArea } from "../policy.ts";
import { listNeeds, needFigures } from "./queries.ts";
import { Need, NeedFigures, NeedFiguresQuery, NeedQuery } from "./schema.ts";

export const needRoutes = createRouter();

const tags = ["cases"];

const list = createRoute({
  method: "get",
  path: "/cases/needs",
  tags,
  summary: "企业服务台：用人单位提出的需求、到哪一步、怎样答复",
  ...access(listCasesOfArea),
  request: { query: NeedQuery },
  responses: { 200: json(page(Need)), ...errors },
});
needRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, listCasesOfArea);
  return c.json(await withScope(ctx, (tx) => listNeeds(tx, c.req.valid("query"))), 200);
});

const figures = createRoute({
  method: "get",
  path: "/cases/needs/figures",
  tags,
  summary: "企业服务台：一段时间提出、未答复、已答复、超时各几件",
  ...access(listCasesOfArea),
  request: { query: NeedFiguresQuery },
  responses: { 200: json(NeedFigures), ...errors },
});
needRoutes.openapi(figures, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, listCasesOfArea);
  return c.json(await withScope(ctx, (tx) => needFigures(tx, c.req.valid("query"))), 200);
});
