import type { Context, Tx } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { districtSubject, keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { getUnit, type UnitKind } from "../../organizations/index.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { leadCell } from "../content.ts";
import { detailAfterStep } from "../detail.ts";
import { assignCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { AssignCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

async function requireKind(tx: Tx, id: string, kind: UnitKind, field: string): Promise<void> {
  if ((await getUnit(tx, id, field)).kind !== kind) throw invalid(field, "unit.wrongKind");
}

/** Names the three roles: 党员牵头 leads, 行业入账 keeps the account, 部门领办 does the work and holds the case. */
export async function assignCase(ctx: Context, id: string, input: AssignCase): Promise<CaseDetail> {
  authorize(ctx, assignCases);
  const { text, leadPerson, ...roles } = AssignCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "assign");
    await requireKind(tx, roles.leadUnitId, "partyOrganisation", "leadUnitId");
    await requireKind(tx, roles.industryUnitId, "industryCommittee", "industryUnitId");
    await requireKind(tx, roles.departmentUnitId, "department", "departmentUnitId");
    const stepId = tx.submission?.key ?? newId();
    const leadPersonSealed =
      leadPerson === undefined
        ? null
        : seal(
            tx.app,
            await keyOf(tx, districtSubject(row.district)),
            leadPerson,
            leadCell(stepId),
          );
    await takeStep(tx, row, { type: "assign", id: stepId, roles, leadPersonSealed, text });
    return detailAfterStep(tx, id);
  });
}
