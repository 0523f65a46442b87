import { type Cells, undoubleCell } from "./scanCsv.ts";

/** Identifiers of some rows, copied out of the file so that the file can go. */
export interface Ids {
  bytes: Uint8Array;
  /** One more than there are rows. */
  start: Uint32Array;
}

/** Takes the last of the cells' columns, the identifier, out of them. */
export function compactIds(file: Uint8Array, cells: Cells): { cells: Cells; ids: Ids } {
  const start = cells.start.at(-1)!;
  const length = cells.length.at(-1)!;
  const { rows } = cells;
  const starts = new Uint32Array(new SharedArrayBuffer((rows + 1) * 4));
  let total = 0;
  for (let i = 0; i < rows; i++) {
    starts[i] = total;
    total += length[i]!;
  }
  starts[rows] = total;
  const bytes = new Uint8Array(new SharedArrayBuffer(total));
  for (let i = 0, to = 0; i < rows; i++)
    for (let from = start[i]!, end = from + length[i]!; from < end;) bytes[to++] = file[from++]!;
  const own = cells.start.length - 1;
  const doubled: number[] = [];
  for (let x = 0; x < cells.doubled.length; x += 2) {
    const [slot, row] = [cells.doubled[x]!, cells.doubled[x + 1]!];
    if (slot !== own) doubled.push(slot, row);
    // What becomes free is filled with blanks: an identifier is trimmed when it is read.
    else
      bytes.fill(
        32,
        starts[row]! + undoubleCell(bytes, starts[row]!, length[row]!),
        starts[row + 1],
      );
  }
  return {
    cells: { rows, start: cells.start.slice(0, -1), length: cells.length.slice(0, -1), doubled },
    ids: { bytes, start: starts },
  };
}
