import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id, page } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { readProblems, writeProblems } from "../policy.ts";
import { groupCases, ungroupCase } from "./groupCases.ts";
import { openProblem } from "./openProblem.ts";
import { getProblem, listProblems } from "./queries.ts";
import { resolveProblem } from "./resolveProblem.ts";
import { GroupCases, OpenProblem, Problem, ProblemQuery, ResolveProblem } from "./schema.ts";

export const problemRoutes = createRouter();

const tags = ["problems"];
const byId = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/problems",
  tags,
  summary: "问题：同一原因的诉求",
  ...access(readProblems),
  request: { query: ProblemQuery },
  responses: { 200: json(page(Problem)), ...errors },
});
problemRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readProblems);
  return c.json(await withScope(ctx, (tx) => listProblems(tx, c.req.valid("query"))), 200);
});

const open = createRoute({
  method: "post",
  path: "/problems",
  tags,
  summary: "把几件诉求归为一个问题",
  ...access(writeProblems),
  request: { ...writeHeaders, body: jsonBody(OpenProblem) },
  responses: { 201: json(Problem), ...errors },
});
problemRoutes.openapi(open, async (c) =>
  c.json(await openProblem(c.get("ctx"), c.req.valid("json")), 201),
);

const one = createRoute({
  method: "get",
  path: "/problems/{id}",
  tags,
  summary: "一个问题",
  ...access(readProblems),
  request: { params: byId },
  responses: { 200: json(Problem), ...errors },
});
problemRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readProblems);
  return c.json(await withScope(ctx, (tx) => getProblem(tx, c.req.valid("param").id)), 200);
});

const group = createRoute({
  method: "post",
  path: "/problems/{id}/cases",
  tags,
  summary: "归入更多诉求",
  ...access(writeProblems),
  request: { ...writeHeaders, params: byId, body: jsonBody(GroupCases) },
  responses: { 200: json(Problem), ...errors },
});
problemRoutes.openapi(group, async (c) =>
  c.json(await groupCases(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const ungroup = createRoute({
  method: "delete",
  path: "/problems/{id}/cases/{caseId}",
  tags,
  summary: "移出一件诉求",
  ...access(writeProblems),
  request: { ...writeHeaders, params: byId.extend({ caseId: Id }) },
  responses: { 200: json(Problem), ...errors },
});
problemRoutes.openapi(ungroup, async (c) => {
  const { id, caseId } = c.req.valid("param");
  return c.json(await ungroupCase(c.get("ctx"), id, caseId), 200);
});

const resolve = createRoute({
  method: "post",
  path: "/problems/{id}/resolve",
  tags,
  summary: "解决问题，并答复所有提出的人",
  ...access(writeProblems),
  request: { ...writeHeaders, params: byId, body: jsonBody(ResolveProblem) },
  responses: { 200: json(Problem), ...errors },
});
problemRoutes.openapi(resolve, async (c) =>
  c.json(await resolveProblem(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
