import { chooseOrder } from "../block/arrange.ts";
import { keysOf, type SortedRule } from "../block/sortRule.ts";
import type { Pool } from "./pool.ts";
import type { Work } from "./work.ts";

/** Memory that threads share, out of the spare where a piece is large enough: what held a file can hold records. */
function takeFrom(spare: SharedArrayBuffer[]): (length: number) => Uint32Array {
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
  spare: SharedArrayBuffer[],
): Promise<SortedRule[]> {
  const shared = takeFrom(spare);
  const { plan, rows } = work;
  const rules = plan.rules.map((_, rule) => ({ rule }));
  const step = 65_536;
  const ranges = Array.from({ length: Math.ceil(rows / step) }, (_, i) => ({
    from: i * step,
    to: Math.min(rows, (i + 1) * step),
  }));
  pool.share({ rowKeys: shared(rows * plan.rules.length) });
  await pool.run("keys", ranges);
  const sorted = await pool.run("sort", rules);
  // Keys of groups that are too large count as not agreeing.
  sorted.forEach(({ droppedRows }, rule) => {
    const keys = keysOf(work, rule);
    for (const row of droppedRows) keys[row] = 0;
  });
  pool.share({ groups: sorted.map(({ groups }) => groups) });
  const most = sorted.reduce(
    (best, one, rule) => (one.pairs > sorted[best]!.pairs ? rule : best),
    0,
  );
  pool.share({
    ...chooseOrder(work, most),
    records: shared(rows * plan.stride),
    keys: shared(rows * plan.rules.length),
  });
  const [places] = await Promise.all([pool.run("renumber", rules), pool.run("layOut", ranges)]);
  const groups = sorted.map((one, rule) => ({ ...one.groups, order: places[rule]! }));
  pool.share({ groups });
  pool.share({ codes: [], rowKeys: new Uint32Array(0), placeOf: new Uint32Array(0) });
  return sorted;
}
