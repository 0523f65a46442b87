import { z } from "@hono/zod-openapi";
import { type ExpressionBuilder, sql } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { type Tables, withinArea } from "../../platform/db/index.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { LineOrAll } from "../../platform/grants/line.ts";
import { grantsFor } from "../../platform/grants/permission.ts";
import { AreaCode, Day, Id, Instant } from "../../platform/http/schema.ts";
import { areaNames } from "../areas/index.ts";
import { employerRefs, siteRefs } from "../employers/index.ts";
import { countPeople, looksAfter } from "./policy.ts";
import { SourceKind } from "./source.ts";
import { smallest, suppress } from "./suppress.ts";

const N = z.number().int().nullable().openapi({ description: "少于 5 人且非本单位时为 null" });

export const AtWorkQuery = z
  .object({ employer: Id, site: Id })
  .partial()
  .refine(({ employer, site }) => (employer === undefined) !== (site === undefined), {
    message: "person.oneKey",
  });
export type AtWorkQuery = z.infer<typeof AtWorkQuery>;

export const AtWork = z
  .object({
    scope: z.object({ area: AreaCode, areaName: z.string(), line: LineOrAll }),
    asOf: Instant,
    now: N.openapi({ description: "名册上现在记在这里的人数" }),
    told: z.boolean().openapi({ description: "false：不管理他们的单位，不给分项" }),
    sources: z.array(
      z.object({ name: z.string(), kind: SourceKind, on: Day, n: N }).openapi("AtWorkSource"),
    ),
    months: z.array(
      z
        .object({ month: z.string().openapi({ example: "2026-11" }), came: N, left: N })
        .openapi("AtWorkMonth"),
    ),
    to: z
      .array(z.object({ siteId: Id.nullable(), name: z.string().nullable(), n: N }))
      .openapi({ description: "近十二个月从这里离开的人，现在记在哪里；不明为 null" }),
  })
  .openapi("AtWork");
export type AtWork = z.infer<typeof AtWork>;

/** The part of the district that a caller counts in: of their first grant. */
export interface CountScope {
  area: string;
  line: LineOrAll;
}

/** @throws AppError when the caller counts nobody. */
export function countScope(tx: Tx): CountScope {
  const [own] = grantsFor(tx.actor, countPeople);
  if (own === undefined) throw new AppError("forbidden", "grant.outsideArea");
  const area = own.area.length < 6 ? (tx.actor.district ?? "") : own.area;
  return { area, line: own.line };
}

/** The root persons of a scope: each counts once, where they mainly are. */
export const inScope = (scope: CountScope) => (where: ExpressionBuilder<Tables, "persons">) =>
  where.and([
    withinArea("persons.area", scope.area),
    where("persons.mergedInto", "is", null),
    ...(scope.line === "all" ? [] : [where("persons.line", "=", scope.line)]),
  ]);

const monthsBack = 12;

/** The month so many before that of a day, `YYYY-MM`. */
const monthBefore = (day: string, months: number): string => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
};

/**
 * How many work at an employer or a site: by the register now, by what each source said last, and who
 * came and left month by month. Counts of persons, never who; few are told to those who look after them.
 */
export async function atWork(tx: Tx, query: AtWorkQuery): Promise<AtWork> {
  const scope = countScope(tx);
  const employer = await employerOf(tx, query);
  const own = looksAfter(tx.actor, scope);
  const tell = (n: number): number | null => (own || n === 0 || n >= smallest ? n : null);
  const names = await areaNames(tx, [scope.area]);
  // What a source says of one site could be told apart from what it says of the others.
  const told = own || query.site === undefined;
  return {
    scope: { ...scope, areaName: names.get(scope.area) ?? scope.area },
    asOf: tx.app.clock.now().toISOString(),
    now: await registered(tx, { ...query, employer }, scope, own),
    told,
    sources: told
      ? (await bySource(tx, query, scope)).map(({ n, ...one }) => ({ ...one, n: tell(n) }))
      : [],
    months: told
      ? (await moved(tx, query, scope)).map(({ month, came, left }) => ({
          month,
          came: tell(came),
          left: tell(left),
        }))
      : [],
    to: told
      ? (await movedTo(tx, query, scope)).map(({ n, ...one }) => ({ ...one, n: tell(n) }))
      : [],
  };
}

async function employerOf(tx: Tx, { employer, site }: AtWorkQuery): Promise<string> {
  if (site === undefined) {
    if (employer === undefined || !(await employerRefs(tx, [employer])).has(employer))
      throw notFound("employer");
    return employer;
  }
  const found = (await siteRefs(tx, [site])).get(site);
  if (found === undefined) throw notFound("site");
  return found.employerId;
}

/** Sites that a firm runs for another count as its own. */
const runs = (tx: Tx, employer: string, columns: { employer: string; site: string }) =>
  sql<boolean>`(${sql.ref(columns.employer)} = ${employer} or ${sql.ref(columns.site)} in (
    select id from sites where district = ${tx.actor.district} and operator_id = ${employer}))`;

async function registered(
  tx: Tx,
  { employer, site }: { employer: string; site?: string | undefined },
  scope: CountScope,
  own: boolean,
): Promise<number | null> {
  const rows = await tx.db
    .selectFrom("persons")
    .select(["siteId", sql<number>`count(*)::int`.as("n")])
    .where(inScope(scope))
    .where("state", "=", "active")
    .where(runs(tx, employer, { employer: "persons.employer_id", site: "persons.site_id" }))
    .groupBy("siteId")
    .orderBy("siteId")
    .execute();
  const cells = rows.map(({ n }) => n);
  const shown = own ? { cells, total: cells.reduce((sum, n) => sum + n, 0) } : suppress(cells);
  if (site === undefined) return shown.total;
  const at = rows.findIndex(({ siteId }) => siteId === site);
  return at === -1 ? 0 : (shown.cells[at] ?? null);
}

const atPlace = (tx: Tx, { employer = "", site }: AtWorkQuery) =>
  site === undefined
    ? runs(tx, employer, { employer: "employments.employer_id", site: "employments.site_id" })
    : sql<boolean>`employments.site_id = ${site}`;

/** Employments at the place with the one person whom they are about. */
const worked = (tx: Tx, query: AtWorkQuery, scope: CountScope) =>
  tx.db
    .selectFrom("employments")
    .innerJoin("persons as said", (join) =>
      join
        .onRef("said.district", "=", "employments.district")
        .onRef("said.id", "=", "employments.personId"),
    )
    .innerJoin("persons", (join) =>
      join
        .onRef("persons.district", "=", "said.district")
        .on(sql<boolean>`persons.id = coalesce(said.merged_into, said.id)`),
    )
    .where(atPlace(tx, query))
    .where("persons.state", "<>", "erased")
    .where((where) => inScope(scope)(where as never));

/** Of a list, whom its last issue named; of visits and the like, all that were said and not ended. */
async function bySource(tx: Tx, query: AtWorkQuery, scope: CountScope) {
  const said = worked(tx, query, scope)
    .where("employments.toOn", "is", null)
    .select([
      "employments.sourceKey",
      "employments.sourceKind",
      "employments.sourceName",
      "employments.lastOn",
      "persons.id as person",
      sql<string>`max(employments.last_on) over (partition by employments.source_key)`.as("on"),
    ]);
  const rows = await tx.db
    .selectFrom(said.as("said"))
    .select([
      "sourceKind as kind",
      sql<string>`max(source_name)`.as("name"),
      sql<string>`max(last_on)::text`.as("on"),
      sql<number>`count(distinct person)::int`.as("n"),
    ])
    .where(sql<boolean>`source_kind <> 'list' or last_on = "on"`)
    .groupBy(["sourceKey", "sourceKind"])
    .orderBy("n", "desc")
    .orderBy("sourceKey")
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as SourceKind }));
}

/** First and last day of each person at the place; the last only when every source says so. */
const stays = (tx: Tx, query: AtWorkQuery, scope: CountScope) =>
  worked(tx, query, scope)
    .select([
      "persons.id as person",
      "persons.siteId as siteNow",
      "persons.state as stateNow",
      sql<string | null>`min(employments.from_on)::text`.as("first"),
      sql<string | null>`case when bool_and(employments.to_on is not null)
        then max(employments.to_on)::text end`.as("last"),
    ])
    .groupBy(["persons.id", "persons.siteId", "persons.state"]);

async function moved(tx: Tx, query: AtWorkQuery, scope: CountScope) {
  const today = dayOf(tx.app.clock.now());
  const since = `${monthBefore(today, monthsBack - 1)}-01`;
  const count = (column: "first" | "last") =>
    tx.db
      .selectFrom(stays(tx, query, scope).as("stays"))
      .select([
        sql<string>`left(${sql.ref(column)}, 7)`.as("month"),
        sql<number>`count(*)::int`.as("n"),
      ])
      .where(column, ">=", since)
      .where(column, "<=", today)
      .groupBy("month")
      .execute();
  const came = new Map((await count("first")).map(({ month, n }) => [month, n]));
  const left = new Map((await count("last")).map(({ month, n }) => [month, n]));
  return Array.from({ length: monthsBack }, (_, at) => {
    const month = monthBefore(today, at);
    return { month, came: came.get(month) ?? 0, left: left.get(month) ?? 0 };
  });
}

async function movedTo(tx: Tx, query: AtWorkQuery, scope: CountScope) {
  const since = `${monthBefore(dayOf(tx.app.clock.now()), monthsBack - 1)}-01`;
  return tx.db
    .selectFrom(stays(tx, query, scope).as("stays"))
    .leftJoin("sites", (join) =>
      join
        .on("sites.district", "=", tx.actor.district ?? "")
        .onRef("sites.id", "=", "stays.siteNow"),
    )
    .select(["sites.id as siteId", "sites.name", sql<number>`count(*)::int`.as("n")])
    .where("last", ">=", since)
    .groupBy(["sites.id", "sites.name"])
    .orderBy("n", "desc")
    .orderBy("sites.name")
    .limit(20)
    .execute();
}
