import type { Tx } from "../../../platform/context.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { insertMembership, statusMark } from "../memberships/content.ts";
import type { MembershipStatus } from "../memberships/schema.ts";
import { membersOf } from "../personRow.ts";
import type { DevelopmentRow } from "./standings.ts";

const statusAfter: Record<string, MembershipStatus> = {
  approve: "probationary",
  approveConversion: "formal",
};

/** The two approvals make a membership: a probationary member, then a full one. Part of the verb that audits it. */
export async function becomeMember(
  tx: Tx,
  row: DevelopmentRow,
  stepKey: string,
  on: string,
  unitId: string | null,
): Promise<void> {
  const status = statusAfter[stepKey];
  if (status === undefined) return;
  const district = tx.actor.district ?? "";
  if (status === "formal")
    await tx.db
      .updateTable("memberships")
      .set({ endedOn: on, endedBy: accountIdOf(tx.actor) })
      .where("personId", "in", await membersOf(tx, row.personId))
      .where("statusMark", "=", statusMark(tx.app, district, "party", "probationary"))
      .where("endedOn", "is", null)
      .execute();
  await insertMembership(
    tx,
    row.personId,
    {
      kind: "party",
      status,
      unitId: row.unitId,
      organisation: "",
      floating: false,
      home: "",
      since: on,
      basis: "development",
    },
    { kind: "development", key: `development:${row.id}`, id: row.id, name: "发展党员", on },
    unitId,
  );
}
