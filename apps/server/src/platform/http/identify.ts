import { createMiddleware } from "hono/factory";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { App, Context } from "../context.ts";
import { isUuid, newId } from "../crypto/newId.ts";
import { hmacSm3 } from "../crypto/sm3.ts";
import { AppError } from "../errors.ts";
import type { Actor, Feed } from "../grants/actor.ts";
import type { RouterEnv } from "./router.ts";

const writes = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** The caller's address: the socket's, or the proxy's word where a proxy is trusted. */
function addressOf(app: App, c: Parameters<typeof getConnInfo>[0]): string {
  const forwarded = app.env.trustProxy
    ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    return "unknown"; // No socket: the request was made in the process.
  }
}

/** How the rooms tell who asks: a person by the session's cookie, a machine by its key. */
export interface Identities {
  person(app: App, cookie: string | undefined, background: boolean): Promise<Actor>;
  /** @throws AppError when there is no such key, or it does not hold. */
  feed(anonymous: Context, token: string): Promise<Feed>;
  /** Told of what was refused to a feed's key after it was recognised. */
  refused(ctx: Context, feed: Feed, error: unknown): Promise<void>;
}

const bearer = /^bearer\s+(\S+)$/i;

/** Makes the context of every request: who asks. The body is not touched yet. */
export const identify = (app: App, identities: Identities) =>
  createMiddleware<RouterEnv>(async (c, next) => {
    const requestId = newId();
    c.header("x-request-id", requestId);
    const anonymous: Context = {
      app,
      actor: { kind: "anonymous", district: null },
      requestId,
      address: addressOf(app, c),
    };
    c.set("ctx", anonymous);
    const token = bearer.exec(c.req.header("authorization") ?? "")?.[1];
    if (token !== undefined) {
      const feed = await identities.feed(anonymous, token);
      c.set("ctx", { ...anonymous, actor: feed });
      await next();
      if (c.error !== undefined) await identities.refused(anonymous, feed, c.error);
      return;
    }
    const actor = await identities.person(
      app,
      c.req.header("cookie"),
      c.req.header("x-background") === "1",
    );
    c.set("ctx", { ...anonymous, actor });
    await next();
  });

/** Refuses what strangers write, what is open to them aside, before a byte of it is read. */
export const knownWriters = (open: readonly string[]) =>
  createMiddleware<RouterEnv>(async (c, next) => {
    const stranger = c.get("ctx").actor.kind === "anonymous";
    if (
      stranger &&
      writes.has(c.req.method) &&
      !open.some((prefix) => c.req.path.startsWith(prefix))
    )
      throw new AppError("unauthenticated", "session.missing");
    await next();
  });

/** Notes which submission a write is; its body is within the limit by now. */
export const submitted = (app: App) =>
  createMiddleware<RouterEnv>(async (c, next) => {
    // UUIDs are the same whatever their case; the database keeps and gives back the lower one.
    const key = c.req.header("idempotency-key")?.toLowerCase();
    const submission =
      writes.has(c.req.method) && key !== undefined && isUuid(key)
        ? {
            key,
            route: `${c.req.method} ${c.req.path}`,
            requestHash: await fingerprint(app, c.req.raw),
          }
        : undefined;
    if (submission !== undefined) c.set("ctx", { ...c.get("ctx"), submission });
    await next();
  });

/** What a submission asks, so that the same key with other content is noticed. An upload adds its bytes itself. */
async function fingerprint(app: App, request: Request): Promise<string> {
  const upload = request.headers.get("content-type")?.startsWith("multipart/") === true;
  const body = upload ? "" : await request.clone().text();
  const asked = `${request.method}\n${new URL(request.url).pathname}\n${body}`;
  return hmacSm3(app.keyring.tokenKey, asked).toString("hex");
}

/** Browsers say where a write comes from; one from another site is refused (CSRF). */
export const sameOrigin = (publicUrl: string | null) =>
  createMiddleware<RouterEnv>(async (c, next) => {
    const origin = c.req.header("origin");
    if (writes.has(c.req.method) && origin !== undefined) {
      const own = publicUrl === null ? c.req.header("host") : new URL(publicUrl).host;
      if (!URL.canParse(origin) || new URL(origin).host !== own)
        throw new AppError("forbidden", "request.foreignOrigin");
    }
    await next();
  });
