import { sql, type SqlBool } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { withinArea } from "../../platform/db/index.ts";
import { invalid, notFound } from "../../platform/errors.ts";
import type { Area, AreaLevel } from "./schema.ts";

interface AreaFilter {
  parent?: string | undefined;
  q?: string | undefined;
  level?: AreaLevel | undefined;
  limit: number;
}

/** Valid areas in order of code, those retired left out; `q` matches the name, its pinyin or its initials, from anywhere in the district. */
export async function listAreas(tx: Tx, filter: AreaFilter): Promise<Area[]> {
  const within = tx.actor.district ?? "";
  let query = tx.db
    .selectFrom("areas")
    .selectAll()
    .where(notRetired(tx))
    .orderBy("code")
    .limit(filter.limit);
  if (filter.parent !== undefined) query = query.where("parent", "=", filter.parent);
  else query = query.where(withinArea("code", within));
  if (filter.level !== undefined) query = query.where("level", "=", filter.level);
  if (filter.q !== undefined && filter.q !== "") {
    const text = filter.q.toLowerCase().replaceAll(/[%_\\]/g, "");
    query = query.where((where) =>
      where.or([
        sql<SqlBool>`lower(name) like ${`%${text}%`}`,
        where("pinyin", "like", `${text}%`),
        where("initials", "like", `${text}%`),
      ]),
    );
  }
  return withPaths(tx, await query.execute());
}

export async function getArea(tx: Tx, code: string): Promise<Area> {
  const row = await tx.db
    .selectFrom("areas")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  if (row === undefined) throw notFound("area");
  const [area] = await withPaths(tx, [row]);
  if (area === undefined) throw notFound("area");
  return area;
}

/** Names by code, for rows that carry an area. */
export async function areaNames(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("areas")
    .select(["code", "name"])
    .where("code", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}

/** @throws AppError `area.unknown` naming the field, when there is no such area, or no longer. */
export async function requireArea(tx: Tx, code: string, field: string): Promise<void> {
  const valid = await tx.db
    .selectFrom("areas")
    .select("code")
    .where("code", "=", code)
    .where(notRetired(tx))
    .executeTakeFirst();
  if (valid !== undefined) return;
  throw invalid(field, "area.unknown");
}

/** A code is valid through its last day. Old cases keep a retired one, and its name. */
const notRetired = (tx: Tx) =>
  sql<SqlBool>`(valid_to is null or valid_to >= ${dayOf(tx.app.clock.now())}::date)`;

interface AreaRow {
  code: string;
  name: string;
  level: string;
  parent: string | null;
  validFrom: string | null;
  validTo: string | null;
}

const prefixLengths = [2, 4, 6, 9, 12];

async function withPaths(tx: Tx, rows: AreaRow[]): Promise<Area[]> {
  const ancestors = (code: string) =>
    prefixLengths.filter((length) => length < code.length).map((length) => code.slice(0, length));
  const names = await areaNames(
    tx,
    rows.flatMap((row) => ancestors(row.code)),
  );
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    level: row.level as AreaLevel,
    parent: row.parent,
    path: ancestors(row.code)
      .filter((code) => names.has(code))
      .map((code) => ({ code, name: names.get(code) ?? code })),
    validFrom: row.validFrom,
    validTo: row.validTo,
  }));
}
