import { lines } from "@juxin/playbooks";
import { sql } from "kysely";
import type { Context, Tx } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withScope } from "../../platform/transaction.ts";
import { areaNames } from "../areas/index.ts";
import { unitRefs } from "../organizations/index.ts";
import { answerSurveys } from "./policy.ts";
import type { OpenSurvey } from "./schema.ts";
import { readRow, stateNow, type SurveyRow } from "./surveyRow.ts";
import { unnamed } from "./unnamed.ts";

/** What the link opens: before it begins and after it ended it says so; a draft is not there. */
export async function readOpenSurvey(
  ctx: Context,
  district: string,
  code: string,
): Promise<OpenSurvey> {
  authorize(ctx, answerSurveys);
  return withScope(await unnamed(ctx, district), async (tx) => {
    const row = await findByCode(tx, code);
    const state = stateNow(tx, row);
    const names = await areaNames(tx, [row.area]);
    const units = await unitRefs(tx, [row.unitId]);
    return {
      code: row.code,
      title: row.title,
      why: row.why,
      becomes: row.becomes,
      questions: row.questions,
      areaName: names.get(row.area) ?? row.area,
      unitName: units.get(row.unitId)?.name ?? "",
      lines: linesOf(row),
      areas: await streetsOf(tx, row),
      opensOn: row.opensOn,
      closesOn: row.closesOn,
      state: state === "draft" ? "closed" : state,
    };
  });
}

export async function findByCode(tx: Tx, code: string): Promise<SurveyRow> {
  const row = await tx.db
    .selectFrom("surveys")
    .selectAll()
    .where("code", "=", code)
    .where("state", "!=", "draft")
    .executeTakeFirst();
  if (row === undefined) throw notFound("survey");
  return readRow(row);
}

export const linesOf = (row: SurveyRow) => (row.lines.length === 0 ? [...lines] : row.lines);

/** The streets among which whoever answers may choose; none where the questionnaire is one street's. */
export async function streetsOf(tx: Tx, { area }: Pick<SurveyRow, "area">) {
  if (area.length >= 9) return [];
  return tx.db
    .selectFrom("areas")
    .select(["code", "name"])
    .where("parent", "=", area)
    .where(sql<number>`length(code)`, "=", 9)
    .orderBy("code")
    .execute();
}
