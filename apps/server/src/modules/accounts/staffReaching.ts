import type { Tx } from "../../platform/context.ts";
import { covers } from "../../platform/grants/covers.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import type { Role } from "../../platform/grants/role.ts";
import { staffNames } from "./person.ts";

export interface Reaching {
  accountId: string;
  unitId: string;
  name: string;
}

/** The staff in office whose grant in one of these roles reaches a place, and the unit they do so for. */
export async function staffReaching(
  tx: Tx,
  place: { area: string; line: LineOrAll },
  roles: readonly Role[],
): Promise<Reaching[]> {
  const rows = await tx.db
    .selectFrom("grants")
    .innerJoin("accounts", (join) =>
      join
        .onRef("accounts.district", "=", "grants.district")
        .onRef("accounts.id", "=", "grants.accountId"),
    )
    .select(["grants.accountId", "grants.unitId", "grants.area", "grants.line"])
    .where("grants.withdrawnAt", "is", null)
    .where("grants.role", "in", [...roles])
    .where("accounts.state", "=", "active")
    .orderBy("grants.area", "desc")
    .orderBy("grants.accountId")
    .execute();
  const fitting = rows.filter((row) => covers({ ...row, line: row.line as LineOrAll }, place));
  // The nearest of several grants speaks for its holder.
  const first = new Map(fitting.toReversed().map((row) => [row.accountId, row]));
  const names = await staffNames(tx, [...first.keys()]);
  return [...first.values()].flatMap(({ accountId, unitId }) => {
    const name = names.get(accountId);
    return name === undefined ? [] : [{ accountId, unitId, name }];
  });
}
