import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { takeSteps } from "../actions/takeStep.ts";
import { factsOf } from "../caseRow.ts";
import { writeProblems } from "../policy.ts";
import { isOpen } from "../rules.ts";
import { requireOpenProblem } from "./groupCases.ts";
import { getProblem, lockProblem } from "./queries.ts";
import { refuseIdentities } from "./refuseIdentities.ts";
import { type Problem, ResolveProblem } from "./schema.ts";

/** One answer to everyone who asked: each open case of the problem is resolved with it, and each asker decides. */
export async function resolveProblem(
  ctx: Context,
  id: string,
  input: ResolveProblem,
): Promise<Problem> {
  authorize(ctx, writeProblems);
  const { answer, afterPhotoIds } = ResolveProblem.parse(input);
  refuseIdentities({ answer });
  return withTransaction(ctx, async (tx) => {
    requireOpenProblem(tx, await lockProblem(tx, id));
    const rows = await tx.db
      .selectFrom("cases")
      .selectAll()
      .where("problemId", "=", id)
      .orderBy("id")
      .forUpdate()
      .execute();
    const open = rows.filter((row) => isOpen(factsOf(row)));
    const first = newId();
    await takeSteps(
      tx,
      open.map((row, index) => ({
        row,
        step: {
          type: "resolve",
          text: answer,
          ...(index === 0
            ? { id: first, photos: { after: afterPhotoIds } }
            : { id: newId(), photosOf: first }),
        },
      })),
    );
    await tx.db
      .updateTable("problems")
      .set({ state: "resolved", answer, resolvedAt: tx.app.clock.now() })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "problem.resolve",
      subject: { kind: "problem", id },
      after: { answered: open.length },
    });
    return getProblem(tx, id);
  });
}
