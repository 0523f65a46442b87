import { chooseOrder } from "../block/arrange.ts";
import type { SortedRule } from "../block/sortRule.ts";
import type { Pool } from "./pool.ts";
import type { Work } from "./work.ts";

const shared = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4));

/** Finds the groups of every rule and arranges the rows. */
export async function blockRows(work: Work, pool: Pool): Promise<SortedRule[]> {
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
  await Promise.all([pool.run("layOut", ranges), pool.run("renumber", rules)]);
  pool.share({ codes: [], rowKeys: new Uint32Array(0), placeOf: new Uint32Array(0) });
  return sorted;
}
