import { audit } from "../../platform/audit.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { hashToken } from "../../platform/crypto/token.ts";
import { json } from "../../platform/db/index.ts";
import { AppError, invalidFields, type Issue } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { limitAnswers } from "./answerLimit.ts";
import { findByCode, linesOf, streetsOf } from "./openSurveyByCode.ts";
import { answerSurveys } from "./policy.ts";
import { answerIssues, keptAnswers, lastDayOf, stateOn, takesAnswer } from "./rules.ts";
import { type AnswerTaken, NewAnswer } from "./schema.ts";
import type { SurveyRow } from "./surveyRow.ts";
import { unnamed } from "./unnamed.ts";

/**
 * One answer, of nobody by name. The phone's random mark makes it one a phone; the same mark again is
 * the same answer, whatever it says. Kept with its day alone, in no order of arrival.
 */
export async function answerSurvey(
  ctx: Context,
  district: string,
  code: string,
  input: NewAnswer,
): Promise<AnswerTaken> {
  authorize(ctx, answerSurveys);
  const asked = NewAnswer.parse(input);
  limitAnswers(ctx);
  return withTransaction(await unnamed(ctx, district), async (tx) => {
    const row = await findByCode(tx, code);
    const answerIndex = hashToken(tx.app.keyring, `survey:${row.id}:${asked.clientId}`);
    const earlier = await tx.db
      .selectFrom("surveyAnswers")
      .select("answerIndex")
      .where("surveyId", "=", row.id)
      .where("answerIndex", "=", answerIndex)
      .executeTakeFirst();
    if (earlier !== undefined) return { again: true };
    const today = dayOf(tx.app.clock.now());
    requireTaking(row, asked.answeredOn, today);
    const issues = [
      ...answerIssues(row.questions, asked.answers),
      ...(await groupIssues(tx, row, asked)),
    ];
    if (issues.length > 0) throw invalidFields(issues);
    await tx.db
      .insertInto("surveyAnswers")
      .values({
        district,
        surveyId: row.id,
        answerIndex,
        answeredOn: asked.answeredOn < today ? asked.answeredOn : today,
        line: asked.line,
        area: asked.area,
        answers: json(keptAnswers(asked.answers)),
      })
      .execute();
    await audit(tx, { action: "survey.answer", subject: { kind: "survey", id: row.id } });
    return { again: false };
  });
}

function requireTaking(row: SurveyRow, answeredOn: string, today: string): void {
  if (takesAnswer(row, answeredOn, today)) return;
  throw stateOn(row, today) === "waiting"
    ? new AppError("conflict", "survey.notOpenYet", { opensOn: row.opensOn })
    : new AppError("conflict", "survey.closed", { closedOn: lastDayOf(row) });
}

/** The line and the street that somebody says of themselves have to be among those that are asked. */
async function groupIssues(
  tx: Tx,
  row: SurveyRow,
  { line, area }: Pick<NewAnswer, "line" | "area">,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (line !== null && !linesOf(row).includes(line))
    issues.push({ path: "line", reason: "survey.otherLine" });
  if (area !== null && !(await streetsOf(tx, row)).some(({ code }) => code === area))
    issues.push({ path: "area", reason: "survey.otherArea" });
  return issues;
}
