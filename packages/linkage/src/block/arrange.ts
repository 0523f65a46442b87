import { MASKED } from "../compare/comparer.ts";
import type { Work } from "../run/work.ts";
import { keysOf } from "./sortRule.ts";

/**
 * Decides where rows stand: the groups of the rule with most pairs one after the other, then all other rows,
 * the left list before the right. Most pairs then lie close together in memory.
 */
export function chooseOrder(
  work: Work,
  rule: number,
): { rowAt: Uint32Array; placeOf: Uint32Array } {
  const { rows, rowsLeft, dedupe } = work;
  const shared = () => new Uint32Array(new SharedArrayBuffer(rows * 4));
  const rowAt = shared();
  const placeOf = shared().fill(0xffffffff);
  const { order, starts, ends } = work.groups[rule]!;
  const next = [0, dedupe ? 0 : rowsLeft];
  const put = (row: number): void => {
    const side = !dedupe && row >= rowsLeft ? 1 : 0;
    const place = next[side]!++;
    rowAt[place] = row;
    placeOf[row] = place;
  };
  for (let g = 0; g < starts.length; g++)
    for (let x = starts[g]!; x < ends[g]!; x++) put(order[x]!);
  for (let row = 0; row < rows; row++) if (placeOf[row] === 0xffffffff) put(row);
  return { rowAt, placeOf };
}

/** Lays out the records and keys of some places. */
export function layOut(work: Work, task: { from: number; to: number }): number {
  const { plan, records, keys, codes, columns, rowAt } = work;
  const { stride } = plan;
  const rules = plan.rules.length;
  for (let r = 0; r < rules; r++) {
    const own = keysOf(work, r);
    for (let place = task.from; place < task.to; place++)
      keys[place * rules + r] = own[rowAt[place]!]!;
  }
  plan.columns.forEach(({ code, histogram, edges }, column) => {
    const own = codes[column]!;
    const data = columns[column]!;
    for (let place = task.from; place < task.to; place++) {
      const value = own[rowAt[place]!]!;
      const at = place * stride;
      records[at + code] = data.masked[value] === 1 ? value + MASKED : value;
      if (histogram >= 0) records[at + histogram] = data.histogram[value]!;
      if (edges >= 0) records[at + edges] = data.edges[value]!;
    }
  });
  return task.to - task.from;
}

/** The rows of a rule's groups, said in places. */
export function renumber(work: Work, task: { rule: number }): Uint32Array {
  const { order } = work.groups[task.rule]!;
  const places = new Uint32Array(new SharedArrayBuffer(order.length * 4));
  for (let i = 0; i < order.length; i++) places[i] = work.placeOf[order[i]!]!;
  return places;
}
