import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id, page } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { addSite } from "./addSite.ts";
import { changeSite, closeSite } from "./changeSite.ts";
import { readEmployers, revealHeads, writeEmployers } from "./policy.ts";
import { getSite, listSites } from "./queries.ts";
import { revealHead } from "./revealHead.ts";
import {
  ChangeSite,
  Close,
  Head,
  NewSite,
  RevealHead,
  Site,
  SiteDetail,
  SiteQuery,
} from "./schema.ts";

export const siteRoutes = createRouter();

const tags = ["employers"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/sites",
  tags,
  summary: "站点：按用人单位、运营方、区划、条线，或按名称与拼音检索",
  ...access(readEmployers),
  request: { query: SiteQuery },
  responses: { 200: json(page(Site)), ...errors },
});
siteRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readEmployers);
  return c.json(await withScope(ctx, (tx) => listSites(tx, c.req.valid("query"))), 200);
});

const add = createRoute({
  method: "post",
  path: "/sites",
  tags,
  summary: "登记站点",
  ...access(writeEmployers),
  request: { ...writeHeaders, body: jsonBody(NewSite) },
  responses: { 201: json(SiteDetail), ...errors },
});
siteRoutes.openapi(add, async (c) => c.json(await addSite(c.get("ctx"), c.req.valid("json")), 201));

const read = createRoute({
  method: "get",
  path: "/sites/{id}",
  tags,
  summary: "站点与沿革，站长已遮盖",
  ...access(readEmployers),
  request: { params },
  responses: { 200: json(SiteDetail), ...errors },
});
siteRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readEmployers);
  return c.json(await withScope(ctx, (tx) => getSite(tx, c.req.valid("param").id)), 200);
});

const change = createRoute({
  method: "patch",
  path: "/sites/{id}",
  tags,
  summary: "变更站点，旧值留在沿革里",
  ...access(writeEmployers),
  request: { ...writeHeaders, params, body: jsonBody(ChangeSite) },
  responses: { 200: json(SiteDetail), ...errors },
});
siteRoutes.openapi(change, async (c) =>
  c.json(await changeSite(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const close = createRoute({
  method: "post",
  path: "/sites/{id}/close",
  tags,
  summary: "站点关闭，或恢复",
  ...access(writeEmployers),
  request: { ...writeHeaders, params, body: jsonBody(Close) },
  responses: { 200: json(SiteDetail), ...errors },
});
siteRoutes.openapi(close, async (c) =>
  c.json(await closeSite(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const reveal = createRoute({
  method: "post",
  path: "/sites/{id}/reveal-head",
  tags,
  summary: "查看站长姓名与电话，须说明目的并留痕",
  ...access(revealHeads),
  request: { ...writeHeaders, params, body: jsonBody(RevealHead) },
  responses: { 200: json(Head), ...errors },
});
siteRoutes.openapi(reveal, async (c) =>
  c.json(await revealHead(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
