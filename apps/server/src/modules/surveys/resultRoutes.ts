import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id } from "../../platform/http/schema.ts";
import { spreadsheetType } from "../../platform/spreadsheets/index.ts";
import { withScope } from "../../platform/transaction.ts";
import { exportResults } from "./exportResults.ts";
import { keepFindings } from "./keepFindings.ts";
import { keepSurveyFindings, readSurveys } from "./policy.ts";
import { surveyResults } from "./results.ts";
import { KeepFindings, ResultQuery, Survey, SurveyResults } from "./schema.ts";
import { surveyPoster } from "./surveyPoster.ts";

export const resultRoutes = createRouter();

const tags = ["surveys"];
const params = z.object({ id: Id });

const results = createRoute({
  method: "get",
  path: "/surveys/{id}/results",
  tags,
  summary: "结果：各题分布与文字；不足 5 人时只说不足 5 人",
  ...access(readSurveys),
  request: { params, query: ResultQuery },
  responses: { 200: json(SurveyResults), ...errors },
});
resultRoutes.openapi(results, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readSurveys);
  const { id } = c.req.valid("param");
  const told = await withScope(ctx, (tx) => surveyResults(tx, id, c.req.valid("query")));
  return c.json(told.results, 200);
});

const sheet = createRoute({
  method: "get",
  path: "/surveys/{id}/results.xlsx",
  tags,
  summary: "结果的表格：只有汇总和文字，没有逐份的回答",
  ...access(readSurveys),
  request: { params, query: ResultQuery },
  responses: {
    200: { description: "电子表格", content: { [spreadsheetType]: { schema: z.any() } } },
    ...errors,
  },
});
resultRoutes.openapi(sheet, async (c) => {
  const { id } = c.req.valid("param");
  const { title, bytes } = await exportResults(c.get("ctx"), id, c.req.valid("query"));
  return c.body(bytes, 200, {
    "content-type": spreadsheetType,
    "content-disposition": `attachment; filename="survey.xlsx"; filename*=UTF-8''${encodeURIComponent(`问卷结果 ${title}.xlsx`)}`,
    "cache-control": "no-store",
  });
});

const poster = createRoute({
  method: "get",
  path: "/surveys/{id}/poster.svg",
  tags,
  summary: "张贴用的一页：问什么、为什么、二维码（A4，SVG，可直接打印）",
  ...access(readSurveys),
  request: { params },
  responses: {
    200: { description: "SVG", content: { "image/svg+xml": { schema: z.string() } } },
    ...errors,
  },
});
resultRoutes.openapi(poster, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readSurveys);
  const origin = ctx.app.env.publicUrl ?? new URL(c.req.url).origin;
  const svg = await withScope(ctx, (tx) => surveyPoster(tx, c.req.valid("param").id, origin));
  return c.body(svg, 200, { "content-type": "image/svg+xml; charset=utf-8" });
});

const keep = createRoute({
  method: "post",
  path: "/surveys/{id}/findings",
  tags,
  summary: "把文字回答整理成发现，记进座谈发现",
  ...access(keepSurveyFindings),
  request: { ...writeHeaders, params, body: jsonBody(KeepFindings) },
  responses: { 200: json(Survey), ...errors },
});
resultRoutes.openapi(keep, async (c) =>
  c.json(await keepFindings(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
