import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { transferCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { ReturnCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

/** The receiver hands a transfer back with a reason; the sender, who never let go, holds it on. */
export async function returnCase(ctx: Context, id: string, input: ReturnCase): Promise<CaseDetail> {
  authorize(ctx, transferCases);
  const { reason } = ReturnCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "return");
    await takeStep(tx, row, { type: "return", text: reason });
    return detailAfterStep(tx, id);
  });
}
