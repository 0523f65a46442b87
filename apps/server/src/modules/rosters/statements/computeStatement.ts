import { sql } from "kysely";
import { addDays, dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { insertMany, json } from "../../../platform/db/index.ts";
import { districtSubject, keyOf } from "../../../platform/personalData/subjectKeys.ts";
import {
  type DifferenceRow,
  factsOf,
  keyMaker,
  newDifference,
  type NewDifference,
  personIn,
} from "./differenceRow.ts";
import { figuresOf } from "./figures.ts";
import { listsInUse } from "./listsInUse.ts";
import { loadRows, currentOf } from "./loadRows.ts";
import { ownerFinder } from "./owners.ts";
import { type Found, reconcile } from "./reconcile.ts";
import { count, type Counted } from "./rules.ts";
import type { StatementRow } from "./statementRow.ts";

/** Days in which a difference should be looked into. */
const daysToSettle = 7;

export interface Computed {
  counted: Counted;
  /** Where each counted person is. */
  places: Map<string, string>;
}

/**
 * Lays the lists in use against each other and brings the statement's differences up to date: new ones
 * are added, those that the lists no longer show are gone, what was settled stays settled.
 */
export async function computeStatement(tx: Tx, statement: StatementRow): Promise<Computed> {
  const sources = await listsInUse(tx, statement);
  const rows = await loadRows(tx, statement, sources);
  const previous = await previousPeople(tx, statement);
  const registered = new Set(
    rows
      .filter((row) => row.saysMember && isPartyList(sources, row.sourceId))
      .map(({ personId }) => personId),
  );
  const { people, found } = reconcile({ sources, rows, previous, registered });
  const kept = await differencesOf(tx, statement.id);
  await bringUpToDate(tx, statement, found, kept, sources);
  const office = await keyOf(tx, districtSubject(statement.district));
  const differences = (await differencesOf(tx, statement.id)).map((row) => ({
    ...factsOf(row),
    personId: personIn(tx, office, row),
  }));
  const counted = count(people.keys(), differences);
  const figures = await figuresOf(tx, { statement, sources, rows, previous, counted, differences });
  await tx.db
    .updateTable("rosterStatements")
    .set({ figures: json(figures), computedAt: tx.app.clock.now(), version: sql`version + 1` })
    .where("id", "=", statement.id)
    .execute();
  const places = new Map(
    [...counted.agreed].map((id) => [
      id,
      people.get(id)?.area ?? previous.get(id) ?? statement.area,
    ]),
  );
  return { counted, places };
}

const isPartyList = (sources: readonly { id: string; kind: string }[], id: string): boolean =>
  sources.some((source) => source.id === id && source.kind === "partyOrganisation");

const differencesOf = (tx: Tx, statementId: string): Promise<DifferenceRow[]> =>
  tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where("statementId", "=", statementId)
    .orderBy("id")
    .execute();

/** Whom the last locked statement counted. */
async function previousPeople(tx: Tx, statement: StatementRow): Promise<Map<string, string>> {
  if (statement.previousId === null) return new Map();
  const rows = await tx.db
    .selectFrom("rosterStatementPeople")
    .innerJoin("rosterStatements", (join) =>
      join
        .onRef("rosterStatements.district", "=", "rosterStatementPeople.district")
        .onRef("rosterStatements.id", "=", "rosterStatementPeople.statementId")
        .onRef("rosterStatements.round", "=", "rosterStatementPeople.round"),
    )
    .select(["rosterStatementPeople.personId", "rosterStatementPeople.area"])
    .where("rosterStatementPeople.statementId", "=", statement.previousId)
    .execute();
  const current = await currentOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  return new Map(rows.map(({ personId, area }) => [current.get(personId) ?? personId, area]));
}

async function bringUpToDate(
  tx: Tx,
  statement: StatementRow,
  found: readonly Found[],
  kept: readonly DifferenceRow[],
  sources: Awaited<ReturnType<typeof listsInUse>>,
): Promise<void> {
  const keyOfFound = keyMaker(tx);
  const ownerOf = await ownerFinder(tx, sources);
  const office = await keyOf(tx, districtSubject(statement.district));
  const known = new Map(kept.map((row) => [row.key, row]));
  const now = new Map(found.map((one) => [keyOfFound(one), one]));
  const earlier = await settledBefore(tx, statement);
  const dueOn = addDays(dayOf(tx.app.clock.now()), daysToSettle);
  const fresh: NewDifference[] = [];
  const asBefore: NewDifference[] = [];
  for (const [key, one] of now) {
    if (known.has(key)) continue;
    const made = newDifference(tx, office, one, {
      statementId: statement.id,
      key,
      ownerUnitId: ownerOf(one),
      dueOn,
    });
    // What was looked into last month, and is said by the same lists again, is not asked again.
    const before = earlier.get(key);
    if (before?.sources.join() !== one.sources.join()) fresh.push(made);
    else
      asBefore.push({
        ...made,
        state: "settled",
        outcome: before.outcome,
        counts: before.counts,
        carriedFrom: before.id,
        settledAt: before.settledAt,
      });
  }
  await insertMany(tx.db, "rosterDifferences", fresh);
  await insertMany(tx.db, "rosterDifferences", asBefore);
  const handedIn = new Set(sources.map(({ id }) => id));
  const gone = kept.filter(
    (row) =>
      row.state === "open" && !now.has(row.key) && row.sources.every((id) => handedIn.has(id)),
  );
  const back = kept.filter((row) => row.state === "gone" && now.has(row.key));
  await setStates(tx, gone, "gone");
  await setStates(tx, back, "open");
}

async function setStates(
  tx: Tx,
  rows: readonly DifferenceRow[],
  state: "gone" | "open",
): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000)
    await tx.db
      .updateTable("rosterDifferences")
      .set(({ eb }) => ({ state, version: eb("version", "+", 1) }))
      .where(
        "id",
        "in",
        rows.slice(from, from + 1000).map(({ id }) => id),
      )
      .execute();
}

/** How differences of the last statement ended, by key; those about being counted only. */
async function settledBefore(
  tx: Tx,
  statement: StatementRow,
): Promise<
  Map<string, Pick<DifferenceRow, "id" | "outcome" | "counts" | "sources" | "settledAt">>
> {
  if (statement.previousId === null) return new Map();
  const rows = await tx.db
    .selectFrom("rosterDifferences")
    .select(["id", "key", "outcome", "counts", "sources", "settledAt"])
    .where("statementId", "=", statement.previousId)
    .where("state", "=", "settled")
    .where("type", "in", ["onlyHere", "onlyThere"])
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}
