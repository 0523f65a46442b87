import type { Groups, Work } from "../run/work.ts";

const digit = 11;
const buckets = 1 << digit;

export interface SortedRule {
  groups: Groups;
  /** Pairs the groups hold, and those of groups left out for their size. */
  pairs: number;
  droppedGroups: number;
  droppedPairs: number;
  /** Rows that stand in some group. */
  rows: number;
}

/**
 * Brings rows of equal key together: radix sort, stable, so that rows stay in order within a group and the
 * left list comes before the right. Keys of groups that are too large are set to 0: they count as not agreeing.
 */
export function sortRule(work: Work, task: { rule: number }): SortedRule {
  const rules = work.plan.rules.length;
  const { rowKeys: table } = work;
  const met = countRoughly(table, work.rows, rules, task.rule);
  const mask = met.length - 1;
  let keys = new Uint32Array(work.rows);
  let order = new Uint32Array(work.rows);
  let n = 0;
  for (let row = 0, at = task.rule; row < work.rows; row++, at += rules) {
    const key = table[at]!;
    if (key === 0 || met[key & mask]! < 2) continue;
    keys[n] = key;
    order[n++] = row;
  }
  let otherKeys = new Uint32Array(n);
  let other = new Uint32Array(n);
  for (let shift = 0; shift < 32; shift += digit) {
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
  return collect(work, task.rule, keys.subarray(0, n), order.subarray(0, n));
}

/** How many rows fall on each of some buckets, two at most counted: where it is one, the row's key is nobody else's. */
function countRoughly(table: Uint32Array, rows: number, rules: number, rule: number): Uint8Array {
  const met = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(64, rows * 2))));
  const mask = met.length - 1;
  for (let row = 0, at = rule; row < rows; row++, at += rules) {
    const key = table[at]!;
    if (key !== 0 && met[key & mask]! < 2) met[key & mask]!++;
  }
  return met;
}

function collect(work: Work, rule: number, keys: Uint32Array, order: Uint32Array): SortedRule {
  const { largestGroup } = work.plan;
  const starts: number[] = [];
  const ends: number[] = [];
  let [pairs, droppedGroups, droppedPairs, rows] = [0, 0, 0, 0];
  for (let from = 0, to = 0; from < keys.length; from = to) {
    while (to < keys.length && keys[to] === keys[from]) to++;
    if (to - from < 2) continue;
    const held = pairsWithin(work, order, from, to);
    if (held === 0) continue;
    if (to - from > largestGroup) {
      droppedGroups++;
      droppedPairs += held;
      for (let i = from; i < to; i++) work.rowKeys[order[i]! * work.plan.rules.length + rule] = 0;
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
  return { groups, pairs, droppedGroups, droppedPairs, rows };
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
