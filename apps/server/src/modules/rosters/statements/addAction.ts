import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { placeOf } from "../lists/listRow.ts";
import { actingUnit } from "../policy.ts";
import type { VisitAnswer } from "../visits/answers.ts";
import { actionTextCell, type DifferenceRow } from "./differenceRow.ts";
import type { ActOnDifference } from "./schema.ts";

/** What is noted of a visit beside the step itself. */
export interface VisitNote {
  answer: VisitAnswer;
  asked: string[];
  learnt: string[];
  doneAt: Date;
  applied: boolean;
}

/** Appends one step to a difference; part of the verb that audits it. `id` may be the client's own. */
export async function addAction(
  tx: Tx,
  row: DifferenceRow,
  id: string,
  asked: Pick<ActOnDifference, "type" | "outcome" | "text" | "toUnitId">,
  note?: VisitNote,
): Promise<void> {
  const { last } = await tx.db
    .selectFrom("rosterDifferenceActions")
    .select(sql<number>`coalesce(max(seq), 0)::int`.as("last"))
    .where("differenceId", "=", row.id)
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto("rosterDifferenceActions")
    .values({
      district: row.district,
      id,
      differenceId: row.id,
      seq: last + 1,
      type: asked.type,
      outcome: asked.outcome,
      // The difference's own key: what was written of somebody goes when they are erased.
      textSealed:
        asked.text === null
          ? null
          : seal(tx.app, await keyOf(tx, row.id), asked.text, actionTextCell(id)),
      toUnitId: asked.toUnitId,
      accountId: accountIdOf(tx.actor),
      unitId: actingUnit(tx.actor, placeOf(row)),
      at: tx.app.clock.now(),
      ...note,
    })
    .execute();
}
