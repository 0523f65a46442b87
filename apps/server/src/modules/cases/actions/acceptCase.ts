import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { acceptCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { AcceptCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

/** The holder takes responsibility; from here the time to resolve runs. */
export async function acceptCase(ctx: Context, id: string, input: AcceptCase): Promise<CaseDetail> {
  authorize(ctx, acceptCases);
  const { text } = AcceptCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "accept");
    await takeStep(tx, row, { type: "accept", text });
    return detailAfterStep(tx, id);
  });
}
