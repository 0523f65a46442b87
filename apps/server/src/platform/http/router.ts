import { OpenAPIHono } from "@hono/zod-openapi";
import type { ZodError } from "zod";
import type { Context } from "../context.ts";
import { AppError, type Issue } from "../errors.ts";

export interface RouterEnv {
  Variables: { ctx: Context };
}
export type Router = OpenAPIHono<RouterEnv>;

function issuesOf(error: ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.join(".");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        path: path === "" ? key : `${path}.${key}`,
        reason: "unknownField",
      }));
    return [{ path, reason: issue.code === "custom" ? issue.message : issue.code }];
  });
}

/** A room's router: input is parsed before the handler runs, and every issue is told at once. */
export const createRouter = (): Router =>
  new OpenAPIHono<RouterEnv>({
    defaultHook: (result) => {
      if (!result.success)
        throw new AppError("invalid", "request.invalid", undefined, {
          issues: issuesOf(result.error as unknown as ZodError),
        });
    },
  });
