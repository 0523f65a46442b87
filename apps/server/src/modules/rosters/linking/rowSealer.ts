import { setImmediate as letOthersOn } from "node:timers/promises";
import type { Insertable } from "kysely";
import type { Context, Tx } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { Line } from "../../../platform/grants/line.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import {
  type NewPerson,
  type PersonSource,
  type SealedPersons,
  sealPersons,
} from "../../people/index.ts";
import type { TakenRow } from "../jobs/threadMessages.ts";
import type { RowFacts } from "../lists/facts.ts";
import type { ListRow } from "../lists/listRow.ts";
import { sealRow } from "../lists/rowContent.ts";
import { type EmployerFinder, employerFinder } from "./employerFinder.ts";
import { sayingOf } from "./sayingOf.ts";

export interface SealedRow {
  taken: TakenRow;
  value: Insertable<Tables["rosterRows"]>;
  pairs: Insertable<Tables["rosterPairs"]>[];
}

/** A batch ready to be written: its people, its rows in their order, the pairs to be looked at. */
export interface SealedBatch {
  people: SealedPersons[];
  rows: SealedRow[];
}

export interface ListToSeal {
  list: ListRow;
  key: DataKey;
  finder: EmployerFinder;
  source: PersonSource;
  /** How many people look at a doubtful pair. */
  checks: number;
}

/** Rows sealed in one go: about five milliseconds in which the server answers nobody. */
const slice = 50;

export const explanationCell = (pairId: string): string => `roster_pairs.explanation:${pairId}`;

/** A list as a source of what is known of people. */
export const listSource = (
  list: { id: string; sourceId: string; period: string; submittedAt: Date },
  name: string,
): PersonSource => ({
  kind: "list",
  key: `list:${list.sourceId}`,
  id: list.id,
  name: `${name} ${list.period}`,
  on: list.submittedAt.toISOString().slice(0, 10),
});

/** The line of whoever a list names none for: that of the list, else the commonest trade. */
export const lineOf = (facts: Pick<RowFacts, "line">, list: { line: string }): Line => {
  const own = Line.safeParse(list.line);
  return facts.line ?? (own.success ? own.data : "delivery");
};

export async function loadSealing(tx: Tx, list: ListRow, key: DataKey): Promise<ListToSeal> {
  const { name, checks } = await tx.db
    .selectFrom("rosterSources")
    .select(["name", "checks"])
    .where("id", "=", list.sourceId)
    .executeTakeFirstOrThrow();
  return { list, key, checks, source: listSource(list, name), finder: await employerFinder(tx) };
}

/**
 * Seals batches of one list, in their order: who is new in one may come again in a later one. Touches
 * no database, so that a batch is sealed while the one before it is written.
 */
export function rowSealer(
  ctx: Context,
  told: ListToSeal,
): (rows: readonly TakenRow[]) => Promise<SealedBatch> {
  const personOf = new Map<number, string>();
  return async (taken) => {
    const batch: SealedBatch = { people: [], rows: [] };
    for (let from = 0; from < taken.length; from += slice) {
      const rows = taken.slice(from, from + slice);
      batch.people.push(sealNew(ctx, told, rows, personOf));
      for (const row of rows) batch.rows.push(sealOne(ctx, told, row, personOf));
      await letOthersOn();
    }
    return batch;
  };
}

function sealNew(
  ctx: Context,
  { list, finder, source }: ListToSeal,
  rows: readonly TakenRow[],
  personOf: Map<number, string>,
): SealedPersons {
  const fresh = new Map<number, NewPerson>();
  for (const row of rows) {
    const { outcome, facts } = row;
    if (outcome.kind !== "new" || facts === null || personOf.has(outcome.group)) continue;
    if (fresh.has(outcome.group)) continue;
    const line = lineOf(facts, list);
    fresh.set(outcome.group, { ...sayingOf(facts, line, finder), line, area: areaOf(row, finder) });
  }
  const sealed = sealPersons(ctx, [...fresh.values()], source, list.unitId);
  for (const [index, group] of [...fresh.keys()].entries())
    personOf.set(group, sealed.ids[index] ?? "");
  return sealed;
}

/** Where a row's person is: as the list says, else where the site that it names stands. */
function areaOf(row: TakenRow, finder: EmployerFinder): string {
  const site = row.facts === null ? null : finder(row.facts).area;
  return site !== null && site.startsWith(row.area) ? site : row.area;
}

function sealOne(
  { app }: Context,
  { list, key, finder, checks }: ListToSeal,
  taken: TakenRow,
  personOf: ReadonlyMap<number, string>,
): SealedRow {
  const { outcome, row, facts, cells } = taken;
  const { district } = list;
  const value = {
    district,
    listId: list.id,
    row,
    state: outcome.kind === "new" ? "added" : outcome.kind,
    area: areaOf(taken, finder),
    line: outcome.kind === "new" && facts !== null ? lineOf(facts, list) : taken.line,
    fingerprint: taken.fingerprint,
    contentSealed: sealRow(app, key, list.id, row, { facts, cells }),
    issues: JSON.stringify(taken.issues),
    marks: taken.marks,
    personId:
      outcome.kind === "linked"
        ? outcome.personId
        : outcome.kind === "new"
          ? (personOf.get(outcome.group) ?? null)
          : null,
    probability: outcome.kind === "linked" ? outcome.probability : null,
  };
  const candidates = outcome.kind === "doubtful" ? outcome.candidates : [];
  const pairs = candidates.map(
    ({ personId, probability, weight, words, steps, contrary }): SealedRow["pairs"][number] => {
      const id = newId();
      const explanation = JSON.stringify({ words, steps, contrary });
      return {
        district,
        id,
        listId: list.id,
        row,
        personId,
        area: taken.area,
        line: taken.line,
        probability,
        weight,
        explanationSealed: seal(app, key, explanation, explanationCell(id)),
        checks,
        state: "open",
      };
    },
  );
  return { taken, value, pairs };
}
