import { z } from "@hono/zod-openapi";
import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { dayOf } from "../../../platform/clock.ts";
import { LineOrAll } from "../../../platform/grants/line.ts";
import { AreaCode, Day, Id, orNull } from "../../../platform/http/schema.ts";
import { areaNames } from "../../areas/index.ts";
import { countScope, inScope } from "../../people/index.ts";
import { Period } from "../lists/schema.ts";
import { reaches, tellCount } from "../policy.ts";

export const AgreedAtQuery = z
  .object({ employer: Id, site: Id })
  .partial()
  .refine(({ employer, site }) => (employer === undefined) !== (site === undefined), {
    message: "person.oneKey",
  });
export type AgreedAtQuery = z.infer<typeof AgreedAtQuery>;

export const AgreedAt = z
  .object({
    agreed: orNull(
      z.object({
        statementId: Id,
        period: Period,
        on: Day,
        line: LineOrAll,
        area: AreaCode,
        areaName: z.string(),
        n: z.number().int().nullable().openapi({ description: "少于 5 人且非本单位时为 null" }),
      }),
    ).openapi({ description: "没有签认过的对账单为 null" }),
  })
  .openapi("AgreedAt");
export type AgreedAt = z.infer<typeof AgreedAt>;

/**
 * Of those whom the last signed statement agreed on, how many are now told to work at an employer or a
 * site, in the caller's part of the district. No figure where nothing was signed.
 */
export async function agreedAt(tx: Tx, { employer, site }: AgreedAtQuery): Promise<AgreedAt> {
  const scope = countScope(tx);
  const row = await tx.db
    .selectFrom("rosterStatements")
    .select(["id", "period", "area", "line", "round", "lockedAt", "openedAt"])
    .where("state", "=", "locked")
    .where(sql<boolean>`(starts_with(${scope.area}, area) or starts_with(area, ${scope.area}))`)
    .where("line", "in", ["all", ...(await linesAt(tx, { employer, site }, scope.line))])
    .orderBy("period", "desc")
    .orderBy(sql`length(area)`)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  // What was agreed of one site could be told apart from what was agreed of the others.
  const whole = reaches(tx.actor, scope);
  if (row === undefined || (site !== undefined && !whole)) return { agreed: null };
  const part = { ...scope, area: row.area.length > scope.area.length ? row.area : scope.area };
  const { n } = await tx.db
    .selectFrom("rosterStatementPeople")
    .innerJoin("persons as agreed", (join) =>
      join
        .onRef("agreed.district", "=", "rosterStatementPeople.district")
        .onRef("agreed.id", "=", "rosterStatementPeople.personId"),
    )
    .innerJoin("persons", (join) =>
      join
        .onRef("persons.district", "=", "agreed.district")
        .on(sql<boolean>`persons.id = coalesce(agreed.merged_into, agreed.id)`),
    )
    .select(sql<number>`count(distinct persons.id)::int`.as("n"))
    .where("rosterStatementPeople.statementId", "=", row.id)
    .where("rosterStatementPeople.round", "=", row.round)
    .where((where) => inScope(part)(where as never))
    .where(
      site === undefined
        ? sql<boolean>`(persons.employer_id = ${employer} or persons.site_id in (
            select id from sites where district = ${tx.actor.district} and operator_id = ${employer}))`
        : sql<boolean>`persons.site_id = ${site}`,
    )
    .executeTakeFirstOrThrow();
  const names = await areaNames(tx, [part.area]);
  return {
    agreed: {
      statementId: row.id,
      period: row.period,
      on: dayOf(row.lockedAt ?? row.openedAt),
      line: row.line as LineOrAll,
      area: part.area,
      areaName: names.get(part.area) ?? part.area,
      n: tellCount(tx.actor, part, n),
    },
  };
}

/** The lines whose statements can be about a place: its own, and none but those that the caller counts. */
async function linesAt(
  tx: Tx,
  { employer, site }: AgreedAtQuery,
  own: LineOrAll,
): Promise<string[]> {
  const row =
    site === undefined
      ? await tx.db
          .selectFrom("employers")
          .select("line")
          .where("id", "=", employer ?? "")
          .executeTakeFirst()
      : await tx.db.selectFrom("sites").select("line").where("id", "=", site).executeTakeFirst();
  return row === undefined || (own !== "all" && row.line !== own) ? [] : [row.line];
}
