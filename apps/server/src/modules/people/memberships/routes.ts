import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id, page } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { readMemberships, writeMemberships } from "../policy.ts";
import { EndFact, Person, PersonDetail } from "../schema.ts";
import { addMembership, endMembership } from "./addMembership.ts";
import { inviteMember, withdrawInvitation } from "./inviteMember.ts";
import { listMembers } from "./listMembers.ts";
import { MemberCountQuery, memberCounts } from "./memberCounts.ts";
import { AddMembership, InviteMember, ListMembers, MemberCounts } from "./schema.ts";

export const membershipRoutes = createRouter();

const tags = ["memberships"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "post",
  path: "/people/members",
  tags,
  summary: "按组织关系列出从业者，须说明目的，列出的每个人都留痕",
  ...access(readMemberships),
  request: { ...writeHeaders, body: jsonBody(ListMembers) },
  responses: { 200: json(page(Person)), ...errors },
});
membershipRoutes.openapi(list, async (c) =>
  c.json(await listMembers(c.get("ctx"), c.req.valid("json")), 200),
);

const counts = createRoute({
  method: "get",
  path: "/people/member-counts",
  tags,
  summary: "各类组织关系的人数；少于 5 人只给管理他们的单位",
  ...access(readMemberships),
  request: { query: MemberCountQuery },
  responses: { 200: json(MemberCounts), ...errors },
});
membershipRoutes.openapi(counts, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readMemberships);
  return c.json(await withScope(ctx, (tx) => memberCounts(tx, c.req.valid("query"))), 200);
});

const add = createRoute({
  method: "post",
  path: "/people/{id}/memberships",
  tags,
  summary: "登记组织关系，须有本人声明、介绍信或组织名单为据",
  ...access(writeMemberships),
  request: { ...writeHeaders, params, body: jsonBody(AddMembership) },
  responses: { 201: json(PersonDetail), ...errors },
});
membershipRoutes.openapi(add, async (c) =>
  c.json(await addMembership(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);

const endParams = params.extend({ membershipId: Id });

const end = createRoute({
  method: "post",
  path: "/people/{id}/memberships/{membershipId}/end",
  tags,
  summary: "组织关系结束或登记有误，留存",
  ...access(writeMemberships),
  request: { ...writeHeaders, params: endParams, body: jsonBody(EndFact) },
  responses: { 200: json(PersonDetail), ...errors },
});
membershipRoutes.openapi(end, async (c) => {
  const { id, membershipId } = c.req.valid("param");
  return c.json(await endMembership(c.get("ctx"), id, membershipId, c.req.valid("json")), 200);
});

const invite = createRoute({
  method: "post",
  path: "/people/{id}/invitations",
  tags,
  summary: "邀请亮身份；答复由本人在手机上作出",
  ...access(writeMemberships),
  request: { ...writeHeaders, params, body: jsonBody(InviteMember) },
  responses: { 201: json(PersonDetail), ...errors },
});
membershipRoutes.openapi(invite, async (c) =>
  c.json(await inviteMember(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 201),
);

const withdraw = createRoute({
  method: "delete",
  path: "/people/{id}/invitations/{invitationId}",
  tags,
  summary: "收回尚未答复的邀请",
  ...access(writeMemberships),
  request: { ...writeHeaders, params: params.extend({ invitationId: Id }) },
  responses: { 200: json(PersonDetail), ...errors },
});
membershipRoutes.openapi(withdraw, async (c) => {
  const { id, invitationId } = c.req.valid("param");
  return c.json(await withdrawInvitation(c.get("ctx"), id, invitationId), 200);
});
