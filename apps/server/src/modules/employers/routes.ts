import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id, page } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { addEmployer } from "./addEmployer.ts";
import { liaisonRoutes } from "./liaisonRoutes.ts";
import { changeEmployer, closeEmployer } from "./changeEmployer.ts";
import { readEmployers, writeEmployers } from "./policy.ts";
import { getEmployer, listEmployers } from "./queries.ts";
import { registrationRoutes } from "./registrations/routes.ts";
import {
  ChangeEmployer,
  Close,
  Employer,
  EmployerDetail,
  EmployerQuery,
  NewEmployer,
} from "./schema.ts";
import { siteRoutes } from "./siteRoutes.ts";

export const employerRoutes = createRouter();
employerRoutes.route("/", siteRoutes);
employerRoutes.route("/", liaisonRoutes);
employerRoutes.route("/", registrationRoutes);

const tags = ["employers"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/employers",
  tags,
  summary: "用人单位：按类型、区划、条线，或按名称、简称与拼音检索",
  ...access(readEmployers),
  request: { query: EmployerQuery },
  responses: { 200: json(page(Employer)), ...errors },
});
employerRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readEmployers);
  return c.json(await withScope(ctx, (tx) => listEmployers(tx, c.req.valid("query"))), 200);
});

const add = createRoute({
  method: "post",
  path: "/employers",
  tags,
  summary: "登记用人单位",
  ...access(writeEmployers),
  request: { ...writeHeaders, body: jsonBody(NewEmployer) },
  responses: { 201: json(EmployerDetail), ...errors },
});
employerRoutes.openapi(add, async (c) =>
  c.json(await addEmployer(c.get("ctx"), c.req.valid("json")), 201),
);

const read = createRoute({
  method: "get",
  path: "/employers/{id}",
  tags,
  summary: "用人单位、其站点与沿革",
  ...access(readEmployers),
  request: { params },
  responses: { 200: json(EmployerDetail), ...errors },
});
employerRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readEmployers);
  return c.json(await withScope(ctx, (tx) => getEmployer(tx, c.req.valid("param").id)), 200);
});

const change = createRoute({
  method: "patch",
  path: "/employers/{id}",
  tags,
  summary: "变更用人单位，旧值留在沿革里",
  ...access(writeEmployers),
  request: { ...writeHeaders, params, body: jsonBody(ChangeEmployer) },
  responses: { 200: json(EmployerDetail), ...errors },
});
employerRoutes.openapi(change, async (c) =>
  c.json(await changeEmployer(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const close = createRoute({
  method: "post",
  path: "/employers/{id}/close",
  tags,
  summary: "用人单位停业，或恢复",
  ...access(writeEmployers),
  request: { ...writeHeaders, params, body: jsonBody(Close) },
  responses: { 200: json(EmployerDetail), ...errors },
});
employerRoutes.openapi(close, async (c) =>
  c.json(await closeEmployer(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
