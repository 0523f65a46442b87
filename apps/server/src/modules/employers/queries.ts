import { type SelectQueryBuilder, sql, type SqlBool } from "kysely";
import { z } from "zod";
import type { Tx } from "../../platform/context.ts";
import { type Tables, withinArea } from "../../platform/db/index.ts";
import { notFound } from "../../platform/errors.ts";
import { decodeCursor, toPage } from "../../platform/http/cursor.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { historyOf } from "./history.ts";
import { candidatesAt, liaisonsOf } from "./liaisons.ts";
import { presentEmployers, presentSites } from "./present.ts";
import type {
  Candidate,
  Employer,
  EmployerDetail,
  EmployerQuery,
  Site,
  SiteDetail,
  SiteQuery,
} from "./schema.ts";

interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

/** `[name, id]`, the sort key of both lists. */
const NameCursor = z.tuple([z.string(), z.uuid()]);

/** What both lists are narrowed by; both tables have these columns under the same names. */
function narrowed<Table extends "employers" | "sites", Row>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  table: Table,
  filter: Pick<SiteQuery, "q" | "area" | "line" | "state" | "cursor" | "limit">,
): SelectQueryBuilder<Tables, Table, Row> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  let select = query;
  if (filter.area !== undefined) select = select.where(withinArea(`${table}.area`, filter.area));
  if (filter.line !== undefined)
    select = select.where(sql<SqlBool>`${column("line")} in (${filter.line}, 'all')`);
  if (filter.state !== "all")
    select = select.where(
      filter.state === "open"
        ? sql<SqlBool>`${column("closed_on")} is null`
        : sql<SqlBool>`${column("closed_on")} is not null`,
    );
  if (filter.q !== undefined && filter.q !== "") {
    const text = `%${filter.q.toLowerCase().replaceAll(/[%_\\]/g, "")}%`;
    select = select.where(sql<SqlBool>`${column("search_keys")} like ${text}`);
  }
  const after = decodeCursor(NameCursor, filter.cursor);
  if (after !== undefined)
    select = select.where(
      sql<SqlBool>`(${column("name")}, ${column("id")}) > (${after[0]}, ${after[1]}::uuid)`,
    );
  return select
    .orderBy(sql`${column("name")}`)
    .orderBy(sql`${column("id")}`)
    .limit(filter.limit + 1);
}

export async function listEmployers(tx: Tx, query: EmployerQuery): Promise<PageOf<Employer>> {
  let select = narrowed(tx.db.selectFrom("employers").selectAll(), "employers", query);
  if (query.kind !== undefined) select = select.where("kind", "=", query.kind);
  const found = toPage(await select.execute(), query.limit, (row) => [row.name, row.id]);
  return { items: await presentEmployers(tx, found.items), nextCursor: found.nextCursor };
}

export async function listSites(tx: Tx, query: SiteQuery): Promise<PageOf<Site>> {
  let select = narrowed(tx.db.selectFrom("sites").selectAll(), "sites", query);
  if (query.employer !== undefined) select = select.where("employerId", "=", query.employer);
  if (query.operator !== undefined) select = select.where("operatorId", "=", query.operator);
  const found = toPage(await select.execute(), query.limit, (row) => [row.name, row.id]);
  return { items: await presentSites(tx, found.items), nextCursor: found.nextCursor };
}

export async function getEmployer(tx: Tx, id: string): Promise<EmployerDetail> {
  const row = await tx.db
    .selectFrom("employers")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  const [employer] = row === undefined ? [] : await presentEmployers(tx, [row]);
  if (employer === undefined) throw notFound("employer");
  const sites = await tx.db
    .selectFrom("sites")
    .selectAll()
    .where((where) => where.or([where("employerId", "=", id), where("operatorId", "=", id)]))
    .orderBy("name")
    .orderBy("id")
    .limit(500)
    .execute();
  return {
    ...employer,
    siteItems: await presentSites(tx, sites),
    liaisons: await liaisonsOf(tx, { employerId: id }, employer),
    history: await historyOf(tx, id, null),
  };
}

export async function getSite(tx: Tx, id: string): Promise<SiteDetail> {
  const row = await tx.db.selectFrom("sites").selectAll().where("id", "=", id).executeTakeFirst();
  const [site] = row === undefined ? [] : await presentSites(tx, [row]);
  if (site === undefined) throw notFound("site");
  return {
    ...site,
    liaisons: await liaisonsOf(tx, { siteId: id }, site),
    history: await historyOf(tx, site.employer.id, id),
  };
}

/** The staff who could be named to be in touch with a firm. */
export async function liaisonCandidates(tx: Tx, id: string): Promise<Candidate[]> {
  const row = await tx.db
    .selectFrom("employers")
    .select(["area", "line"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound("employer");
  return candidatesAt(tx, { area: row.area, line: row.line as LineOrAll });
}
