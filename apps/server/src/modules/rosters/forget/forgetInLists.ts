import { createEncoder } from "@juxin/linkage";
import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { districtSubject, keysOf, shredKey } from "../../../platform/personalData/subjectKeys.ts";
import type { OwnIdentity } from "../../people/index.ts";
import { encodedColumns } from "../linking/linkEncodings.ts";
import { encodingKeyOf } from "../lists/encodingKey.ts";
import { deleteParts } from "../lists/fileParts.ts";
import { noFacts, type RowFacts } from "../lists/facts.ts";
import { openRow } from "../lists/rowContent.ts";
import { applyDifferent } from "../pairs/applyPair.ts";
import { personIn } from "../statements/differenceRow.ts";
import { emptyRows, type RowKey } from "./emptyRows.ts";
import { forgetWaitingLists } from "./forgetWaitingLists.ts";
import { cellsAreTheirs, isTheirs } from "./theirs.ts";

const part = 2000;
const waiting = ["open", "unsure", "disputed"] as const;

/**
 * Takes somebody out of every list: what rows said of them, digests by which the rows would be known
 * again, reasons and notes of pairs and differences. Rows, counts and signed figures stay as shells.
 * To be called while their keys still are; part of the verb that audits it.
 * @returns what deletes files that named them, to be called after the commit
 */
export async function forgetInLists(tx: Tx, who: OwnIdentity): Promise<() => Promise<void>> {
  const rows = new Map<string, RowKey>();
  const take = (found: RowKey) => rows.set(`${found.listId}/${found.row}`, found);
  for (const row of await linkedRows(tx, who)) take(row);
  const candidates = await candidatesOf(tx, who);
  for (const row of await looseRows(tx, who, candidates)) take(row);
  await emptyRows(tx, [...rows.values()], who.persons[0] ?? null);
  await forgetPairs(tx, [...rows.values()], who);
  await forgetDifferences(tx, who);
  const refused = await forgetWaitingLists(tx, who);
  return async () => {
    for (const list of refused) await deleteParts(tx.app, list);
  };
}

async function linkedRows(tx: Tx, who: OwnIdentity): Promise<RowKey[]> {
  if (who.persons.length === 0) return [];
  return tx.db
    .selectFrom("rosterRows")
    .select(["listId", "row"])
    .where((where) =>
      where.or([where("personId", "in", who.persons), where("madePersonId", "in", who.persons)]),
    )
    .execute();
}

/** Rows that were thought to be them, by key; whether they are the likeliest of the row's candidates. */
async function candidatesOf(tx: Tx, who: OwnIdentity): Promise<Map<string, boolean>> {
  if (who.persons.length === 0) return new Map();
  const own = await tx.db
    .selectFrom("rosterPairs as own")
    .select((pair) => [
      "own.listId",
      "own.row",
      pair
        .not(
          pair.exists(
            pair
              .selectFrom("rosterPairs as other")
              .select("other.id")
              .whereRef("other.listId", "=", "own.listId")
              .whereRef("other.row", "=", "own.row")
              .whereRef("other.weight", ">", "own.weight")
              .where("other.state", "in", [...waiting]),
          ),
        )
        .as("first"),
    ])
    .where("own.personId", "in", who.persons)
    .where("own.state", "in", [...waiting])
    .execute();
  return new Map(own.map(({ listId, row, first }) => [`${listId}/${row}`, Boolean(first)]));
}

/** Rows that are nobody's yet and speak of them: doubtful, faulty, encoded. */
async function looseRows(
  tx: Tx,
  who: OwnIdentity,
  candidates: ReadonlyMap<string, boolean>,
): Promise<RowKey[]> {
  const lists = await tx.db
    .selectFrom("rosterLists")
    .select(["id", "sourceId"])
    .where("state", "in", ["linking", "ready"])
    .execute();
  const encodings = await encodingsOf(tx, who);
  const found: RowKey[] = [];
  for (const list of lists) {
    const key = (await keysOf(tx, [list.id])).get(list.id);
    for (let after = -1; ;) {
      const rows = await tx.db
        .selectFrom("rosterRows")
        .select(["listId", "row", "contentSealed"])
        .where("listId", "=", list.id)
        .where("state", "in", ["bad", "doubtful", "encoded"])
        .where("contentSealed", "is not", null)
        .where("row", ">", after)
        .orderBy("row")
        .limit(part)
        .execute();
      for (const row of rows) {
        const content = openRow(tx.app, key, row, noFacts);
        const first = candidates.get(`${row.listId}/${row.row}`) ?? false;
        if (content === null) continue;
        if (content.facts === null) {
          if (cellsAreTheirs(content.cells ?? [], who)) found.push(row);
        } else if (content.facts.encoding !== null) {
          if (isEncoded(content.facts.encoding, encodings.get(list.sourceId) ?? []))
            found.push(row);
        } else if (isRow(content.facts, who, first)) found.push(row);
      }
      if (rows.length < part) break;
      after = rows.at(-1)!.row;
    }
  }
  return found.map(({ listId, row }) => ({ listId, row }));
}

function isRow(facts: RowFacts, who: OwnIdentity, first: boolean): boolean {
  const answer = isTheirs(facts, who);
  return answer === "yes" || (answer === "maybe" && first);
}

/** What their numbers are in the encodings of each source that gives no names. */
async function encodingsOf(tx: Tx, who: OwnIdentity): Promise<Map<string, [string, string][]>> {
  const sources = await tx.db
    .selectFrom("rosterSources")
    .selectAll()
    .where("encodingKeySealed", "is not", null)
    .execute();
  const known = new Map<string, [string, string][]>();
  for (const source of sources) {
    const key = await encodingKeyOf(tx, source);
    if (key === null) continue;
    const encoder = createEncoder(encodedColumns, Buffer.from(key));
    const of = (column: "idNumber" | "phone", value: string): [string, string] => {
      const values = encodedColumns.map(({ name }) => (name === column ? value : ""));
      const header = `${column}_clk`;
      return [header, encoder.encode(values)[encoder.headers.indexOf(header)] ?? ""];
    };
    known.set(source.id, [
      ...who.citizenNumbers.map((value) => of("idNumber", value)),
      ...who.phones.map((value) => of("phone", value)),
    ]);
  }
  return known;
}

function isEncoded(encoding: string, theirs: readonly [string, string][]): boolean {
  const row = JSON.parse(encoding) as Record<string, string>;
  return theirs.some(([header, value]) => value !== "" && row[header] === value);
}

/** Reasons and notes go; what waited with them need not be looked at; rows that had no other candidate are their own. */
async function forgetPairs(tx: Tx, rows: readonly RowKey[], who: OwnIdentity): Promise<void> {
  const emptied = new Set(rows.map(({ listId, row }) => `${listId}/${row}`));
  const listIds = [...new Set(rows.map(({ listId }) => listId))];
  if (listIds.length === 0 && who.persons.length === 0) return;
  const touched = (
    await tx.db
      .selectFrom("rosterPairs")
      .selectAll()
      .where((where) =>
        where.or([
          ...(who.persons.length > 0 ? [where("personId", "in", who.persons)] : []),
          ...(listIds.length > 0
            ? [
                where.and([
                  where("listId", "in", listIds),
                  where("row", "in", [...new Set(rows.map(({ row }) => row))]),
                ]),
              ]
            : []),
        ]),
      )
      .execute()
  ).filter(
    ({ listId, row, personId }) =>
      emptied.has(`${listId}/${row}`) || who.persons.includes(personId),
  );
  if (touched.length === 0) return;
  const ids = touched.map(({ id }) => id);
  await tx.db
    .updateTable("rosterPairs")
    .set(({ eb }) => ({
      explanationSealed: null,
      state: sql<string>`case when state in ('open', 'unsure', 'disputed') then 'gone' else state end`,
      version: eb("version", "+", 1),
    }))
    .where("id", "in", ids)
    .execute();
  for (const id of ids) await shredKey(tx, id);
  await forgetAnswers(tx, "pairs", ids);
  for (const pair of touched)
    if (
      (waiting as readonly string[]).includes(pair.state) &&
      !emptied.has(`${pair.listId}/${pair.row}`)
    )
      await applyDifferent(tx, pair);
}

/** The words written about them in differences; the difference itself names a shell. */
async function forgetDifferences(tx: Tx, who: OwnIdentity): Promise<void> {
  if (who.persons.length === 0) return;
  const office = districtSubject(tx.actor.district ?? "");
  const key = (await keysOf(tx, [office])).get(office);
  const rows = await tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where((where) =>
      where.or([where("personId", "in", who.persons), where("personSealed", "is not", null)]),
    )
    .execute();
  const ids = rows.flatMap((row) =>
    who.persons.includes(personIn(tx, key, row) ?? "") ? [row.id] : [],
  );
  for (const id of ids) await shredKey(tx, id);
  await forgetAnswers(tx, "differences", ids);
}

/** Answers kept for staff who sent something twice: they may hold the name. */
async function forgetAnswers(
  tx: Tx,
  kind: "pairs" | "differences",
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .deleteFrom("submissions")
    .where((where) => where.or(ids.map((id) => where("route", "like", `%/rosters/${kind}/${id}%`))))
    .execute();
}
