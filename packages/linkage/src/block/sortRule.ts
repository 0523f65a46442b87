import type { Groups, Work } from "../run/work.ts";
import { makeKeys } from "./makeKeys.ts";

const digit = 11;
const buckets = 1 << digit;
/** Words a row that sorting needs room for. */
export const scratchWords = 4;

export interface SortedRule {
  groups: Groups;
  /** Pairs the groups hold, and those of groups left out for their size. */
  pairs: number;
  droppedGroups: number;
  droppedPairs: number;
  droppedKeys: number[];
  /** Rows that stand in some group. */
  rows: number;
}

/**
 * Brings rows of equal key together, stable, so that rows stay in order within a group and the left list
 * comes before the right: radix sort by the upper 22 bits, then insertion where those agree and the rest does not.
 * @param task.scratch nobody else's while the rule is sorted
 */
export function sortRule(work: Work, task: { rule: number; scratch: Uint32Array }): SortedRule {
  const size = work.rows;
  const room = (nth: number) => task.scratch.subarray(nth * size, (nth + 1) * size);
  let [keys, order, otherKeys, other] = [room(0), room(1), room(2), room(3)];
  const codesOf = (column: number) => ({ words: work.codes[column]!, first: 0, step: 1 });
  makeKeys(work, task.rule, codesOf, { words: keys, first: 0, step: 1 }, size);
  const n = chooseRows(keys, order, otherKeys);
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
  return collect(work, keys.subarray(0, n), order.subarray(0, n), other);
}

/** Leaves out rows without a key and, roughly, those whose key is nobody else's; the rest moves up. @returns how many are left */
function chooseRows(keys: Uint32Array, order: Uint32Array, spare: Uint32Array): number {
  const met = countRoughly(keys, spare);
  const mask = met.length - 1;
  let n = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    if (key === 0 || met[key & mask]! < 2) continue;
    keys[n] = key;
    order[n++] = row;
  }
  return n;
}

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
function countRoughly(table: Uint32Array, spare: Uint32Array): Uint8Array {
  const size = 2 ** Math.floor(Math.log2(table.length * 4));
  const met = new Uint8Array(spare.buffer, spare.byteOffset, size).fill(0);
  const mask = size - 1;
  for (let row = 0; row < table.length; row++) {
    const key = table[row]!;
    if (key !== 0 && met[key & mask]! < 2) met[key & mask]!++;
  }
  return met;
}

/** @param starts room for where groups begin: they are fewer than rows */
function collect(
  work: Work,
  keys: Uint32Array,
  order: Uint32Array,
  starts: Uint32Array,
): SortedRule {
  const { largestGroup } = work.plan;
  const droppedKeys: number[] = [];
  let [pairs, droppedPairs, rows, groups] = [0, 0, 0, 0];
  for (let from = 0, to = 0; from < keys.length; from = to) {
    while (to < keys.length && keys[to] === keys[from]) to++;
    if (to - from < 2) continue;
    const held = pairsWithin(work, order, from, to);
    if (held === 0) continue;
    if (to - from > largestGroup) {
      droppedKeys.push(keys[from]!);
      droppedPairs += held;
      continue;
    }
    starts[groups++] = rows;
    for (let i = from; i < to; i++) order[rows++] = order[i]!;
    pairs += held;
  }
  const ends = shared(starts.subarray(0, groups), groups + 1);
  ends[groups] = rows;
  return {
    groups: { order: shared(order.subarray(0, rows), rows), starts: ends },
    pairs,
    droppedGroups: droppedKeys.length,
    droppedPairs,
    droppedKeys,
    rows,
  };
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

function shared(numbers: Uint32Array, size: number): Uint32Array {
  const array = new Uint32Array(new SharedArrayBuffer(size * 4));
  array.set(numbers);
  return array;
}
