import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { adjustStatements, openStatements, readStatements, signStatements } from "../policy.ts";
import { AgreedAt, agreedAt, AgreedAtQuery } from "./agreedAt.ts";
import { adjustStatement } from "./adjustStatement.ts";
import { headline } from "./headline.ts";
import { openStatement } from "./openStatement.ts";
import { proposeStatement } from "./proposeStatement.ts";
import { refreshStatement } from "./refreshStatement.ts";
import {
  AdjustStatement,
  Headline,
  HeadlineQuery,
  NewStatement,
  RefuseStatement,
  SignStatement,
  Statement,
  StatementQuery,
  Versioned,
} from "./schema.ts";
import { refuseStatement, signStatement } from "./signStatement.ts";
import { getStatement, listStatements } from "./statements.ts";

export const statementRoutes = createRouter();

const tags = ["rosters"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/rosters/statements",
  tags,
  summary: "月度对账单，新的在前",
  ...access(readStatements),
  request: { query: StatementQuery },
  responses: { 200: json(z.object({ items: z.array(Statement) })), ...errors },
});
statementRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStatements);
  const items = await withScope(ctx, (tx) => listStatements(tx, c.req.valid("query")));
  return c.json({ items }, 200);
});

const head = createRoute({
  method: "get",
  path: "/rosters/headline",
  tags,
  summary: "商定人数，注明来源、日期、范围；未签认过则没有数",
  ...access(readStatements),
  request: { query: HeadlineQuery },
  responses: { 200: json(Headline), ...errors },
});
statementRoutes.openapi(head, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStatements);
  return c.json(await withScope(ctx, (tx) => headline(tx, c.req.valid("query"))), 200);
});

const agreed = createRoute({
  method: "get",
  path: "/rosters/agreed-at",
  tags,
  summary: "最近签认的对账单里，一个单位或站点有多少人；注明月份、日期、范围",
  ...access(readStatements),
  request: { query: AgreedAtQuery },
  responses: { 200: json(AgreedAt), ...errors },
});
statementRoutes.openapi(agreed, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStatements);
  return c.json(await withScope(ctx, (tx) => agreedAt(tx, c.req.valid("query"))), 200);
});

const open = createRoute({
  method: "post",
  path: "/rosters/statements",
  tags,
  summary: "开始一个月的对账，承接上期结转",
  ...access(openStatements),
  request: { ...writeHeaders, body: jsonBody(NewStatement) },
  responses: { 201: json(Statement), ...errors },
});
statementRoutes.openapi(open, async (c) =>
  c.json(await openStatement(c.get("ctx"), c.req.valid("json")), 201),
);

const one = createRoute({
  method: "get",
  path: "/rosters/statements/{id}",
  tags,
  summary: "一份对账单：各来源人数、商定人数、差异、签认、更正",
  ...access(readStatements),
  request: { params },
  responses: { 200: json(Statement), ...errors },
});
statementRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStatements);
  return c.json(await withScope(ctx, (tx) => getStatement(tx, c.req.valid("param").id)), 200);
});

const refresh = createRoute({
  method: "post",
  path: "/rosters/statements/{id}/refresh",
  tags,
  summary: "按现有名单重新计算",
  ...access(openStatements),
  request: { ...writeHeaders, params, body: jsonBody(Versioned) },
  responses: { 200: json(Statement), ...errors },
});
statementRoutes.openapi(refresh, async (c) =>
  c.json(await refreshStatement(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const propose = createRoute({
  method: "post",
  path: "/rosters/statements/{id}/propose",
  tags,
  summary: "提请各方签认；数字从此不动",
  ...access(openStatements),
  request: { ...writeHeaders, params, body: jsonBody(Versioned) },
  responses: { 200: json(Statement), ...errors },
});
statementRoutes.openapi(propose, async (c) =>
  c.json(await proposeStatement(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const sign = createRoute({
  method: "post",
  path: "/rosters/statements/{id}/sign",
  tags,
  summary: "代表本单位签认所见的数字；最后一方签完即锁定",
  ...access(signStatements),
  request: { ...writeHeaders, params, body: jsonBody(SignStatement) },
  responses: { 200: json(Statement), ...errors },
});
statementRoutes.openapi(sign, async (c) =>
  c.json(await signStatement(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const refuse = createRoute({
  method: "post",
  path: "/rosters/statements/{id}/refuse",
  tags,
  summary: "退回并说明理由；重新对账",
  ...access(signStatements),
  request: { ...writeHeaders, params, body: jsonBody(RefuseStatement) },
  responses: { 200: json(Statement), ...errors },
});
statementRoutes.openapi(refuse, async (c) =>
  c.json(await refuseStatement(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const adjust = createRoute({
  method: "post",
  path: "/rosters/statements/{id}/adjustments",
  tags,
  summary: "锁定之后的更正：另记一笔，原数不改",
  ...access(adjustStatements),
  request: { ...writeHeaders, params, body: jsonBody(AdjustStatement) },
  responses: { 201: json(Statement), ...errors },
});
statementRoutes.openapi(adjust, async (c) =>
  c.json(await adjustStatement(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);
