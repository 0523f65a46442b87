import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { readSources, writeSources } from "../policy.ts";
import { changeSource } from "./changeSource.ts";
import { createSource } from "./createSource.ts";
import { tellEncodingKey } from "./encodingKey.ts";
import { ChangeSource, NewSource, Source } from "./schema.ts";
import { listSources } from "./sources.ts";

export const sourceRoutes = createRouter();

const tags = ["rosters"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/rosters/sources",
  tags,
  summary: "名册来源：谁交名单",
  ...access(readSources),
  responses: { 200: json(z.object({ items: z.array(Source) })), ...errors },
});
sourceRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readSources);
  return c.json({ items: await withScope(ctx, listSources) }, 200);
});

const create = createRoute({
  method: "post",
  path: "/rosters/sources",
  tags,
  summary: "新增来源",
  ...access(writeSources),
  request: { ...writeHeaders, body: jsonBody(NewSource) },
  responses: { 201: json(Source), ...errors },
});
sourceRoutes.openapi(create, async (c) =>
  c.json(await createSource(c.get("ctx"), c.req.valid("json")), 201),
);

const change = createRoute({
  method: "put",
  path: "/rosters/sources/{id}",
  tags,
  summary: "改来源的名称、是否一人一行、几人核对、停用",
  ...access(writeSources),
  request: { ...writeHeaders, params, body: jsonBody(ChangeSource) },
  responses: { 200: json(Source), ...errors },
});
sourceRoutes.openapi(change, async (c) =>
  c.json(await changeSource(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const key = createRoute({
  method: "post",
  path: "/rosters/sources/{id}/encoding-key",
  tags,
  summary: "取编码密钥，交给只交编码的一方；每次取用都有记录",
  ...access(writeSources),
  request: { ...writeHeaders, params },
  responses: { 200: json(z.object({ key: z.string() })), ...errors },
});
sourceRoutes.openapi(key, async (c) =>
  c.json(await tellEncodingKey(c.get("ctx"), c.req.valid("param").id), 200),
);
