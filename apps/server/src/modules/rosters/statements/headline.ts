import type { z } from "zod";
import type { Tx } from "../../../platform/context.ts";
import { dayOf } from "../../../platform/clock.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { AppError } from "../../../platform/errors.ts";
import { areaNames } from "../../areas/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { tellCount } from "../policy.ts";
import type { Headline, HeadlineQuery, StatementFigures } from "./schema.ts";

/**
 * How many workers there are, as all parties last signed it, with its source, date and scope. Never a
 * count of rows: where nothing was signed yet, there is no figure.
 */
export async function headline(tx: Tx, query: z.infer<typeof HeadlineQuery>): Promise<Headline> {
  const district = tx.actor.district ?? "";
  if (!query.area.startsWith(district)) throw new AppError("notFound", "area.notFound");
  const row = await tx.db
    .selectFrom("rosterStatements")
    .selectAll()
    .where(withinArea("area", district))
    .where("area", "=", query.area)
    .where("line", "=", query.line)
    .where("state", "=", "locked")
    .orderBy("period", "desc")
    .limit(1)
    .executeTakeFirst();
  const names = await areaNames(tx, [query.area]);
  const scope = {
    area: query.area,
    areaName: names.get(query.area) ?? query.area,
    line: query.line,
  };
  if (row === undefined)
    return {
      ...scope,
      value: null,
      known: false,
      agreed: null,
      adjusted: 0,
      period: null,
      asOf: null,
      sources: [],
      signedBy: [],
      statementId: null,
    };
  const adjustments = await tx.db
    .selectFrom("rosterAdjustments")
    .select("delta")
    .where("statementId", "=", row.id)
    .execute();
  const signatures = await tx.db
    .selectFrom("rosterSignatures")
    .select("unitId")
    .where("statementId", "=", row.id)
    .where("round", "=", row.round)
    .orderBy("at")
    .execute();
  const units = await unitRefs(
    tx,
    signatures.map(({ unitId }) => unitId),
  );
  const figures = row.figures as StatementFigures;
  const agreed = figures.agreed ?? 0;
  const adjusted = adjustments.reduce((sum, { delta }) => sum + delta, 0);
  const place = { area: query.area, line: query.line };
  return {
    ...scope,
    value: tellCount(tx.actor, place, agreed + adjusted),
    known: true,
    agreed: tellCount(tx.actor, place, agreed),
    adjusted,
    period: row.period,
    asOf: dayOf(row.lockedAt ?? row.openedAt),
    sources: figures.sources.map(({ name }) => name),
    signedBy: signatures.flatMap(({ unitId }) => units.get(unitId)?.name ?? []),
    statementId: row.id,
  };
}
