import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { getUnit } from "../../organizations/index.ts";
import { settleDifferences } from "../policy.ts";
import { addAction } from "./addAction.ts";
import { type DifferenceRow, factsOf } from "./differenceRow.ts";
import { findDifference, getDifference } from "./differences.ts";
import { afterAction, refusalOf } from "./rules.ts";
import { sayLearnt } from "./sayLearnt.ts";
import { ActOnDifference, type DifferenceDetail } from "./schema.ts";

/** One step on a difference: a visit, a call, a correction … What was learnt is said of the person. */
export async function actOnDifference(
  ctx: Context,
  id: string,
  input: ActOnDifference,
): Promise<DifferenceDetail> {
  authorize(ctx, settleDifferences);
  const { version, ...asked } = ActOnDifference.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockDifference(tx, id, version);
    const facts = factsOf(row);
    const refusal = refusalOf(facts, asked);
    if (refusal !== null)
      throw new AppError("conflict", "difference.notNow", { state: facts.state, refusal });
    if (asked.type === "pass") {
      if (asked.toUnitId === null) throw invalid("toUnitId", "unit.unknown");
      await getUnit(tx, asked.toUnitId, "toUnitId");
    }
    const after = afterAction(facts, asked);
    await addAction(tx, row, newId(), asked);
    await tx.db
      .updateTable("rosterDifferences")
      .set({
        state: after.state,
        outcome: after.outcome,
        counts: after.counts,
        settledAt: after.state === "settled" ? tx.app.clock.now() : null,
        ...(asked.type === "pass" && asked.toUnitId !== null && { ownerUnitId: asked.toUnitId }),
        version: version + 1,
      })
      .where("id", "=", id)
      .execute();
    if (asked.learnt !== null) await sayLearnt(tx, row, asked.type, asked.learnt);
    await audit(tx, {
      action: "difference.act",
      subject: { kind: "difference", id },
      before: { state: facts.state, outcome: facts.outcome },
      after: {
        type: asked.type,
        state: after.state,
        outcome: asked.outcome,
        learnt: Object.keys(asked.learnt ?? {}),
      },
    });
    return getDifference(tx, id);
  });
}

async function lockDifference(tx: Tx, id: string, version: number): Promise<DifferenceRow> {
  await findDifference(tx, id);
  const row = await tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.version !== version)
    throw new AppError("conflict", "difference.changedMeanwhile", {
      state: row.state,
      version: row.version,
    });
  const { state } = await tx.db
    .selectFrom("rosterStatements")
    .select("state")
    .where("id", "=", row.statementId)
    .executeTakeFirstOrThrow();
  if (state !== "open") throw new AppError("conflict", "difference.statementClosed", { state });
  return row;
}
