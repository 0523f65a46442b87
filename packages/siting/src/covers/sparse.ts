/** Rows of numbers: row r holds `items[starts[r]]` up to (not including) `items[starts[r + 1]]`. */
export interface Sparse {
  starts: Uint32Array;
  items: Uint32Array;
}

/** Item → rows that hold it, rows ascending. */
export function transpose({ starts, items }: Sparse, count: number): Sparse {
  const turned = new Uint32Array(count + 1);
  for (const item of items) turned[item + 1]!++;
  for (let n = 0; n < count; n++) turned[n + 1]! += turned[n]!;
  const at = turned.slice(0, count);
  const rows = new Uint32Array(items.length);
  for (let row = 0; row + 1 < starts.length; row++)
    for (let n = starts[row]!; n < starts[row + 1]!; n++) rows[at[items[n]!]!++] = row;
  return { starts: turned, items: rows };
}

/** Keeps of the rows listed the items that have a new number (≥ 0). */
export function renumber(
  { starts, items }: Sparse,
  rows: ArrayLike<number>,
  numbers: Int32Array,
): Sparse {
  const kept = new Uint32Array(rows.length + 1);
  let length = 0;
  for (let row = 0; row < rows.length; row++) {
    const source = rows[row]!;
    for (let n = starts[source]!; n < starts[source + 1]!; n++)
      if (numbers[items[n]!]! >= 0) length++;
    kept[row + 1] = length;
  }
  const out = new Uint32Array(length);
  let at = 0;
  for (let row = 0; row < rows.length; row++) {
    const source = rows[row]!;
    for (let n = starts[source]!; n < starts[source + 1]!; n++) {
      const number = numbers[items[n]!]!;
      if (number >= 0) out[at++] = number;
    }
  }
  return { starts: kept, items: out };
}
