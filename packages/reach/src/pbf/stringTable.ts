import type { Wire } from "./wire.ts";

/** The strings of one block, decoded only when asked for. */
export class StringTable {
  private readonly bytes: Buffer;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kept: (string | undefined)[] = [];

  constructor(wire: Wire, end: number) {
    this.bytes = Buffer.from(wire.bytes.buffer, wire.bytes.byteOffset, wire.bytes.byteLength);
    while (wire.at < end) {
      const tag = wire.varint();
      if (tag !== 10) {
        wire.skip(tag & 7);
        continue;
      }
      const stop = wire.enter();
      this.starts.push(wire.at);
      this.ends.push(stop);
      wire.at = stop;
    }
  }

  get(index: number): string {
    const kept = this.kept[index];
    if (kept !== undefined) return kept;
    const text = this.bytes.toString("utf8", this.starts[index] ?? 0, this.ends[index] ?? 0);
    this.kept[index] = text;
    return text;
  }

  /** For every string, whether it is one of `wanted`, which are short and ASCII. */
  mark(wanted: ReadonlySet<string>): Uint8Array {
    const marks = new Uint8Array(this.starts.length);
    for (let i = 0; i < marks.length; i++) {
      const length = this.ends[i]! - this.starts[i]!;
      if (length >= 4 && length <= 22 && wanted.has(this.get(i))) marks[i] = 1;
    }
    return marks;
  }
}
