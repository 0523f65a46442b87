import { Dictionary } from "../load/dictionary.ts";
import type { Work } from "../run/work.ts";
import { type ColumnData, describeColumn } from "./columnData.ts";

/** Gives the values of one column their codes, in `work.codes`, and describes the distinct ones. */
export function codeColumn(work: Work, task: { column: number }): ColumnData {
  const { column } = task;
  const { kind } = work.plan.columns[column]!;
  const codes = work.codes[column]!;
  let characters = 64;
  for (const { cells } of work.stretches)
    for (const size of cells.length[column]!) characters += size;
  const dictionary = new Dictionary(kind, work.rows + 16, characters);
  let row = 0;
  let left = 0;
  for (const { side, cells } of work.stretches) {
    const { bytes } = work.sources[side]!;
    const start = cells.start[column]!;
    const length = cells.length[column]!;
    for (let i = 0; i < cells.rows; i++) {
      const size = length[i]!;
      codes[row++] = size === 0 ? 0 : dictionary.codeOfBytes(bytes, start[i]!, size);
    }
    if (side === 0) left = row;
  }
  return describeColumn(
    work.plan.columns[column]!,
    dictionary,
    countCodes(codes, left, dictionary.size),
  );
}

/** How many rows of each list have each code. */
export function countCodes(
  codes: Uint32Array,
  left: number,
  size: number,
): { left: Uint32Array; right: Uint32Array } {
  const counts = {
    left: new Uint32Array(new SharedArrayBuffer((size + 1) * 4)),
    right: new Uint32Array(new SharedArrayBuffer(left < codes.length ? (size + 1) * 4 : 0)),
  };
  for (let row = 0; row < left; row++) counts.left[codes[row]!]!++;
  for (let row = left; row < codes.length; row++) counts.right[codes[row]!]!++;
  return counts;
}
