import { developmentSteps } from "@juxin/playbooks";
import { type Selectable, sql } from "kysely";
import { dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { type Tables, withinArea } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import { decodeCursor, TimeCursor, toPage } from "../../../platform/http/cursor.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { staffNames } from "../../accounts/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import type { PersonRow } from "../groups.ts";
import { visibleTo, writeDevelopments } from "../policy.ts";
import { presentPersons } from "../present.ts";
import { clockOf } from "./rules.ts";
import type { Development, DevelopmentDetail, DevelopmentQuery, TakenStep } from "./schema.ts";
import { doneOf, openStep, type StepContent, type StepRow } from "./steps.ts";

export type DevelopmentRow = Selectable<Tables["developments"]>;

/** Developments join the person as they are now: one who was merged is whom they were merged into. */
const joined = (tx: Tx) =>
  tx.db
    .selectFrom("developments")
    .innerJoin("persons as said", (join) =>
      join
        .onRef("said.district", "=", "developments.district")
        .onRef("said.id", "=", "developments.personId"),
    )
    .innerJoin("persons", (join) =>
      join
        .onRef("persons.district", "=", "said.district")
        .on("persons.id", "=", sql`coalesce(said.merged_into, said.id)`),
    )
    .selectAll("developments")
    .select("persons.id as rootId")
    .where((where) => visibleTo(tx.actor)(where as never))
    .where("persons.state", "<>", "erased");

/** Who is on the way to becoming a member, the last begun first; where each stands and what comes next. */
export async function listDevelopments(
  tx: Tx,
  query: DevelopmentQuery,
): Promise<{ items: Development[]; nextCursor: string | null }> {
  let select = joined(tx)
    .where("developments.state", "=", query.state)
    .orderBy("developments.startedAt", "desc")
    .orderBy("developments.id", "desc")
    .limit(query.limit + 1);
  if (query.area !== undefined) select = select.where(withinArea("persons.area", query.area));
  if (query.line !== undefined)
    select = select.where(sql<boolean>`${query.line} = any(persons.lines)`);
  if (query.unit !== undefined) select = select.where("developments.unitId", "=", query.unit);
  const after = decodeCursor(TimeCursor, query.cursor);
  if (after !== undefined)
    select = select.where(
      sql<boolean>`(developments.started_at, developments.id) < (${new Date(after[0])}::timestamptz, ${after[1]}::uuid)`,
    );
  const found = toPage(await select.execute(), query.limit, (row) => [
    row.startedAt.toISOString(),
    row.id,
  ]);
  const told = await present(tx, found.items);
  return { items: told.map(({ shown }) => shown), nextCursor: found.nextCursor };
}

/** One development of somebody the caller looks after, with the person it is about now. */
export async function findDevelopment(
  tx: Tx,
  id: string,
): Promise<DevelopmentRow & { rootId: string }> {
  const row = await joined(tx).where("developments.id", "=", id).executeTakeFirst();
  if (row === undefined) throw notFound("development");
  return row;
}

export async function getDevelopment(
  tx: Tx,
  id: string,
  warnings: readonly string[] = [],
): Promise<DevelopmentDetail> {
  const row = await findDevelopment(tx, id);
  const [told] = await present(tx, [row]);
  const { shown, rows, contents } = told!;
  const names = await staffNames(
    tx,
    rows.map(({ accountId }) => accountId),
  );
  const writes = row.state === "open" && isAllowed(tx.actor, writeDevelopments);
  return {
    ...shown,
    steps: takenSteps(rows, contents, names),
    warnings: [...warnings],
    abilities: writes ? ["takeStep", "undo", "stop"] : [],
  };
}

interface Told {
  shown: Development;
  rows: StepRow[];
  contents: (StepContent | null)[];
}

async function present(
  tx: Tx,
  rows: readonly (DevelopmentRow & { rootId: string })[],
): Promise<Told[]> {
  if (rows.length === 0) return [];
  const steps = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  );
  const keys = await keysOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  const persons: PersonRow[] = await tx.db
    .selectFrom("persons")
    .selectAll()
    .where(
      "id",
      "in",
      rows.map(({ rootId }) => rootId),
    )
    .execute();
  const people = new Map((await presentPersons(tx, persons)).map((one) => [one.id, one]));
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  const today = dayOf(tx.app.clock.now());
  return rows.flatMap((row) => {
    const person = people.get(row.rootId);
    const unit = units.get(row.unitId);
    if (person === undefined || unit === undefined) return [];
    const own = steps.get(row.id) ?? [];
    const contents = own.map((step) => openStep(tx.app, keys.get(row.personId), step));
    const { completed: _, ...clock } = clockOf(developmentSteps, doneOf(contents), today);
    const running = row.state === "open";
    const shown: Development = {
      id: row.id,
      person,
      unit,
      state: row.state as Development["state"],
      ...clock,
      next: running ? clock.next : [],
      observation: running ? clock.observation : null,
      startedAt: row.startedAt.toISOString(),
      version: row.version,
    };
    return [{ shown, rows: own, contents }];
  });
}

/** All that was written of these developments, in order. */
export async function stepsOf(
  tx: Tx,
  developmentIds: readonly string[],
): Promise<Map<string, StepRow[]>> {
  const found = new Map<string, StepRow[]>();
  if (developmentIds.length === 0) return found;
  const rows = await tx.db
    .selectFrom("developmentSteps")
    .select(["id", "developmentId", "seq", "contentSealed", "accountId", "unitId", "at"])
    .where("developmentId", "in", [...developmentIds])
    .orderBy("developmentId")
    .orderBy("seq")
    .execute();
  for (const row of rows)
    found.set(row.developmentId, [...(found.get(row.developmentId) ?? []), row]);
  return found;
}

function takenSteps(
  rows: readonly StepRow[],
  contents: readonly (StepContent | null)[],
  names: ReadonlyMap<string, string>,
): TakenStep[] {
  const taken: TakenStep[] = [];
  for (const [at, content] of contents.entries()) {
    const row = rows[at];
    if (content === null || row === undefined) continue;
    if (content.type === "undone") {
      const back = taken.findLast(({ step, undone }) => step === content.step && undone === null);
      if (back !== undefined) back.undone = content.why;
      continue;
    }
    taken.push({
      step: content.step,
      on: content.on,
      papers: [...content.papers],
      people: content.people ?? null,
      days: content.days ?? null,
      hours: content.hours ?? null,
      votes: content.votes ?? null,
      extendMonths: content.extendMonths ?? null,
      note: content.note,
      undone: null,
      by: names.get(row.accountId ?? "") ?? null,
      at: row.at.toISOString(),
    });
  }
  return taken;
}
