import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { withdrawCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { takeStep } from "./takeStep.ts";

/** The asker no longer needs it. */
export async function withdrawCase(ctx: Context, id: string): Promise<CaseDetail> {
  authorize(ctx, withdrawCases);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "withdraw");
    await takeStep(tx, row, { type: "withdraw" });
    return detailAfterStep(tx, id);
  });
}
