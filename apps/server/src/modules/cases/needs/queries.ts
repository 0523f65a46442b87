import { sql } from "kysely";
import { dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { decodeCursor, TimeCursor, toPage } from "../../../platform/http/cursor.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import type { CaseRow } from "../caseRow.ts";
import { stepCell } from "../content.ts";
import { filtered } from "../filter.ts";
import { lastTwelveMonths } from "../figures/period.ts";
import { presentCases } from "../present.ts";
import type { Need, NeedFigures, NeedFiguresQuery, NeedQuery } from "./schema.ts";

/** What firms asked, of what the caller may see, the latest first. */
export async function listNeeds(
  tx: Tx,
  { cursor, limit, ...filter }: NeedQuery,
): Promise<{ items: Need[]; nextCursor: string | null }> {
  const after = decodeCursor(TimeCursor, cursor);
  let select = filtered(tx, tx.db.selectFrom("cases").selectAll("cases"), filter)
    .where("cases.employerId", "is not", null)
    .orderBy("cases.openedAt", "desc")
    .orderBy("cases.id", "desc")
    .limit(limit + 1);
  if (after !== undefined)
    select = select.where(
      sql<boolean>`(cases.opened_at, cases.id) < (${new Date(after[0])}::timestamptz, ${after[1]}::uuid)`,
    );
  const found = toPage(await select.execute(), limit, (row) => [
    row.openedAt.toISOString(),
    row.id,
  ]);
  const answers = await answersOf(tx, found.items);
  const items = (await presentCases(tx, found.items)).map((item) => ({
    ...item,
    answer: answers.get(item.id)?.text ?? null,
    answeredAt: answers.get(item.id)?.at ?? null,
  }));
  return { items, nextCursor: found.nextCursor };
}

/** The last answer of each case that still stands: one that was reopened has none. */
async function answersOf(
  tx: Tx,
  rows: readonly CaseRow[],
): Promise<Map<string, { text: string | null; at: string }>> {
  const answered = rows.filter((row) => row.resolvedAt !== null);
  if (answered.length === 0) return new Map();
  const steps = await tx.db
    .selectFrom("caseActions")
    .select(["id", "caseId", "textSealed", "at"])
    .where(
      "caseId",
      "in",
      answered.map(({ id }) => id),
    )
    .where("type", "=", "resolve")
    .orderBy("caseId")
    .orderBy("seq")
    .execute();
  const keys = await keysOf(
    tx,
    answered.map(({ keySubject }) => keySubject),
  );
  const subjects = new Map(answered.map(({ id, keySubject }) => [id, keySubject]));
  return new Map(
    steps.map((step) => [
      step.caseId,
      {
        text: open(
          tx.app,
          keys.get(subjects.get(step.caseId) ?? ""),
          step.textSealed,
          stepCell(step.id),
        ),
        at: step.at.toISOString(),
      },
    ]),
  );
}

/** How many needs were asked in a period, and what became of them; left out, it is the last twelve months. */
export async function needFigures(tx: Tx, query: NeedFiguresQuery): Promise<NeedFigures> {
  const now = tx.app.clock.now();
  const usual = lastTwelveMonths(dayOf(now));
  const period = { from: query.from ?? usual.from, to: query.to ?? usual.to };
  if (period.from > period.to) throw invalid("to", "period.backwards");
  const open = sql`state in ('received', 'accepted', 'assigned')`;
  const rows = await filtered(tx, tx.db.selectFrom("cases"), { ...query, ...period })
    .where("cases.employerId", "is not", null)
    .select([
      "cases.category",
      sql<number>`count(*)::int`.as("received"),
      sql<number>`(count(*) filter (where ${open}))::int`.as("open"),
      sql<number>`(count(*) filter (where state in ('resolved', 'confirmed', 'archived')))::int`.as(
        "answered",
      ),
      sql<number>`(count(*) filter (where ${open} and due_at <= ${now}))::int`.as("overdue"),
    ])
    .groupBy("cases.category")
    .orderBy("received", "desc")
    .orderBy("cases.category")
    .execute();
  const sum = (key: "received" | "open" | "answered" | "overdue") =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    ...period,
    asOf: now.toISOString(),
    received: sum("received"),
    open: sum("open"),
    answered: sum("answered"),
    overdue: sum("overdue"),
    byCategory: rows,
  };
}
