import type { Ids } from "./compactIds.ts";

/** A cell has so many bytes at most. */
export const longestId = 65_535;

/** Bytes that are the same in every encoding and mean nothing to a spreadsheet: 2 anywhere, 1 but at the beginning. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = byte < 128 ? String.fromCharCode(byte) : " ";
  return /\w/.test(char) ? 2 : char === "-" || char === "." ? 1 : 0;
});

/** Identifiers of one list, as they stand in the file; rows of a list without are numbered from 1. */
export class IdList {
  private readonly stretches: readonly { text: Buffer; start: Uint32Array }[];
  private readonly numbered: boolean;
  /** First row of each stretch, and one more than the last row. */
  private readonly firsts: number[] = [0];
  private latest = 0;

  constructor(stretches: readonly Ids[], numbered: boolean) {
    this.stretches = stretches.map(({ bytes, start }) => ({
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      start,
    }));
    this.numbered = numbered;
    for (const { start } of stretches) this.firsts.push(this.firsts.at(-1)! + start.length - 1);
  }

  idOf(row: number): string {
    if (this.numbered) return String(row + 1);
    const at = this.stretchOf(row);
    const { text, start } = this.stretches[at]!;
    const i = row - this.firsts[at]!;
    return text.toString("utf8", start[i]!, start[i + 1]!).trim();
  }

  /** Copies the bytes of an identifier of letters, digits, `_`, `-` and `.`. @returns how many; 0 when it is none of that kind */
  copyPlain(row: number, into: Uint8Array, to: number): number {
    if (this.numbered) return 0;
    const at = this.stretchOf(row);
    const { text, start } = this.stretches[at]!;
    const i = row - this.firsts[at]!;
    const from = start[i]!;
    const size = start[i + 1]! - from;
    if (size === 0 || plain[text[from]!] !== 2) return 0;
    for (let k = 0; k < size; k++) {
      const byte = text[from + k]!;
      if (plain[byte] === 0) return 0;
      into[to + k] = byte;
    }
    return size;
  }

  /** Rows are mostly asked for one after the other: the latest stretch is tried first. */
  private stretchOf(row: number): number {
    const { firsts } = this;
    let at = this.latest;
    if (row < firsts[at]!) at = 0;
    while (row >= firsts[at + 1]!) at++;
    this.latest = at;
    return at;
  }
}
