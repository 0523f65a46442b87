import type { Context } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { getUnit, type UnitKind } from "../../organizations/index.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { transferCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { TransferCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

const receivers: readonly UnitKind[] = [
  "district",
  "street",
  "community",
  "department",
  "industryCommittee",
];

/** Offers a case to another unit. The sender holds it until the receiver takes it, so it is never nobody's. */
export async function transferCase(
  ctx: Context,
  id: string,
  input: TransferCase,
): Promise<CaseDetail> {
  authorize(ctx, transferCases);
  const { toUnitId, reason } = TransferCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "transfer");
    const unit = await getUnit(tx, toUnitId, "toUnitId");
    if (unit.id === row.holderUnitId) throw invalid("toUnitId", "case.transferToHolder");
    if (!receivers.includes(unit.kind)) throw invalid("toUnitId", "case.cannotReceive");
    await takeStep(tx, row, { type: "transfer", toUnitId, text: reason });
    return detailAfterStep(tx, id);
  });
}
