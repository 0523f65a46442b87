import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { spreadsheetType } from "../../../platform/spreadsheets/index.ts";
import { withScope } from "../../../platform/transaction.ts";
import { sendSheet } from "../lists/sendSheet.ts";
import { readDifferences, readTalks, recordTalks, settleDifferences } from "../policy.ts";
import { listTalks, NewTalk, recordTalk, Talk, TalkQuery } from "./talks.ts";
import { writeVisitList } from "./printVisits.ts";
import { NewVisit, recordVisit, VisitTaken } from "./recordVisit.ts";
import { VisitQuery, VisitWalk, visitWalk } from "./visitList.ts";
import { VisitRecord, VisitRecordQuery, visitRecords } from "./visitRecords.ts";

export const visitRoutes = createRouter();

const tags = ["rosters"];

const visits = createRoute({
  method: "get",
  path: "/rosters/visits",
  tags,
  summary: "走访单：按街道、社区、楼栋，只问还不知道的",
  ...access(readDifferences),
  request: { query: VisitQuery },
  responses: { 200: json(VisitWalk), ...errors },
});
visitRoutes.openapi(visits, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readDifferences);
  return c.json(await withScope(ctx, (tx) => visitWalk(tx, c.req.valid("query"))), 200);
});

const visit = createRoute({
  method: "post",
  path: "/rosters/differences/{id}/visits",
  tags,
  summary: "记下一次走访；晚到也收，别人已查清的只留存",
  ...access(settleDifferences),
  request: { ...writeHeaders, params: z.object({ id: Id }), body: jsonBody(NewVisit) },
  responses: { 200: json(VisitTaken), ...errors },
});
visitRoutes.openapi(visit, async (c) =>
  c.json(await recordVisit(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const records = createRoute({
  method: "get",
  path: "/rosters/visit-records",
  tags,
  summary: "一位从业者的走访记录：何时、谁去、问了什么、结果",
  ...access(readDifferences),
  request: { query: VisitRecordQuery },
  responses: { 200: json(z.object({ items: z.array(VisitRecord) })), ...errors },
});
visitRoutes.openapi(records, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readDifferences);
  const items = await withScope(ctx, (tx) => visitRecords(tx, c.req.valid("query")));
  return c.json({ items }, 200);
});

const print = createRoute({
  method: "get",
  path: "/rosters/visits.xlsx",
  tags,
  summary: "可打印的走访单",
  ...access(readDifferences),
  request: { query: VisitQuery },
  responses: {
    200: { description: "电子表格", content: { [spreadsheetType]: { schema: z.any() } } },
    ...errors,
  },
});
visitRoutes.openapi(print, async (c) =>
  sendSheet(c, await writeVisitList(c.get("ctx"), c.req.valid("query")), "走访单.xlsx"),
);

const talks = createRoute({
  method: "get",
  path: "/rosters/talks",
  tags,
  summary: "座谈、问卷、跑单体验、三同，及其发现",
  ...access(readTalks),
  request: { query: TalkQuery },
  responses: { 200: json(z.object({ items: z.array(Talk) })), ...errors },
});
visitRoutes.openapi(talks, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readTalks);
  return c.json({ items: await withScope(ctx, (tx) => listTalks(tx, c.req.valid("query"))) }, 200);
});

const record = createRoute({
  method: "post",
  path: "/rosters/talks",
  tags,
  summary: "记下一次座谈、问卷或体验；只记人数与发现",
  ...access(recordTalks),
  request: { ...writeHeaders, body: jsonBody(NewTalk) },
  responses: { 201: json(Talk), ...errors },
});
visitRoutes.openapi(record, async (c) =>
  c.json(await recordTalk(c.get("ctx"), c.req.valid("json")), 201),
);
