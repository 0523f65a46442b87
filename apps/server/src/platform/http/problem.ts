import type { Context as HonoContext } from "hono";
import { HTTPException } from "hono/http-exception";
import { newId } from "../crypto/newId.ts";
import { AppError } from "../errors.ts";
import { translateFault } from "../faults.ts";
import type { Log } from "../log.ts";
import type { RouterEnv } from "./router.ts";

/** The only place where an error becomes an answer (RFC 9457). */
export const toProblem =
  (log: Log) =>
  (thrown: unknown, c: HonoContext<RouterEnv>): Response => {
    const requestId = c.get("ctx")?.requestId ?? newId();
    const error = translateFault(thrown instanceof HTTPException ? fromHono(thrown) : thrown);
    const headers: Record<string, string> = {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "x-request-id": requestId,
    };
    if (!(error instanceof AppError)) {
      log("error", "request.failed", {
        requestId,
        path: c.req.path,
        error: error instanceof Error ? error.stack : String(error),
      });
      return new Response(
        JSON.stringify({
          type: "about:blank",
          title: "internal",
          status: 500,
          reason: "internal",
          requestId,
        }),
        { status: 500, headers },
      );
    }
    const wait = error.detail?.["retryAfterSeconds"];
    if (error.code === "unavailable") headers["retry-after"] = String(wait ?? 5);
    else if (typeof wait === "number") headers["retry-after"] = String(wait);
    return new Response(
      JSON.stringify({
        type: "about:blank",
        title: error.code,
        status: error.status,
        reason: error.reason,
        detail: error.detail,
        issues: error.issues,
        requestId,
      }),
      { status: error.status, headers },
    );
  };

function fromHono(error: HTTPException): unknown {
  if (error.status === 400)
    return new AppError("invalid", "request.malformedJson", undefined, { cause: error });
  if (error.status === 413)
    return new AppError("limit", "request.tooLarge", undefined, { cause: error });
  if (error.status === 415)
    return new AppError("invalid", "request.wrongContentType", undefined, { cause: error });
  return error;
}
