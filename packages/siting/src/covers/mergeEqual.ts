import { createRandom } from "../random.ts";
import type { Sparse } from "./sparse.ts";

export interface Merged {
  /** By row: the class it belongs to, −1 for rows without items. */
  classOf: Int32Array;
  /** By class: its first row. */
  first: Uint32Array;
}

/**
 * Rows with exactly the same items (in the same order) become one class. Two hashes find the
 * likely, the items themselves decide, so nothing is merged by accident.
 */
export function mergeEqual({ starts, items }: Sparse, itemCount: number): Merged {
  const rows = starts.length - 1;
  const random = createRandom(0x5eed);
  const salt = Uint32Array.from({ length: itemCount }, () => random.next() * 4294967296);
  let size = 16;
  while (size < rows * 2) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const hashes = new Uint32Array(rows);
  const classOf = new Int32Array(rows).fill(-1);
  const first = new Uint32Array(rows);
  let classes = 0;
  for (let row = 0; row < rows; row++) {
    const from = starts[row]!;
    const to = starts[row + 1]!;
    if (from === to) continue;
    let hash = 0;
    for (let n = from; n < to; n++) hash = (Math.imul(hash, 31) + salt[items[n]!]!) | 0;
    hash = (hash ^ (hash >>> 15)) >>> 0;
    hashes[row] = hash;
    let slot = hash & (size - 1);
    for (;;) {
      const known = table[slot]!;
      if (known < 0) {
        table[slot] = classes;
        first[classes] = row;
        classOf[row] = classes++;
        break;
      }
      const other = first[known]!;
      if (hashes[other] === hash && same(items, from, to, starts[other]!, starts[other + 1]!)) {
        classOf[row] = known;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { classOf, first: first.slice(0, classes) };
}

function same(items: Uint32Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let n = 0; n < aEnd - a; n++) if (items[a + n] !== items[b + n]) return false;
  return true;
}
