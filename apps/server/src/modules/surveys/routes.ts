import { surveyTemplates } from "@juxin/playbooks";
import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { changeSurvey } from "./changeSurvey.ts";
import { closeSurvey } from "./closeSurvey.ts";
import { copySurvey } from "./copySurvey.ts";
import { createSurvey } from "./createSurvey.ts";
import { discardSurvey } from "./discardSurvey.ts";
import { invitationsFor } from "./invitations.ts";
import { openSurvey } from "./openSurvey.ts";
import { readSurveys, seeInvitations, writeSurveys } from "./policy.ts";
import { getSurvey, listSurveys } from "./queries.ts";
import * as schema from "./schema.ts";

export const deskRoutes = createRouter();

const tags = ["surveys"];
const params = z.object({ id: Id });
const answer = { 200: json(schema.Survey), ...errors };

const list = createRoute({
  method: "get",
  path: "/surveys",
  tags,
  summary: "问卷：自己的草稿和全区已开放的",
  ...access(readSurveys),
  request: { query: schema.SurveyQuery },
  responses: { 200: json(z.object({ items: z.array(schema.Survey) })), ...errors },
});
deskRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readSurveys);
  const items = await withScope(ctx, (tx) => listSurveys(tx, c.req.valid("query")));
  return c.json({ items }, 200);
});

const templates = createRoute({
  method: "get",
  path: "/surveys/templates",
  tags,
  summary: "现成的问卷，可改了再用",
  ...access(readSurveys),
  responses: { 200: json(z.object({ items: z.array(schema.SurveyTemplate) })), ...errors },
});
deskRoutes.openapi(templates, (c) => {
  authorize(c.get("ctx"), readSurveys);
  return c.json({ items: [...surveyTemplates] }, 200);
});

const invited = createRoute({
  method: "get",
  path: "/surveys/invitations",
  tags,
  summary: "正在请本人这一行、这一片答的问卷；答没答过只有手机知道",
  ...access(seeInvitations),
  responses: { 200: json(z.object({ items: z.array(schema.SurveyInvitation) })), ...errors },
});
deskRoutes.openapi(invited, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, seeInvitations);
  return c.json({ items: await withScope(ctx, invitationsFor) }, 200);
});

const create = createRoute({
  method: "post",
  path: "/surveys",
  tags,
  summary: "新建问卷草稿",
  ...access(writeSurveys),
  request: { ...writeHeaders, body: jsonBody(schema.NewSurvey) },
  responses: { 201: json(schema.Survey), ...errors },
});
deskRoutes.openapi(create, async (c) =>
  c.json(await createSurvey(c.get("ctx"), c.req.valid("json")), 201),
);

const read = createRoute({
  method: "get",
  path: "/surveys/{id}",
  tags,
  summary: "一份问卷",
  ...access(readSurveys),
  request: { params },
  responses: answer,
});
deskRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readSurveys);
  return c.json(await withScope(ctx, (tx) => getSurvey(tx, c.req.valid("param").id)), 200);
});

const change = createRoute({
  method: "put",
  path: "/surveys/{id}",
  tags,
  summary: "改草稿；开放后题目不再改",
  ...access(writeSurveys),
  request: { ...writeHeaders, params, body: jsonBody(schema.ChangeSurvey) },
  responses: answer,
});
deskRoutes.openapi(change, async (c) =>
  c.json(await changeSurvey(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const discard = createRoute({
  method: "delete",
  path: "/surveys/{id}",
  tags,
  summary: "丢弃草稿",
  ...access(writeSurveys),
  request: { ...writeHeaders, params },
  responses: { 204: { description: "已丢弃" }, ...errors },
});
deskRoutes.openapi(discard, async (c) => {
  await discardSurvey(c.get("ctx"), c.req.valid("param").id);
  return c.body(null, 204);
});

const open = createRoute({
  method: "post",
  path: "/surveys/{id}/open",
  tags,
  summary: "开放问卷",
  ...access(writeSurveys),
  request: { ...writeHeaders, params, body: jsonBody(schema.SurveyVersion) },
  responses: answer,
});
deskRoutes.openapi(open, async (c) =>
  c.json(await openSurvey(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const close = createRoute({
  method: "post",
  path: "/surveys/{id}/close",
  tags,
  summary: "提前结束问卷",
  ...access(writeSurveys),
  request: { ...writeHeaders, params, body: jsonBody(schema.SurveyVersion) },
  responses: answer,
});
deskRoutes.openapi(close, async (c) =>
  c.json(await closeSurvey(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const copy = createRoute({
  method: "post",
  path: "/surveys/{id}/copy",
  tags,
  summary: "照样再做一份草稿",
  ...access(writeSurveys),
  request: { ...writeHeaders, params },
  responses: { 201: json(schema.Survey), ...errors },
});
deskRoutes.openapi(copy, async (c) =>
  c.json(await copySurvey(c.get("ctx"), c.req.valid("param").id), 201),
);
