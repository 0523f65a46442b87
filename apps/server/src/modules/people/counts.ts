import { z } from "@hono/zod-openapi";
import { developmentSteps } from "@juxin/playbooks";
import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { withinArea } from "../../platform/db/index.ts";
import { AppError } from "../../platform/errors.ts";
import { covers } from "../../platform/grants/covers.ts";
import { Line, type LineOrAll } from "../../platform/grants/line.ts";
import { grantsFor } from "../../platform/grants/permission.ts";
import { AreaCode, Id, Instant, orNull } from "../../platform/http/schema.ts";
import { areaNames } from "../areas/index.ts";
import { employerRefs, siteRefs } from "../employers/index.ts";
import { countStages } from "./development/countStages.ts";
import { countPeople, looksAfter } from "./policy.ts";
import { suppress } from "./suppress.ts";

export const CountQuery = z.object({
  area: AreaCode.optional(),
  line: Line.optional(),
  employer: Id.optional(),
  by: z.enum(["area", "line", "employer", "site", "stage", "step"]).default("area"),
});
export type CountQuery = z.infer<typeof CountQuery>;

export const PersonCounts = z
  .object({
    area: AreaCode,
    areaName: z.string(),
    line: orNull(Line),
    asOf: Instant,
    total: z.number().int().nullable(),
    items: z.array(
      z.object({
        key: z
          .string()
          .nullable()
          .openapi({ description: "区划、条线、单位、站点，发展党员的阶段或第几步；null 为不明" }),
        name: z.string().nullable(),
        n: z.number().int().nullable().openapi({ description: "少于 5 人且非本单位时为 null" }),
      }),
    ),
  })
  .openapi("PersonCounts");
export type PersonCounts = z.infer<typeof PersonCounts>;

/** A person counts once: in their area, their main line and where they mainly work. */
const columns = { line: "line", employer: "employer_id", site: "site_id" } as const;

/**
 * How many workers there are, by area, line, employer or site; or how many are on the way into the
 * Party, by stage or step. Whoever does not look after the place
 * is told no count of fewer than five, nor one from which such could be told; by step they are told
 * none, since it would be laid against the stages.
 */
export async function personCounts(tx: Tx, query: CountQuery): Promise<PersonCounts> {
  const grants = grantsFor(tx.actor, countPeople);
  const own = grants[0]?.area ?? "";
  const area = query.area ?? (own.length < 6 ? (tx.actor.district ?? "") : own);
  const line = query.line ?? grants.find((grant) => area.startsWith(grant.area))?.line ?? "all";
  if (!grants.some((grant) => covers(grant, { area, line })))
    throw new AppError("forbidden", "grant.outsideArea");
  const rows =
    query.by === "stage" || query.by === "step"
      ? await countStages(tx, { ...query, by: query.by, area, line })
      : await countPersons(tx, { ...query, by: query.by }, area, line);
  const counts = rows.map(({ n }) => n);
  const told = looksAfter(tx.actor, { area, line })
    ? { cells: counts, total: counts.reduce((sum, n) => sum + n, 0) }
    : query.by === "step"
      ? { cells: counts.map((n) => (n === 0 ? 0 : null)), total: null }
      : suppress(counts);
  const names = await namesOf(tx, query.by, [area, ...rows.flatMap((row) => row.key ?? [])]);
  return {
    area,
    areaName: (await areaNames(tx, [area])).get(area) ?? area,
    line: line === "all" ? null : line,
    asOf: tx.app.clock.now().toISOString(),
    total: told.total,
    items: rows.map((row, at) => ({
      key: row.key,
      name: row.key === null ? null : (names.get(row.key) ?? null),
      n: told.cells[at] ?? null,
    })),
  };
}

async function countPersons(
  tx: Tx,
  query: CountQuery & { by: "area" | "line" | "employer" | "site" },
  area: string,
  line: LineOrAll,
): Promise<{ key: string | null; n: number }[]> {
  const below = area.length < 6 ? 6 : area.length < 9 ? 9 : 12;
  const key =
    query.by === "area"
      ? sql<string | null>`left(area, ${sql.lit(below)})`
      : sql<string | null>`${sql.ref(columns[query.by])}::text`;
  let select = tx.db
    .selectFrom("persons")
    .select([key.as("key"), sql<number>`count(*)::int`.as("n")])
    .where(withinArea("area", area))
    .where("mergedInto", "is", null)
    .where("state", "=", "active")
    .groupBy(key)
    .orderBy("n", "desc")
    .orderBy("key");
  if (line !== "all") select = select.where("line", "=", line);
  if (query.employer !== undefined) select = select.where("employerId", "=", query.employer);
  return select.execute();
}

async function namesOf(
  tx: Tx,
  by: CountQuery["by"],
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (by === "area") return areaNames(tx, keys);
  if (by === "line") return new Map();
  if (by === "stage" || by === "step")
    return new Map(by === "step" ? developmentSteps.map((one) => [String(one.step), one.zh]) : []);
  const ids = keys.filter((key) => key.includes("-"));
  const refs = by === "employer" ? await employerRefs(tx, ids) : await siteRefs(tx, ids);
  return new Map([...refs].map(([id, { name }]) => [id, name]));
}
