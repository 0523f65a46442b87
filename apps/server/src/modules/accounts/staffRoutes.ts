import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id, page } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { resetPassword, setStaffState } from "./changeStaff.ts";
import { createStaff } from "./createStaff.ts";
import { giveGrant, withdrawGrant } from "./giveGrant.ts";
import { giveGrants, readStaff, writeStaff } from "./policy.ts";
import { CreateStaff, GiveGrant, Grant, StaffAccount, StaffCreated, StaffQuery } from "./schema.ts";
import { listStaff } from "./staffQueries.ts";

export const staffRoutes = createRouter();

const tags = ["staff"];
const byId = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/staff",
  tags,
  summary: "工作人员及其授权",
  ...access(readStaff),
  request: { query: StaffQuery },
  responses: { 200: json(page(StaffAccount)), ...errors },
});
staffRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStaff);
  return c.json(await withScope(ctx, (tx) => listStaff(tx, c.req.valid("query"))), 200);
});

const create = createRoute({
  method: "post",
  path: "/staff",
  tags,
  summary: "新增工作人员；初始密码只显示这一次",
  ...access(writeStaff),
  request: { ...writeHeaders, body: jsonBody(CreateStaff) },
  responses: { 201: json(StaffCreated), ...errors },
});
staffRoutes.openapi(create, async (c) =>
  c.json(StaffCreated.parse(await createStaff(c.get("ctx"), c.req.valid("json"))), 201),
);

const disable = createRoute({
  method: "post",
  path: "/staff/{id}/disable",
  tags,
  summary: "停用，并结束其全部会话",
  ...access(writeStaff),
  request: { ...writeHeaders, params: byId },
  responses: { 200: json(StaffAccount), ...errors },
});
staffRoutes.openapi(disable, async (c) =>
  c.json(await setStaffState(c.get("ctx"), c.req.valid("param").id, "disabled"), 200),
);

const enable = createRoute({
  method: "post",
  path: "/staff/{id}/enable",
  tags,
  summary: "恢复启用",
  ...access(writeStaff),
  request: { ...writeHeaders, params: byId },
  responses: { 200: json(StaffAccount), ...errors },
});
staffRoutes.openapi(enable, async (c) =>
  c.json(await setStaffState(c.get("ctx"), c.req.valid("param").id, "active"), 200),
);

const reset = createRoute({
  method: "post",
  path: "/staff/{id}/reset-password",
  tags,
  summary: "重置密码与动态口令",
  ...access(writeStaff),
  request: { ...writeHeaders, params: byId },
  responses: { 200: json(StaffCreated), ...errors },
});
staffRoutes.openapi(reset, async (c) =>
  c.json(await resetPassword(c.get("ctx"), c.req.valid("param").id), 200),
);

const give = createRoute({
  method: "post",
  path: "/grants",
  tags,
  summary: "授权：角色 × 区划 × 条线",
  ...access(giveGrants),
  request: { ...writeHeaders, body: jsonBody(GiveGrant) },
  responses: { 201: json(Grant), ...errors },
});
staffRoutes.openapi(give, async (c) =>
  c.json(await giveGrant(c.get("ctx"), c.req.valid("json")), 201),
);

const withdraw = createRoute({
  method: "delete",
  path: "/grants/{id}",
  tags,
  summary: "收回授权",
  ...access(giveGrants),
  request: { ...writeHeaders, params: byId },
  responses: { 204: { description: "已收回" }, ...errors },
});
staffRoutes.openapi(withdraw, async (c) => {
  await withdrawGrant(c.get("ctx"), c.req.valid("param").id);
  return c.body(null, 204);
});
