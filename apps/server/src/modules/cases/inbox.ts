import { type SelectQueryBuilder, sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { decodeCursor, TimeCursor, toPage } from "../../platform/http/cursor.ts";
import { unitIdsOf } from "../../platform/grants/actor.ts";
import { unitsBelow, unitsTwoBelow } from "./policy.ts";
import { presentCases } from "./present.ts";
import type { InboxItem, InboxQuery } from "./schema.ts";

const openStates = ["received", "accepted", "assigned"] as const;

type Why = InboxItem["why"];

/** Overdue cases come in two branches: from the level below, and from the one below that, once it has not helped. */
type Branch = { why: Exclude<Why, "escalated"> } | { why: "escalated"; levels: 1 | 2 };

/**
 * What waits for the caller's units: cases they hold, cases offered to them by others, and those of
 * the levels below that are past due. Each branch walks its own index in order of deadline, and no
 * case is in two of them.
 */
function part(tx: Tx, branch: Branch, query: Pick<InboxQuery, "category" | "urgency">) {
  const { why } = branch;
  const units = unitIdsOf(tx.actor);
  const now = tx.app.clock.now();
  let select = tx.db.selectFrom("cases").where("cases.state", "in", openStates);
  if (why === "holding") select = select.where("cases.holderUnitId", "in", units);
  if (why === "incoming")
    select = select
      .where("cases.transferToUnitId", "in", units)
      .where("cases.holderUnitId", "not in", units);
  if (branch.why === "escalated")
    select = select
      .where(branch.levels === 1 ? "cases.dueAt" : "cases.escalateAt", "<=", now)
      .where("cases.holderUnitId", "not in", units)
      .where((where) =>
        where.or([
          where("cases.transferToUnitId", "is", null),
          where("cases.transferToUnitId", "not in", units),
        ]),
      )
      .where("cases.holderUnitId", "in", (branch.levels === 1 ? unitsBelow : unitsTwoBelow)(units));
  if (query.category !== undefined) select = select.where("cases.category", "=", query.category);
  if (query.urgency === "red") select = select.where("cases.dueAt", "<=", now);
  if (query.urgency === "amber")
    select = select.where("cases.amberAt", "<=", now).where("cases.dueAt", ">", now);
  if (query.urgency === "calm") select = select.where("cases.amberAt", ">", now);
  return select;
}

const branches: readonly Branch[] = [
  { why: "holding" },
  { why: "incoming" },
  { why: "escalated", levels: 1 },
  { why: "escalated", levels: 2 },
];

/** Asks all parts in one statement: a way to the database and back costs more than most of them. */
const together = async <DB, Table extends keyof DB, Row>(
  parts: readonly SelectQueryBuilder<DB, Table, Row>[],
): Promise<Row[]> => {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  return (await others.reduce((all, part) => all.unionAll(part), first).execute()) as Row[];
};

/** The inbox in order of deadline. */
export async function listInbox(
  tx: Tx,
  query: InboxQuery,
): Promise<{ items: InboxItem[]; nextCursor: string | null }> {
  if (unitIdsOf(tx.actor).length === 0) return { items: [], nextCursor: null };
  const after = decodeCursor(TimeCursor, query.cursor);
  const wanted = branches.filter(({ why }) => query.box === "all" || query.box === why);
  const pages = wanted.map((branch) => {
    const page = part(tx, branch, query)
      .selectAll("cases")
      .select(sql.lit(branch.why).as("why"))
      .orderBy("cases.dueAt")
      .orderBy("cases.id")
      .limit(query.limit + 1);
    if (after === undefined) return page;
    const [at, id] = after;
    return page.where(
      sql<boolean>`(cases.due_at, cases.id) > (${new Date(at)}::timestamptz, ${id}::uuid)`,
    );
  });
  const rows = await together(pages.map((page) => tx.db.selectFrom(page.as("page")).selectAll()));
  const whyOf = new Map(rows.map((row) => [row.id, row.why]));
  rows.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
  const found = toPage(rows, query.limit, (row) => [row.dueAt.toISOString(), row.id]);
  const items = await presentCases(tx, found.items);
  return {
    items: items.map((item) => ({ ...item, why: whyOf.get(item.id) ?? "holding" })),
    nextCursor: found.nextCursor,
  };
}

/** How much waits, by reason and by urgency; for the tabs and the badge. */
export async function countInbox(tx: Tx) {
  const counts = { holding: 0, incoming: 0, escalated: 0, amber: 0, red: 0 };
  if (unitIdsOf(tx.actor).length === 0) return counts;
  const now = tx.app.clock.now();
  const rows = await together(
    branches.map((branch) =>
      part(tx, branch, {}).select([
        sql.lit(branch.why).as("why"),
        sql<number>`count(*)::int`.as("n"),
        sql<number>`(count(*) filter (where cases.due_at <= ${now}))::int`.as("red"),
        sql<number>`(count(*) filter (where cases.amber_at <= ${now} and cases.due_at > ${now}))::int`.as(
          "amber",
        ),
      ]),
    ),
  );
  for (const { why, n, red, amber } of rows) {
    counts[why] += n;
    counts.red += red;
    counts.amber += amber;
  }
  return counts;
}
