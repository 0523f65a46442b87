import type { z } from "@hono/zod-openapi";
import { type ExpressionBuilder, sql } from "kysely";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { type Tables, withinArea } from "../../../platform/db/index.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import type { Line } from "../../../platform/grants/line.ts";
import { grantsFor } from "../../../platform/grants/permission.ts";
import { areaNames } from "../../areas/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { mayCount, readFigures } from "../policy.ts";
import type { CaseFigures, CaseFiguresQuery } from "../schema.ts";
import { everyCategory } from "../tally.ts";
import { addAll, addTo, countsOf, medianDays, type Sums } from "./measures.ts";
import { lastTwelveMonths, type Period, splitPeriod } from "./period.ts";

interface Scope extends Period {
  area: string;
  line: Line | null;
}

const deeper: Record<number, number> = { 6: 9, 9: 12 };

/** What a caller asks about; left out, it is the widest they may see over the last twelve months. */
function scopeOf(tx: Tx, query: z.infer<typeof CaseFiguresQuery>): Scope {
  const [widest] = grantsFor(tx.actor, readFigures).toSorted(
    (a, b) => a.area.length - b.area.length,
  );
  const period = lastTwelveMonths(dayOf(tx.app.clock.now()));
  const asked = query.area ?? widest?.area ?? "";
  const district = tx.actor.district ?? "";
  // What reaches over several districts is counted in the one signed in to.
  const area = district.startsWith(asked) ? district : asked;
  const ownLine = widest === undefined || widest.line === "all" ? null : widest.line;
  const scope = {
    area,
    line: query.line ?? ownLine,
    from: query.from ?? period.from,
    to: query.to ?? period.to,
  };
  if (scope.from > scope.to) throw invalid("to", "period.backwards");
  if (!mayCount(tx.actor, { area, line: scope.line ?? "all" }))
    throw new AppError("forbidden", "grant.outsideArea");
  return scope;
}

type Counted = ExpressionBuilder<Tables, "caseCounts">;

const inPeriod = (scope: Scope, today: string) => (where: Counted) => {
  const { months, days } = splitPeriod(scope, today);
  const within = (grain: "day" | "month", part: Period) =>
    where.and([
      where("grain", "=", grain),
      where("day", ">=", part.from),
      where("day", "<=", part.to),
    ]);
  return where.or([
    ...(months === null ? [] : [within("month", months)]),
    ...days.map((part) => within("day", part)),
  ]);
};

const counted = (tx: Tx, scope: Scope) => {
  const query = tx.db.selectFrom("caseCounts").where(inPeriod(scope, dayOf(tx.app.clock.now())));
  return scope.line === null ? query : query.where("line", "=", scope.line);
};

/** The measures of a group's rows, to be summed here: half the work of unfolding them in the database. */
const measures = sql<Record<string, number>[]>`json_agg(measures)`.as("measures");

/** Counts for an area × line × period by category, by the areas below, and by month. */
export async function caseFigures(
  tx: Tx,
  query: z.infer<typeof CaseFiguresQuery>,
): Promise<CaseFigures> {
  const scope = scopeOf(tx, query);
  const own = await counted(tx, scope)
    .where("area", "=", scope.area)
    .where("category", "<>", everyCategory)
    .select(["category", "day", measures])
    .groupBy(["category", "day"])
    .execute();
  const all: Sums = new Map();
  const byCategory = new Map<string, Sums>();
  const byMonth = new Map<string, Sums>();
  for (const { category, day, measures: rows } of own)
    for (const sums of [all, into(byCategory, category), into(byMonth, day.slice(0, 7))])
      for (const row of rows) addAll(sums, row);
  const below = await countsBelow(tx, scope);
  const overdue = await overdueNow(tx, scope);
  const names = await areaNames(tx, [scope.area, ...below.keys()]);
  return {
    scope: { ...scope, areaName: names.get(scope.area) ?? scope.area },
    asOf: tx.app.clock.now().toISOString(),
    total: countsOf(all, overdue.total),
    byCategory: (await effectiveSettings(tx)).playbook.categories.flatMap(({ key }) => {
      const sums = byCategory.get(key);
      return sums === undefined
        ? []
        : [{ category: key, ...countsOf(sums, overdue.byCategory.get(key) ?? 0) }];
    }),
    byArea: [...below]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([area, sums]) => ({
        area,
        name: names.get(area) ?? area,
        ...countsOf(sums, overdue.byArea.get(area) ?? 0),
      })),
    byMonth: [...byMonth]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, sums]) => ({
        month,
        received: sums.get("received") ?? 0,
        resolved: sums.get("resolved") ?? 0,
        medianDays: medianDays(sums),
      })),
  };
}

const into = (groups: Map<string, Sums>, key: string): Sums => {
  const found = groups.get(key) ?? new Map<string, number>();
  groups.set(key, found);
  return found;
};

async function countsBelow(tx: Tx, scope: Scope): Promise<Map<string, Sums>> {
  const length = deeper[scope.area.length];
  if (length === undefined) return new Map();
  const areas = await tx.db
    .selectFrom("areas")
    .select("code")
    .where("parent", "=", scope.area)
    .execute();
  const groups = new Map<string, Sums>(areas.map(({ code }) => [code, new Map()]));
  if (areas.length === 0) return groups;
  const rows = await counted(tx, scope)
    .where("category", "=", everyCategory)
    .where(
      "area",
      "in",
      areas.map(({ code }) => code),
    )
    .select(["area", measures])
    .groupBy("area")
    .execute();
  for (const { area, measures: parts } of rows)
    for (const part of parts) addAll(into(groups, area), part);
  return groups;
}

/** Overdue is a matter of the hour, so it is counted among the open cases and never kept. */
async function overdueNow(tx: Tx, scope: Scope) {
  const length = deeper[scope.area.length] ?? scope.area.length;
  let query = tx.db
    .selectFrom("cases")
    .where("state", "in", ["received", "accepted", "assigned"])
    .where("dueAt", "<=", tx.app.clock.now())
    .where(withinArea("area", scope.area))
    .where("openedAt", ">=", startOfDay(scope.from))
    .where("openedAt", "<", startOfDay(addDays(scope.to, 1)));
  if (scope.line !== null) query = query.where("line", "=", scope.line);
  const rows = await query
    .select([
      "category",
      sql<string>`left(area, ${sql.lit(length)})`.as("below"),
      sql<number>`count(*)::int`.as("n"),
    ])
    .groupBy(["category", "below"])
    .execute();
  const sumBy = (key: "category" | "below") => {
    const sums: Sums = new Map();
    for (const row of rows) addTo(sums, row[key], row.n);
    return sums;
  };
  return {
    total: rows.reduce((sum, row) => sum + row.n, 0),
    byCategory: sumBy("category"),
    byArea: sumBy("below"),
  };
}
