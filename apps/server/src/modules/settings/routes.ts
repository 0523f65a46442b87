import { createRoute } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { withScope } from "../../platform/transaction.ts";
import { effectiveSettings } from "./effective.ts";
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
