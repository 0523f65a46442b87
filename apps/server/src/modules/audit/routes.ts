import { createRoute } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { page } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { readAudit } from "./policy.ts";
import { listAudit } from "./queries.ts";
import { AuditQuery, AuditRow, AuditVerdict, VerifyQuery } from "./schema.ts";
import { verifyFrom } from "./verifyFrom.ts";

export const auditRoutes = createRouter();

const list = createRoute({
  method: "get",
  path: "/audit",
  tags: ["audit"],
  summary: "审计日志，新的在前",
  ...access(readAudit),
  request: { query: AuditQuery },
  responses: { 200: json(page(AuditRow)), ...errors },
});
auditRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readAudit);
  return c.json(await withScope(ctx, (tx) => listAudit(tx, c.req.valid("query"))), 200);
});

const verify = createRoute({
  method: "get",
  path: "/audit/verify",
  tags: ["audit"],
  summary: "核验本区审计链，长链分次",
  ...access(readAudit),
  request: { query: VerifyQuery },
  responses: { 200: json(AuditVerdict), ...errors },
});
auditRoutes.openapi(verify, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readAudit);
  return c.json(await verifyFrom(ctx, c.req.valid("query")), 200);
});
