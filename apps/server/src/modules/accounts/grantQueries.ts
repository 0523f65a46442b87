import type { z } from "@hono/zod-openapi";
import type { Tx } from "../../platform/context.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import type { Role } from "../../platform/grants/role.ts";
import { areaNames } from "../areas/index.ts";
import { unitRefs } from "../organizations/index.ts";
import type { Grant } from "./schema.ts";

type PresentedGrant = z.infer<typeof Grant>;

/** Grants in force of these accounts, with the names of their areas and units. */
export async function grantsByAccount(
  tx: Tx,
  accountIds: readonly string[],
): Promise<Map<string, PresentedGrant[]>> {
  const byAccount = new Map<string, PresentedGrant[]>(accountIds.map((id) => [id, []]));
  if (accountIds.length === 0) return byAccount;
  const rows = await tx.db
    .selectFrom("grants")
    .selectAll()
    .where("accountId", "in", [...accountIds])
    .where("withdrawnAt", "is", null)
    .orderBy("area")
    .orderBy("givenAt")
    .execute();
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const units = await unitRefs(
    tx,
    rows.map((row) => row.unitId),
  );
  for (const row of rows) {
    const unit = units.get(row.unitId);
    if (unit === undefined) continue;
    byAccount.get(row.accountId)?.push({
      id: row.id,
      role: row.role as Role,
      area: row.area,
      areaName: names.get(row.area) ?? row.area,
      line: row.line as LineOrAll,
      unit,
      givenAt: row.givenAt.toISOString(),
    });
  }
  return byAccount;
}

export const presentGrants = async (
  tx: Tx,
  accountIds: readonly string[],
): Promise<PresentedGrant[]> => [...(await grantsByAccount(tx, accountIds)).values()].flat();
