import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { SourceInUse } from "./listsInUse.ts";
import type { DifferenceType, ReconciledRow } from "./reconcile.ts";
import type { Counted, Facts } from "./rules.ts";
import type { StatementFigures } from "./schema.ts";
import type { StatementRow } from "./statementRow.ts";

const types: readonly DifferenceType[] = [
  "onlyHere",
  "onlyThere",
  "fieldConflict",
  "moved",
  "left",
  "hiddenMember",
  "double",
];

/** The figures of a statement, unmasked; `present` hides what is too small to be told. */
export async function figuresOf(
  tx: Tx,
  of: {
    statement: StatementRow;
    sources: readonly SourceInUse[];
    rows: readonly ReconciledRow[];
    previous: ReadonlyMap<string, string>;
    counted: Counted;
    differences: readonly Facts[];
  },
): Promise<StatementFigures> {
  const { counted, previous, rows } = of;
  const people = new Map<string, Set<string>>();
  const rowCounts = new Map<string, number>();
  for (const { sourceId, personId } of rows) {
    const known = people.get(sourceId) ?? new Set();
    people.set(sourceId, known.add(personId));
    rowCounts.set(sourceId, (rowCounts.get(sourceId) ?? 0) + 1);
  }
  const loose = await looseRows(tx, of.sources, of.statement);
  const { agreed, pending, excluded } = counted;
  return {
    sources: of.sources.map(({ id, name, kind, side, unitId }) => ({
      id,
      name,
      kind,
      side,
      unitId,
      people: people.get(id)?.size ?? 0,
      rows: rowCounts.get(id) ?? 0,
      doubtful: loose.get(`${id}/doubtful`) ?? 0,
      encoded: loose.get(`${id}/encoded`) ?? 0,
    })),
    everybody: agreed.size + pending.size + excluded.size,
    agreed: agreed.size,
    pending: pending.size,
    excluded: excluded.size,
    opening: of.statement.opening,
    joined: [...agreed].filter((id) => !previous.has(id)).length,
    gone: [...previous.keys()].filter((id) => !agreed.has(id)).length,
    differences: types.map((type) => ({
      type,
      open: of.differences.filter((one) => one.type === type && one.state === "open").length,
      settled: of.differences.filter((one) => one.type === type && one.state === "settled").length,
    })),
  };
}

/** Rows that are nobody yet: those to be reviewed, and encodings that matched nobody. */
async function looseRows(
  tx: Tx,
  sources: readonly SourceInUse[],
  scope: { area: string },
): Promise<Map<string, number>> {
  const sourceOf = new Map(sources.flatMap(({ id, listIds }) => listIds.map((list) => [list, id])));
  if (sourceOf.size === 0) return new Map();
  const rows = await tx.db
    .selectFrom("rosterRows")
    .select(["listId", "state", sql<number>`count(*)::int`.as("n")])
    .where("listId", "in", [...sourceOf.keys()])
    .where("state", "in", ["doubtful", "encoded"])
    .where(sql<boolean>`starts_with(area, ${scope.area})`)
    .groupBy(["listId", "state"])
    .execute();
  const counts = new Map<string, number>();
  for (const { listId, state, n } of rows) {
    const key = `${sourceOf.get(listId)}/${state}`;
    counts.set(key, (counts.get(key) ?? 0) + n);
  }
  return counts;
}
