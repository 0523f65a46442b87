import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { createFeedKey } from "./createFeedKey.ts";
import { endFeedKey } from "./endFeedKey.ts";
import { readFeedKeys, writeFeedKeys } from "./policy.ts";
import { listFeedKeys } from "./queries.ts";
import { FeedKey, FeedKeyMade, NewFeedKey } from "./schema.ts";

export const feedRoutes = createRouter();

const tags = ["feeds"];

const list = createRoute({
  method: "get",
  path: "/feed-keys",
  tags,
  summary: "对接密钥：各系统凭什么交、最近何时从哪里用过",
  ...access(readFeedKeys),
  responses: { 200: json(z.object({ items: z.array(FeedKey) })), ...errors },
});
feedRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readFeedKeys);
  return c.json({ items: await withScope(ctx, listFeedKeys) }, 200);
});

const create = createRoute({
  method: "post",
  path: "/feed-keys",
  tags,
  summary: "新建对接密钥；密钥只显示这一次",
  ...access(writeFeedKeys),
  request: { ...writeHeaders, body: jsonBody(NewFeedKey) },
  responses: { 201: json(FeedKeyMade), ...errors },
});
feedRoutes.openapi(create, async (c) =>
  c.json(await createFeedKey(c.get("ctx"), c.req.valid("json")), 201),
);

const end = createRoute({
  method: "post",
  path: "/feed-keys/{id}/end",
  tags,
  summary: "作废对接密钥，立即生效，不可恢复",
  ...access(writeFeedKeys),
  request: { ...writeHeaders, params: z.object({ id: Id }) },
  responses: { 200: json(FeedKey), ...errors },
});
feedRoutes.openapi(end, async (c) =>
  c.json(await endFeedKey(c.get("ctx"), c.req.valid("param").id), 200),
);
