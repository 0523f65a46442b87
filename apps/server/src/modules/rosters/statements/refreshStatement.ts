import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { openStatements } from "../policy.ts";
import { computeStatement } from "./computeStatement.ts";
import { type Statement, Versioned } from "./schema.ts";
import { abilitiesOf, lockStatement, requireAction } from "./statementRow.ts";
import { getStatement } from "./statements.ts";

/** Computes an open statement anew from the lists that are in by now. */
export async function refreshStatement(
  ctx: Context,
  id: string,
  input: Versioned,
): Promise<Statement> {
  authorize(ctx, openStatements);
  const { version } = Versioned.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockStatement(tx, id, version);
    requireAction(await abilitiesOf(tx, row, [], new Set()), "refresh", row);
    const { counted } = await computeStatement(tx, row);
    await audit(tx, {
      action: "statement.refresh",
      subject: { kind: "statement", id },
      after: { agreed: counted.agreed.size, pending: counted.pending.size },
    });
    return getStatement(tx, id);
  });
}
