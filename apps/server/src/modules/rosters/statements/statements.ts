import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { staffNames } from "../../accounts/index.ts";
import { areaNames } from "../../areas/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { placeOf } from "../lists/listRow.ts";
import { tellCount } from "../policy.ts";
import type { Statement, StatementFigures, StatementQuery } from "./schema.ts";
import {
  abilitiesOf,
  findStatement,
  partiesOf,
  seenBy,
  type StatementRow,
} from "./statementRow.ts";

/** Units that have signed in this round. */
export async function answeredIn(tx: Tx, row: StatementRow): Promise<Set<string>> {
  const rows = await tx.db
    .selectFrom("rosterSignatures")
    .select("unitId")
    .where("statementId", "=", row.id)
    .where("round", "=", row.round)
    .execute();
  return new Set(rows.map(({ unitId }) => unitId));
}

export async function listStatements(tx: Tx, query: StatementQuery): Promise<Statement[]> {
  let select = tx.db
    .selectFrom("rosterStatements")
    .selectAll()
    .where(seenBy(tx))
    .orderBy("period", "desc")
    .orderBy("area")
    .orderBy("line")
    .limit(100);
  if (query.period !== undefined) select = select.where("period", "=", query.period);
  if (query.area !== undefined)
    select = select.where(withinArea("rosterStatements.area", query.area));
  if (query.line !== undefined) select = select.where("line", "=", query.line);
  if (query.state !== undefined) select = select.where("state", "=", query.state);
  const shown: Statement[] = [];
  for (const row of await select.execute()) shown.push(await presentStatement(tx, row));
  return shown;
}

export const getStatement = async (tx: Tx, id: string): Promise<Statement> =>
  presentStatement(tx, await findStatement(tx, id));

async function presentStatement(tx: Tx, row: StatementRow): Promise<Statement> {
  const parties = await partiesOf(tx, row);
  const signatures = await tx.db
    .selectFrom("rosterSignatures")
    .selectAll()
    .where("statementId", "=", row.id)
    .orderBy("at")
    .execute();
  const adjustments = await tx.db
    .selectFrom("rosterAdjustments")
    .selectAll()
    .where("statementId", "=", row.id)
    .orderBy("seq")
    .execute();
  const { carried } = await tx.db
    .selectFrom("rosterDifferences")
    .select(sql<number>`count(*)::int`.as("carried"))
    .where("statementId", "=", row.id)
    .where("carriedFrom", "is not", null)
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  const units = await unitRefs(tx, [
    ...parties,
    ...signatures.map(({ unitId }) => unitId),
    ...adjustments.map(({ unitId }) => unitId),
  ]);
  const names = await staffNames(
    tx,
    [...signatures, ...adjustments].map(({ accountId }) => accountId),
  );
  const areas = await areaNames(tx, [row.area]);
  const now = new Map(
    signatures.filter(({ round }) => round === row.round).map((one) => [one.unitId, one]),
  );
  const ref = (id: string | null) => (id === null ? null : (units.get(id) ?? null));
  return {
    id: row.id,
    period: row.period,
    area: row.area,
    areaName: areas.get(row.area) ?? row.area,
    line: placeOf(row).line,
    state: row.state as Statement["state"],
    figures: tellFigures(tx, row),
    adjusted: adjustments.reduce((sum, { delta }) => sum + delta, 0),
    figuresHash: row.figuresHash,
    parties: parties.flatMap((id) => {
      const unit = ref(id);
      const said = now.get(id);
      const answer = (said?.answer ?? null) as "signed" | "refused" | null;
      return unit === null ? [] : [{ unit, answer, at: said?.at.toISOString() ?? null }];
    }),
    signatures: signatures.flatMap((one) => {
      const unit = ref(one.unitId);
      if (unit === null) return [];
      const { answer, note, round } = one;
      const by = names.get(one.accountId ?? "") ?? "";
      return [
        { unit, by, answer: answer as "signed" | "refused", note, round, at: one.at.toISOString() },
      ];
    }),
    adjustments: adjustments.map(({ id, delta, reason, differenceId, accountId, unitId, at }) => ({
      id,
      delta,
      reason,
      differenceId,
      by: names.get(accountId) ?? "",
      unit: ref(unitId),
      at: at.toISOString(),
    })),
    previousId: row.previousId,
    carried,
    dueOn: row.dueOn,
    computedAt: row.computedAt?.toISOString() ?? null,
    lockedAt: row.lockedAt?.toISOString() ?? null,
    round: row.round,
    version: row.version,
    abilities: await abilitiesOf(tx, row, parties, new Set(now.keys())),
  };
}

/** Figures as the caller may read them: small ones only where the people are the caller's to look after. */
function tellFigures(tx: Tx, row: StatementRow): StatementFigures {
  const place = placeOf(row);
  const tell = (value: number | null) =>
    value === null ? null : tellCount(tx.actor, place, value);
  const figures = row.figures as StatementFigures;
  return {
    sources: figures.sources.map((source) => ({
      ...source,
      people: tell(source.people),
      rows: tell(source.rows),
      doubtful: tell(source.doubtful),
      encoded: tell(source.encoded),
    })),
    everybody: tell(figures.everybody),
    agreed: tell(figures.agreed),
    pending: tell(figures.pending),
    excluded: tell(figures.excluded),
    opening: tell(figures.opening),
    joined: tell(figures.joined),
    gone: tell(figures.gone),
    differences: figures.differences.map(({ type, open, settled }) => ({
      type,
      open: tell(open),
      settled: tell(settled),
    })),
  };
}
