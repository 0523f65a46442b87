import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { json } from "../../platform/db/index.ts";
import { seal } from "../../platform/personalData/sealed.ts";
import { keyOf } from "../../platform/personalData/subjectKeys.ts";
import { namesToMatch } from "../employers/index.ts";
import { findPersons } from "../people/index.ts";
import type { ColumnKind } from "./columns/columnKind.ts";
import { keepWork } from "./learning/models.ts";
import { shippedModel } from "./linking/rosterModel.ts";
import { registeredNames } from "./linking/employerFinder.ts";
import { fingerprintOf } from "./linking/fingerprint.ts";
import { sayBatch } from "./jobs/sayJob.ts";
import { areasOf, carriedFrom, knownPeople } from "./linking/knownPeople.ts";
import { marksOf } from "./linking/marks.ts";
import { communityNames, placeByPerson } from "./linking/row.ts";
import { loadSealing, rowSealer } from "./linking/rowSealer.ts";
import type { ListRow } from "./lists/listRow.ts";
import { writeBatch } from "./linking/writeBatch.ts";
import { areaFinder } from "./lists/areaFinder.ts";
import { checkRow } from "./lists/checkRow.ts";
import type { NewSource } from "./lists/schema.ts";
import { secretFor, sourceSecret } from "./secrets.ts";
import type { TakenRow } from "./jobs/threadMessages.ts";

export interface ToldList {
  sourceId: string;
  period: string;
  fileName: string;
  at: Date;
  columns: readonly { header: string; kind: ColumnKind }[];
  /** `truth` is whom the row truly is, where a list of a signed month is told. */
  rows: readonly {
    cells: readonly (string | number | null)[];
    truth: { citizenNumber: string; phone: string } | null;
  }[];
  /** Links by the truth instead of the engine, as if all doubts had been settled. */
  settled: boolean;
}

/** Adds a source of an invented district, its columns known already. */
export async function tellSource(
  tx: Tx,
  source: Omit<NewSource, "encoded" | "cadence" | "employerId" | "siteId"> & {
    cadence?: NewSource["cadence"];
    cadenceSince?: string;
    employerId?: string;
    siteId?: string;
  } & { columns: ToldList["columns"]; at: Date },
): Promise<string> {
  const id = newId();
  const { columns, at, ...rest } = source;
  await tx.db
    .insertInto("rosterSources")
    .values({
      district: tx.actor.district ?? "",
      id,
      ...rest,
      columns: json(columns),
      createdAt: at,
    })
    .execute();
  return id;
}

/** Takes a list of an invented district as the live system takes one, but for the file and its thread. */
export async function tellList(tx: Tx, told: ToldList): Promise<string> {
  const district = tx.actor.district ?? "";
  const source = await tx.db
    .selectFrom("rosterSources")
    .selectAll()
    .where("id", "=", told.sourceId)
    .executeTakeFirstOrThrow();
  const id = newId();
  const key = await keyOf(tx, id);
  const columns = told.columns.map((column) => ({ ...column, confidence: 1, sample: [] }));
  await tx.db
    .insertInto("rosterLists")
    .values({
      district,
      id,
      sourceId: source.id,
      period: told.period,
      mode: "replace",
      format: "file",
      state: "ready",
      area: source.area,
      line: source.line,
      unitId: source.unitId,
      fileNameSealed: seal(tx.app, key, told.fileName, `roster_lists.file_name:${id}`),
      bytes: 1,
      partBytes: 1,
      columns: json(columns),
      submittedAt: told.at,
      readyAt: told.at,
    })
    .execute();
  const list = await tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const rows = await toldRows(tx, list, told);
  const sealRows = rowSealer(tx, await loadSealing(tx, list, key));
  const counts = await writeBatch(tx, await sealRows(rows));
  const bad = rows.filter(({ outcome }) => outcome.kind === "bad").length;
  const { rows: total, ...others } = counts;
  let said = 0;
  for (let next: number | null = 0; next !== null;) {
    said = next;
    next = await sayBatch(tx, { ...list, saidUpTo: said });
  }
  await tx.db
    .updateTable("rosterLists")
    .set({
      rowsTotal: total,
      rowsDone: total,
      bad,
      good: total - bad,
      ...others,
      saidUpTo: said,
    })
    .where("id", "=", id)
    .execute();
  return id;
}

async function toldRows(tx: Tx, list: ListRow, told: ToldList): Promise<TakenRow[]> {
  const markKey = secretFor(tx.app, list.district, "mark");
  const fingerprintKey = sourceSecret(tx.app, list.district, list.sourceId);
  const areas = await areasOf(tx);
  const communities = communityNames(areas);
  const rules = {
    columns: told.columns.map(({ kind }) => kind),
    findArea: areaFinder(areas, list.area),
    area: list.area,
    today: told.at.toISOString().slice(0, 10),
  };
  const rows = told.rows.map(({ cells }, at): TakenRow => {
    const { facts, issues } = checkRow(cells, rules);
    const isBad = issues.some(({ error }) => error);
    const row = at + 2;
    return {
      row,
      facts: isBad ? null : facts,
      cells: isBad ? cells.map((cell) => String(cell ?? "")) : null,
      issues,
      area: facts.area ?? list.area,
      line: facts.line ?? list.line,
      fingerprint: fingerprintOf(fingerprintKey, facts),
      marks: isBad ? {} : marksOf({ markKey, listId: list.id }, row, facts),
      outcome: isBad ? { kind: "bad" } : { kind: "new", group: at + 1 },
    };
  });
  if (told.settled) {
    const wanted = told.rows.map(({ truth }) => truth).filter((one) => one !== null);
    const found = await findPersons(tx, {
      citizenNumbers: wanted.map(({ citizenNumber }) => citizenNumber),
      phones: wanted.map(({ phone }) => phone),
    });
    const known = new Map((await knownPeople(tx)).map((person) => [person.id, person]));
    for (const [at, row] of rows.entries()) {
      const { truth } = told.rows[at]!;
      if (truth === null || row.outcome.kind !== "new") continue;
      const [personId] =
        found.get(`citizenNumber:${truth.citizenNumber}`) ??
        found.get(`phone:${truth.phone}`) ??
        [];
      if (personId === undefined) continue;
      row.outcome = { kind: "linked", personId, probability: 1, carried: false };
      placeByPerson(row, known.get(personId));
    }
    return rows;
  }
  const nameOf = registeredNames(await namesToMatch(tx));
  const good = rows.flatMap(({ facts, fingerprint }, at) => {
    if (facts === null) return [];
    const community = communities.get(facts.area ?? "") ?? null;
    return [{ at, fingerprint, facts, employer: nameOf(facts), community }];
  });
  // Not at the head of the file: the engine's dictionaries are for whoever makes a demo only.
  const { linkRows } = await import("./linking/linkRows.ts");
  const known = await knownPeople(tx);
  const { rows: outcomes, work } = await linkRows(good, {
    carried: await carriedFrom(tx, list),
    known,
    claimed: [],
    oneToOne: true,
    encodingKey: null,
    model: shippedModel,
    apart: [],
  });
  if (work !== null) await keepWork(tx, list.id, 0, work);
  const byId = new Map(known.map((person) => [person.id, person]));
  for (const { at, outcome } of outcomes) {
    rows[at]!.outcome = outcome;
    if (outcome.kind === "linked") placeByPerson(rows[at]!, byId.get(outcome.personId));
  }
  return rows;
}
