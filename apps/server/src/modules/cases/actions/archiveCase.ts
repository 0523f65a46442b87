import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { archiveCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { takeStep } from "./takeStep.ts";

/** Puts away what was answered and will not be confirmed. It counts as answered, never as the asker's yes. */
export async function archiveCase(ctx: Context, id: string): Promise<CaseDetail> {
  authorize(ctx, archiveCases);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "archive");
    await takeStep(tx, row, { type: "archive" });
    return detailAfterStep(tx, id);
  });
}
