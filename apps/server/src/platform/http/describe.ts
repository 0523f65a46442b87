import { z } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import { authorize, type Permission } from "../grants/permission.ts";
import type { RouterEnv } from "./router.ts";
import { ProblemJson } from "./schema.ts";

/** Pieces of a route's description that every room uses. */
export const json = <T extends z.ZodType>(schema: T, description = "OK") => ({
  description,
  content: { "application/json": { schema } },
});

export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
});

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ProblemJson } },
});

/** The errors any route may answer, declared once. */
export const errors = {
  400: problem("输入有误；列出全部问题"),
  401: problem("未登录"),
  403: problem("无此权限"),
  404: problem("没有，或不在可见范围内"),
  409: problem("与当前状态不符；列出可做的动作"),
  413: problem("内容过大"),
  429: problem("超出次数限制"),
  503: problem("暂时不可用，请稍后重试"),
} as const;

type Access = Permission | "public";

const bySession: Record<string, string[]> = { session: [] };
const byFeedKey: Record<string, string[]> = { feedKey: [] };

/**
 * Who may call: goes into the contract as `x-permission`, and the rights matrix is made from it. Asked
 * before the input is read, so that a stranger learns nothing about its shape; the verb asks again.
 */
export const access = (right: Access) =>
  right === "public"
    ? { "x-permission": "public", security: [] }
    : {
        "x-permission": right.name,
        security: right.feeds.length > 0 ? [bySession, byFeedKey] : [bySession],
        middleware: [requires(right)],
      };

const requires = (right: Permission) =>
  createMiddleware<RouterEnv>(async (c, next) => {
    authorize(c.get("ctx"), right);
    await next();
  });

const IdempotencyKey = z.object({
  "idempotency-key": z.uuid().openapi({
    description: "由提交方生成的 UUID；同一键再次提交得到同一答复，不会重复写入",
  }),
});

/** Headers of every write. */
export const writeHeaders = { headers: IdempotencyKey };
