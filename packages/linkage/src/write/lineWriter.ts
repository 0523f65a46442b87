import { closeSync, openSync, writeSync } from "node:fs";

const room = 2 ** 20;

/** Writes a file in UTF-8 through one large buffer, so that a short cell costs no call to the system. */
export class LineWriter {
  private readonly file: number;
  private readonly buffer = Buffer.allocUnsafe(room);
  private used = 0;

  constructor(path: string) {
    this.file = openSync(path, "w");
  }

  text(text: string): void {
    const most = text.length * 3;
    if (room - this.used < most) this.flush();
    if (most > room) writeSync(this.file, text);
    else if (text.length > 8) this.used += this.buffer.write(text, this.used, "utf8");
    else this.short(text);
  }

  /** A whole number from 0 on. */
  number(value: number): void {
    if (room - this.used < 16) this.flush();
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits++;
    for (let at = this.used + digits, rest = value; at > this.used; rest = Math.floor(rest / 10))
      this.buffer[--at] = 48 + (rest % 10);
    this.used += digits;
  }

  /** Bytes that `copy` puts into the buffer, `most` of them at most. @returns how many */
  bytes(most: number, copy: (into: Uint8Array, at: number) => number): number {
    if (room - this.used < most) this.flush();
    const written = copy(this.buffer, this.used);
    this.used += written;
    return written;
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  /** A few signs cost less here than a call into the runtime. */
  private short(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 128) this.buffer[this.used++] = unit;
      else {
        this.used += this.buffer.write(text.slice(i), this.used, "utf8");
        return;
      }
    }
  }

  private flush(): void {
    for (let from = 0; from < this.used;)
      from += writeSync(this.file, this.buffer, from, this.used - from);
    this.used = 0;
  }
}
