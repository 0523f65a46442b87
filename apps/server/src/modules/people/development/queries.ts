import { sql } from "kysely";
import { z } from "zod";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import { decodeCursor, toPage } from "../../../platform/http/cursor.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { staffNames } from "../../accounts/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { type PersonRow, rootsOf } from "../groups.ts";
import { visibleTo, writeDevelopments } from "../policy.ts";
import { presentPersons } from "../present.ts";
import type {
  Development,
  DevelopmentDetail,
  DevelopmentPage,
  DevelopmentQuery,
  TakenStep,
} from "./schema.ts";
import { type DevelopmentRow, joined, type Standing, standingsOf } from "./standings.ts";
import { reasonCell, type StepContent, type StepRow } from "./steps.ts";

/** Their order: what is due first leads among the open; of the ended the last one. */
const Cursor = z.tuple([z.string(), z.uuid()]);
const never = "9999-12-31";

/**
 * Who is on the way to becoming a member: where each stands, what comes next, what is due first. The
 * stage is sealed, so that all of the caller's are opened and then narrowed; a district has some hundred.
 */
export async function listDevelopments(tx: Tx, query: DevelopmentQuery): Promise<DevelopmentPage> {
  let select = joined(tx).where((where) => visibleTo(tx.actor)(where as never));
  if (query.state !== "all") select = select.where("developments.state", "=", query.state);
  if (query.area !== undefined) select = select.where(withinArea("persons.area", query.area));
  if (query.line !== undefined)
    select = select.where(sql<boolean>`${query.line} = any(persons.lines)`);
  if (query.unit !== undefined) select = select.where("developments.unitId", "=", query.unit);
  if (query.person !== undefined)
    select = select.where("persons.id", "=", await rootOf(tx, query.person));
  const told = await standingsOf(tx, await select.execute());
  const wanted = told.filter(
    ({ clock }) =>
      (query.stage === undefined || clock.stage === query.stage) &&
      (query.due === undefined || clock.overdue),
  );
  const keyed = wanted.map((one) => ({
    one,
    key: [orderOf(one, query.state), one.row.id] as const,
  }));
  keyed.sort((a, b) => (isBefore(a.key, b.key) ? -1 : 1));
  const after = decodeCursor(Cursor, query.cursor);
  const rest = after === undefined ? keyed : keyed.filter(({ key }) => isBefore(after, key));
  const found = toPage(rest.slice(0, query.limit + 1), query.limit, ({ key }) => key);
  return {
    items: await present(
      tx,
      found.items.map(({ one }) => one),
    ),
    nextCursor: found.nextCursor,
    total: wanted.length,
    overdue: wanted.filter(({ clock }) => clock.overdue).length,
  };
}

const isBefore = (a: readonly [string, string], b: readonly [string, string]): boolean =>
  a[0] === b[0] ? a[1] < b[1] : a[0] < b[0];

/** Of the ended the latest first: days are counted down from the end of time. */
function orderOf({ row, clock }: Standing, state: DevelopmentQuery["state"]): string {
  if (state === "open") return clock.dueOn ?? never;
  const at = (row.endedAt ?? row.startedAt).getTime();
  return String(Date.parse(never) - at).padStart(15, "0");
}

const rootOf = async (tx: Tx, id: string): Promise<string> =>
  (await rootsOf(tx, [id])).get(id) ?? id;

/** One development of somebody the caller looks after, with the person it is about now. */
export async function findDevelopment(
  tx: Tx,
  id: string,
): Promise<DevelopmentRow & { rootId: string }> {
  const row = await joined(tx)
    .where((where) => visibleTo(tx.actor)(where as never))
    .where("developments.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound("development");
  return row;
}

export async function getDevelopment(
  tx: Tx,
  id: string,
  warnings: readonly string[] = [],
): Promise<DevelopmentDetail> {
  const row = await findDevelopment(tx, id);
  const [standing] = await standingsOf(tx, [row]);
  const [shown] = await present(tx, [standing!]);
  if (shown === undefined) throw notFound("development");
  const { steps, contents, key } = standing!;
  const names = await staffNames(
    tx,
    steps.map(({ accountId }) => accountId),
  );
  const writes = isAllowed(tx.actor, writeDevelopments);
  const papers = shown.missing.length > 0 && row.state !== "stopped" ? ["addPapers" as const] : [];
  return {
    ...shown,
    steps: takenSteps(steps, contents, names),
    warnings: [...warnings],
    reason: open(tx.app, key, row.reasonSealed, reasonCell(id)),
    abilities: !writes
      ? []
      : row.state === "open"
        ? ["takeStep", "undo", "stop", ...papers]
        : papers,
  };
}

async function present(tx: Tx, standings: readonly Standing[]): Promise<Development[]> {
  if (standings.length === 0) return [];
  const persons: PersonRow[] = await tx.db
    .selectFrom("persons")
    .selectAll()
    .where(
      "id",
      "in",
      standings.map(({ row }) => row.rootId),
    )
    .execute();
  const people = new Map((await presentPersons(tx, persons)).map((one) => [one.id, one]));
  const units = await unitRefs(
    tx,
    standings.map(({ row }) => row.unitId),
  );
  return standings.flatMap(({ row, clock: { completed: _, ...clock } }) => {
    const person = people.get(row.rootId);
    const unit = units.get(row.unitId);
    if (person === undefined || unit === undefined) return [];
    return [
      {
        id: row.id,
        person,
        unit,
        state: row.state as Development["state"],
        ...clock,
        startedAt: row.startedAt.toISOString(),
        endedAt: row.endedAt?.toISOString() ?? null,
        version: row.version,
      },
    ];
  });
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
    const by = names.get(row.accountId ?? "") ?? null;
    const written = row.at.toISOString();
    if (content.type !== "done") {
      const of = taken.findLast(({ step, undone }) => step === content.step && undone === null);
      if (of === undefined) continue;
      if (content.type === "undone") of.undone = content.why;
      else {
        const { papers, on, note } = content;
        of.later.push({ papers: [...papers], on, note, by, at: written });
      }
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
      later: [],
      undone: null,
      by,
      at: written,
    });
  }
  return taken;
}
