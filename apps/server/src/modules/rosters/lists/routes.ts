import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id, page } from "../../../platform/http/schema.ts";
import { spreadsheetType } from "../../../platform/spreadsheets/index.ts";
import { withScope } from "../../../platform/transaction.ts";
import { handInLists, readLists, settleLists } from "../policy.ts";
import { listBadRows, writeBadRows } from "./badRows.ts";
import { createList } from "./createList.ts";
import { handInRows } from "./handInRows.ts";
import { getList, listLists, ListQuery } from "./lists.ts";
import { receivePart } from "./receivePart.ts";
import { BadRow, NewList, RosterList, RowsIn, SetColumns } from "./schema.ts";
import { setColumns } from "./setColumns.ts";
import { SampleKey, writeSample } from "./samples.ts";
import { sendSheet } from "./sendSheet.ts";
import { writeTemplate } from "./template.ts";
import { withdrawList } from "./withdrawList.ts";

export const listRoutes = createRouter();

const tags = ["rosters"];
const params = z.object({ id: Id });
const sheet = {
  description: "电子表格",
  content: { [spreadsheetType]: { schema: z.any() } },
};

const template = createRoute({
  method: "get",
  path: "/rosters/template.xlsx",
  tags,
  summary: "空白名单模板，带下拉选项；号码列为文本",
  ...access(readLists),
  responses: { 200: sheet, ...errors },
});
listRoutes.openapi(template, async (c) => {
  authorize(c.get("ctx"), readLists);
  return sendSheet(c, await writeTemplate(), "名单模板.xlsx");
});

const sample = createRoute({
  method: "get",
  path: "/rosters/samples/{key}",
  tags,
  summary:
    "演示用的三份名单：平台 .xlsx、街道 .csv（GB18030）、工会 .xlsx（合并表头）；只在演示模式有",
  ...access(readLists),
  request: { params: z.object({ key: SampleKey }) },
  responses: { 200: sheet, ...errors },
});
listRoutes.openapi(sample, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readLists);
  const { bytes, name, type } = await writeSample(ctx, c.req.valid("param").key);
  return sendSheet(c, bytes, name, type);
});

const list = createRoute({
  method: "get",
  path: "/rosters/lists",
  tags,
  summary: "交来的名单，新的在前",
  ...access(readLists),
  request: { query: ListQuery },
  responses: { 200: json(page(RosterList)), ...errors },
});
listRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readLists);
  return c.json(await withScope(ctx, (tx) => listLists(tx, c.req.valid("query"))), 200);
});

const create = createRoute({
  method: "post",
  path: "/rosters/lists",
  tags,
  summary: "开始交一份名单；随后按 partBytes 逐段上传，可断点续传",
  ...access(handInLists),
  request: { ...writeHeaders, body: jsonBody(NewList) },
  responses: { 201: json(RosterList), ...errors },
});
listRoutes.openapi(create, async (c) =>
  c.json(await createList(c.get("ctx"), c.req.valid("json")), 201),
);

const rows = createRoute({
  method: "post",
  path: "/rosters/lists/rows",
  tags,
  summary: "经接口推送若干行（如外卖信息系统）；同月同样的内容再推，还是那一份名单",
  ...access(handInLists),
  request: { ...writeHeaders, body: jsonBody(RowsIn) },
  responses: { 201: json(RosterList), ...errors },
});
listRoutes.openapi(rows, async (c) =>
  c.json(await handInRows(c.get("ctx"), c.req.valid("json")), 201),
);

const one = createRoute({
  method: "get",
  path: "/rosters/lists/{id}",
  tags,
  summary: "一份名单：进度、各列、提醒、结果",
  ...access(readLists),
  request: { params },
  responses: { 200: json(RosterList), ...errors },
});
listRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readLists);
  return c.json(await withScope(ctx, (tx) => getList(tx, c.req.valid("param").id)), 200);
});

const part = createRoute({
  method: "put",
  path: "/rosters/lists/{id}/parts/{part}",
  tags,
  summary: "上传一段；最后一段到齐即开始识别。同一段再传无妨",
  ...access(handInLists),
  request: {
    ...writeHeaders,
    params: z.object({ id: Id, part: z.coerce.number().int().min(0).max(63) }),
    body: {
      required: true,
      content: {
        "application/octet-stream": {
          schema: z.any().openapi({ type: "string", format: "binary" }),
        },
      },
    },
  },
  responses: { 200: json(RosterList), ...errors },
});
listRoutes.openapi(part, async (c) => {
  const { id, part: number } = c.req.valid("param");
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  return c.json(await receivePart(c.get("ctx"), id, number, bytes), 200);
});

const columns = createRoute({
  method: "put",
  path: "/rosters/lists/{id}/columns",
  tags,
  summary: "确认各列的含义；记住，下次照用",
  ...access(settleLists),
  request: { ...writeHeaders, params, body: jsonBody(SetColumns) },
  responses: { 200: json(RosterList), ...errors },
});
listRoutes.openapi(columns, async (c) =>
  c.json(await setColumns(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const withdraw = createRoute({
  method: "post",
  path: "/rosters/lists/{id}/withdraw",
  tags,
  summary: "撤回名单：不再计入，内容不可再读",
  ...access(settleLists),
  request: { ...writeHeaders, params },
  responses: { 200: json(RosterList), ...errors },
});
listRoutes.openapi(withdraw, async (c) =>
  c.json(await withdrawList(c.get("ctx"), c.req.valid("param").id), 200),
);

const bad = createRoute({
  method: "get",
  path: "/rosters/lists/{id}/bad-rows",
  tags,
  summary: "没有收的行与原因，已掩码",
  ...access(handInLists),
  request: {
    params,
    query: z.object({
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: json(z.object({ items: z.array(BadRow), next: z.number().int().nullable() })),
    ...errors,
  },
});
listRoutes.openapi(bad, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, handInLists);
  const { id } = c.req.valid("param");
  return c.json(await withScope(ctx, (tx) => listBadRows(tx, id, c.req.valid("query"))), 200);
});

const errorsSheet = createRoute({
  method: "get",
  path: "/rosters/lists/{id}/errors.xlsx",
  tags,
  summary: "没有收的行，原样发回，标出格子、写明原因；改好可作补充再交",
  ...access(handInLists),
  request: { params },
  responses: { 200: sheet, ...errors },
});
listRoutes.openapi(errorsSheet, async (c) =>
  sendSheet(c, await writeBadRows(c.get("ctx"), c.req.valid("param").id), "需要改的行.xlsx"),
);
