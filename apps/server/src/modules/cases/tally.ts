import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { dayOf } from "../../platform/clock.ts";
import { isOpen, type CaseFacts } from "./rules.ts";

/** Days from asked to resolved, a day begun counting as one; the last bucket holds everything longer. */
const longest = 120;

/** What one case adds to each measure. A case counts where and when it was opened. */
export function measuresOf(facts: CaseFacts): Map<string, number> {
  const measures = new Map<string, number>([["received", 1]]);
  const is = (measure: string, yes: boolean) => {
    if (yes) measures.set(measure, 1);
  };
  is("waiting", facts.state === "received");
  is("accepted", facts.acceptedAt !== null);
  is("inProgress", isOpen(facts) && facts.state !== "received");
  is("resolved", ["resolved", "confirmed", "archived"].includes(facts.state));
  is("confirmed", facts.state === "confirmed");
  is("reopened", facts.reopenCount > 0);
  is("withdrawn", facts.state === "withdrawn");
  is("rated", facts.stars !== null);
  if (facts.stars !== null) measures.set("stars", facts.stars);
  if (facts.resolvedAt !== null)
    measures.set(`days:${daysTaken(facts.openedAt, facts.resolvedAt)}`, 1);
  return measures;
}

/** Stands for all categories together, in rows of their own from which the areas below are compared. */
export const everyCategory = "*";

export const daysTaken = (openedAt: Date, resolvedAt: Date): number =>
  Math.min(
    longest,
    Math.max(1, Math.ceil((resolvedAt.getTime() - openedAt.getTime()) / 86_400_000)),
  );

/** What one measure of one row of `case_counts` goes up or down by. */
export interface CountRow {
  district: string;
  area: string;
  grain: "day" | "month";
  day: string;
  line: string;
  category: string;
  measure: string;
  n: number;
}

/** The rows of `case_counts` that change when a case goes from one set of facts to another. */
export function countChanges(
  place: { district: string; area: string; line: string; category: string },
  before: CaseFacts | null,
  after: CaseFacts,
): CountRow[] {
  const { district, line, category } = place;
  const changes = measuresOf(after);
  if (before !== null)
    for (const [measure, n] of measuresOf(before))
      changes.set(measure, (changes.get(measure) ?? 0) - n);
  const day = dayOf(after.openedAt);
  const grains = [
    { grain: "day" as const, day },
    { grain: "month" as const, day: `${day.slice(0, 7)}-01` },
  ].flatMap((grain) => [
    { ...grain, category },
    { ...grain, category: everyCategory },
  ]);
  const areas = [6, 9, 12]
    .filter((length) => length <= place.area.length)
    .map((length) => place.area.slice(0, length));
  return [...changes]
    .filter(([, n]) => n !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([measure, n]) =>
      areas.flatMap((area) =>
        grains.map((grain) => ({ district, area, ...grain, line, measure, n })),
      ),
    );
}

const keyOf = (row: CountRow): string =>
  [row.area, row.grain, row.day, row.line, row.category].join("|");

interface Counted extends Omit<CountRow, "measure" | "n"> {
  measures: Record<string, number>;
}

/** A statement carries 65 535 parameters. */
const rowsAtOnce = 4000;

/**
 * Adds the changes of one write to the counts: once in its transaction and always in one order of
 * rows, so that two writers cannot wait for each other.
 */
export async function addCounts(tx: Tx, changes: readonly CountRow[]): Promise<void> {
  const counted = new Map<string, Counted>();
  for (const { measure, n, ...place } of changes) {
    const key = keyOf({ measure, n, ...place });
    const row = counted.get(key) ?? { ...place, measures: {} };
    row.measures[measure] = (row.measures[measure] ?? 0) + n;
    counted.set(key, row);
  }
  const rows = [...counted]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({ ...row, measures: JSON.stringify(withoutZeros(row.measures)) }))
    .filter(({ measures }) => measures !== "{}");
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await tx.db
      .insertInto("caseCounts")
      .values(rows.slice(at, at + rowsAtOnce))
      .onConflict((conflict) =>
        conflict.columns(["district", "area", "grain", "day", "line", "category"]).doUpdateSet({
          measures: sql`juxin_add_measures(case_counts.measures, excluded.measures)`,
        }),
      )
      .execute();
}

const withoutZeros = (measures: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(measures).filter(([, n]) => n !== 0));
