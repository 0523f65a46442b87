import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf, unitIdsOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { signStatements } from "../policy.ts";
import { isComplete } from "./rules.ts";
import { RefuseStatement, SignStatement, type Statement } from "./schema.ts";
import {
  abilitiesOf,
  lockStatement,
  partiesOf,
  requireAction,
  type StatementRow,
} from "./statementRow.ts";
import { answeredIn, getStatement } from "./statements.ts";

/** Signs the figures that were seen, for one's unit. The last signature locks the statement. */
export async function signStatement(
  ctx: Context,
  id: string,
  input: SignStatement,
): Promise<Statement> {
  authorize(ctx, signStatements);
  const asked = SignStatement.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockStatement(tx, id, asked.version);
    const { parties, signed } = await answer(tx, row, "sign", null);
    if (row.figuresHash !== asked.figuresHash)
      throw new AppError("conflict", "statement.otherFigures");
    const locked = isComplete(parties, signed);
    await tx.db
      .updateTable("rosterStatements")
      .set({
        version: row.version + 1,
        ...(locked && { state: "locked", lockedAt: tx.app.clock.now() }),
      })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: locked ? "statement.lock" : "statement.sign",
      subject: { kind: "statement", id },
      after: { figuresHash: row.figuresHash, signed: signed.size, of: parties.length },
    });
    return getStatement(tx, id);
  });
}

/** Sends it back with a reason: it is open again, and what others signed in this round does not count. */
export async function refuseStatement(
  ctx: Context,
  id: string,
  input: RefuseStatement,
): Promise<Statement> {
  authorize(ctx, signStatements);
  const asked = RefuseStatement.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockStatement(tx, id, asked.version);
    await answer(tx, row, "refuse", asked.note);
    await tx.db
      .updateTable("rosterStatements")
      .set({
        state: "open",
        figuresHash: null,
        proposedAt: null,
        round: row.round + 1,
        version: row.version + 1,
      })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "statement.refuse",
      subject: { kind: "statement", id },
      before: { figuresHash: row.figuresHash },
      after: { round: row.round + 1 },
    });
    return getStatement(tx, id);
  });
}

/** Writes the answer of every unit of the caller's that has to give one. */
async function answer(
  tx: Tx,
  row: StatementRow,
  action: "sign" | "refuse",
  note: string | null,
): Promise<{ parties: string[]; signed: Set<string> }> {
  const parties = await partiesOf(tx, row);
  const signed = await answeredIn(tx, row);
  requireAction(await abilitiesOf(tx, row, parties, signed), action, row);
  const own = unitIdsOf(tx.actor).filter((unit) => parties.includes(unit) && !signed.has(unit));
  for (const unitId of own) {
    await tx.db
      .insertInto("rosterSignatures")
      .values({
        district: row.district,
        id: newId(),
        statementId: row.id,
        round: row.round,
        unitId,
        accountId: accountIdOf(tx.actor),
        answer: action === "sign" ? "signed" : "refused",
        figuresHash: row.figuresHash ?? "",
        note,
        at: tx.app.clock.now(),
      })
      .execute();
    signed.add(unitId);
  }
  return { parties, signed };
}
