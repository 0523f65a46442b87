import { type Selectable, sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { areaNames } from "../areas/index.ts";
import { maskHead, openHead } from "./head.ts";
import { mayWrite, revealHeads, writeEmployers } from "./policy.ts";
import { employerRefs } from "./refs.ts";
import { isDoubtful } from "./rules.ts";
import type { Employer, EmployerKind, EmployerRef, Site } from "./schema.ts";

export type EmployerRow = Selectable<Tables["employers"]>;
export type SiteRow = Selectable<Tables["sites"]>;

const placeOf = (row: EmployerRow | SiteRow, names: ReadonlyMap<string, string>) => ({
  line: row.line as LineOrAll,
  area: row.area,
  areaName: names.get(row.area) ?? row.area,
  address: row.address,
  lng: row.lng,
  lat: row.lat,
  openedOn: row.openedOn,
  closedOn: row.closedOn,
  version: row.version,
});

export async function presentEmployers(tx: Tx, rows: readonly EmployerRow[]): Promise<Employer[]> {
  if (rows.length === 0) return [];
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const counts = await tx.db
    .selectFrom("sites")
    .select(["employerId", sql<number>`count(*)::int`.as("n")])
    .where(
      "employerId",
      "in",
      rows.map((row) => row.id),
    )
    .where("closedOn", "is", null)
    .groupBy("employerId")
    .execute();
  const sites = new Map(counts.map(({ employerId, n }) => [employerId, n]));
  return rows.map((row) => {
    const place = placeOf(row, names);
    const writes = mayWrite(tx.actor, writeEmployers, place);
    return {
      id: row.id,
      kind: row.kind as EmployerKind,
      name: row.name,
      shortNames: row.shortNames,
      creditCode: row.creditCode,
      creditCodeDoubtful: isDoubtful(row.creditCode),
      ...place,
      sites: sites.get(row.id) ?? 0,
      abilities: !writes
        ? []
        : row.closedOn === null
          ? ["change", "close", "addSite"]
          : ["change", "reopen"],
    };
  });
}

export async function presentSites(tx: Tx, rows: readonly SiteRow[]): Promise<Site[]> {
  if (rows.length === 0) return [];
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const employers = await employerRefs(
    tx,
    rows.flatMap((row) => [row.employerId, row.operatorId]),
  );
  const keys = await keysOf(
    tx,
    rows.filter((row) => row.headNameSealed !== null).map((row) => row.id),
  );
  const refOf = (id: string): EmployerRef => employers.get(id) ?? { id, name: "—", kind: "firm" };
  return rows.map((row) => {
    const place = placeOf(row, names);
    const head = maskHead(openHead(tx, keys.get(row.id), row));
    const abilities: Site["abilities"] = [];
    if (mayWrite(tx.actor, writeEmployers, place))
      abilities.push("change", row.closedOn === null ? "close" : "reopen");
    if (head !== null && mayWrite(tx.actor, revealHeads, place)) abilities.push("revealHead");
    return {
      id: row.id,
      employer: refOf(row.employerId),
      operator: row.operatorId === null ? null : refOf(row.operatorId),
      name: row.name,
      shortNames: row.shortNames,
      building: row.building,
      ...place,
      head,
      abilities,
    };
  });
}
