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
  private readonly firsts: number[] = [];

  constructor(stretches: readonly Ids[], numbered: boolean) {
    this.stretches = stretches.map(({ bytes, start }) => ({
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      start,
    }));
    this.numbered = numbered;
    let first = 0;
    for (const { start } of stretches) {
      this.firsts.push(first);
      first += start.length - 1;
    }
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

  private stretchOf(row: number): number {
    let at = this.firsts.length - 1;
    while (this.firsts[at]! > row) at--;
    return at;
  }
}
