import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id, page } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { reviewPairs } from "../policy.ts";
import { decidePair } from "./decidePair.ts";
import { countPairs, getPair, listPairs } from "./pairs.ts";
import { DecidePair, Pair, PairCounts, PairQuery, UndoPair } from "./schema.ts";
import { undoPair } from "./undoPair.ts";

export const pairRoutes = createRouter();

const tags = ["rosters"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/rosters/pairs",
  tags,
  summary: "疑似同人：最像的在前",
  ...access(reviewPairs),
  request: { query: PairQuery },
  responses: { 200: json(page(Pair)), ...errors },
});
pairRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, reviewPairs);
  return c.json(await withScope(ctx, (tx) => listPairs(tx, c.req.valid("query"))), 200);
});

const counts = createRoute({
  method: "get",
  path: "/rosters/pairs/counts",
  tags,
  summary: "疑似同人待判件数",
  ...access(reviewPairs),
  responses: { 200: json(PairCounts), ...errors },
});
pairRoutes.openapi(counts, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, reviewPairs);
  return c.json(await withScope(ctx, countPairs), 200);
});

const one = createRoute({
  method: "get",
  path: "/rosters/pairs/{id}",
  tags,
  summary: "一对疑似同人：两边、理由、权重、判定",
  ...access(reviewPairs),
  request: { params },
  responses: { 200: json(Pair), ...errors },
});
pairRoutes.openapi(one, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, reviewPairs);
  return c.json(await withScope(ctx, (tx) => getPair(tx, c.req.valid("param").id)), 200);
});

const decide = createRoute({
  method: "post",
  path: "/rosters/pairs/{id}/decide",
  tags,
  summary: "判定：同一人、不是、拿不准；他人先判则告知冲突",
  ...access(reviewPairs),
  request: { ...writeHeaders, params, body: jsonBody(DecidePair) },
  responses: { 200: json(Pair), ...errors },
});
pairRoutes.openapi(decide, async (c) =>
  c.json(await decidePair(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const undo = createRoute({
  method: "post",
  path: "/rosters/pairs/{id}/undo",
  tags,
  summary: "撤销判定；说过的仍留存",
  ...access(reviewPairs),
  request: { ...writeHeaders, params, body: jsonBody(UndoPair) },
  responses: { 200: json(Pair), ...errors },
});
pairRoutes.openapi(undo, async (c) =>
  c.json(await undoPair(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
