import type { Insertable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { json, type Tables } from "../../../platform/db/index.ts";
import { Line } from "../../../platform/grants/line.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { addPersons, erasedAmong, type PersonSource } from "../../people/index.ts";
import { emptyRow } from "../forget/emptyRows.ts";
import type { TakenRow } from "../jobs/threadMessages.ts";
import type { RowFacts } from "../lists/facts.ts";
import type { ListRow } from "../lists/listRow.ts";
import { sealRow } from "../lists/rowContent.ts";
import { type EmployerFinder, employerFinder } from "./employerFinder.ts";
import { sayingOf } from "./sayingOf.ts";

export interface RowCounts {
  rows: number;
  linked: number;
  added: number;
  doubtful: number;
  encoded: number;
}

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

/** Writes batches of one list: new people, rows, and pairs to be looked at. `sayJob` says the rest afterwards. */
export function rowWriter(
  list: ListRow,
): (tx: Tx, rows: readonly TakenRow[]) => Promise<RowCounts> {
  const personOf = new Map<number, string>();
  let finder: EmployerFinder | undefined;
  let source: PersonSource | undefined;
  let checks = 1;
  return async (tx, taken) => {
    const { rows, gone } = await withoutErased(tx, taken);
    finder ??= await employerFinder(tx);
    if (source === undefined) {
      const found = await tx.db
        .selectFrom("rosterSources")
        .select(["name", "checks"])
        .where("id", "=", list.sourceId)
        .executeTakeFirstOrThrow();
      source = listSource(list, found.name);
      checks = found.checks;
    }
    await addNew(tx, list, rows, personOf, finder, source);
    await insertRows(tx, list, rows, personOf, finder, gone);
    await insertPairs(tx, list, rows, checks);
    const of = (kind: TakenRow["outcome"]["kind"]) =>
      rows.filter(({ outcome }) => outcome.kind === kind).length;
    return {
      rows: rows.length,
      linked: of("linked"),
      added: of("new"),
      doubtful: of("doubtful"),
      encoded: of("encoded"),
    };
  };
}

/** Somebody may be erased while their list is linked: their rows are then the shell's, and say nothing. */
async function withoutErased(
  tx: Tx,
  rows: readonly TakenRow[],
): Promise<{ rows: readonly TakenRow[]; gone: ReadonlySet<number> }> {
  const namedBy = ({ outcome }: TakenRow): string[] =>
    outcome.kind === "linked"
      ? [outcome.personId]
      : outcome.kind === "doubtful"
        ? outcome.candidates.map(({ personId }) => personId)
        : [];
  const erased = await erasedAmong(tx, rows.flatMap(namedBy));
  const gone = new Set<number>();
  if (erased.size === 0) return { rows, gone };
  return {
    gone,
    rows: rows.map((row): TakenRow => {
      const personId = namedBy(row).find((id) => erased.has(id));
      if (personId === undefined) return row;
      gone.add(row.row);
      const outcome = { kind: "linked", personId, probability: 1, carried: true } as const;
      return { ...row, facts: null, cells: null, issues: [], outcome };
    }),
  };
}

/** The line of whoever a list names none for: that of the list, else the commonest trade. */
export const lineOf = (facts: Pick<RowFacts, "line">, list: { line: string }): Line => {
  const own = Line.safeParse(list.line);
  return facts.line ?? (own.success ? own.data : "delivery");
};

async function addNew(
  tx: Tx,
  list: ListRow,
  rows: readonly TakenRow[],
  personOf: Map<number, string>,
  finder: EmployerFinder,
  source: PersonSource,
): Promise<void> {
  const fresh = new Map<number, { facts: RowFacts; area: string }>();
  for (const row of rows) {
    const { outcome, facts } = row;
    if (outcome.kind !== "new" || facts === null || personOf.has(outcome.group)) continue;
    if (!fresh.has(outcome.group)) fresh.set(outcome.group, { facts, area: areaOf(row, finder) });
  }
  const groups = [...fresh];
  const ids = await addPersons(
    tx,
    groups.map(([, { facts, area }]) => ({
      ...sayingOf(facts, lineOf(facts, list), finder),
      line: lineOf(facts, list),
      area,
    })),
    source,
    list.unitId,
  );
  for (const [index, [group]] of groups.entries()) personOf.set(group, ids[index] ?? "");
}

/** Where a row's person is: as the list says, else where the site that it names stands. */
function areaOf(row: TakenRow, finder: EmployerFinder): string {
  const site = row.facts === null ? null : finder(row.facts).area;
  return site !== null && site.startsWith(row.area) ? site : row.area;
}

async function insertRows(
  tx: Tx,
  list: ListRow,
  rows: readonly TakenRow[],
  personOf: ReadonlyMap<number, string>,
  finder: EmployerFinder,
  gone: ReadonlySet<number>,
): Promise<void> {
  const key = await keyOf(tx, list.id);
  const values = rows.map((row): Insertable<Tables["rosterRows"]> => {
    const { outcome } = row;
    return {
      district: list.district,
      listId: list.id,
      row: row.row,
      state: outcome.kind === "new" ? "added" : outcome.kind,
      area: areaOf(row, finder),
      line: outcome.kind === "new" && row.facts !== null ? lineOf(row.facts, list) : row.line,
      fingerprint: row.fingerprint,
      contentSealed: sealRow(tx.app, key, list.id, row.row, { facts: row.facts, cells: row.cells }),
      issues: json(row.issues),
      marks: row.marks,
      personId:
        outcome.kind === "linked"
          ? outcome.personId
          : outcome.kind === "new"
            ? (personOf.get(outcome.group) ?? null)
            : null,
      probability: outcome.kind === "linked" ? outcome.probability : null,
      ...(gone.has(row.row) && emptyRow(row.row)),
    };
  });
  for (let from = 0; from < values.length; from += 500)
    await tx.db
      .insertInto("rosterRows")
      .values(values.slice(from, from + 500))
      .execute();
}

async function insertPairs(
  tx: Tx,
  list: ListRow,
  rows: readonly TakenRow[],
  checks: number,
): Promise<void> {
  const key = await keyOf(tx, list.id);
  const values = rows.flatMap((row) =>
    row.outcome.kind !== "doubtful"
      ? []
      : row.outcome.candidates.map(({ personId, probability, weight, words, steps, contrary }) => {
          const id = newId();
          return {
            district: list.district,
            id,
            listId: list.id,
            row: row.row,
            personId,
            area: row.area,
            line: row.line,
            probability,
            weight,
            explanationSealed: seal(
              tx.app,
              key,
              JSON.stringify({ words, steps, contrary }),
              explanationCell(id),
            ),
            checks,
            state: "open",
          };
        }),
  );
  for (let from = 0; from < values.length; from += 500)
    await tx.db
      .insertInto("rosterPairs")
      .values(values.slice(from, from + 500))
      .execute();
}
