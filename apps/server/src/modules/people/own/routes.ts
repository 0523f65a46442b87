import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { AnswerInvitation, DeclareMembership } from "../memberships/schema.ts";
import { ownPerson } from "../policy.ts";
import { answerInvitation, declareMembership, endOwnMembership } from "./declareMembership.ts";
import { declareOwn } from "./declareOwn.ts";
import { linkPerson, myPerson } from "./linkPerson.ts";
import { DeclareOwn, LinkPerson, MyPerson } from "./schema.ts";

export const ownPersonRoutes = createRouter();

const tags = ["me"];
const params = z.object({ id: Id });

const read = createRoute({
  method: "get",
  path: "/me/person",
  tags,
  summary: "名册里关于我的全部信息，与可以关联的",
  ...access(ownPerson),
  responses: { 200: json(MyPerson), ...errors },
});
ownPersonRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, ownPerson);
  return c.json(await withScope(ctx, myPerson), 200);
});

const link = createRoute({
  method: "post",
  path: "/me/person/link",
  tags,
  summary: "确认名册里用我手机号登记的就是我",
  ...access(ownPerson),
  request: { ...writeHeaders, body: jsonBody(LinkPerson) },
  responses: { 200: json(MyPerson), ...errors },
});
ownPersonRoutes.openapi(link, async (c) =>
  c.json(await linkPerson(c.get("ctx"), c.req.valid("json")), 200),
);

const declare = createRoute({
  method: "post",
  path: "/me/person",
  tags,
  summary: "本人申报或更正：身份、工作、住处",
  ...access(ownPerson),
  request: { ...writeHeaders, body: jsonBody(DeclareOwn) },
  responses: { 200: json(MyPerson), ...errors },
});
ownPersonRoutes.openapi(declare, async (c) =>
  c.json(await declareOwn(c.get("ctx"), c.req.valid("json")), 200),
);

const show = createRoute({
  method: "post",
  path: "/me/memberships",
  tags,
  summary: "亮身份：本人申报组织关系，须单独同意",
  ...access(ownPerson),
  request: { ...writeHeaders, body: jsonBody(DeclareMembership) },
  responses: { 200: json(MyPerson), ...errors },
});
ownPersonRoutes.openapi(show, async (c) =>
  c.json(await declareMembership(c.get("ctx"), c.req.valid("json")), 200),
);

const end = createRoute({
  method: "delete",
  path: "/me/memberships/{id}",
  tags,
  summary: "收回本人的组织关系申报",
  ...access(ownPerson),
  request: { ...writeHeaders, params },
  responses: { 200: json(MyPerson), ...errors },
});
ownPersonRoutes.openapi(end, async (c) =>
  c.json(await endOwnMembership(c.get("ctx"), c.req.valid("param").id), 200),
);

const answer = createRoute({
  method: "post",
  path: "/me/invitations/{id}/answer",
  tags,
  summary: "答复亮身份邀请；答复是本人的",
  ...access(ownPerson),
  request: { ...writeHeaders, params, body: jsonBody(AnswerInvitation) },
  responses: { 200: json(MyPerson), ...errors },
});
ownPersonRoutes.openapi(answer, async (c) =>
  c.json(await answerInvitation(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);
