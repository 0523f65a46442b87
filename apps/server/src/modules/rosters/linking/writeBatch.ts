import type { Tx } from "../../../platform/context.ts";
import { insertMany } from "../../../platform/db/index.ts";
import { erasedAmong, insertPersons, type SealedPersons } from "../../people/index.ts";
import { emptyRow } from "../forget/emptyRows.ts";
import type { TakenRow } from "../jobs/threadMessages.ts";
import type { SealedBatch, SealedRow } from "./rowSealer.ts";

export interface RowCounts {
  rows: number;
  linked: number;
  added: number;
  doubtful: number;
  encoded: number;
}

/** Writes a sealed batch: new people, rows, and pairs to be looked at. `sayJob` says the rest afterwards. */
export async function writeBatch(tx: Tx, batch: SealedBatch): Promise<RowCounts> {
  const rows = await withoutErased(tx, batch.rows);
  await insertPersons(tx, together(batch.people));
  await insertMany(
    tx.db,
    "rosterRows",
    rows.map(({ value }) => value),
  );
  await insertMany(
    tx.db,
    "rosterPairs",
    rows.flatMap(({ pairs }) => pairs),
  );
  const of = (state: string) => rows.filter(({ value }) => value.state === state).length;
  return {
    rows: rows.length,
    linked: of("linked"),
    added: of("added"),
    doubtful: of("doubtful"),
    encoded: of("encoded"),
  };
}

/** Somebody may be erased while their list is linked: their rows are then the shell's, and say nothing. */
async function withoutErased(tx: Tx, rows: readonly SealedRow[]): Promise<readonly SealedRow[]> {
  const erased = await erasedAmong(
    tx,
    rows.flatMap(({ taken }) => namedBy(taken)),
  );
  if (erased.size === 0) return rows;
  return rows.map((row): SealedRow => {
    const personId = namedBy(row.taken).find((id) => erased.has(id));
    if (personId === undefined) return row;
    return {
      taken: row.taken,
      pairs: [],
      value: {
        ...row.value,
        ...emptyRow(row.taken.row),
        state: "linked",
        area: row.taken.area,
        issues: "[]",
        personId,
        probability: 1,
      },
    };
  });
}

const namedBy = ({ outcome }: TakenRow): string[] =>
  outcome.kind === "linked"
    ? [outcome.personId]
    : outcome.kind === "doubtful"
      ? outcome.candidates.map(({ personId }) => personId)
      : [];

function together(sealed: readonly SealedPersons[]): SealedPersons {
  return {
    ids: sealed.flatMap(({ ids }) => ids),
    keys: sealed.flatMap(({ keys }) => keys),
    persons: sealed.flatMap(({ persons }) => persons),
    facts: sealed.flatMap(({ facts }) => facts),
    employments: sealed.flatMap(({ employments }) => employments),
    residences: sealed.flatMap(({ residences }) => residences),
  };
}
