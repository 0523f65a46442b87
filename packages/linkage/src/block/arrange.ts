import { MASKED } from "../compare/comparer.ts";
import type { Work } from "../run/work.ts";
import { makeKeys } from "./makeKeys.ts";

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
  const next = [0, dedupe ? 0 : rowsLeft];
  const put = (row: number): void => {
    const side = !dedupe && row >= rowsLeft ? 1 : 0;
    const place = next[side]!++;
    rowAt[place] = row;
    placeOf[row] = place;
  };
  for (const row of work.groups[rule]!.order) put(row);
  for (let row = 0; row < rows; row++) if (placeOf[row] === 0xffffffff) put(row);
  return { rowAt, placeOf };
}

/** Lays out the records and keys of some places. */
export function layOut(work: Work, task: { from: number; to: number }): number {
  const { plan, records, keys, codes, columns, rowAt } = work;
  const { from, to } = task;
  const { stride } = plan;
  plan.columns.forEach(({ code, histogram, edges }, column) => {
    const own = codes[column]!;
    const data = columns[column]!;
    for (let place = from; place < to; place++) {
      const value = own[rowAt[place]!]!;
      const at = place * stride;
      records[at + code] = data.masked[value] === 1 ? value + MASKED : value;
      if (histogram >= 0) records[at + histogram] = data.histogram[value]!;
      if (edges >= 0) records[at + edges] = data.edges[value]!;
    }
  });
  const codesOf = (column: number) => ({
    words: records,
    first: from * stride + plan.columns[column]!.code,
    step: stride,
  });
  const rules = plan.rules.length;
  for (let rule = 0; rule < rules; rule++) {
    makeKeys(
      work,
      rule,
      codesOf,
      { words: keys, first: from * rules + rule, step: rules },
      to - from,
    );
    const dropped = new Set(work.dropped[rule]);
    if (dropped.size === 0) continue;
    for (let place = from; place < to; place++)
      if (dropped.has(keys[place * rules + rule]!)) keys[place * rules + rule] = 0;
  }
  return to - from;
}
