import type { Tx } from "../../platform/context.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { staffNames, staffReaching } from "../accounts/index.ts";
import { unitRefs } from "../organizations/index.ts";
import { liaisonRoles, mayWrite, writeEmployers } from "./policy.ts";
import { siteRefs } from "./refs.ts";
import type { Candidate, Liaison } from "./schema.ts";

interface Placed {
  area: string;
  line: LineOrAll;
}

/** Who of the offices is in touch with a firm, or with a site of it, the longest first. */
export async function liaisonsOf(
  tx: Tx,
  of: { employerId: string } | { siteId: string },
  place: Placed,
): Promise<Liaison[]> {
  let select = tx.db.selectFrom("employerLiaisons").selectAll().where("endedAt", "is", null);
  select =
    "siteId" in of
      ? select.where("siteId", "=", of.siteId)
      : select.where("employerId", "=", of.employerId);
  const rows = await select.orderBy("namedAt").orderBy("id").limit(200).execute();
  const names = await staffNames(
    tx,
    rows.map((row) => row.accountId),
  );
  const units = await unitRefs(
    tx,
    rows.map((row) => row.unitId),
  );
  const sites = await siteRefs(
    tx,
    rows.map((row) => row.siteId),
  );
  const mayEnd = mayWrite(tx.actor, writeEmployers, place);
  return rows.flatMap((row) => {
    const unit = units.get(row.unitId);
    if (unit === undefined) return [];
    const site = sites.get(row.siteId ?? "");
    return [
      {
        id: row.id,
        name: names.get(row.accountId) ?? "",
        unit,
        site: site === undefined ? null : { id: site.id, name: site.name },
        since: row.namedAt.toISOString(),
        abilities: mayEnd ? ["end"] : [],
      },
    ];
  });
}

/** The staff who could be named: those whose grant reaches where the firm is. */
export async function candidatesAt(tx: Tx, place: Placed): Promise<Candidate[]> {
  const staff = await staffReaching(tx, place, liaisonRoles);
  const units = await unitRefs(
    tx,
    staff.map(({ unitId }) => unitId),
  );
  return staff.flatMap(({ accountId, unitId, name }) => {
    const unit = units.get(unitId);
    return unit === undefined ? [] : [{ accountId, name, unit }];
  });
}
