import { createRoute, z } from "@hono/zod-openapi";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id } from "../../platform/http/schema.ts";
import { addEmployment, addResidence, sayOfPerson } from "./changePerson.ts";
import { endEmployment, leave } from "./endPersonFacts.ts";
import { writePeople } from "./policy.ts";
import { AddEmployment, AddResidence, EndFact, PersonDetail, SayOfPerson } from "./schema.ts";

export const factRoutes = createRouter();

const tags = ["people"];
const params = z.object({ id: Id });
const responses = { 200: json(PersonDetail), ...errors };

const say = createRoute({
  method: "post",
  path: "/people/{id}/facts",
  tags,
  summary: "补充或更正身份信息，须写明来源；旧说法留存",
  ...access(writePeople),
  request: { ...writeHeaders, params, body: jsonBody(SayOfPerson) },
  responses,
});
factRoutes.openapi(say, async (c) =>
  c.json(await sayOfPerson(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const employ = createRoute({
  method: "post",
  path: "/people/{id}/employments",
  tags,
  summary: "登记在哪里干活；换单位时此前的到此为止",
  ...access(writePeople),
  request: { ...writeHeaders, params, body: jsonBody(AddEmployment) },
  responses,
});
factRoutes.openapi(employ, async (c) =>
  c.json(await addEmployment(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const end = createRoute({
  method: "post",
  path: "/people/{id}/employments/{employmentId}/end",
  tags,
  summary: "一处工作到此为止",
  ...access(writePeople),
  request: {
    ...writeHeaders,
    params: params.extend({ employmentId: Id }),
    body: jsonBody(EndFact),
  },
  responses,
});
factRoutes.openapi(end, async (c) => {
  const { id, employmentId } = c.req.valid("param");
  return c.json(await endEmployment(c.get("ctx"), id, employmentId, c.req.valid("json")), 200);
});

const house = createRoute({
  method: "post",
  path: "/people/{id}/residences",
  tags,
  summary: "登记住在哪里；搬家时此前的到此为止",
  ...access(writePeople),
  request: { ...writeHeaders, params, body: jsonBody(AddResidence) },
  responses,
});
factRoutes.openapi(house, async (c) =>
  c.json(await addResidence(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

const left = createRoute({
  method: "post",
  path: "/people/{id}/leave",
  tags,
  summary: "此人已离开",
  ...access(writePeople),
  request: { ...writeHeaders, params, body: jsonBody(EndFact) },
  responses,
});
factRoutes.openapi(left, async (c) =>
  c.json(await leave(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
