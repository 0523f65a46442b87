import type { Context as HonoContext } from "hono";
import type { App } from "../../platform/context.ts";

/** `__Host-` where the site is served over https: no other host or path can set it. */
export const cookieName = (app: App): string =>
  app.env.publicUrl?.startsWith("https:") ? "__Host-juxin_session" : "juxin_session";

export function setSessionCookie(c: HonoContext, app: App, value: string | null): void {
  const secure = app.env.publicUrl?.startsWith("https:") ? "; Secure" : "";
  const life = value === null ? "; Max-Age=0" : `; Max-Age=${90 * 24 * 3600}`;
  c.header(
    "set-cookie",
    `${cookieName(app)}=${value ?? ""}; Path=/; HttpOnly; SameSite=Lax${secure}${life}`,
  );
}

/** The district and token in a Cookie header; nothing when absent or malformed. */
export function readSessionCookie(app: App, header: string | undefined) {
  const name = `${cookieName(app)}=`;
  const pair = header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  const match = /^(\d{6})\.([\w-]{20,100})$/.exec(pair?.slice(name.length) ?? "");
  return match === null ? null : { district: match[1] ?? "", token: match[2] ?? "" };
}
