import { swaggerPage, swaggerFiles } from "./platform/http/docs.ts";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { accountRoutes, findActor } from "./modules/accounts/index.ts";
import { areaRoutes } from "./modules/areas/index.ts";
import { auditRoutes } from "./modules/audit/index.ts";
import { caseRoutes } from "./modules/cases/index.ts";
import { employerRoutes } from "./modules/employers/index.ts";
import { feedRoutes, findFeed, noteRefused } from "./modules/feeds/index.ts";
import { fileRoutes } from "./modules/files/index.ts";
import { metaRoutes } from "./modules/meta/index.ts";
import { myDataRoutes } from "./modules/myData/index.ts";
import { organizationRoutes } from "./modules/organizations/index.ts";
import { rosterRoutes } from "./modules/rosters/index.ts";
import { peopleRoutes } from "./modules/people/index.ts";
import { settingsRoutes } from "./modules/settings/index.ts";
import { embedPage, stationRoutes } from "./modules/stations/index.ts";
import { surveyRoutes } from "./modules/surveys/index.ts";
import type { App } from "./platform/context.ts";
import { AppError } from "./platform/errors.ts";
import { identify, knownWriters, sameOrigin, submitted } from "./platform/http/identify.ts";
import { documentOf } from "./platform/http/openapi.ts";
import { toProblem } from "./platform/http/problem.ts";
import { createRouter, type Router } from "./platform/http/router.ts";
import { webApps } from "./platform/http/webApps.ts";

const kib = 1024;

/** The whole product on one page: what every request passes, then the rooms in reading order. */
export function createApp(app: App): Router {
  const api = createRouter();
  api.onError(toProblem(app.log));
  api.notFound((c) => toProblem(app.log)(new AppError("notFound", "route.notFound"), c));

  embedPage(api, app);
  api.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        frameAncestors: ["'self'"],
      },
      strictTransportSecurity: app.env.publicUrl?.startsWith("https:") ? "max-age=31536000" : false,
    }),
  );
  // What fits the first packets of a connection arrives no sooner for being smaller.
  api.use(compress({ threshold: 8 * kib }));
  api.use("/api/v1/*", identify(app, { person: findActor, feed: findFeed, refused: noteRefused }));
  api.use("/api/v1/*", knownWriters(["/api/v1/sign-in/", "/api/v1/open/"]));
  api.use("/api/v1/files", bodyLimit({ maxSize: 13 * kib * kib, onError: tooLarge }));
  const listParts = "/api/v1/rosters/lists/:id/parts/:part";
  api.use(listParts, bodyLimit({ maxSize: 1025 * kib, onError: tooLarge }));
  const listRows = "/api/v1/rosters/lists/rows";
  api.use(listRows, bodyLimit({ maxSize: 2 * kib * kib, onError: tooLarge }));
  api.use("/api/v1/*", async (c, next) =>
    c.req.method === "GET" ||
    c.req.path === "/api/v1/files" ||
    c.req.path === listRows ||
    /^\/api\/v1\/rosters\/lists\/[^/]+\/parts\//.test(c.req.path)
      ? next()
      : bodyLimit({ maxSize: 256 * kib, onError: tooLarge })(c, next),
  );
  api.use("/api/v1/*", async (c, next) => {
    await next();
    // Not c.header(): after the answer is there, that makes a new one with its body as a stream.
    const { headers } = c.res;
    if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache");
  });
  api.use("/api/v1/cases/*", etag({ weak: true }));
  api.use("/api/v1/*", submitted(app));
  api.use("/api/v1/*", sameOrigin(app.env.publicUrl));

  for (const room of [
    metaRoutes,
    accountRoutes,
    areaRoutes,
    organizationRoutes,
    settingsRoutes,
    fileRoutes,
    caseRoutes,
    employerRoutes,
    peopleRoutes,
    rosterRoutes,
    feedRoutes,
    surveyRoutes,
    stationRoutes,
    myDataRoutes,
    auditRoutes,
  ])
    api.route("/api/v1", room);

  let document: ReturnType<typeof documentOf> | undefined;
  api.get("/api/openapi.json", (c) => c.json((document ??= documentOf(api))));
  api.get("/api/docs", swaggerPage);
  api.get("/api/docs/:file", swaggerFiles);
  api.get("/healthz", async (c) => {
    await app.database.ping();
    return c.json({ ok: true });
  });
  webApps(api);
  return api;
}

function tooLarge(): never {
  throw new AppError("limit", "request.tooLarge");
}
