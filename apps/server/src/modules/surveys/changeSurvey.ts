import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { json } from "../../platform/db/index.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { checkSurvey } from "./createSurvey.ts";
import { writeSurveys } from "./policy.ts";
import { getSurvey } from "./queries.ts";
import { ChangeSurvey, type Survey } from "./schema.ts";
import { lockSurvey } from "./surveyRow.ts";

/** A draft is replaced whole; once it is open its questions stand. */
export async function changeSurvey(ctx: Context, id: string, input: ChangeSurvey): Promise<Survey> {
  authorize(ctx, writeSurveys);
  const { version, questions, ...asked } = ChangeSurvey.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSurvey(tx, id, "edit", version);
    await checkSurvey(tx, { questions, ...asked });
    await tx.db
      .updateTable("surveys")
      .set({ ...asked, questions: json(questions), version: version + 1 })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "survey.change",
      subject: { kind: "survey", id },
      before: { title: row.title, area: row.area, questions: row.questions.length },
      after: { title: asked.title, area: asked.area, questions: questions.length },
    });
    return getSurvey(tx, id);
  });
}
