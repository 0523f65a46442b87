import { createRoute } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { withScope } from "../../../platform/transaction.ts";
import { readSearch, workSearch } from "../policy.ts";
import { listSearchWork } from "./listSearchWork.ts";
import { memberSearch } from "./memberSearch.ts";
import { MemberSearch, MemberSearchNext, MemberSearchQuery, MemberSearchWork } from "./schema.ts";

export const memberSearchRoutes = createRouter();

const tags = ["rosters"];

const counts = createRoute({
  method: "get",
  path: "/rosters/member-search",
  tags,
  summary: "党员摸排：在册、邀请与答复、亮身份、凭名单找到的人数，带来源、日期、范围和上一期",
  ...access(readSearch),
  request: { query: MemberSearchQuery },
  responses: { 200: json(MemberSearch), ...errors },
});
memberSearchRoutes.openapi(counts, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readSearch);
  return c.json(await withScope(ctx, (tx) => memberSearch(tx, c.req.valid("query"))), 200);
});

const next = createRoute({
  method: "post",
  path: "/rosters/member-search/next",
  tags,
  summary: "党员摸排接下来做什么，须说明目的，列出的每个人都留痕",
  ...access(workSearch),
  request: { ...writeHeaders, body: jsonBody(MemberSearchNext) },
  responses: { 200: json(MemberSearchWork), ...errors },
});
memberSearchRoutes.openapi(next, async (c) =>
  c.json(await listSearchWork(c.get("ctx"), c.req.valid("json")), 200),
);
