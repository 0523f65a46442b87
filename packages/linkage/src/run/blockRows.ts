import { chooseOrder } from "../block/arrange.ts";
import { scratchWords, type SortedRule } from "../block/sortRule.ts";
import type { ColumnData } from "../table/columnData.ts";
import type { Pool } from "./pool.ts";
import type { Work } from "./work.ts";

/** Memory that threads share, out of the spare where a piece is large enough: what held a file can hold records. */
function takeFrom(spare: readonly SharedArrayBuffer[]): (length: number) => Uint32Array {
  const used = spare.map(() => 0);
  return (length) => {
    const at = spare.findIndex((buffer, i) => buffer.byteLength - used[i]! >= length * 4);
    if (at < 0) return new Uint32Array(new SharedArrayBuffer(length * 4));
    const array = new Uint32Array(spare[at]!, used[at]!, length);
    used[at] = Math.ceil((used[at]! + length * 4) / 64) * 64;
    return array;
  };
}

/** Finds the groups of every rule and arranges the rows. @param spare memory to be used again */
export async function blockRows(
  work: Work,
  pool: Pool,
  spare: readonly SharedArrayBuffer[],
): Promise<SortedRule[]> {
  const { plan, rows } = work;
  const sorted = await sortRules(work, pool, takeFrom(spare));
  pool.share({
    groups: sorted.map(({ groups }) => groups),
    dropped: sorted.map(({ droppedKeys }) => droppedKeys),
  });
  const most = sorted.reduce(
    (best, one, rule) => (one.pairs > sorted[best]!.pairs ? rule : best),
    0,
  );
  // What held a file, then what was sorted, holds records.
  const shared = takeFrom(spare);
  pool.share({
    ...chooseOrder(work, most),
    records: shared(rows * plan.stride),
    keys: shared(rows * plan.rules.length),
  });
  const step = 65_536;
  const ranges = Array.from({ length: Math.ceil(rows / step) }, (_, i) => ({
    from: i * step,
    to: Math.min(rows, (i + 1) * step),
  }));
  await pool.run("layOut", ranges);
  pool.share({ codes: [], columns: work.columns.map((data, c) => withoutLaidOut(work, data, c)) });
  return sorted;
}

/** Sorts rules side by side, as many as there are threads, each in a room of its own. */
async function sortRules(
  work: Work,
  pool: Pool,
  shared: (length: number) => Uint32Array,
): Promise<SortedRule[]> {
  const sorted: SortedRule[] = [];
  const waiting = work.plan.rules.map((_, rule) => rule).toReversed();
  const sortOn = async (scratch: Uint32Array): Promise<void> => {
    for (let rule = waiting.pop(); rule !== undefined; rule = waiting.pop())
      [sorted[rule]] = (await pool.run("sort", [{ rule, scratch }])) as [SortedRule];
  };
  const lanes = Math.min(pool.threads, waiting.length);
  await Promise.all(Array.from({ length: lanes }, () => sortOn(shared(work.rows * scratchWords))));
  return sorted;
}

/** A column without what stands in records and keys by now: for millions of distinct values it is half of what they take. */
function withoutLaidOut({ plan }: Work, data: ColumnData, column: number): ColumnData {
  const none = new Uint32Array(0);
  const asked = new Set<number>();
  for (const comparison of plan.comparisons)
    for (const level of comparison.levels) {
      if (comparison.column === column && (level.test === "same" || level.test === "other"))
        asked.add(level.part);
      if (level.test === "other" && level.other.column === column) asked.add(level.other.part);
    }
  return {
    ...data,
    histogram: none,
    edges: none,
    parts: data.parts.map((hashes, part) => (asked.has(part) ? hashes : none)),
  };
}
