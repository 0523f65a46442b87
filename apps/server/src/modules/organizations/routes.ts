import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { withScope } from "../../platform/transaction.ts";
import { readUnits } from "./policy.ts";
import { listUnits } from "./queries.ts";
import { Unit, UnitQuery } from "./schema.ts";

export const organizationRoutes = createRouter();

const list = createRoute({
  method: "get",
  path: "/units",
  tags: ["organizations"],
  summary: "单位：按类型、区划、条线，或按名称与拼音检索",
  ...access(readUnits),
  request: { query: UnitQuery },
  responses: { 200: json(z.object({ items: z.array(Unit) })), ...errors },
});
organizationRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readUnits);
  return c.json({ items: await withScope(ctx, (tx) => listUnits(tx, c.req.valid("query"))) }, 200);
});
