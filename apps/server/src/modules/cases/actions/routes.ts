import { createRoute, z } from "@hono/zod-openapi";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import * as policy from "../policy.ts";
import { CaseDetail } from "../schema.ts";
import { acceptCase } from "./acceptCase.ts";
import { confirmCase, reopenCase } from "./answerCase.ts";
import { archiveCase } from "./archiveCase.ts";
import { assignCase } from "./assignCase.ts";
import { openCase } from "./openCase.ts";
import { openCaseFor } from "./openCaseFor.ts";
import { progressCase } from "./progressCase.ts";
import { recallCase } from "./recallCase.ts";
import { receiveCase } from "./receiveCase.ts";
import { resolveCase } from "./resolveCase.ts";
import { returnCase } from "./returnCase.ts";
import { revealCase } from "./revealCase.ts";
import * as schema from "./schema.ts";
import { transferCase } from "./transferCase.ts";
import { withdrawCase } from "./withdrawCase.ts";

export const actionRoutes = createRouter();

const tags = ["cases"];
const params = z.object({ id: Id });
const detail = json(CaseDetail);

const open = createRoute({
  method: "post",
  path: "/cases",
  tags,
  summary: "提出诉求",
  ...access(policy.openOwnCase),
  request: { ...writeHeaders, body: jsonBody(schema.OpenCase) },
  responses: { 201: detail, ...errors },
});
actionRoutes.openapi(open, async (c) =>
  c.json(await openCase(c.get("ctx"), c.req.valid("json")), 201),
);

const openFor = createRoute({
  method: "post",
  path: "/cases/for",
  tags,
  summary: "代为登记诉求",
  ...access(policy.openCaseForOther),
  request: { ...writeHeaders, body: jsonBody(schema.OpenCaseFor) },
  responses: { 201: detail, ...errors },
});
actionRoutes.openapi(openFor, async (c) =>
  c.json(await openCaseFor(c.get("ctx"), c.req.valid("json")), 201),
);

const accept = createRoute({
  method: "post",
  path: "/cases/{id}/accept",
  tags,
  summary: "受理",
  ...access(policy.acceptCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.AcceptCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(accept, async (c) =>
  c.json(await acceptCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const transfer = createRoute({
  method: "post",
  path: "/cases/{id}/transfer",
  tags,
  summary: "转交给另一单位",
  ...access(policy.transferCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.TransferCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(transfer, async (c) =>
  c.json(await transferCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const recall = createRoute({
  method: "post",
  path: "/cases/{id}/recall",
  tags,
  summary: "收回转交",
  ...access(policy.transferCases),
  request: { ...writeHeaders, params },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(recall, async (c) =>
  c.json(await recallCase(c.get("ctx"), c.req.valid("param").id), 200),
);

const receive = createRoute({
  method: "post",
  path: "/cases/{id}/receive",
  tags,
  summary: "接收转来的诉求",
  ...access(policy.transferCases),
  request: { ...writeHeaders, params },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(receive, async (c) =>
  c.json(await receiveCase(c.get("ctx"), c.req.valid("param").id), 200),
);

const giveBack = createRoute({
  method: "post",
  path: "/cases/{id}/return",
  tags,
  summary: "退回转来的诉求并说明理由",
  ...access(policy.transferCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.ReturnCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(giveBack, async (c) =>
  c.json(await returnCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const assign = createRoute({
  method: "post",
  path: "/cases/{id}/assign",
  tags,
  summary: "指派：党员牵头、行业入账、部门领办",
  ...access(policy.assignCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.AssignCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(assign, async (c) =>
  c.json(await assignCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const progress = createRoute({
  method: "post",
  path: "/cases/{id}/progress",
  tags,
  summary: "填写进展，可附前后照片",
  ...access(policy.progressCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.ProgressCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(progress, async (c) =>
  c.json(await progressCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const resolve = createRoute({
  method: "post",
  path: "/cases/{id}/resolve",
  tags,
  summary: "办好了，请提出人确认",
  ...access(policy.resolveCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.ProgressCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(resolve, async (c) =>
  c.json(await resolveCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const confirm = createRoute({
  method: "post",
  path: "/cases/{id}/confirm",
  tags,
  summary: "解决了",
  ...access(policy.answerCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.ConfirmCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(confirm, async (c) =>
  c.json(await confirmCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const reopen = createRoute({
  method: "post",
  path: "/cases/{id}/reopen",
  tags,
  summary: "还没有解决，重办",
  ...access(policy.answerCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.ReopenCase) },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(reopen, async (c) =>
  c.json(await reopenCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const archive = createRoute({
  method: "post",
  path: "/cases/{id}/archive",
  tags,
  summary: "答复后一直没有回音，归档；不算诉求人认可",
  ...access(policy.archiveCases),
  request: { ...writeHeaders, params },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(archive, async (c) =>
  c.json(await archiveCase(c.get("ctx"), c.req.valid("param").id), 200),
);

const withdraw = createRoute({
  method: "post",
  path: "/cases/{id}/withdraw",
  tags,
  summary: "撤回诉求",
  ...access(policy.withdrawCases),
  request: { ...writeHeaders, params },
  responses: { 200: detail, ...errors },
});
actionRoutes.openapi(withdraw, async (c) =>
  c.json(await withdrawCase(c.get("ctx"), c.req.valid("param").id), 200),
);

const reveal = createRoute({
  method: "post",
  path: "/cases/{id}/reveal",
  tags,
  summary: "说明用途后查看被遮盖的内容；本人可见此记录",
  ...access(policy.revealCases),
  request: { ...writeHeaders, params, body: jsonBody(schema.RevealCase) },
  responses: { 200: json(schema.CaseReveal), ...errors },
});
actionRoutes.openapi(reveal, async (c) =>
  c.json(await revealCase(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
