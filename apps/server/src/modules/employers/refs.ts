import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import type { EmployerRef } from "./schema.ts";

/** Employers by id; an unknown id is missing. */
export async function employerRefs(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<Map<string, EmployerRef>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("employers")
    .select(["id", "name", "kind"])
    .where("id", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, row as EmployerRef]));
}

export interface SiteRef {
  id: string;
  name: string;
  employerId: string;
  area: string;
  building: string;
}

/** Sites by id; an unknown id is missing. */
export async function siteRefs(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<Map<string, SiteRef>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("sites")
    .select(["id", "name", "employerId", "area", "building"])
    .where("id", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Sites at work in these streets (9 digits), by name: what somebody at a door may choose from. */
export async function sitesInStreets(tx: Tx, streets: readonly string[]): Promise<SiteRef[]> {
  if (streets.length === 0) return [];
  return tx.db
    .selectFrom("sites")
    .select(["id", "name", "employerId", "area", "building"])
    .where(sql<string>`left(area, 9)`, "in", [...streets])
    .where("closedOn", "is", null)
    .orderBy("name")
    .orderBy("id")
    .limit(1000)
    .execute();
}

/** Everything that a list may name an employer or a site by; for matching names, not for showing. */
export async function namesToMatch(tx: Tx) {
  const employers = await tx.db
    .selectFrom("employers")
    .select(["id", "kind", "name", "shortNames", "creditCode", "line", "area", "closedOn"])
    .orderBy("id")
    .execute();
  const sites = await tx.db
    .selectFrom("sites")
    .select(["id", "employerId", "operatorId", "name", "shortNames", "line", "area", "closedOn"])
    .orderBy("id")
    .execute();
  return { employers, sites };
}

/** @throws AppError `site.unknown` naming the field, when the firm neither has the site nor runs it. */
export async function requireSiteOf(
  tx: Tx,
  id: string,
  employerId: string,
  field: string,
): Promise<void> {
  const row = await tx.db
    .selectFrom("sites")
    .select("id")
    .where("id", "=", id)
    .where((where) =>
      where.or([where("employerId", "=", employerId), where("operatorId", "=", employerId)]),
    )
    .executeTakeFirst();
  if (row === undefined) throw invalid(field, "site.unknown");
}

/** @throws AppError `employer.unknown` naming the field. */
export async function requireEmployer(tx: Tx, id: string, field: string): Promise<void> {
  if ((await employerRefs(tx, [id])).has(id)) return;
  throw invalid(field, "employer.unknown");
}
