import { maskName, maskPhone } from "@juxin/standards";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { unitIdsOf } from "../../../platform/grants/actor.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import { decodeCursor, toPage } from "../../../platform/http/cursor.ts";
import { Day, Id } from "../../../platform/http/schema.ts";
import { districtSubject, keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { z } from "zod";
import { staffNames } from "../../accounts/index.ts";
import { areaNames } from "../../areas/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { type PersonRecord, personRecords } from "../../people/index.ts";
import { placeOf } from "../lists/listRow.ts";
import { workplaceNames } from "../linking/employerFinder.ts";
import { isMasked } from "../lists/facts.ts";
import { settleDifferences, visibleTo } from "../policy.ts";
import { actionTexts } from "./actionTexts.ts";
import { type DifferenceRow, factsOf, personIn } from "./differenceRow.ts";
import { currentOf } from "./loadRows.ts";
import { type ActionType, endingsOf, refusalOf } from "./rules.ts";
import { valuesOf } from "./valuesOf.ts";
import type { VisitAnswer } from "../visits/answers.ts";
import type { DifferenceQuery } from "./differenceQuery.ts";
import type { Difference, DifferenceDetail } from "./schema.ts";

const Cursor = z.tuple([Day, Id]);

/** Differences within the caller's area, what is due first. */
export async function listDifferences(tx: Tx, query: DifferenceQuery) {
  const after = decodeCursor(Cursor, query.cursor);
  let select = tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where(visibleTo(tx.actor, "rosterDifferences"))
    .orderBy("dueOn")
    .orderBy("id")
    .limit(query.limit + 1);
  if (query.statement !== undefined) select = select.where("statementId", "=", query.statement);
  // Without a statement: what still has to be done, wherever it was carried to.
  else select = select.where("carriedTo", "is", null);
  if (query.state !== undefined) select = select.where("state", "=", query.state);
  if (query.type !== undefined) select = select.where("type", "=", query.type);
  if (query.area !== undefined)
    select = select.where(withinArea("rosterDifferences.area", query.area));
  if (query.owner !== undefined) select = select.where("ownerUnitId", "=", query.owner);
  if (query.mine === true) {
    const own = unitIdsOf(tx.actor);
    if (own.length === 0) return { items: [], nextCursor: null };
    select = select.where("ownerUnitId", "in", own);
  }
  if (after !== undefined) {
    const [dueOn, id] = after;
    select = select.where((where) =>
      where.or([
        where("dueOn", ">", dueOn),
        where.and([where("dueOn", "=", dueOn), where("id", ">", id)]),
      ]),
    );
  }
  const found = toPage(await select.execute(), query.limit, (row) => [row.dueOn, row.id]);
  return { items: await presentDifferences(tx, found.items), nextCursor: found.nextCursor };
}

export async function findDifference(tx: Tx, id: string): Promise<DifferenceRow> {
  const row = await tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where("id", "=", id)
    .where(visibleTo(tx.actor, "rosterDifferences"))
    .executeTakeFirst();
  if (row === undefined) throw notFound("difference");
  return row;
}

/** One difference with every step, and what is still unknown of the person. */
export async function getDifference(tx: Tx, id: string): Promise<DifferenceDetail> {
  const row = await findDifference(tx, id);
  const [difference] = await presentDifferences(tx, [row]);
  if (difference === undefined) throw notFound("difference");
  const months = await monthsOf(tx, row);
  const actions = await tx.db
    .selectFrom("rosterDifferenceActions")
    .selectAll()
    .where("differenceId", "in", months)
    .orderBy("at")
    .orderBy("seq")
    .execute();
  const textOf = await actionTexts(tx, months);
  const units = await unitRefs(
    tx,
    actions.map(({ toUnitId }) => toUnitId),
  );
  const names = await staffNames(
    tx,
    actions.map(({ accountId }) => accountId),
  );
  const person = (await peopleOf(tx, [row])).get(row.id);
  return {
    ...difference,
    unknown: person === undefined ? [] : unknownOf(person),
    values: person === undefined ? [] : await valuesOf(tx, row, difference.period),
    actions: actions.map((action) => ({
      id: action.id,
      type: action.type as ActionType,
      outcome: action.outcome as DifferenceDetail["outcome"],
      text: textOf(action, person === undefined),
      toUnit: action.toUnitId === null ? null : (units.get(action.toUnitId) ?? null),
      by: names.get(action.accountId ?? "") ?? "",
      at: action.at.toISOString(),
      answer: action.answer as VisitAnswer | null,
      asked: action.asked,
      learnt: action.learnt,
      doneAt: action.doneAt?.toISOString() ?? null,
      applied: action.applied,
    })),
  };
}

/** A difference and those it was carried over from: what was done in earlier months is known. */
async function monthsOf(tx: Tx, row: DifferenceRow): Promise<string[]> {
  const ids = [row.id];
  for (let from = row.carriedFrom; from !== null && ids.length < 60;) {
    const before = await tx.db
      .selectFrom("rosterDifferences")
      .select(["id", "carriedFrom"])
      .where("id", "=", from)
      .executeTakeFirst();
    if (before === undefined) break;
    ids.push(before.id);
    from = before.carriedFrom;
  }
  return ids;
}

/** What is asked is what is still unknown: nobody is asked twice. */
export function unknownOf(person: PersonRecord): string[] {
  const whole = (value: string | null) => value !== null && !isMasked(value);
  return [
    ...(whole(person.name) ? [] : ["name"]),
    ...(whole(person.phone) ? [] : ["phone"]),
    ...(whole(person.birth) ? [] : ["birth"]),
    ...(person.siteId === null && person.employerId === null ? ["siteId"] : []),
    ...(person.area.length < 12 ? ["area"] : []),
  ];
}

/** The person of each difference, by the difference's id; erased ones are missing. */
export async function peopleOf(
  tx: Tx,
  rows: readonly DifferenceRow[],
): Promise<Map<string, PersonRecord>> {
  const office = districtSubject(tx.actor.district ?? "");
  const key = (await keysOf(tx, [office])).get(office);
  const idOf = new Map(
    rows.flatMap((row) => {
      const id = personIn(tx, key, row);
      return id === null ? [] : [[row.id, id] as const];
    }),
  );
  const current = await currentOf(tx, [...idOf.values()]);
  const ids = [...new Set(current.values())];
  const records = await personRecords(tx, { ids, limit: Math.max(1, ids.length) });
  const byId = new Map(records.map((record) => [record.id, record]));
  return new Map(
    [...idOf].flatMap(([difference, id]) => {
      const record = byId.get(current.get(id) ?? id);
      return record === undefined ? [] : [[difference, record] as const];
    }),
  );
}

const everyAction: readonly ActionType[] = [
  "visit",
  "call",
  "correct",
  "accept",
  "invite",
  "pass",
  "note",
  "reopen",
];

export async function presentDifferences(
  tx: Tx,
  rows: readonly DifferenceRow[],
): Promise<Difference[]> {
  if (rows.length === 0) return [];
  const people = await peopleOf(tx, rows);
  const { employers, sites } = await workplaceNames(tx);
  const units = await unitRefs(
    tx,
    rows.map(({ ownerUnitId }) => ownerUnitId),
  );
  const areas = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  const sources = await tx.db
    .selectFrom("rosterSources")
    .select(["id", "name", "kind"])
    .where("id", "in", [...new Set(rows.flatMap((row) => row.sources))])
    .execute();
  const statements = await tx.db
    .selectFrom("rosterStatements")
    .select(["id", "period", "state"])
    .where("id", "in", [...new Set(rows.map(({ statementId }) => statementId))])
    .execute();
  const may = isAllowed(tx.actor, settleDifferences);
  return rows.flatMap((row): Difference[] => {
    const owner = units.get(row.ownerUnitId);
    const statement = statements.find(({ id }) => id === row.statementId);
    if (owner === undefined || statement === undefined) return [];
    const person = people.get(row.id);
    const facts = factsOf(row);
    const canAct = may && statement.state === "open" && row.carriedTo === null;
    return [
      {
        id: row.id,
        statementId: row.statementId,
        period: statement.period,
        type: facts.type,
        field: row.field as Difference["field"],
        state: facts.state,
        outcome: facts.outcome,
        counts: facts.counts,
        person:
          person === undefined
            ? null
            : {
                id: person.id,
                name: person.name === null ? null : maskName(person.name),
                phone:
                  person.phone === null
                    ? null
                    : isMasked(person.phone)
                      ? person.phone
                      : maskPhone(person.phone),
                employer: employers.get(person.employerId ?? "") ?? null,
                site: sites.get(person.siteId ?? "") ?? null,
              },
        area: row.area,
        areaName: areas.get(row.area) ?? row.area,
        line: placeOf(row).line,
        sources: row.sources.flatMap((id) => {
          const source = sources.find((one) => one.id === id);
          return source === undefined
            ? []
            : [{ id, name: source.name, says: saysSo(facts.type, source.kind) }];
        }),
        owner,
        dueOn: row.dueOn,
        carried: row.carriedFrom !== null,
        openedAt: row.openedAt.toISOString(),
        settledAt: row.settledAt?.toISOString() ?? null,
        version: row.version,
        abilities: canAct
          ? everyAction.filter((type) => {
              const refusal = refusalOf(facts, { type, outcome: null });
              return refusal === null || refusal === "outcomeMissing";
            })
          : [],
        endings: [...endingsOf(facts.type)],
      },
    ];
  });
}

/** Whether a source is one that has the person; the others are silent. */
function saysSo(type: string, kind: string): boolean {
  const firm = kind === "platform" || kind === "siteHead";
  if (type === "onlyHere") return firm || (kind !== "street" && kind !== "community");
  if (type === "onlyThere") return !firm;
  return type !== "left";
}
