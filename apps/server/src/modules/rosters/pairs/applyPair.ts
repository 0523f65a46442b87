import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { addPersons, personRecords, sayOfPersons } from "../../people/index.ts";
import { noFacts, type RowFacts } from "../lists/facts.ts";
import { openRow } from "../lists/rowContent.ts";
import { employerFinder } from "../linking/employerFinder.ts";
import { lineOf, listSource } from "../linking/rowSealer.ts";
import { placeByPerson } from "../linking/row.ts";
import { sayingOf } from "../linking/sayingOf.ts";
import type { PairRow } from "./pairRow.ts";

/** The row is this person: it is linked, said of them, and the row's other candidates need no look. */
export async function applySame(tx: Tx, pair: PairRow): Promise<void> {
  const [person] = await personRecords(tx, { ids: [pair.personId], limit: 1 });
  await setRow(tx, pair, {
    ...placedBy(pair, person),
    state: "linked",
    personId: pair.personId,
    probability: pair.probability,
  });
  await siblings(tx, pair, ["open", "unsure", "disputed"], "gone");
  const told = await factsOf(tx, pair);
  if (told === null) return;
  const saying = sayingOf(told.facts, lineOf(told.facts, told.list), await employerFinder(tx));
  await sayOfPersons(tx, [{ personId: pair.personId, ...saying }], told.source, told.list.unitId);
}

function placedBy(pair: PairRow, person: { area: string; line: string } | undefined) {
  const place = { area: pair.area, line: pair.line };
  placeByPerson(place, person);
  return place;
}

/**
 * The row is not this person. Once it is none of its candidates it is somebody of their own, and kept
 * apart from each of them from then on.
 */
export async function applyDifferent(tx: Tx, pair: PairRow): Promise<void> {
  const pairs = await tx.db
    .selectFrom("rosterPairs")
    .select(["id", "personId", "state"])
    .where("listId", "=", pair.listId)
    .where("row", "=", pair.row)
    .execute();
  if (pairs.some(({ state }) => state !== "different" && state !== "gone")) return;
  const row = await tx.db
    .selectFrom("rosterRows")
    .select(["madePersonId", "area"])
    .where("listId", "=", pair.listId)
    .where("row", "=", pair.row)
    .executeTakeFirstOrThrow();
  const own = row.madePersonId ?? (await addOwn(tx, pair, row.area));
  if (own === null) return; // The list was withdrawn meanwhile: nothing is known of the row any more.
  await setRow(tx, pair, { state: "added", personId: own, madePersonId: own, probability: null });
  for (const { id, personId, state } of pairs) {
    if (state === "gone") continue; // Nobody said so.
    const [personA, personB] = own < personId ? [own, personId] : [personId, own];
    await tx.db
      .insertInto("rosterApart")
      .values({
        district: pair.district,
        id: newId(),
        personA,
        personB,
        pairId: id,
        at: tx.app.clock.now(),
      })
      .onConflict((conflict) =>
        conflict
          .columns(["district", "personA", "personB"])
          .where("liftedAt", "is", null)
          .doNothing(),
      )
      .execute();
  }
}

/** Back to doubtful: nobody is linked, nobody kept apart by this row, and its other candidates count again. */
export async function applyUndo(tx: Tx, pair: PairRow): Promise<void> {
  await setRow(tx, pair, { state: "doubtful", personId: null, probability: null });
  await siblings(tx, pair, ["gone"], "open");
  await tx.db
    .updateTable("rosterApart")
    .set({ liftedAt: tx.app.clock.now() })
    .where("liftedAt", "is", null)
    .where("pairId", "in", (pairs) =>
      pairs
        .selectFrom("rosterPairs")
        .select("rosterPairs.id")
        .where("rosterPairs.listId", "=", pair.listId)
        .where("rosterPairs.row", "=", pair.row),
    )
    .execute();
}

async function setRow(
  tx: Tx,
  pair: PairRow,
  values: {
    state: "linked" | "added" | "doubtful";
    personId: string | null;
    probability: number | null;
    madePersonId?: string;
    line?: string;
    area?: string;
  },
): Promise<void> {
  const before = await tx.db
    .selectFrom("rosterRows")
    .select("state")
    .where("listId", "=", pair.listId)
    .where("row", "=", pair.row)
    .executeTakeFirstOrThrow();
  await tx.db
    .updateTable("rosterRows")
    .set(values)
    .where("listId", "=", pair.listId)
    .where("row", "=", pair.row)
    .execute();
  const change = (state: string) =>
    (values.state === state ? 1 : 0) - (before.state === state ? 1 : 0);
  await tx.db
    .updateTable("rosterLists")
    .set(({ eb }) => ({
      linked: eb("linked", "+", change("linked")),
      added: eb("added", "+", change("added")),
      doubtful: eb("doubtful", "+", change("doubtful")),
    }))
    .where("id", "=", pair.listId)
    .execute();
}

async function siblings(
  tx: Tx,
  pair: PairRow,
  from: readonly string[],
  state: "gone" | "open",
): Promise<void> {
  await tx.db
    .updateTable("rosterPairs")
    .set(({ eb }) => ({ state, version: eb("version", "+", 1) }))
    .where("listId", "=", pair.listId)
    .where("row", "=", pair.row)
    .where("id", "<>", pair.id)
    .where("state", "in", [...from])
    .execute();
}

async function factsOf(tx: Tx, pair: PairRow) {
  const list = await tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where("id", "=", pair.listId)
    .executeTakeFirstOrThrow();
  const { name } = await tx.db
    .selectFrom("rosterSources")
    .select("name")
    .where("id", "=", list.sourceId)
    .executeTakeFirstOrThrow();
  const row = await tx.db
    .selectFrom("rosterRows")
    .select(["listId", "row", "contentSealed"])
    .where("listId", "=", pair.listId)
    .where("row", "=", pair.row)
    .executeTakeFirstOrThrow();
  const key = (await keysOf(tx, [pair.listId])).get(pair.listId);
  const facts: RowFacts | null = openRow(tx.app, key, row, noFacts)?.facts ?? null;
  return facts === null ? null : { facts, list, source: listSource(list, name) };
}

async function addOwn(tx: Tx, pair: PairRow, area: string): Promise<string | null> {
  const told = await factsOf(tx, pair);
  if (told === null) return null;
  const line = lineOf(told.facts, told.list);
  const saying = sayingOf(told.facts, line, await employerFinder(tx));
  const [id] = await addPersons(tx, [{ ...saying, line, area }], told.source, told.list.unitId);
  return id ?? null;
}
