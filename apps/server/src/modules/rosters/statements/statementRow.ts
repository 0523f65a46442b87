import type { Selectable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { canonicalJson } from "../../../platform/crypto/canonicalJson.ts";
import { sm3 } from "../../../platform/crypto/sm3.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { unitIdsOf } from "../../../platform/grants/actor.ts";
import { officeOf } from "../../organizations/index.ts";
import { placeOf } from "../lists/listRow.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import {
  adjustStatements,
  handedInNear,
  openStatements,
  reaches,
  signStatements,
} from "../policy.ts";
import { allowedFor, type StatementAction, type StatementState } from "./rules.ts";
import type { StatementFigures } from "./schema.ts";

export type StatementRow = Selectable<Tables["rosterStatements"]>;

export async function findStatement(tx: Tx, id: string): Promise<StatementRow> {
  const row = await tx.db
    .selectFrom("rosterStatements")
    .selectAll()
    .where("id", "=", id)
    .where(seenBy(tx))
    .executeTakeFirst();
  if (row === undefined) throw notFound("statement");
  return row;
}

export async function lockStatement(tx: Tx, id: string, version: number): Promise<StatementRow> {
  await findStatement(tx, id);
  const row = await tx.db
    .selectFrom("rosterStatements")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.version !== version)
    throw new AppError("conflict", "statement.changedMeanwhile", { version: row.version });
  return row;
}

/** Statements of areas about one's own; a party to them, whose unit keeps a source there, too. */
export const seenBy = (tx: Tx) => handedInNear(tx.actor, "rosterStatements");

/** Everybody who has to sign: who keeps a list in it, and the office of the place itself. */
export async function partiesOf(tx: Tx, row: StatementRow): Promise<string[]> {
  const figures = row.figures as Partial<StatementFigures>;
  const level = row.area.length >= 12 ? "community" : row.area.length >= 9 ? "street" : "district";
  const office = await officeOf(tx, row.area, level);
  return [...new Set([office.id, ...(figures.sources ?? []).map(({ unitId }) => unitId)])];
}

/** What all parties sign: the scope and every figure. */
export const hashOf = (row: StatementRow, figures: unknown): string =>
  sm3(
    canonicalJson({
      period: row.period,
      area: row.area,
      line: row.line,
      opening: row.opening,
      figures,
    }),
  );

const rights = {
  refresh: openStatements,
  propose: openStatements,
  sign: signStatements,
  refuse: signStatements,
  adjust: adjustStatements,
} as const;

/** What the actor may do now. */
export async function abilitiesOf(
  tx: Tx,
  row: StatementRow,
  parties: readonly string[],
  answered: ReadonlySet<string>,
): Promise<StatementAction[]> {
  const own = unitIdsOf(tx.actor).filter((id) => parties.includes(id));
  const all = allowedFor(row.state as StatementState, {
    party: own.length > 0,
    answered: own.every((id) => answered.has(id)),
  });
  return all.filter(
    (action) =>
      isAllowed(tx.actor, rights[action]) &&
      (action === "sign" || action === "refuse" || reaches(tx.actor, placeOf(row))),
  );
}

/** @throws AppError 409 with what is allowed instead. */
export function requireAction(
  allowed: readonly StatementAction[],
  action: StatementAction,
  row: StatementRow,
): void {
  if (!allowed.includes(action))
    throw new AppError("conflict", "statement.notNow", { action, state: row.state, allowed });
}
