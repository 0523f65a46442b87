import { createRoute } from "@hono/zod-openapi";
import { dayOf } from "../../platform/clock.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { withScope } from "../../platform/transaction.ts";
import { eraseOwn, ownData, setSessionCookie } from "../accounts/index.ts";
import { collectMyData } from "./collectMyData.ts";
import { exportMyData } from "./exportMyData.ts";
import { eraseMyData } from "./eraseMyData.ts";
import { MyData } from "./schema.ts";

export const myDataRoutes = createRouter();

const read = createRoute({
  method: "get",
  path: "/me/data",
  tags: ["me"],
  summary: "系统里关于我的全部信息",
  ...access(ownData),
  responses: { 200: json(MyData), ...errors },
});
myDataRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, ownData);
  return c.json(await withScope(ctx, collectMyData), 200);
});

const download = createRoute({
  method: "get",
  path: "/me/data/export",
  tags: ["me"],
  summary: "下载我的全部信息（JSON）",
  ...access(ownData),
  responses: { 200: json(MyData), ...errors },
});
myDataRoutes.openapi(download, async (c) => {
  const ctx = c.get("ctx");
  const data = await exportMyData(ctx);
  c.header(
    "content-disposition",
    `attachment; filename="my-data-${dayOf(ctx.app.clock.now())}.json"`,
  );
  return c.json(data, 200);
});

const erase = createRoute({
  method: "delete",
  path: "/me/data",
  tags: ["me"],
  summary: "删除我的信息（不可恢复）",
  ...access(eraseOwn),
  request: writeHeaders,
  responses: { 204: { description: "已删除" }, ...errors },
});
myDataRoutes.openapi(erase, async (c) => {
  await eraseMyData(c.get("ctx"));
  setSessionCookie(c, c.get("ctx").app, null);
  return c.body(null, 204);
});
