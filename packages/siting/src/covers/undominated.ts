import type { Sparse } from "./sparse.ts";

/**
 * Rows that reach something no single other row reaches as well. A row whose items another row
 * holds too can be left out of any plan without loss; of equal rows the first stays.
 * @param byItem the transpose of `rows`
 */
export function undominated(rows: Sparse, byItem: Sparse): Uint32Array {
  const count = rows.starts.length - 1;
  const gone = new Uint8Array(count);
  const sizeOf = (row: number): number => rows.starts[row + 1]! - rows.starts[row]!;
  const stamp = new Int32Array(byItem.starts.length - 1).fill(-1);
  for (let row = 0; row < count; row++) {
    const size = sizeOf(row);
    if (size === 0) {
      gone[row] = 1;
      continue;
    }
    // Whoever holds all items holds the rarest too: only those are compared.
    let rarest = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let n = rows.starts[row]!; n < rows.starts[row + 1]!; n++) {
      const item = rows.items[n]!;
      stamp[item] = row;
      const holders = byItem.starts[item + 1]! - byItem.starts[item]!;
      if (holders < fewest) [fewest, rarest] = [holders, item];
    }
    for (let at = byItem.starts[rarest]!; at < byItem.starts[rarest + 1]!; at++) {
      const other = byItem.items[at]!;
      const otherSize = sizeOf(other);
      if (other === row || gone[other] === 1 || otherSize < size) continue;
      if (otherSize === size && other > row) continue;
      let held = 0;
      let left = otherSize;
      for (let n = rows.starts[other]!; n < rows.starts[other + 1]!; n++) {
        if (stamp[rows.items[n]!] === row) held++;
        if (held + --left < size) break;
      }
      if (held === size) {
        gone[row] = 1;
        break;
      }
    }
  }
  const kept: number[] = [];
  for (let row = 0; row < count; row++) if (gone[row] === 0) kept.push(row);
  return Uint32Array.from(kept);
}
