import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { writeSurveys } from "./policy.ts";
import { getSurvey } from "./queries.ts";
import { type Survey, SurveyVersion } from "./schema.ts";
import { lockSurvey } from "./surveyRow.ts";

/** Ends a questionnaire before its closing day. */
export async function closeSurvey(ctx: Context, id: string, input: SurveyVersion): Promise<Survey> {
  authorize(ctx, writeSurveys);
  const { version } = SurveyVersion.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSurvey(tx, id, "close", version);
    await tx.db
      .updateTable("surveys")
      .set({ state: "closed", closedAt: tx.app.clock.now(), version: version + 1 })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "survey.close",
      subject: { kind: "survey", id },
      before: { closesOn: row.closesOn },
    });
    return getSurvey(tx, id);
  });
}
