import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { writeSurveys } from "./policy.ts";
import { lockSurvey } from "./surveyRow.ts";

/** Throws a draft away; what was opened stays for good. */
export async function discardSurvey(ctx: Context, id: string): Promise<void> {
  authorize(ctx, writeSurveys);
  await withTransaction(ctx, async (tx) => {
    const row = await lockSurvey(tx, id, "discard");
    await tx.db.deleteFrom("surveys").where("id", "=", id).execute();
    await audit(tx, {
      action: "survey.discard",
      subject: { kind: "survey", id },
      before: { title: row.title, area: row.area, questions: row.questions.length },
    });
  });
}
