import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { progressCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { ProgressCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

/** Says how far it is, with photos before and after. */
export async function progressCase(
  ctx: Context,
  id: string,
  input: ProgressCase,
): Promise<CaseDetail> {
  authorize(ctx, progressCases);
  const { text, beforePhotoIds, afterPhotoIds } = ProgressCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "progress");
    await takeStep(tx, row, {
      type: "progress",
      text,
      photos: { before: beforePhotoIds, after: afterPhotoIds },
    });
    return detailAfterStep(tx, id);
  });
}
