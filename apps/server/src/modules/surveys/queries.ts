import { withinArea } from "../../platform/db/index.ts";
import type { Tx } from "../../platform/context.ts";
import { isAllowed } from "../../platform/grants/permission.ts";
import { areaNames } from "../areas/index.ts";
import { unitRefs } from "../organizations/index.ts";
import { keepSurveyFindings } from "./policy.ts";
import { threshold } from "./rules.ts";
import type { Answered, Survey, SurveyState } from "./schema.ts";
import {
  abilitiesIn,
  findSurvey,
  isVisible,
  readRow,
  stateNow,
  type SurveyRow,
} from "./surveyRow.ts";

export const tellAnswered = (count: number): Answered =>
  count > 0 && count < threshold ? { count: null, fewer: true } : { count, fewer: false };

export const pathOf = (district: string, code: string): string => `/m/q/${district}/${code}`;

/** Questionnaires of the district, the latest first; of drafts those that the caller may change. */
export async function listSurveys(
  tx: Tx,
  query: { state?: SurveyState | undefined; area?: string | undefined },
): Promise<Survey[]> {
  let select = tx.db
    .selectFrom("surveys")
    .selectAll()
    .orderBy("madeAt", "desc")
    .orderBy("id", "desc")
    .limit(200);
  if (query.area !== undefined) select = select.where(withinArea("area", query.area));
  const rows = (await select.execute())
    .map(readRow)
    .filter(
      (row) =>
        isVisible(tx, row) && (query.state === undefined || stateNow(tx, row) === query.state),
    );
  return presentSurveys(tx, rows);
}

export async function getSurvey(tx: Tx, id: string): Promise<Survey> {
  const [survey] = await presentSurveys(tx, [await findSurvey(tx, id)]);
  if (survey === undefined) throw new Error(`Survey ${id} has no unit`);
  return survey;
}

async function presentSurveys(tx: Tx, rows: readonly SurveyRow[]): Promise<Survey[]> {
  if (rows.length === 0) return [];
  const counts = await answerCounts(
    tx,
    rows.map(({ id }) => id),
  );
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  const names = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  return rows.flatMap((row): Survey[] => {
    const unit = units.get(row.unitId);
    if (unit === undefined) return [];
    const count = counts.get(row.id) ?? 0;
    const abilities = abilitiesIn(tx, row);
    const found = count >= threshold && isAllowed(tx.actor, keepSurveyFindings);
    return [
      {
        id: row.id,
        code: row.code,
        path: pathOf(row.district, row.code),
        title: row.title,
        why: row.why,
        becomes: row.becomes,
        questions: row.questions,
        area: row.area,
        areaName: names.get(row.area) ?? row.area,
        lines: row.lines,
        opensOn: row.opensOn,
        closesOn: row.closesOn,
        state: stateNow(tx, row),
        unit,
        madeAt: row.madeAt.toISOString(),
        answered: tellAnswered(count),
        talkId: row.talkId,
        version: row.version,
        abilities: abilities.length > 0 && found ? [...abilities, "keepFindings"] : abilities,
      },
    ];
  });
}

async function answerCounts(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.db
    .selectFrom("surveyAnswers")
    .select(({ fn }) => ["surveyId", fn.countAll<number>().as("n")])
    .where("surveyId", "in", ids)
    .groupBy("surveyId")
    .execute();
  return new Map(rows.map(({ surveyId, n }) => [surveyId, n]));
}
