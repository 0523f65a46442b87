import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { App } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Router } from "../../../platform/http/router.ts";
import { withScope } from "../../../platform/transaction.ts";
import { readEmbedding } from "../../settings/index.ts";
import { openDistrict } from "./openDistrict.ts";

const built = fileURLToPath(new URL("../../../../../mobile/dist/embed.html", import.meta.url));
let kept: string | undefined;

/** What the page may do: its own files and answers, framed by ourselves and by the sites named. */
export const policyFor = (sites: readonly string[]): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...sites].join(" ")}`,
  ].join("; ");

/**
 * The public map as a page that other sites may put into theirs: those that the district named, and no
 * other. Stands before the headers that forbid all framing, which go for every other path.
 */
export function embedPage(api: Router, app: App): void {
  api.get("/embed/:district", async (c) => {
    const anonymous = {
      app,
      actor: { kind: "anonymous", district: null },
      requestId: newId(),
    } as const;
    const ctx = await openDistrict(anonymous, c.req.param("district"));
    const { sites } = await withScope(ctx, readEmbedding);
    return c.html(read(), 200, {
      "cache-control": "no-cache",
      "content-security-policy": policyFor(sites),
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });
}

function read(): string {
  try {
    return (kept ??= readFileSync(built, "utf8"));
  } catch {
    throw notFound("page");
  }
}
