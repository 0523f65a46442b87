import type { Tx } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import type { Line } from "../../platform/grants/line.ts";
import { areaNames } from "../areas/index.ts";
import { tellAnswered } from "./queries.ts";
import { shownCells, threshold } from "./rules.ts";
import type { ResultQuery, SurveyResults } from "./schema.ts";
import { findSurvey, type SurveyRow } from "./surveyRow.ts";
import { tally } from "./tally.ts";

/** What a questionnaire's answers say, all or those of one line or street; nothing of fewer than five. */
export async function surveyResults(
  tx: Tx,
  id: string,
  query: ResultQuery,
): Promise<{ survey: SurveyRow; results: SurveyResults }> {
  const survey = await findSurvey(tx, id);
  const rows = await tx.db
    .selectFrom("surveyAnswers")
    .select(["line", "area", "answers"])
    .where("surveyId", "=", id)
    .execute();
  const lines = shownCells(countBy(rows.map(({ line }) => line)));
  const areas = shownCells(countBy(rows.map(({ area }) => area)));
  if (query.line !== undefined && query.area !== undefined)
    throw new AppError("invalid", "survey.oneFilter");
  const hidden =
    (query.line !== undefined && !lines.includes(query.line)) ||
    (query.area !== undefined && !areas.includes(query.area));
  const chosen = rows.filter(
    ({ line, area }) =>
      (query.line === undefined || line === query.line) &&
      (query.area === undefined || area === query.area),
  );
  const names = await areaNames(tx, areas);
  const filters = {
    lines: lines as Line[],
    areas: areas.map((code) => ({ code, name: names.get(code) ?? code })),
  };
  // One that is kept back to protect another group says no more of itself than a small one.
  if (hidden)
    return {
      survey,
      results: { answered: { count: null, fewer: true }, questions: null, ...filters },
    };
  const answered = tellAnswered(chosen.length);
  const questions =
    chosen.length < threshold
      ? null
      : survey.questions.map((question) =>
          tally(
            question,
            chosen.map(({ answers }) => (answers as Record<string, unknown>)[question.key]),
          ),
        );
  return { survey, results: { answered, questions, ...filters } };
}

function countBy(keys: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
