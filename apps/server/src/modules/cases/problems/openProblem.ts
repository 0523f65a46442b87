import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf, unitIdsOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { writeProblems } from "../policy.ts";
import { lockForGrouping, putToProblem } from "./groupCases.ts";
import { placeOf } from "./placeOf.ts";
import { getProblem } from "./queries.ts";
import { refuseIdentities } from "./refuseIdentities.ts";
import { OpenProblem, type Problem } from "./schema.ts";

/** Names the one cause behind several demands; the problem lies where all of them lie. */
export async function openProblem(ctx: Context, input: OpenProblem): Promise<Problem> {
  authorize(ctx, writeProblems);
  const asked = OpenProblem.parse(input);
  refuseIdentities({ title: asked.title, cause: asked.cause });
  return withTransaction(ctx, async (tx) => {
    const rows = await lockForGrouping(tx, asked.caseIds);
    const [owner] = unitIdsOf(tx.actor);
    if (owner === undefined) throw new AppError("forbidden", "grant.missing");
    const id = tx.submission?.key ?? newId();
    const district = tx.actor.district ?? "";
    await tx.db
      .insertInto("problems")
      .values({
        district,
        id,
        title: asked.title,
        cause: asked.cause,
        ...placeOf(rows, district),
        ownerUnitId: owner,
        openedAt: tx.app.clock.now(),
        openedBy: accountIdOf(tx.actor),
      })
      .execute();
    await putToProblem(tx, id, rows);
    await audit(tx, {
      action: "problem.open",
      subject: { kind: "problem", id },
      after: { cases: rows.length },
    });
    return getProblem(tx, id);
  });
}
