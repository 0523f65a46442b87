import { audit } from "../../platform/audit.ts";
import { addDays, dayOf } from "../../platform/clock.ts";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { checkSurvey, insertDraft } from "./createSurvey.ts";
import { writeSurveys } from "./policy.ts";
import { getSurvey } from "./queries.ts";
import type { NewSurvey, Survey } from "./schema.ts";
import { lockSurvey } from "./surveyRow.ts";

const usualDays = 13;

/** The same questions as a new draft, from today for two weeks: how what was opened is changed. */
export async function copySurvey(ctx: Context, id: string): Promise<Survey> {
  authorize(ctx, writeSurveys);
  return withTransaction(ctx, async (tx) => {
    const { title, why, becomes, questions, area, lines } = await lockSurvey(tx, id, "copy");
    const today = dayOf(tx.app.clock.now());
    const days = { opensOn: today, closesOn: addDays(today, usualDays) };
    const copied: NewSurvey = { title, why, becomes, questions, area, lines, ...days };
    const unitId = await checkSurvey(tx, copied);
    const copyId = tx.submission?.key ?? newId();
    await insertDraft(tx, copyId, unitId, copied);
    await audit(tx, {
      action: "survey.copy",
      subject: { kind: "survey", id: copyId },
      after: { of: id, title },
    });
    return getSurvey(tx, copyId);
  });
}
