import { createRoute, type z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { access, errors, json, jsonBody } from "../../platform/http/describe.ts";
import { createRouter, type RouterEnv } from "../../platform/http/router.ts";
import { withScope } from "../../platform/transaction.ts";
import { cookieName, setSessionCookie } from "./cookies.ts";
import { getMe } from "./me.ts";
import { signInAsPersona } from "./personas.ts";
import { requestCode } from "./requestCode.ts";
import {
  CodeSent,
  Me,
  RequestCode,
  SignInAsPersona,
  SignInByCode,
  SignInByPassword,
} from "./schema.ts";
import { findActor } from "./sessions.ts";
import { signInByCode } from "./signInByCode.ts";
import { signInByPassword } from "./signInByPassword.ts";

export const signInRoutes = createRouter();

const deviceOf = (c: HonoContext): string => c.req.header("user-agent") ?? "";

/** Sets the cookie and answers who is now signed in. A sign-in always makes a new session. */
async function welcome(c: HonoContext<RouterEnv>, cookie: string): Promise<z.infer<typeof Me>> {
  const { app, requestId } = c.get("ctx");
  setSessionCookie(c, app, cookie);
  const name = cookieName(app);
  const actor = await findActor(app, `${name}=${cookie}`);
  return withScope({ app, requestId, actor }, getMe);
}

const code = createRoute({
  method: "post",
  path: "/sign-in/codes",
  tags: ["sign-in"],
  summary: "向手机发送六位验证码；号码是否已登记，答复相同",
  ...access("public"),
  request: { body: jsonBody(RequestCode) },
  responses: { 202: json(CodeSent, "已发送"), ...errors },
});
signInRoutes.openapi(code, async (c) =>
  c.json(await requestCode(c.get("ctx"), c.req.valid("json")), 202),
);

const byCode = createRoute({
  method: "post",
  path: "/sign-in/by-code",
  tags: ["sign-in"],
  summary: "用验证码登录；从业者首次登录即登记",
  ...access("public"),
  request: { body: jsonBody(SignInByCode) },
  responses: { 200: json(Me), ...errors },
});
signInRoutes.openapi(byCode, async (c) =>
  c.json(await welcome(c, await signInByCode(c.get("ctx"), c.req.valid("json"), deviceOf(c))), 200),
);

const byPassword = createRoute({
  method: "post",
  path: "/sign-in/by-password",
  tags: ["sign-in"],
  summary: "工作人员用密码与动态口令登录",
  ...access("public"),
  request: { body: jsonBody(SignInByPassword) },
  responses: { 200: json(Me), ...errors },
});
signInRoutes.openapi(byPassword, async (c) =>
  c.json(
    await welcome(c, await signInByPassword(c.get("ctx"), c.req.valid("json"), deviceOf(c))),
    200,
  ),
);

const asPersona = createRoute({
  method: "post",
  path: "/sign-in/as-persona",
  tags: ["sign-in"],
  summary: "以演示角色登录；仅演示模式",
  ...access("public"),
  request: { body: jsonBody(SignInAsPersona) },
  responses: { 200: json(Me), ...errors },
});
signInRoutes.openapi(asPersona, async (c) =>
  c.json(
    await welcome(c, await signInAsPersona(c.get("ctx"), c.req.valid("json"), deviceOf(c))),
    200,
  ),
);
