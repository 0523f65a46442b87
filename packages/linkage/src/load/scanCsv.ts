/** Where the cells of some columns stand in the bytes of a file. */
export interface Cells {
  rows: number;
  /** For each wanted column, the byte each cell starts at, and how many it has (the first 65,535). */
  start: Uint32Array[];
  length: Uint16Array[];
  /** Column and row of each cell in which quotes are doubled, one after the other: see `undouble`. */
  doubled: number[];
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

export interface ScanTask {
  bytes: Uint8Array;
  /** From the first byte of a record to just after the end of one. */
  from: number;
  to: number;
  delimiter: number;
  /** For each column of the file, its place among those wanted, or -1. */
  wanted: Int16Array;
  columns: number;
}

/** Finds the wanted cells of a part of a CSV file and undoes doubled quotes in place. */
export function scanCsv(task: ScanTask): Cells {
  const cells = findCells(task);
  undouble(task.bytes, cells);
  return cells;
}

/**
 * Finds the wanted cells of a part of a CSV file (RFC 4180; also lone CR and LF, and quotes within an
 * unquoted cell). Empty lines are no records; cells a short record lacks are empty. The file is left as it
 * is, so that a thread that dies can be followed by another.
 */
export function findCells({ bytes, from, to, delimiter, wanted, columns }: ScanTask): Cells {
  const doubled: number[] = [];
  let room = guessLines(bytes, from, to);
  const start = Array.from({ length: columns }, () => words(room));
  const length = Array.from({ length: columns }, () => halves(room));
  let row = 0;
  let p = from;
  while (p < to) {
    const first = bytes[p]!;
    if (first === LF || first === CR) {
      p++;
      continue;
    }
    if (row === room) {
      room = Math.ceil(room * 1.5);
      for (let slot = 0; slot < columns; slot++) {
        start[slot] = words(room, start[slot]);
        length[slot] = halves(room, length[slot]);
      }
    }
    for (let column = 0; ; column++) {
      const slot = column < wanted.length ? wanted[column]! : -1;
      let cell = p;
      let end: number;
      let twice = false;
      if (p < to && bytes[p] === QUOTE) {
        cell = ++p;
        for (;;) {
          while (p < to && bytes[p] !== QUOTE) p++;
          if (p + 1 >= to || bytes[p + 1] !== QUOTE) break;
          twice = true;
          p += 2;
        }
        end = p++;
        while (p < to && bytes[p] !== delimiter && bytes[p] !== LF && bytes[p] !== CR) p++;
      } else {
        let b: number;
        while (p < to && (b = bytes[p]!) !== delimiter && b !== LF && b !== CR) p++;
        end = p;
      }
      if (slot >= 0) {
        start[slot]![row] = cell;
        length[slot]![row] = Math.min(end - cell, 65_535);
        if (twice) doubled.push(slot, row);
      }
      if (p >= to || bytes[p] !== delimiter) break;
      p++;
    }
    row++;
    p++;
  }
  return {
    rows: row,
    start: start.map((array) => array.subarray(0, row)),
    length: length.map((array) => array.subarray(0, row)),
    doubled,
  };
}

/** Makes two quotes one where a quoted cell has them. */
export function undouble(bytes: Uint8Array, { start, length, doubled }: Cells): void {
  for (let x = 0; x < doubled.length; x += 2) {
    const [slot, row] = [doubled[x]!, doubled[x + 1]!];
    const from = start[slot]![row]!;
    length[slot]![row] = undoubleCell(bytes, from, length[slot]![row]!);
  }
  doubled.length = 0;
}

/** @returns how many bytes are left */
export function undoubleCell(bytes: Uint8Array, from: number, length: number): number {
  let to = from;
  for (let p = from; p < from + length; p++) {
    bytes[to++] = bytes[p]!;
    if (bytes[p] === QUOTE && bytes[p + 1] === QUOTE) p++;
  }
  return to - from;
}

function words(room: number, old?: Uint32Array): Uint32Array {
  const array = new Uint32Array(new SharedArrayBuffer(room * 4));
  if (old !== undefined) array.set(old);
  return array;
}

function halves(room: number, old?: Uint16Array): Uint16Array {
  const array = new Uint16Array(new SharedArrayBuffer(room * 2));
  if (old !== undefined) array.set(old);
  return array;
}

const looked = 65_536;

/** About how many records there are, from how many line ends the first bytes hold. */
function guessLines(bytes: Uint8Array, from: number, to: number): number {
  const end = Math.min(to, from + looked);
  let lines = 1;
  for (let p = from; p < end; p++) if (bytes[p] === LF || bytes[p] === CR) lines++;
  return end === to ? lines : Math.ceil((lines * (to - from) * 1.05) / looked);
}
