import { createRoute, z } from "@hono/zod-openapi";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { addStations, manageStations, setStandards } from "../policy.ts";
import { AddStation, ChangeStation, Key, StationDetail, StationStandard } from "../schema.ts";
import { addStation } from "./addStation.ts";
import { changeStation } from "./changeStation.ts";
import { addEvent, cancelEvent } from "./events.ts";
import { addException, removeException } from "./exceptions.ts";
import { addOffer, changeOffer } from "./offers.ts";
import * as schema from "./schema.ts";
import { setFacilities } from "./setFacilities.ts";
import { setManagers } from "./setManagers.ts";
import { SetStandard, setStandard } from "./standards.ts";

export const placeRoutes = createRouter();

const tags = ["stations"];
const params = z.object({ id: Id });
const answer = { 200: json(StationDetail), ...errors };
const created = { 201: json(StationDetail), ...errors };

const add = createRoute({
  method: "post",
  path: "/stations",
  tags,
  summary: "新增一处场所",
  ...access(addStations),
  request: { ...writeHeaders, body: jsonBody(AddStation) },
  responses: created,
});
placeRoutes.openapi(add, async (c) =>
  c.json(await addStation(c.get("ctx"), c.req.valid("json")), 201),
);

const change = createRoute({
  method: "patch",
  path: "/stations/{id}",
  tags,
  summary: "改名称、开放时间、状态等；位置、类型、归属由街道或区里改",
  ...access(manageStations),
  request: { ...writeHeaders, params, body: jsonBody(ChangeStation) },
  responses: answer,
});
placeRoutes.openapi(change, async (c) =>
  c.json(await changeStation(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const facilities = createRoute({
  method: "put",
  path: "/stations/{id}/facilities",
  tags,
  summary: "设施、存量、好坏，整体替换",
  ...access(manageStations),
  request: { ...writeHeaders, params, body: jsonBody(schema.SetFacilities) },
  responses: answer,
});
placeRoutes.openapi(facilities, async (c) =>
  c.json(await setFacilities(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const except = createRoute({
  method: "post",
  path: "/stations/{id}/exceptions",
  tags,
  summary: "某几天另定开放时间",
  ...access(manageStations),
  request: { ...writeHeaders, params, body: jsonBody(schema.AddException) },
  responses: created,
});
placeRoutes.openapi(except, async (c) =>
  c.json(await addException(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);

const unexcept = createRoute({
  method: "delete",
  path: "/stations/{id}/exceptions/{partId}",
  tags,
  summary: "取消另定的开放时间",
  ...access(manageStations),
  request: { ...writeHeaders, params: params.extend({ partId: Id }) },
  responses: answer,
});
placeRoutes.openapi(unexcept, async (c) => {
  const { id, partId } = c.req.valid("param");
  return c.json(await removeException(c.get("ctx"), id, partId), 200);
});

const managers = createRoute({
  method: "put",
  path: "/stations/{id}/managers",
  tags,
  summary: "指定管理人：工作人员，或用手机号登录的店主、站长",
  ...access(addStations),
  request: { ...writeHeaders, params, body: jsonBody(schema.SetManagers) },
  responses: answer,
});
placeRoutes.openapi(managers, async (c) =>
  c.json(await setManagers(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const offer = createRoute({
  method: "post",
  path: "/stations/{id}/offers",
  tags,
  summary: "开放预约：停车位、充电位、场地、爱心餐",
  ...access(manageStations),
  request: { ...writeHeaders, params, body: jsonBody(schema.AddOffer) },
  responses: created,
});
placeRoutes.openapi(offer, async (c) =>
  c.json(await addOffer(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);

const reoffer = createRoute({
  method: "patch",
  path: "/stations/{id}/offers/{partId}",
  tags,
  summary: "改可预约的个数、时段，或停止预约",
  ...access(manageStations),
  request: {
    ...writeHeaders,
    params: params.extend({ partId: Id }),
    body: jsonBody(schema.ChangeOffer),
  },
  responses: answer,
});
placeRoutes.openapi(reoffer, async (c) => {
  const { id, partId } = c.req.valid("param");
  return c.json(await changeOffer(c.get("ctx"), id, partId, c.req.valid("json")), 200);
});

const event = createRoute({
  method: "post",
  path: "/stations/{id}/events",
  tags,
  summary: "预告活动：招聘会、培训、义诊、维权咨询",
  ...access(manageStations),
  request: { ...writeHeaders, params, body: jsonBody(schema.AddEvent) },
  responses: created,
});
placeRoutes.openapi(event, async (c) =>
  c.json(await addEvent(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);

const noEvent = createRoute({
  method: "delete",
  path: "/stations/{id}/events/{partId}",
  tags,
  summary: "取消活动",
  ...access(manageStations),
  request: { ...writeHeaders, params: params.extend({ partId: Id }) },
  responses: answer,
});
placeRoutes.openapi(noEvent, async (c) => {
  const { id, partId } = c.req.valid("param");
  return c.json(await cancelEvent(c.get("ctx"), id, partId), 200);
});

const standard = createRoute({
  method: "put",
  path: "/stations/standards/{key}",
  tags,
  summary: "补充建设标准的条目，如“七个一”",
  ...access(setStandards),
  request: { ...writeHeaders, params: z.object({ key: Key }), body: jsonBody(SetStandard) },
  responses: { 200: json(StationStandard), ...errors },
});
placeRoutes.openapi(standard, async (c) =>
  c.json(await setStandard(c.get("ctx"), c.req.valid("param").key, c.req.valid("json")), 200),
);
