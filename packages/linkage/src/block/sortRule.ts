import type { Groups, Work } from "../run/work.ts";

const digit = 11;
const buckets = 1 << digit;

export interface SortedRule {
  groups: Groups;
  /** Pairs the groups hold, and those of groups left out for their size. */
  pairs: number;
  droppedGroups: number;
  droppedPairs: number;
  droppedRows: number[];
  /** Rows that stand in some group. */
  rows: number;
}

/**
 * Brings rows of equal key together, stable, so that rows stay in order within a group and the left list
 * comes before the right: radix sort by the upper 22 bits, then insertion where those agree and the rest does not.
 */
export function sortRule(work: Work, task: { rule: number }): SortedRule {
  const table = keysOf(work, task.rule);
  const met = countRoughly(table);
  const mask = met.length - 1;
  let keys = new Uint32Array(work.rows);
  let order = new Uint32Array(work.rows);
  let n = 0;
  for (let row = 0; row < work.rows; row++) {
    const key = table[row]!;
    if (key === 0 || met[key & mask]! < 2) continue;
    keys[n] = key;
    order[n++] = row;
  }
  let otherKeys = new Uint32Array(n);
  let other = new Uint32Array(n);
  for (let shift = 32 - 2 * digit; shift < 32; shift += digit) {
    const from = new Uint32Array(buckets + 1);
    for (let i = 0; i < n; i++) from[((keys[i]! >>> shift) & (buckets - 1)) + 1]!++;
    for (let b = 0; b < buckets; b++) from[b + 1] = from[b + 1]! + from[b]!;
    for (let i = 0; i < n; i++) {
      const key = keys[i]!;
      const to = from[(key >>> shift) & (buckets - 1)]!++;
      otherKeys[to] = key;
      other[to] = order[i]!;
    }
    [keys, otherKeys] = [otherKeys, keys];
    [order, other] = [other, order];
  }
  settle(keys, order, n);
  return collect(work, keys.subarray(0, n), order.subarray(0, n));
}

/** One rule's keys, by row. */
export const keysOf = ({ rowKeys, rows }: Pick<Work, "rowKeys" | "rows">, rule: number) =>
  rowKeys.subarray(rule * rows, (rule + 1) * rows);

/** Puts right what agrees in the upper bits only: few, and near their place. */
function settle(keys: Uint32Array, order: Uint32Array, n: number): void {
  for (let i = 1; i < n; i++) {
    const key = keys[i]!;
    if (keys[i - 1]! <= key) continue;
    const row = order[i]!;
    let at = i;
    for (; at > 0 && keys[at - 1]! > key; at--) {
      keys[at] = keys[at - 1]!;
      order[at] = order[at - 1]!;
    }
    keys[at] = key;
    order[at] = row;
  }
}

/** How many rows fall on each of some buckets, two at most counted: where it is one, the row's key is nobody else's. */
function countRoughly(table: Uint32Array): Uint8Array {
  const met = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(64, table.length * 2))));
  const mask = met.length - 1;
  for (let row = 0; row < table.length; row++) {
    const key = table[row]!;
    if (key !== 0 && met[key & mask]! < 2) met[key & mask]!++;
  }
  return met;
}

function collect(work: Work, keys: Uint32Array, order: Uint32Array): SortedRule {
  const { largestGroup } = work.plan;
  const starts: number[] = [];
  const ends: number[] = [];
  const droppedRows: number[] = [];
  let [pairs, droppedGroups, droppedPairs, rows] = [0, 0, 0, 0];
  for (let from = 0, to = 0; from < keys.length; from = to) {
    while (to < keys.length && keys[to] === keys[from]) to++;
    if (to - from < 2) continue;
    const held = pairsWithin(work, order, from, to);
    if (held === 0) continue;
    if (to - from > largestGroup) {
      droppedGroups++;
      droppedPairs += held;
      for (let i = from; i < to; i++) droppedRows.push(order[i]!);
      continue;
    }
    starts.push(rows);
    for (let i = from; i < to; i++) order[rows++] = order[i]!;
    ends.push(rows);
    pairs += held;
  }
  const groups = {
    order: shared(order.subarray(0, rows)),
    starts: shared(starts),
    ends: shared(ends),
  };
  return { groups, pairs, droppedGroups, droppedPairs, droppedRows, rows };
}

/** Pairs a group holds: all of one list, or those across two. */
export function pairsWithin(
  work: Pick<Work, "dedupe" | "rowsLeft">,
  order: Uint32Array,
  from: number,
  to: number,
): number {
  if (work.dedupe) return ((to - from) * (to - from - 1)) / 2;
  let left = from;
  while (left < to && order[left]! < work.rowsLeft) left++;
  return (left - from) * (to - left);
}

function shared(numbers: ArrayLike<number>): Uint32Array {
  const array = new Uint32Array(new SharedArrayBuffer(numbers.length * 4));
  array.set(numbers);
  return array;
}
