import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id, page, PageQuery } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { consentsOf, setConsent } from "./consents.ts";
import { setSessionCookie } from "./cookies.ts";
import { endSession } from "./endSession.ts";
import { confirmTotp, startTotp } from "./enrolTotp.ts";
import { getMe } from "./me.ts";
import { listOwnAccesses, listOwnSessions } from "./myData.ts";
import { ownData, ownPassword, ownSession, ownTotp, readMe, updateOwn } from "./policy.ts";
import {
  Access,
  ConfirmTotp,
  Consent,
  Me,
  SessionInfo,
  SetConsent,
  SetPassword,
  TotpEnrolment,
  UpdateMe,
} from "./schema.ts";
import { setPassword } from "./setPassword.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { AppError } from "../../platform/errors.ts";
import { updateMe } from "./updateMe.ts";

export const meRoutes = createRouter();

const done = { 204: { description: "已完成" } };
const tags = ["me"];

const me = createRoute({
  method: "get",
  path: "/me",
  tags,
  summary: "我是谁、能做什么",
  ...access(readMe),
  responses: { 200: json(Me), ...errors },
});
meRoutes.openapi(me, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readMe);
  return c.json(await withScope(ctx, getMe), 200);
});

const update = createRoute({
  method: "patch",
  path: "/me",
  tags,
  summary: "更正本人信息与显示设置",
  ...access(updateOwn),
  request: { ...writeHeaders, body: jsonBody(UpdateMe) },
  responses: { 200: json(Me), ...errors },
});
meRoutes.openapi(update, async (c) =>
  c.json(await updateMe(c.get("ctx"), c.req.valid("json")), 200),
);

const signOut = createRoute({
  method: "delete",
  path: "/me/session",
  tags,
  summary: "退出登录",
  ...access(ownSession),
  request: writeHeaders,
  responses: { ...done, ...errors },
});
meRoutes.openapi(signOut, async (c) => {
  const ctx = c.get("ctx");
  if (ctx.actor.kind !== "worker" && ctx.actor.kind !== "staff")
    throw new AppError("unauthenticated", "session.missing");
  await endSession(ctx, ctx.actor.sessionId);
  setSessionCookie(c, ctx.app, null);
  return c.body(null, 204);
});

const sessions = createRoute({
  method: "get",
  path: "/me/sessions",
  tags,
  summary: "我的登录会话",
  ...access(ownSession),
  responses: { 200: json(z.object({ items: z.array(SessionInfo) })), ...errors },
});
meRoutes.openapi(sessions, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, ownSession);
  return c.json({ items: await withScope(ctx, listOwnSessions) }, 200);
});

const end = createRoute({
  method: "delete",
  path: "/me/sessions/{id}",
  tags,
  summary: "结束一个会话",
  ...access(ownSession),
  request: { ...writeHeaders, params: z.object({ id: Id }) },
  responses: { ...done, ...errors },
});
meRoutes.openapi(end, async (c) => {
  await endSession(c.get("ctx"), c.req.valid("param").id);
  return c.body(null, 204);
});

const password = createRoute({
  method: "put",
  path: "/me/password",
  tags,
  summary: "修改密码，并结束其他会话",
  ...access(ownPassword),
  request: { ...writeHeaders, body: jsonBody(SetPassword) },
  responses: { ...done, ...errors },
});
meRoutes.openapi(password, async (c) => {
  await setPassword(c.get("ctx"), c.req.valid("json"));
  return c.body(null, 204);
});

const enrol = createRoute({
  method: "post",
  path: "/me/totp",
  tags,
  summary: "开始绑定动态口令",
  ...access(ownTotp),
  request: writeHeaders,
  responses: { 200: json(TotpEnrolment), ...errors },
});
meRoutes.openapi(enrol, async (c) => c.json(await startTotp(c.get("ctx")), 200));

const confirm = createRoute({
  method: "put",
  path: "/me/totp",
  tags,
  summary: "用首个口令完成绑定",
  ...access(ownTotp),
  request: { ...writeHeaders, body: jsonBody(ConfirmTotp) },
  responses: { ...done, ...errors },
});
meRoutes.openapi(confirm, async (c) => {
  await confirmTotp(c.get("ctx"), c.req.valid("json"));
  return c.body(null, 204);
});

const consentItems = z.object({ items: z.array(Consent) });
const consents = createRoute({
  method: "get",
  path: "/me/consents",
  tags,
  summary: "我的各项同意",
  ...access(ownData),
  responses: { 200: json(consentItems), ...errors },
});
meRoutes.openapi(consents, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, ownData);
  return c.json(
    { items: await withScope(ctx, (tx) => consentsOf(tx, accountIdOf(ctx.actor) ?? "")) },
    200,
  );
});

const consent = createRoute({
  method: "post",
  path: "/me/consents",
  tags,
  summary: "同意或撤回一项",
  ...access(ownData),
  request: { ...writeHeaders, body: jsonBody(SetConsent) },
  responses: { 200: json(consentItems), ...errors },
});
meRoutes.openapi(consent, async (c) =>
  c.json(await setConsent(c.get("ctx"), c.req.valid("json")), 200),
);

const accesses = createRoute({
  method: "get",
  path: "/me/accesses",
  tags,
  summary: "谁看过我的信息",
  ...access(ownData),
  request: { query: PageQuery },
  responses: { 200: json(page(Access)), ...errors },
});
meRoutes.openapi(accesses, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, ownData);
  return c.json(await withScope(ctx, (tx) => listOwnAccesses(tx, c.req.valid("query"))), 200);
});
