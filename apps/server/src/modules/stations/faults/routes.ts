import { createRoute, z } from "@hono/zod-openapi";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { manageStations, reportFaults, visitStations } from "../policy.ts";
import { countVisit } from "../visits/countVisit.ts";
import { ScanCode, Visit } from "../visits/schema.ts";
import { reportFault } from "./reportFault.ts";
import { ReportFault, SettleFault, StationFault } from "./schema.ts";
import { settleFault } from "./settleFault.ts";

export const faultRoutes = createRouter();

const tags = ["stations"];
const params = z.object({ id: Id });

const report = createRoute({
  method: "post",
  path: "/stations/{id}/faults",
  tags,
  summary: "一点即报：没开门、坏了、满员",
  ...access(reportFaults),
  request: { ...writeHeaders, params, body: jsonBody(ReportFault) },
  responses: { 201: json(StationFault), ...errors },
});
faultRoutes.openapi(report, async (c) =>
  c.json(await reportFault(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);

const settle = createRoute({
  method: "post",
  path: "/stations/{id}/faults/{partId}/settle",
  tags,
  summary: "处理好了：写明结果",
  ...access(manageStations),
  request: {
    ...writeHeaders,
    params: params.extend({ partId: Id }),
    body: jsonBody(SettleFault),
  },
  responses: { 200: json(StationFault), ...errors },
});
faultRoutes.openapi(settle, async (c) => {
  const { id, partId } = c.req.valid("param");
  return c.json(await settleFault(c.get("ctx"), id, partId, c.req.valid("json")), 200);
});

const visit = createRoute({
  method: "post",
  path: "/stations/visits",
  tags,
  summary: "扫码计一次到访；不记是谁",
  ...access(visitStations),
  request: { ...writeHeaders, body: jsonBody(ScanCode) },
  responses: { 201: json(Visit), ...errors },
});
faultRoutes.openapi(visit, async (c) =>
  c.json(await countVisit(c.get("ctx"), c.req.valid("json").code), 201),
);
