import { addDays, startOfDay } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { hashToken } from "../../platform/crypto/token.ts";
import { json } from "../../platform/db/index.ts";
import { invalidFields } from "../../platform/errors.ts";
import { answerIssues, issuesOf } from "./rules.ts";
import { type NewAnswer, NewSurvey } from "./schema.ts";

interface Told {
  id: string;
  code: string;
  unitId: string;
  madeBy: string;
  survey: NewSurvey;
  answers: Omit<NewAnswer, "clientId">[];
}

/** An opened questionnaire with its answers, for a demo district; what the rules refuse is refused here. */
export async function tellSurvey(tx: Tx, told: Told): Promise<void> {
  const district = tx.actor.district ?? "";
  const { questions, ...asked } = NewSurvey.parse(told.survey);
  const issues = [
    ...issuesOf(told.survey),
    ...told.answers.flatMap(({ answers }) => answerIssues(questions, answers)),
  ];
  if (issues.length > 0) throw invalidFields(issues);
  const at = startOfDay(addDays(asked.opensOn, -1));
  await tx.db
    .insertInto("surveys")
    .values({
      district,
      id: told.id,
      code: told.code,
      ...asked,
      questions: json(questions),
      state: "open",
      unitId: told.unitId,
      madeBy: told.madeBy,
      madeAt: at,
      openedAt: at,
      version: 2,
    })
    .execute();
  const rows = told.answers.map(({ answers, ...answer }, n) => ({
    district,
    surveyId: told.id,
    answerIndex: hashToken(tx.app.keyring, `survey:${told.id}:${n}`),
    ...answer,
    answers: json(answers),
  }));
  if (rows.length > 0) await tx.db.insertInto("surveyAnswers").values(rows).execute();
}
