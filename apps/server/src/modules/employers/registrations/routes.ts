import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id, page } from "../../../platform/http/schema.ts";
import { spreadsheetType } from "../../../platform/spreadsheets/index.ts";
import { withScope } from "../../../platform/transaction.ts";
import {
  findRegistrations,
  postRegistrations as postRight,
  readRegistrations,
  returnAgain as returnRight,
} from "../policy.ts";
import { Head, RevealHead } from "../schema.ts";
import { addFinding } from "./addFinding.ts";
import { postRegistrations } from "./postRegistrations.ts";
import { returnAgain } from "./returnAgain.ts";
import { takeFeedback } from "./takeFeedback.ts";
import { getRegistration, listFeedback, listRegistrations } from "./queries.ts";
import { revealContact } from "./revealContact.ts";
import {
  Feedback,
  NewFinding,
  Posted,
  PostRegistrations,
  Registration,
  RegistrationDetail,
  RegistrationQuery,
} from "./schema.ts";

export const registrationRoutes = createRouter();

const tags = ["registrations"];
const params = z.object({ id: Id });

const post = createRoute({
  method: "post",
  path: "/registrations",
  tags,
  summary: "登记机关送来新登记单位及其党群基础；一批最多 300 家，重复的不再收",
  ...access(postRight),
  request: { ...writeHeaders, body: jsonBody(PostRegistrations) },
  responses: { 200: json(Posted), ...errors },
});
registrationRoutes.openapi(post, async (c) =>
  c.json(await postRegistrations(c.get("ctx"), c.req.valid("json")), 200),
);

const list = createRoute({
  method: "get",
  path: "/registrations",
  tags,
  summary: "新登记单位：按来源、状态、区划、月份",
  ...access(readRegistrations),
  request: { query: RegistrationQuery },
  responses: { 200: json(page(Registration)), ...errors },
});
registrationRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readRegistrations);
  return c.json(await withScope(ctx, (tx) => listRegistrations(tx, c.req.valid("query"))), 200);
});

const feedback = createRoute({
  method: "get",
  path: "/registrations/feedback",
  tags,
  summary: "各月反馈表；月末后自动生成",
  ...access(postRight),
  responses: { 200: json(z.object({ items: z.array(Feedback) })), ...errors },
});
registrationRoutes.openapi(feedback, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, postRight);
  return c.json({ items: await withScope(ctx, listFeedback) }, 200);
});

const file = createRoute({
  method: "get",
  path: "/registrations/feedback/{id}/file",
  tags,
  summary: "下载某月反馈表（.xlsx）",
  ...access(postRight),
  request: { params },
  responses: {
    200: {
      description: "反馈表",
      content: { [spreadsheetType]: { schema: z.string().openapi({ format: "binary" }) } },
    },
    ...errors,
  },
});
registrationRoutes.openapi(file, async (c) => {
  const made = await takeFeedback(c.get("ctx"), c.req.valid("param").id);
  return c.body(Uint8Array.from(made.content), 200, {
    "content-type": spreadsheetType,
    "content-disposition": `attachment; filename="${made.name}"`,
  });
});

const again = createRoute({
  method: "post",
  path: "/registrations/feedback/{id}/return",
  tags,
  summary: "未送达的反馈表再送一次",
  ...access(returnRight),
  request: { ...writeHeaders, params },
  responses: { 200: json(Feedback), ...errors },
});
registrationRoutes.openapi(again, async (c) =>
  c.json(await returnAgain(c.get("ctx"), c.req.valid("param").id), 200),
);

const read = createRoute({
  method: "get",
  path: "/registrations/{id}",
  tags,
  summary: "一家新登记单位与对它的核实",
  ...access(readRegistrations),
  request: { params },
  responses: { 200: json(RegistrationDetail), ...errors },
});
registrationRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readRegistrations);
  return c.json(await withScope(ctx, (tx) => getRegistration(tx, c.req.valid("param").id)), 200);
});

const find = createRoute({
  method: "post",
  path: "/registrations/{id}/findings",
  tags,
  summary: "记下核实或组建的结果",
  ...access(findRegistrations),
  request: { ...writeHeaders, params, body: jsonBody(NewFinding) },
  responses: { 200: json(RegistrationDetail), ...errors },
});
registrationRoutes.openapi(find, async (c) =>
  c.json(await addFinding(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const reveal = createRoute({
  method: "post",
  path: "/registrations/{id}/reveal-contact",
  tags,
  summary: "查看登记联系人，须说明目的并留痕",
  ...access(findRegistrations),
  request: { ...writeHeaders, params, body: jsonBody(RevealHead) },
  responses: { 200: json(Head), ...errors },
});
registrationRoutes.openapi(reveal, async (c) =>
  c.json(await revealContact(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
