import { createRoute } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { withScope } from "../../platform/transaction.ts";
import { effectiveSettings } from "./effective.ts";
import { Embedding, readEmbedding, setEmbedding, SetEmbedding } from "./embedding.ts";
import { readSettings, writeSettings } from "./policy.ts";
import { presentSettings } from "./present.ts";
import { CaseSettings, UpdateCaseSettings } from "./schema.ts";
import { updateCaseSettings } from "./updateCaseSettings.ts";

export const settingsRoutes = createRouter();

const read = createRoute({
  method: "get",
  path: "/settings/cases",
  tags: ["settings"],
  summary: "诉求类别、时限、节假日：地方做法加本区改动",
  ...access(readSettings),
  responses: { 200: json(CaseSettings), ...errors },
});
settingsRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readSettings);
  return c.json(
    await withScope(ctx, async (tx) => presentSettings(ctx.actor, await effectiveSettings(tx))),
    200,
  );
});

const write = createRoute({
  method: "put",
  path: "/settings/cases",
  tags: ["settings"],
  summary: "改动诉求类别、时限、节假日",
  ...access(writeSettings),
  request: { ...writeHeaders, body: jsonBody(UpdateCaseSettings) },
  responses: { 200: json(CaseSettings), ...errors },
});
settingsRoutes.openapi(write, async (c) =>
  c.json(await updateCaseSettings(c.get("ctx"), c.req.valid("json")), 200),
);

const sites = createRoute({
  method: "get",
  path: "/settings/embedding",
  tags: ["settings"],
  summary: "哪些网站可以把公开地图放进自己的网页",
  ...access(writeSettings),
  responses: { 200: json(Embedding), ...errors },
});
settingsRoutes.openapi(sites, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, writeSettings);
  return c.json(await withScope(ctx, readEmbedding), 200);
});

const allow = createRoute({
  method: "put",
  path: "/settings/embedding",
  tags: ["settings"],
  summary: "改动可以嵌入公开地图的网站；只认 https",
  ...access(writeSettings),
  request: { ...writeHeaders, body: jsonBody(SetEmbedding) },
  responses: { 200: json(Embedding), ...errors },
});
settingsRoutes.openapi(allow, async (c) =>
  c.json(await setEmbedding(c.get("ctx"), c.req.valid("json")), 200),
);
