import { createRoute, z } from "@hono/zod-openapi";
import { developmentSteps } from "@juxin/playbooks";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { readDevelopments, writeDevelopments } from "../policy.ts";
import { addPapers } from "./addPapers.ts";
import { getDevelopment, listDevelopments } from "./queries.ts";
import {
  AddPapers,
  DevelopmentDetail,
  DevelopmentPage,
  DevelopmentQuery,
  StartDevelopment,
  StepSpecs,
  StopDevelopment,
  TakeStep,
  UndoStep,
} from "./schema.ts";
import { startDevelopment } from "./startDevelopment.ts";
import { stopDevelopment, takeStep, undoStep } from "./takeStep.ts";

export const developmentRoutes = createRouter();

const tags = ["developments"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/developments",
  tags,
  summary: "申请人与培养对象：走到哪一步、下一步何时、缺什么",
  ...access(readDevelopments),
  request: { query: DevelopmentQuery },
  responses: { 200: json(DevelopmentPage), ...errors },
});
developmentRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readDevelopments);
  return c.json(await withScope(ctx, (tx) => listDevelopments(tx, c.req.valid("query"))), 200);
});

const specs = createRoute({
  method: "get",
  path: "/developments/steps",
  tags,
  summary: "发展党员 25 步：名称、阶段、先后、期限、材料",
  ...access(readDevelopments),
  responses: { 200: json(StepSpecs), ...errors },
});
developmentRoutes.openapi(specs, (c) => {
  authorize(c.get("ctx"), readDevelopments);
  return c.json({ items: [...developmentSteps] }, 200);
});

const read = createRoute({
  method: "get",
  path: "/developments/{id}",
  tags,
  summary: "一位申请人或培养对象的全过程",
  ...access(readDevelopments),
  request: { params },
  responses: { 200: json(DevelopmentDetail), ...errors },
});
developmentRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readDevelopments);
  return c.json(await withScope(ctx, (tx) => getDevelopment(tx, c.req.valid("param").id)), 200);
});

const start = createRoute({
  method: "post",
  path: "/people/{id}/developments",
  tags,
  summary: "登记入党申请",
  ...access(writeDevelopments),
  request: { ...writeHeaders, params, body: jsonBody(StartDevelopment) },
  responses: { 201: json(DevelopmentDetail), ...errors },
});
developmentRoutes.openapi(start, async (c) =>
  c.json(await startDevelopment(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);

const take = createRoute({
  method: "post",
  path: "/developments/{id}/steps",
  tags,
  summary: "记下一步；不合规定的不收，不合常规的提示",
  ...access(writeDevelopments),
  request: { ...writeHeaders, params, body: jsonBody(TakeStep) },
  responses: { 200: json(DevelopmentDetail), ...errors },
});
developmentRoutes.openapi(take, async (c) =>
  c.json(await takeStep(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const papers = createRoute({
  method: "post",
  path: "/developments/{id}/papers",
  tags,
  summary: "补记某一步后来才到的材料，只追加",
  ...access(writeDevelopments),
  request: { ...writeHeaders, params, body: jsonBody(AddPapers) },
  responses: { 200: json(DevelopmentDetail), ...errors },
});
developmentRoutes.openapi(papers, async (c) =>
  c.json(await addPapers(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const undo = createRoute({
  method: "post",
  path: "/developments/{id}/undo",
  tags,
  summary: "撤回记错的一步，留痕",
  ...access(writeDevelopments),
  request: { ...writeHeaders, params, body: jsonBody(UndoStep) },
  responses: { 200: json(DevelopmentDetail), ...errors },
});
developmentRoutes.openapi(undo, async (c) =>
  c.json(await undoStep(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const stop = createRoute({
  method: "post",
  path: "/developments/{id}/stop",
  tags,
  summary: "终止，须写明原因",
  ...access(writeDevelopments),
  request: { ...writeHeaders, params, body: jsonBody(StopDevelopment) },
  responses: { 200: json(DevelopmentDetail), ...errors },
});
developmentRoutes.openapi(stop, async (c) =>
  c.json(await stopDevelopment(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
