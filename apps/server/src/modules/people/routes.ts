import { createRoute, z } from "@hono/zod-openapi";
import { dayOf } from "../../platform/clock.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id, page } from "../../platform/http/schema.ts";
import { spreadsheetType } from "../../platform/spreadsheets/index.ts";
import { withScope } from "../../platform/transaction.ts";
import { AtWork, atWork, AtWorkQuery } from "./atWork.ts";
import { CountQuery, PersonCounts, personCounts } from "./counts.ts";
import { createPerson } from "./createPerson.ts";
import { getPerson } from "./detail.ts";
import { developmentRoutes } from "./development/routes.ts";
import { exportPersons } from "./exportPersons.ts";
import { factRoutes } from "./factRoutes.ts";
import { findPerson } from "./findPerson.ts";
import { membershipRoutes } from "./memberships/routes.ts";
import { ownPersonRoutes } from "./own/routes.ts";
import { countPeople, exportPeople, readPeople, revealPeople, writePeople } from "./policy.ts";
import { listPersons } from "./queries.ts";
import { PersonReveal, revealPerson } from "./revealPerson.ts";
import {
  CreatePerson,
  FindPerson,
  Person,
  PersonDetail,
  PersonFilter,
  PersonQuery,
  RevealPerson,
} from "./schema.ts";

export const peopleRoutes = createRouter();
// Before the routes with an id in their path, which would take `members` for one.
peopleRoutes.route("/", membershipRoutes);

const tags = ["people"];
const params = z.object({ id: Id });

const list = createRoute({
  method: "get",
  path: "/people",
  tags,
  summary: "从业者：按区划、条线、单位、站点、缺什么信息",
  ...access(readPeople),
  request: { query: PersonQuery },
  responses: { 200: json(page(Person)), ...errors },
});
peopleRoutes.openapi(list, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readPeople);
  return c.json(await withScope(ctx, (tx) => listPersons(tx, c.req.valid("query"))), 200);
});

const counts = createRoute({
  method: "get",
  path: "/people/counts",
  tags,
  summary:
    "从业者人数：按区划、条线、单位、站点，或发展党员的阶段、步骤；少于 5 人只给管理他们的单位",
  ...access(countPeople),
  request: { query: CountQuery },
  responses: { 200: json(PersonCounts), ...errors },
});
peopleRoutes.openapi(counts, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, countPeople);
  return c.json(await withScope(ctx, (tx) => personCounts(tx, c.req.valid("query"))), 200);
});

const working = createRoute({
  method: "get",
  path: "/people/at-work",
  tags,
  summary: "一个单位或站点有多少人：名册现在、各来源最近一次所说、逐月来去；只有人数",
  ...access(countPeople),
  request: { query: AtWorkQuery },
  responses: { 200: json(AtWork), ...errors },
});
peopleRoutes.openapi(working, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, countPeople);
  return c.json(await withScope(ctx, (tx) => atWork(tx, c.req.valid("query"))), 200);
});

for (const format of ["xlsx", "csv"] as const) {
  const type = format === "xlsx" ? spreadsheetType : "text/csv; charset=utf-8";
  const exported = createRoute({
    method: "get",
    path: `/people/export.${format}`,
    tags,
    summary: `导出从业者（.${format}），已遮盖，留痕`,
    ...access(exportPeople),
    request: { query: PersonFilter },
    responses: {
      200: { description: "电子表格", content: { [type]: { schema: z.any() } } },
      ...errors,
    },
  });
  peopleRoutes.openapi(exported, async (c) => {
    const ctx = c.get("ctx");
    const bytes = await exportPersons(ctx, c.req.valid("query"), format);
    const name = `people-${dayOf(ctx.app.clock.now())}.${format}`;
    return c.body(bytes, 200, {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
    });
  });
}

const find = createRoute({
  method: "post",
  path: "/people/find",
  tags,
  summary: "按完整的手机号、身份证号或姓名查找，留痕",
  ...access(readPeople),
  request: { ...writeHeaders, body: jsonBody(FindPerson) },
  responses: { 200: json(z.object({ items: z.array(Person) })), ...errors },
});
peopleRoutes.openapi(find, async (c) =>
  c.json(await findPerson(c.get("ctx"), c.req.valid("json")), 200),
);

const create = createRoute({
  method: "post",
  path: "/people",
  tags,
  summary: "登记从业者，须写明来源",
  ...access(writePeople),
  request: { ...writeHeaders, body: jsonBody(CreatePerson) },
  responses: { 201: json(PersonDetail), ...errors },
});
peopleRoutes.openapi(create, async (c) =>
  c.json(await createPerson(c.get("ctx"), c.req.valid("json")), 201),
);

const read = createRoute({
  method: "get",
  path: "/people/{id}",
  tags,
  summary: "一位从业者：知道什么、谁说的、何时起、谁看过",
  ...access(readPeople),
  request: { params },
  responses: { 200: json(PersonDetail), ...errors },
});
peopleRoutes.openapi(read, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readPeople);
  return c.json(await withScope(ctx, (tx) => getPerson(tx, c.req.valid("param").id)), 200);
});

const reveal = createRoute({
  method: "post",
  path: "/people/{id}/reveal",
  tags,
  summary: "查看一项明文，须说明目的；本人看得到谁看过",
  ...access(revealPeople),
  request: { ...writeHeaders, params, body: jsonBody(RevealPerson) },
  responses: { 200: json(PersonReveal), ...errors },
});
peopleRoutes.openapi(reveal, async (c) =>
  c.json(await revealPerson(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")), 200),
);

peopleRoutes.route("/", factRoutes);
peopleRoutes.route("/", developmentRoutes);
peopleRoutes.route("/", ownPersonRoutes);
