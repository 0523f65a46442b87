import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Router } from "./router.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

const forever = "public, max-age=31536000, immutable";

/** Serves the built web apps: the phone's under /m/, the console elsewhere; paths without a file are the app's own. */
export function webApps(api: Router): void {
  for (const [base, folder] of [
    ["/m", at("mobile/dist")],
    ["", at("console/dist")],
  ] as const) {
    if (!existsSync(folder)) continue;
    const strip = (path: string) => path.slice(base.length);
    const headers = (path: string, c: { header: (name: string, value: string) => void }) =>
      c.header("cache-control", path.includes("/assets/") ? forever : "no-cache");
    api.use(`${base}/*`, async (c, next) =>
      c.req.path.startsWith("/api/")
        ? next()
        : serveStatic({
            root: folder,
            rewriteRequestPath: strip,
            onFound: headers,
            precompressed: true,
          })(c, next),
    );
    api.get(`${base}/*`, async (c, next) =>
      c.req.path.startsWith("/api/") || c.req.path.includes("/assets/")
        ? next()
        : serveStatic({ root: folder, path: "index.html", onFound: headers })(c, next),
    );
  }
}
