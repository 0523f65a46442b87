import { developmentSteps } from "@juxin/playbooks";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { writeDevelopments } from "../policy.ts";
import { bump, lockDevelopment } from "./lockDevelopment.ts";
import { getDevelopment } from "./queries.ts";
import { judgePapers } from "./rules.ts";
import { AddPapers, type DevelopmentDetail } from "./schema.ts";
import { writeStep } from "./steps.ts";

/** Takes down papers that came after their step was done; the step as it was written stays. */
export async function addPapers(
  ctx: Context,
  id: string,
  input: AddPapers,
): Promise<DevelopmentDetail> {
  authorize(ctx, writeDevelopments);
  const { version, ...entry } = AddPapers.parse(input);
  return withTransaction(ctx, async (tx) => {
    // Papers still come when somebody has become a member: the file is closed with what is missing said.
    const { row, done, unitId } = await lockDevelopment(tx, id, version, ["open", "completed"]);
    const spec = developmentSteps[entry.step - 1]!;
    const refusals = judgePapers(spec, entry, done, dayOf(tx.app.clock.now()));
    if (refusals.length > 0) throw new AppError("conflict", refusals[0]!, { refusals });
    const papers = [...new Set(entry.papers)];
    const key = await keyOf(tx, row.personId);
    await writeStep(tx, key, id, { ...entry, type: "papers", papers }, unitId);
    await bump(tx, row, {});
    await audit(tx, {
      action: "development.addPapers",
      subject: { kind: "development", id },
      // Of which step is sensitive: the trail says how many came.
      after: { version: row.version + 1, papers: papers.length },
    });
    return getDevelopment(tx, id);
  });
}
