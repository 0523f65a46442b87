import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { transferCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { takeStep } from "./takeStep.ts";

/** The receiver of a transfer takes the case over. */
export async function receiveCase(ctx: Context, id: string): Promise<CaseDetail> {
  authorize(ctx, transferCases);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "receive");
    await takeStep(tx, row, { type: "receive" });
    return detailAfterStep(tx, id);
  });
}
