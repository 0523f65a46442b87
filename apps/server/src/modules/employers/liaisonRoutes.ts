import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { endLiaison, nameLiaison } from "./nameLiaison.ts";
import { writeEmployers } from "./policy.ts";
import { liaisonCandidates } from "./queries.ts";
import { Candidate, EmployerDetail, NameLiaison } from "./schema.ts";

export const liaisonRoutes = createRouter();

const tags = ["employers"];
const params = z.object({ id: Id });

const candidates = createRoute({
  method: "get",
  path: "/employers/{id}/liaison-candidates",
  tags,
  summary: "可以指定为联络员的工作人员：管得到这家单位所在区划和条线的",
  ...access(writeEmployers),
  request: { params },
  responses: { 200: json(z.object({ items: z.array(Candidate) })), ...errors },
});
liaisonRoutes.openapi(candidates, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, writeEmployers);
  const items = await withScope(ctx, (tx) => liaisonCandidates(tx, c.req.valid("param").id));
  return c.json({ items }, 200);
});

const name = createRoute({
  method: "post",
  path: "/employers/{id}/liaisons",
  tags,
  summary: "指定联络员：单位或站点直接找谁",
  ...access(writeEmployers),
  request: { ...writeHeaders, params, body: jsonBody(NameLiaison) },
  responses: { 200: json(EmployerDetail), ...errors },
});
liaisonRoutes.openapi(name, async (c) =>
  c.json(await nameLiaison(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const end = createRoute({
  method: "post",
  path: "/employers/{id}/liaisons/{liaisonId}/end",
  tags,
  summary: "不再担任联络员，留存",
  ...access(writeEmployers),
  request: { ...writeHeaders, params: params.extend({ liaisonId: Id }) },
  responses: { 200: json(EmployerDetail), ...errors },
});
liaisonRoutes.openapi(end, async (c) => {
  const { id, liaisonId } = c.req.valid("param");
  return c.json(await endLiaison(c.get("ctx"), id, liaisonId), 200);
});
