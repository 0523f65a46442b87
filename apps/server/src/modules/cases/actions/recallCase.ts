import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { transferCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { takeStep } from "./takeStep.ts";

/** Takes a transfer back before the receiver has answered. */
export async function recallCase(ctx: Context, id: string): Promise<CaseDetail> {
  authorize(ctx, transferCases);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "recall");
    await takeStep(tx, row, { type: "recall" });
    return detailAfterStep(tx, id);
  });
}
