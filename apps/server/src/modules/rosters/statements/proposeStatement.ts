import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { openStatements } from "../policy.ts";
import { computeStatement } from "./computeStatement.ts";
import { type Statement, type StatementFigures, Versioned } from "./schema.ts";
import {
  abilitiesOf,
  findStatement,
  hashOf,
  lockStatement,
  requireAction,
} from "./statementRow.ts";
import { getStatement } from "./statements.ts";

/** Computes once more, holds the figures and everybody they count still, and asks the parties to sign them. */
export async function proposeStatement(
  ctx: Context,
  id: string,
  input: Versioned,
): Promise<Statement> {
  authorize(ctx, openStatements);
  const { version } = Versioned.parse(input);
  return withTransaction(ctx, async (tx) => {
    const before = await lockStatement(tx, id, version);
    requireAction(await abilitiesOf(tx, before, [], new Set()), "propose", before);
    const { counted, places } = await computeStatement(tx, before);
    const row = await findStatement(tx, id);
    if ((row.figures as StatementFigures).sources.length === 0)
      throw new AppError("conflict", "statement.noLists");
    const people = [...counted.agreed].toSorted().map((personId) => ({
      district: row.district,
      statementId: id,
      round: row.round,
      personId,
      area: places.get(personId) ?? row.area,
    }));
    for (let from = 0; from < people.length; from += 2000)
      await tx.db
        .insertInto("rosterStatementPeople")
        .values(people.slice(from, from + 2000))
        .execute();
    const figuresHash = hashOf(row, row.figures);
    await tx.db
      .updateTable("rosterStatements")
      .set({
        state: "signing",
        figuresHash,
        proposedAt: tx.app.clock.now(),
        version: row.version + 1,
      })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "statement.propose",
      subject: { kind: "statement", id },
      after: { figuresHash, agreed: counted.agreed.size, round: row.round },
    });
    return getStatement(tx, id);
  });
}
