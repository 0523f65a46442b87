import type { DemoStaff } from "@juxin/demo-district";
import type { Tx } from "../../../platform/context.ts";
import { idOf, type Ids } from "./ids.ts";

/** The same transaction in the name of a member of staff, for what they are said to have written. */
export function asStaff(tx: Tx, ids: Ids, staff: DemoStaff): Tx {
  const accountId = idOf(ids, staff.key);
  const unitId = idOf(ids, staff.unitKey);
  const { role, area, line } = staff;
  return {
    ...tx,
    actor: {
      kind: "staff",
      district: tx.actor.district ?? "",
      accountId,
      sessionId: accountId,
      demo: true,
      grants: [{ id: accountId, role, area, line, unitId }],
      passwordInitial: false,
      totpMissing: false,
    },
  };
}
