import { createRoute, z } from "@hono/zod-openapi";
import { withScope } from "../../platform/transaction.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { AreaCode } from "../../platform/http/schema.ts";
import { readAreas } from "./policy.ts";
import { getArea, listAreas } from "./queries.ts";
import { Area, AreaQuery } from "./schema.ts";

export const areaRoutes = createRouter();

const list = createRoute({
  method: "get",
  path: "/areas",
  tags: ["areas"],
  summary: "区划：按上级列出，或按汉字、全拼、首字母检索",
  ...access(readAreas),
  request: { query: AreaQuery },
  responses: { 200: json(z.object({ items: z.array(Area) })), ...errors },
});
areaRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readAreas);
  return c.json({ items: await withScope(ctx, (tx) => listAreas(tx, c.req.valid("query"))) }, 200);
});

const one = createRoute({
  method: "get",
  path: "/areas/{code}",
  tags: ["areas"],
  summary: "一个区划",
  ...access(readAreas),
  request: { params: z.object({ code: AreaCode }) },
  responses: { 200: json(Area), ...errors },
});
areaRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readAreas);
  return c.json(await withScope(ctx, (tx) => getArea(tx, c.req.valid("param").code)), 200);
});
