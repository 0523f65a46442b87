import { createRoute, z } from "@hono/zod-openapi";
import { dayOf } from "../../platform/clock.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id, page, PageQuery } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { getCaseDetail } from "./detail.ts";
import { exportCases as writeExport } from "./exportCases.ts";
import { findByPhone, FindByPhone } from "./findByPhone.ts";
import { caseFigures } from "./figures/caseFigures.ts";
import { countInbox, listInbox } from "./inbox.ts";
import {
  exportCases,
  listCasesOfArea,
  readCases,
  readFigures,
  readInbox,
  readOwnCases,
} from "./policy.ts";
import { listCases, listOwnCases } from "./queries.ts";
import {
  CaseDetail,
  CaseFigures,
  CaseFiguresQuery,
  CaseFilter,
  CaseQuery,
  CaseSummary,
  InboxCounts,
  InboxItem,
  InboxQuery,
} from "./schema.ts";

export const readRoutes = createRouter();

const tags = ["cases"];

const inbox = createRoute({
  method: "get",
  path: "/cases/inbox",
  tags,
  summary: "待办：本单位持有、转来、下级超时的，按到期时间",
  ...access(readInbox),
  request: { query: InboxQuery },
  responses: { 200: json(page(InboxItem)), ...errors },
});
readRoutes.openapi(inbox, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readInbox);
  return c.json(await withScope(ctx, (tx) => listInbox(tx, c.req.valid("query"))), 200);
});

const counts = createRoute({
  method: "get",
  path: "/cases/inbox/counts",
  tags,
  summary: "待办件数",
  ...access(readInbox),
  responses: { 200: json(InboxCounts), ...errors },
});
readRoutes.openapi(counts, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readInbox);
  return c.json(await withScope(ctx, countInbox), 200);
});

const own = createRoute({
  method: "get",
  path: "/cases/mine",
  tags,
  summary: "我提出的诉求",
  ...access(readOwnCases),
  request: { query: PageQuery },
  responses: { 200: json(page(CaseSummary)), ...errors },
});
readRoutes.openapi(own, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readOwnCases);
  return c.json(await withScope(ctx, (tx) => listOwnCases(tx, c.req.valid("query"))), 200);
});

const figures = createRoute({
  method: "get",
  path: "/cases/figures",
  tags,
  summary: "区划 × 条线 × 时段的各项件数、时长、满意度",
  ...access(readFigures),
  request: { query: CaseFiguresQuery },
  responses: { 200: json(CaseFigures), ...errors },
});
readRoutes.openapi(figures, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readFigures);
  return c.json(await withScope(ctx, (tx) => caseFigures(tx, c.req.valid("query"))), 200);
});

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const download = createRoute({
  method: "get",
  path: "/cases/export.xlsx",
  tags,
  summary: "下载筛选出的诉求；不含敏感内容与联系方式",
  ...access(exportCases),
  request: { query: CaseFilter },
  responses: {
    200: { description: "电子表格", content: { [spreadsheet]: { schema: z.any() } } },
    ...errors,
  },
});
readRoutes.openapi(download, async (c) => {
  const ctx = c.get("ctx");
  const bytes = await writeExport(ctx, c.req.valid("query"));
  const name = encodeURIComponent(`诉求-${dayOf(ctx.app.clock.now())}.xlsx`);
  return c.body(Uint8Array.from(bytes), 200, {
    "content-type": spreadsheet,
    "content-disposition": `attachment; filename="cases.xlsx"; filename*=UTF-8''${name}`,
    "cache-control": "no-store",
  });
});

const list = createRoute({
  method: "get",
  path: "/cases",
  tags,
  summary: "可见范围内的诉求",
  ...access(listCasesOfArea),
  request: { query: CaseQuery },
  responses: { 200: json(page(CaseSummary)), ...errors },
});
readRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, listCasesOfArea);
  return c.json(await withScope(ctx, (tx) => listCases(tx, c.req.valid("query"))), 200);
});

const byPhone = createRoute({
  method: "post",
  path: "/cases/find-by-phone",
  tags,
  summary: "按完整手机号查找诉求；本人能看到谁查过",
  ...access(listCasesOfArea),
  request: { body: jsonBody(FindByPhone) },
  responses: { 200: json(page(CaseSummary)), ...errors },
});
readRoutes.openapi(byPhone, async (c) =>
  c.json(await findByPhone(c.get("ctx"), c.req.valid("json")), 200),
);

const one = createRoute({
  method: "get",
  path: "/cases/{id}",
  tags,
  summary: "一件诉求及其每一步",
  ...access(readCases),
  request: { params: z.object({ id: Id }) },
  responses: { 200: json(CaseDetail), ...errors },
});
readRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readCases);
  return c.json(await withScope(ctx, (tx) => getCaseDetail(tx, c.req.valid("param").id)), 200);
});
