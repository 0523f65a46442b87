import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { placeOf } from "../lists/listRow.ts";
import { actingUnit, adjustStatements } from "../policy.ts";
import { AdjustStatement, type Statement } from "./schema.ts";
import { abilitiesOf, lockStatement, requireAction } from "./statementRow.ts";
import { getStatement } from "./statements.ts";

/** Corrects a locked statement in sight of everybody: an entry beside the figure, never another figure. */
export async function adjustStatement(
  ctx: Context,
  id: string,
  input: AdjustStatement,
): Promise<Statement> {
  authorize(ctx, adjustStatements);
  const { version, ...asked } = AdjustStatement.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockStatement(tx, id, version);
    requireAction(await abilitiesOf(tx, row, [], new Set()), "adjust", row);
    const { last } = await tx.db
      .selectFrom("rosterAdjustments")
      .select(sql<number>`coalesce(max(seq), 0)::int`.as("last"))
      .where("statementId", "=", id)
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto("rosterAdjustments")
      .values({
        district: row.district,
        id: newId(),
        statementId: id,
        seq: last + 1,
        ...asked,
        accountId: accountIdOf(tx.actor) ?? "",
        unitId: actingUnit(tx.actor, placeOf(row)),
        at: tx.app.clock.now(),
      })
      .execute();
    await tx.db
      .updateTable("rosterStatements")
      .set({ version: version + 1 })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "statement.adjust",
      subject: { kind: "statement", id },
      after: { delta: asked.delta, seq: last + 1, differenceId: asked.differenceId },
    });
    return getStatement(tx, id);
  });
}
