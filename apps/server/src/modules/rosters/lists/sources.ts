import type { Tx } from "../../../platform/context.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import { areaNames } from "../../areas/index.ts";
import { employerRefs, siteRefs } from "../../employers/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { handedInNear, handInLists, reaches, writeSources } from "../policy.ts";
import { expectedOf } from "./expected.ts";
import { findSource, mayHandIn, placeOf, type SourceRow } from "./listRow.ts";
import type { Source, SourceKind } from "./schema.ts";

export async function presentSources(tx: Tx, rows: readonly SourceRow[]): Promise<Source[]> {
  const units = await unitRefs(
    tx,
    rows.map((row) => row.unitId),
  );
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const employers = await employerRefs(
    tx,
    rows.map((row) => row.employerId),
  );
  const sites = await siteRefs(
    tx,
    rows.map((row) => row.siteId),
  );
  const expected = await expectedOf(tx, rows);
  return rows.flatMap((row) => {
    const unit = units.get(row.unitId);
    if (unit === undefined) return [];
    const handIn = row.active && isAllowed(tx.actor, handInLists) && mayHandIn(tx, row);
    const edit = isAllowed(tx.actor, writeSources) && reaches(tx.actor, placeOf(row));
    const encoded = row.encodingKeySealed !== null;
    return [
      {
        id: row.id,
        name: row.name,
        kind: row.kind as SourceKind,
        unit,
        area: row.area,
        areaName: names.get(row.area) ?? row.area,
        line: placeOf(row).line,
        oneToOne: row.oneToOne,
        checks: row.checks,
        encoded,
        active: row.active,
        expected: expected.get(row.id) ?? null,
        employer: employers.get(row.employerId ?? "") ?? null,
        site: siteOf(sites.get(row.siteId ?? "")),
        remembered: (row.columns as unknown[]).length,
        version: row.version,
        abilities: [
          ...(edit ? (["edit"] as const) : []),
          ...(handIn ? (["handIn"] as const) : []),
          ...(edit && encoded ? (["readKey"] as const) : []),
        ],
      },
    ];
  });
}

const siteOf = (site: { id: string; name: string } | undefined) =>
  site === undefined ? null : { id: site.id, name: site.name };

/** The sources that concern the caller: those its unit keeps, and those whose area overlaps its own. */
export async function listSources(tx: Tx): Promise<Source[]> {
  const rows = await tx.db
    .selectFrom("rosterSources")
    .selectAll()
    .where(handedInNear(tx.actor, "rosterSources"))
    .orderBy("active", "desc")
    .orderBy("kind")
    .orderBy("name")
    .limit(500)
    .execute();
  return presentSources(tx, rows);
}

export async function getSource(tx: Tx, id: string): Promise<Source> {
  const [source] = await presentSources(tx, [await findSource(tx, id)]);
  if (source === undefined) throw new Error(`Source ${id} has no unit`);
  return source;
}
