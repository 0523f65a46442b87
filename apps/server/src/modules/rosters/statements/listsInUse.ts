import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { listsWithSource } from "../lists/listsWithSource.ts";
import type { SourceKind } from "../lists/schema.ts";
import type { Side } from "./reconcile.ts";

export interface SourceInUse {
  id: string;
  name: string;
  kind: SourceKind;
  side: Side;
  unitId: string;
  area: string;
  line: string;
  listIds: string[];
}

const sides: Record<SourceKind, Side> = {
  platform: "firm",
  siteHead: "firm",
  street: "area",
  community: "area",
  union: "other",
  partyOrganisation: "other",
  department: "other",
  registration: "other",
};
export const sideOf = (kind: SourceKind): Side => sides[kind];

/** Per source the lists of a period that count: the latest whole one, and what supplements it. */
export async function listsInUse(
  tx: Tx,
  scope: { period: string; area: string; line: string },
): Promise<SourceInUse[]> {
  const rows = await listsWithSource(tx)
    .select([
      "rosterLists.id as listId",
      "rosterLists.mode",
      "rosterSources.id",
      "rosterSources.name",
      "rosterSources.kind",
      "rosterSources.unitId",
      "rosterSources.area",
      "rosterSources.line",
    ])
    .where("rosterLists.period", "=", scope.period)
    .where("rosterLists.state", "=", "ready")
    .where(
      sql<boolean>`(starts_with(roster_sources.area, ${scope.area}) or starts_with(${scope.area}, roster_sources.area))`,
    )
    .where((where) =>
      scope.line === "all"
        ? sql<boolean>`true`
        : where("rosterSources.line", "in", [scope.line, "all"]),
    )
    .orderBy("rosterLists.submittedAt")
    .orderBy("rosterLists.id")
    .execute();
  const used = new Map<string, SourceInUse>();
  for (const { listId, mode, ...source } of rows) {
    const kind = source.kind as SourceKind;
    const known = used.get(source.id) ?? { ...source, kind, side: sideOf(kind), listIds: [] };
    known.listIds = mode === "replace" ? [listId] : [...known.listIds, listId];
    used.set(source.id, known);
  }
  return [...used.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
