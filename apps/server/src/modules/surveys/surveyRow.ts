import type { Selectable } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import type { Tables } from "../../platform/db/index.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import type { Line } from "../../platform/grants/line.ts";
import { mayManage } from "./policy.ts";
import { stateOn } from "./rules.ts";
import type { Question, SurveyAbility, SurveyState } from "./schema.ts";

export type SurveyRow = Omit<Selectable<Tables["surveys"]>, "questions" | "lines"> & {
  questions: Question[];
  lines: Line[];
  closedOn: string | null;
};

/** The row as it is worked with: questions and lines as what they are, the day on which it was ended. */
export const readRow = (row: Selectable<Tables["surveys"]>): SurveyRow => ({
  ...row,
  questions: row.questions as unknown as Question[],
  lines: row.lines as Line[],
  closedOn: row.closedAt === null ? null : dayOf(row.closedAt),
});

export const stateNow = (tx: Tx, row: SurveyRow): SurveyState =>
  stateOn(row, dayOf(tx.app.clock.now()));

/** A draft is its maker's; what was opened is for everybody who works on the district. */
export const isVisible = (tx: Tx, row: SurveyRow): boolean =>
  row.state !== "draft" || mayManage(tx.actor, row);

export async function findSurvey(tx: Tx, id: string, lock = false): Promise<SurveyRow> {
  let select = tx.db.selectFrom("surveys").selectAll().where("id", "=", id);
  if (lock) select = select.forUpdate();
  const found = await select.executeTakeFirst();
  const row = found === undefined ? undefined : readRow(found);
  if (row === undefined || !isVisible(tx, row)) throw notFound("survey");
  return row;
}

const allowed: Record<SurveyState, readonly SurveyAbility[]> = {
  draft: ["edit", "discard", "open", "copy"],
  waiting: ["close", "copy"],
  open: ["close", "copy"],
  closed: ["copy"],
};

export const abilitiesIn = (tx: Tx, row: SurveyRow): SurveyAbility[] =>
  mayManage(tx.actor, row) ? [...allowed[stateNow(tx, row)]] : [];

/** The row, locked, where the caller may do this with it now. */
export async function lockSurvey(
  tx: Tx,
  id: string,
  ability: SurveyAbility,
  version?: number,
): Promise<SurveyRow> {
  const row = await findSurvey(tx, id, true);
  if (!mayManage(tx.actor, row)) throw new AppError("forbidden", "grant.outsideArea");
  const allowedNow = abilitiesIn(tx, row);
  if (!allowedNow.includes(ability))
    throw new AppError("conflict", "survey.notAllowedNow", { allowed: allowedNow });
  if (version !== undefined && version !== row.version)
    throw new AppError("conflict", "survey.changedMeanwhile");
  return row;
}
