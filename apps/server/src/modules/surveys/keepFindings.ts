import { audit } from "../../platform/audit.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { recordTalk } from "../rosters/index.ts";
import { keepSurveyFindings } from "./policy.ts";
import { getSurvey } from "./queries.ts";
import { surveyResults } from "./results.ts";
import { KeepFindings, type Survey } from "./schema.ts";
import { mayManage } from "./policy.ts";

/** What the free words come to is kept where talks keep theirs, so that everything heard stands in one list. */
export async function keepFindings(ctx: Context, id: string, input: KeepFindings): Promise<Survey> {
  authorize(ctx, keepSurveyFindings);
  const { findings } = KeepFindings.parse(input);
  return withTransaction(ctx, async (tx) => {
    const { survey, results } = await surveyResults(tx, id, {});
    if (!mayManage(tx.actor, survey)) throw new AppError("forbidden", "grant.outsideArea");
    if (results.questions === null) throw new AppError("conflict", "survey.fewerThanFive");
    const only = survey.lines.length === 1 ? survey.lines[0] : undefined;
    const talk = await recordTalk(tx, {
      kind: "questionnaire",
      heldOn: dayOf(tx.app.clock.now()),
      area: survey.area,
      line: only ?? "all",
      place: `网上问卷：${survey.title}`,
      attendance: { platform: 0, siteHead: 0, worker: results.answered.count ?? 0, office: 0 },
      questions: survey.questions.map(({ text }) => text),
      findings: findings.map((finding) => ({ ...finding, saidBy: "worker" as const })),
    });
    await tx.db.updateTable("surveys").set({ talkId: talk.id }).where("id", "=", id).execute();
    await audit(tx, {
      action: "survey.keepFindings",
      subject: { kind: "survey", id },
      after: { talk: talk.id, findings: findings.length },
    });
    return getSurvey(tx, id);
  });
}
