import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Router } from "./router.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

const forever = "public, max-age=31536000, immutable";

const apps = [
  { base: "/m", folder: at("mobile/dist"), name: "手机端 mobile" },
  { base: "", folder: at("console/dist"), name: "工作台 console" },
];

/** Names of the web apps that were never built: their addresses answer 404. */
export const unbuiltWebApps = (isThere: (folder: string) => boolean = existsSync): string[] =>
  apps.filter(({ folder }) => !isThere(folder)).map(({ name }) => name);

/** Serves the built web apps: the phone's under /m/, the console elsewhere; paths without a file are the app's own. */
export function webApps(api: Router): void {
  for (const { base, folder } of apps) {
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
