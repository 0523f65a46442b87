import { audit } from "../../platform/audit.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { writeSurveys } from "./policy.ts";
import { getSurvey } from "./queries.ts";
import { type Survey, SurveyVersion } from "./schema.ts";
import { lockSurvey } from "./surveyRow.ts";

/** From here its questions stand; answering begins on the opening day. */
export async function openSurvey(ctx: Context, id: string, input: SurveyVersion): Promise<Survey> {
  authorize(ctx, writeSurveys);
  const { version } = SurveyVersion.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSurvey(tx, id, "open", version);
    const now = tx.app.clock.now();
    if (row.closesOn < dayOf(now)) throw invalid("closesOn", "day.past");
    await tx.db
      .updateTable("surveys")
      .set({ state: "open", openedAt: now, version: version + 1 })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "survey.open",
      subject: { kind: "survey", id },
      after: { title: row.title, opensOn: row.opensOn, closesOn: row.closesOn },
    });
    return getSurvey(tx, id);
  });
}
