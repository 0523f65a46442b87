import { maskCitizenNumber, maskPhone } from "@juxin/standards";
import { type SelectQueryBuilder, sql } from "kysely";
import { z } from "zod";
import type { Tx } from "../../../platform/context.ts";
import { type Tables, withinArea } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import { decodeCursor, toPage } from "../../../platform/http/cursor.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { districtSubject, keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { staffNames } from "../../accounts/index.ts";
import { areaNames } from "../../areas/index.ts";
import { currentPersons, type PersonRecord, personRecords } from "../../people/index.ts";
import { isMasked, noFacts, type RowFacts } from "../lists/facts.ts";
import { placeOf } from "../lists/listRow.ts";
import { openRow } from "../lists/rowContent.ts";
import { workplaceNames } from "../linking/employerFinder.ts";
import { explanationCell } from "../linking/rowSealer.ts";
import { reviewPairs, visibleTo } from "../policy.ts";
import { noteCell, type PairRow } from "./pairRow.ts";
import { notSaidBy } from "./notSaidBy.ts";
import { hasSaid, hasToUndo, isSettled, maySee, type PairState, type Said } from "./rules.ts";
import type { Pair, PairQuery, PairSide } from "./schema.ts";

const Cursor = z.tuple([z.number(), z.uuid()]);
const waiting = ["open", "unsure", "disputed"];

type Pairs<Row> = SelectQueryBuilder<Tables, "rosterPairs", Row>;

function narrowed<Row>(tx: Tx, query: Pairs<Row>, filter: Partial<PairQuery>): Pairs<Row> {
  let select = query.where(visibleTo(tx.actor, "rosterPairs"));
  if (filter.area !== undefined) select = select.where(withinArea("rosterPairs.area", filter.area));
  if (filter.line !== undefined) select = select.where("rosterPairs.line", "=", filter.line);
  if (filter.list !== undefined) select = select.where("rosterPairs.listId", "=", filter.list);
  if (filter.source !== undefined)
    select = select.where("rosterPairs.listId", "in", (lists) =>
      lists
        .selectFrom("rosterLists")
        .select("rosterLists.id")
        .where("rosterLists.sourceId", "=", filter.source ?? ""),
    );
  return select;
}

/** What waits for somebody's eyes, the likeliest first; or what was decided. */
export async function listPairs(tx: Tx, query: PairQuery) {
  const after = decodeCursor(Cursor, query.cursor);
  let select = narrowed(tx, tx.db.selectFrom("rosterPairs").selectAll("rosterPairs"), query)
    .where("state", "in", query.state === "waiting" ? waiting : ["same", "different"])
    .where(query.state === "waiting" ? notSaidBy(tx.actor) : sql<boolean>`true`)
    .orderBy("probability", "desc")
    .orderBy("id")
    .limit(query.limit + 1);
  if (after !== undefined) {
    const [probability, id] = after;
    select = select.where((where) =>
      where.or([
        sql<boolean>`probability < ${probability}::real`,
        where.and([sql<boolean>`probability = ${probability}::real`, where("id", ">", id)]),
      ]),
    );
  }
  const found = toPage(await select.execute(), query.limit, (row) => [row.probability, row.id]);
  return { items: await presentPairs(tx, found.items), nextCursor: found.nextCursor };
}

export async function countPairs(tx: Tx) {
  const rows = await narrowed(tx, tx.db.selectFrom("rosterPairs"), {})
    .select(["state", sql<number>`count(*)::int`.as("n")])
    .where("state", "in", waiting)
    .where(notSaidBy(tx.actor))
    .groupBy("state")
    .execute();
  const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
  return {
    waiting: rows.reduce((sum, { n }) => sum + n, 0),
    disputed: of("disputed"),
    unsure: of("unsure"),
  };
}

export async function getPair(tx: Tx, id: string): Promise<Pair> {
  const row = await tx.db
    .selectFrom("rosterPairs")
    .selectAll()
    .where("id", "=", id)
    .where(visibleTo(tx.actor, "rosterPairs"))
    .executeTakeFirst();
  const [pair] = row === undefined ? [] : await presentPairs(tx, [row]);
  if (pair === undefined) throw notFound("rosterPair");
  return pair;
}

async function presentPairs(tx: Tx, rows: readonly PairRow[]): Promise<Pair[]> {
  if (rows.length === 0) return [];
  const lists = await listsOf(tx, rows);
  const content = await contentOf(tx, rows);
  const people = await peopleOf(tx, rows);
  const decisions = await decisionsOf(tx, rows);
  const others = await othersOf(tx, rows);
  const keys = await keysOf(
    tx,
    rows.map(({ listId }) => listId),
  );
  const names = await areaNames(tx, [
    ...rows.map(({ area }) => area),
    ...[...people.values()].map(({ record }) => record.area),
  ]);
  const nameOf = (area: string) => names.get(area) ?? area;
  const may = isAllowed(tx.actor, reviewPairs);
  return rows.flatMap((row): Pair[] => {
    const list = lists.get(row.listId);
    if (list === undefined) return [];
    const told = open(tx.app, keys.get(row.listId), row.explanationSealed, explanationCell(row.id));
    const { words, steps } =
      told === null
        ? { words: "", steps: [] }
        : (JSON.parse(told) as Pick<Pair, "words" | "steps">);
    const facts = content.get(`${row.listId}/${row.row}`) ?? null;
    const person = people.get(row.personId);
    const state = row.state as PairState;
    const viewer = accountIdOf(tx.actor);
    const all = decisions.get(row.id) ?? [];
    const said = all.filter((one) => maySee(row.checks, state, one, viewer));
    return [
      {
        id: row.id,
        state,
        probability: row.probability,
        weight: row.weight,
        words,
        steps,
        list: { ...list, row: row.row },
        personId: row.personId,
        left: facts === null ? null : sideOf(facts, facts, nameOf(row.area)),
        right:
          person === undefined ? null : sideOf(person.record, person, nameOf(person.record.area)),
        area: row.area,
        line: placeOf(row).line,
        others: (others.get(`${row.listId}/${row.row}`) ?? 1) - 1,
        checks: row.checks,
        decisions: said.map(({ verdict, by, note, at }) => ({ verdict, by, note, at })),
        version: row.version,
        abilities: !may
          ? []
          : isSettled(state)
            ? ["undo"]
            : state === "gone"
              ? []
              : [
                  ...(hasSaid(all, row.checks, viewer) ? [] : (["decide"] as const)),
                  ...(hasToUndo(all, row.checks, state, viewer) ? (["undo"] as const) : []),
                ],
      },
    ];
  });
}

const sideOf = (
  who: Pick<RowFacts, "name" | "citizenNumber" | "phone" | "birth" | "sex">,
  work: { employer: string | null; site: string | null; address: string | null },
  areaName: string,
): PairSide => ({
  name: who.name,
  citizenNumber:
    who.citizenNumber === null || isMasked(who.citizenNumber)
      ? who.citizenNumber
      : maskCitizenNumber(who.citizenNumber),
  phone: who.phone === null || isMasked(who.phone) ? who.phone : maskPhone(who.phone),
  birth: who.birth,
  sex: who.sex,
  employer: work.employer,
  site: work.site,
  address: work.address,
  areaName,
});

async function listsOf(tx: Tx, rows: readonly PairRow[]) {
  const found = await tx.db
    .selectFrom("rosterLists")
    .innerJoin("rosterSources", (join) =>
      join
        .onRef("rosterSources.district", "=", "rosterLists.district")
        .onRef("rosterSources.id", "=", "rosterLists.sourceId"),
    )
    .select(["rosterLists.id", "rosterLists.period", "rosterSources.name"])
    .where("rosterLists.id", "in", [...new Set(rows.map(({ listId }) => listId))])
    .execute();
  return new Map(found.map(({ id, period, name }) => [id, { id, period, sourceName: name }]));
}

async function contentOf(tx: Tx, rows: readonly PairRow[]): Promise<Map<string, RowFacts>> {
  const listIds = [...new Set(rows.map(({ listId }) => listId))];
  const found = await tx.db
    .selectFrom("rosterRows")
    .select(["listId", "row", "contentSealed"])
    .where("listId", "in", listIds)
    .where("row", "in", [...new Set(rows.map(({ row }) => row))])
    .execute();
  const keys = await keysOf(tx, listIds);
  return new Map(
    found.flatMap((row) => {
      const facts = openRow(tx.app, keys.get(row.listId), row, noFacts)?.facts ?? null;
      return facts === null ? [] : [[`${row.listId}/${row.row}`, facts] as const];
    }),
  );
}

interface PersonSide {
  record: PersonRecord;
  employer: string | null;
  site: string | null;
  address: null;
}

async function peopleOf(tx: Tx, rows: readonly PairRow[]): Promise<Map<string, PersonSide>> {
  const ids = [...new Set(rows.map(({ personId }) => personId))];
  const current = await currentPersons(tx, ids);
  const records = await personRecords(tx, {
    ids: [...new Set(current.values())],
    limit: ids.length,
  });
  const byId = new Map(records.map((record) => [record.id, record]));
  const { employers, sites } = await workplaceNames(tx);
  return new Map(
    ids.flatMap((id) => {
      const record = byId.get(current.get(id) ?? id);
      if (record === undefined) return [];
      const employer = employers.get(record.employerId ?? "") ?? null;
      return [
        [id, { record, employer, site: sites.get(record.siteId ?? "") ?? null, address: null }],
      ];
    }),
  );
}

type Told = Pair["decisions"][number] & Pick<Said, "accountId">;

async function decisionsOf(tx: Tx, rows: readonly PairRow[]): Promise<Map<string, Told[]>> {
  const found = await tx.db
    .selectFrom("rosterDecisions")
    .select(["id", "pairId", "verdict", "noteSealed", "accountId", "at"])
    .where(
      "pairId",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("seq")
    .execute();
  const office = districtSubject(tx.actor.district ?? "");
  const keys = await keysOf(tx, [office, ...found.map(({ pairId }) => pairId)]);
  const erased = new Set(
    rows.flatMap(({ id, explanationSealed }) => (explanationSealed === null ? [id] : [])),
  );
  // Notes of before had the office's key; of an erased pair none is read any more.
  const noteOf = (one: (typeof found)[number]) =>
    open(tx.app, keys.get(one.pairId), one.noteSealed, noteCell(one.id)) ??
    (erased.has(one.pairId)
      ? null
      : open(tx.app, keys.get(office), one.noteSealed, noteCell(one.id)));
  const names = await staffNames(
    tx,
    found.map(({ accountId }) => accountId),
  );
  return Map.groupBy(
    found.map((one) => ({
      pairId: one.pairId,
      verdict: one.verdict as Told["verdict"],
      by: names.get(one.accountId) ?? "",
      note: noteOf(one),
      at: one.at.toISOString(),
      accountId: one.accountId,
    })),
    ({ pairId }) => pairId,
  );
}

async function othersOf(tx: Tx, rows: readonly PairRow[]): Promise<Map<string, number>> {
  const found = await tx.db
    .selectFrom("rosterPairs")
    .select(["listId", "row", sql<number>`count(*)::int`.as("n")])
    .where("listId", "in", [...new Set(rows.map(({ listId }) => listId))])
    .where("row", "in", [...new Set(rows.map(({ row }) => row))])
    .where("state", "<>", "gone")
    .groupBy(["listId", "row"])
    .execute();
  return new Map(found.map(({ listId, row, n }) => [`${listId}/${row}`, n]));
}
