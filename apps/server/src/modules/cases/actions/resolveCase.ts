import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { resolveCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { ProgressCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

/** Says that it is done; the asker has the last word. */
export async function resolveCase(
  ctx: Context,
  id: string,
  input: ProgressCase,
): Promise<CaseDetail> {
  authorize(ctx, resolveCases);
  const { text, beforePhotoIds, afterPhotoIds } = ProgressCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "resolve");
    await takeStep(tx, row, {
      type: "resolve",
      text,
      photos: { before: beforePhotoIds, after: afterPhotoIds },
    });
    return detailAfterStep(tx, id);
  });
}
