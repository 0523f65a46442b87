import { sql, type SqlBool } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { withinArea } from "../../platform/db/index.ts";
import { AppError } from "../../platform/errors.ts";
import type { Line } from "../../platform/grants/line.ts";
import type { Unit, UnitKind, UnitRef } from "./schema.ts";

interface UnitFilter {
  kind?: UnitKind | undefined;
  area?: string | undefined;
  line?: Line | undefined;
  q?: string | undefined;
  limit: number;
}

const columns = ["id", "kind", "name", "area", "line", "parentId", "departmentKey"] as const;

export async function listUnits(tx: Tx, filter: UnitFilter): Promise<Unit[]> {
  let query = tx.db
    .selectFrom("units")
    .select(columns)
    .orderBy("kind")
    .orderBy("area")
    .orderBy("name");
  if (filter.kind !== undefined) query = query.where("kind", "=", filter.kind);
  if (filter.area !== undefined) query = query.where(withinArea("area", filter.area));
  const { line } = filter;
  if (line !== undefined)
    query = query.where((where) => where.or([where("line", "=", line), where("line", "is", null)]));
  if (filter.q !== undefined && filter.q !== "") {
    const text = filter.q.toLowerCase().replaceAll(/[%_\\]/g, "");
    query = query.where((where) =>
      where.or([
        sql<SqlBool>`lower(name) like ${`%${text}%`}`,
        where("searchKeys", "like", `%${text}%`),
      ]),
    );
  }
  return (await query.limit(filter.limit).execute()) as Unit[];
}

/** Units by id; a foreign or unknown id is simply missing. */
export async function unitRefs(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<Map<string, UnitRef>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("units")
    .select(["id", "name", "kind"])
    .where("id", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, row as UnitRef]));
}

/** @throws AppError `unit.unknown` naming the field, so that the form can show it. */
export async function getUnit(tx: Tx, id: string, field: string): Promise<Unit> {
  const row = await tx.db
    .selectFrom("units")
    .select(columns)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined)
    throw new AppError("invalid", "unit.unknown", undefined, {
      issues: [{ path: field, reason: "unit.unknown" }],
    });
  return row as Unit;
}

/** The office that answers for an area: its community's, else its street's, else the district's. */
export async function officeOf(
  tx: Tx,
  area: string,
  level: "community" | "street" | "district",
): Promise<Unit> {
  const lengths = { community: [12, 9, 6], street: [9, 6], district: [6] }[level];
  const codes = lengths
    .filter((length) => length <= area.length)
    .map((length) => area.slice(0, length));
  const rows = await tx.db
    .selectFrom("units")
    .select(columns)
    .where("kind", "in", ["community", "street", "district"])
    .where("area", "in", codes)
    .execute();
  const nearest = rows.toSorted((a, b) => b.area.length - a.area.length)[0];
  if (nearest === undefined) throw new AppError("invalid", "area.noOffice", { area });
  return nearest as Unit;
}
