import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Context } from "hono";
import { AppError } from "../errors.ts";

/** The readable page of the contract: Swagger UI from its npm package, nothing from outside. */
const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

const served: Record<string, string> = {
  "swagger-ui.css": "text/css",
  "swagger-ui-bundle.js": "text/javascript",
};

const start = `window.ui = SwaggerUIBundle({
  url: '/api/openapi.json', dom_id: '#page', deepLinking: true, docExpansion: 'list', filter: true,
  tryItOutEnabled: false, defaultModelsExpandDepth: 0,
})`;

export const swaggerPage = (c: Context) =>
  c.html(`<!doctype html><html lang="zh"><meta charset="utf-8"><title>聚新 API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/api/docs/swagger-ui.css"><main id="page"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></html>`);

export const swaggerFiles = async (c: Context) => {
  const name = c.req.param("file") ?? "";
  if (name === "start.js") return c.body(start, 200, { "content-type": "text/javascript" });
  const type = served[name];
  if (type === undefined) throw new AppError("notFound", "route.notFound");
  return c.body(await readFile(join(folder, name)), 200, {
    "content-type": type,
    "cache-control": "public, max-age=86400",
  });
};
