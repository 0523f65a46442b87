import { createRoute, z } from "@hono/zod-openapi";
import { access, errors, json, jsonBody } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { DistrictCode } from "../../platform/http/schema.ts";
import { answerSurvey } from "./answerSurvey.ts";
import { readOpenSurvey } from "./openSurveyByCode.ts";
import { AnswerTaken, NewAnswer, OpenSurvey } from "./schema.ts";

export const openRoutes = createRouter();

const tags = ["surveys"];
const params = z.object({ district: DistrictCode, code: z.string().regex(/^[a-z0-9]{8}$/) });

const read = createRoute({
  method: "get",
  path: "/open/{district}/surveys/{code}",
  tags,
  summary: "凭链接看问卷，不用登录",
  ...access("public"),
  request: { params },
  responses: { 200: json(OpenSurvey), ...errors },
});
openRoutes.openapi(read, async (c) => {
  const { district, code } = c.req.valid("param");
  return c.json(await readOpenSurvey(c.get("ctx"), district, code), 200);
});

const answer = createRoute({
  method: "post",
  path: "/open/{district}/surveys/{code}/answers",
  tags,
  summary: "交一份回答，不用登录，不记是谁",
  ...access("public"),
  request: { params, body: jsonBody(NewAnswer) },
  responses: { 200: json(AnswerTaken), ...errors },
});
openRoutes.openapi(answer, async (c) => {
  const { district, code } = c.req.valid("param");
  return c.json(await answerSurvey(c.get("ctx"), district, code, c.req.valid("json")), 200);
});
