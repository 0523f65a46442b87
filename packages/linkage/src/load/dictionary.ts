import type { Kind } from "../spec/spec.ts";
import { createFold, type Fold, UNKNOWN } from "../text/foldTable.ts";
import { needsRefining, refine } from "../text/refine.ts";

const longest = 1024;
const seed = 0x811c9dc5;
const prime = 0x01000193;

const finish = (hash: number): number => {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};

/**
 * Gives each distinct value of a column a code from 1 on (0 is missing). Values are folded, then read a
 * second time when they are new; two ways to write one thing share a code.
 * Keys are kept as UTF-16 units in one array; nothing is allocated for a value already known.
 */
export class Dictionary {
  readonly kind: Kind;
  /** Distinct values; codes run from 1 to size. */
  size = 0;
  /** Units of all keys, one after the other. */
  units: Uint16Array;
  /** Where the value of a code begins in `units`. */
  start: Uint32Array;
  length: Uint16Array;
  private used = 0;
  private entries = 0;
  private slots: Int32Array;
  private entryHash: Uint32Array;
  private entryStart: Uint32Array;
  private entryLength: Uint16Array;
  private entryCode: Uint32Array;
  private readonly fold: Fold;
  private readonly scratch = new Uint16Array(longest);

  /** @param entries distinct ways of writing to make room for; @param units characters of all of them. Room not used costs no memory. */
  constructor(kind: Kind, entries = 1024, units = entries * 8) {
    this.kind = kind;
    this.fold = createFold(kind);
    const room = Math.max(16, entries);
    this.units = new Uint16Array(new SharedArrayBuffer(units * 2));
    this.start = new Uint32Array(new SharedArrayBuffer((room + 1) * 4));
    this.length = new Uint16Array(new SharedArrayBuffer((room + 1) * 2));
    this.slots = new Int32Array(4096);
    this.entryHash = new Uint32Array(room);
    this.entryStart = new Uint32Array(room);
    this.entryLength = new Uint16Array(room);
    this.entryCode = new Uint32Array(room);
  }

  /** The code of a value in UTF-8; new values are added. */
  codeOfBytes(bytes: Uint8Array, from: number, length: number): number {
    const { scratch } = this;
    const { table } = this.fold;
    const end = from + length;
    let n = 0;
    let hash = seed;
    for (let p = from; p < end && n < longest;) {
      const b = bytes[p]!;
      let unit: number;
      if (b < 0x80) {
        unit = b;
        p++;
      } else if (b < 0xe0) {
        unit = ((b & 31) << 6) | (bytes[p + 1]! & 63);
        p += 2;
      } else if (b < 0xf0) {
        unit = ((b & 15) << 12) | ((bytes[p + 1]! & 63) << 6) | (bytes[p + 2]! & 63);
        p += 3;
      } else {
        const point =
          (((b & 7) << 18) |
            ((bytes[p + 1]! & 63) << 12) |
            ((bytes[p + 2]! & 63) << 6) |
            (bytes[p + 3]! & 63)) -
          0x10000;
        p += 4;
        if (n + 1 < longest) {
          scratch[n] = 0xd800 | ((point >> 10) & 0x3ff);
          hash = Math.imul(hash ^ scratch[n++]!, prime);
        }
        unit = 0xdc00 | (point & 0x3ff);
      }
      let folded = table[unit]!;
      if (folded === UNKNOWN) folded = this.fold.learn(unit);
      if (folded !== 0) {
        scratch[n++] = folded;
        hash = Math.imul(hash ^ folded, prime);
      }
    }
    return this.codeOfScratch(n, finish(hash), true);
  }

  /** The code of a value; new values are added. */
  codeOf(value: string): number {
    const { scratch } = this;
    const { table } = this.fold;
    let n = 0;
    let hash = seed;
    for (let i = 0; i < value.length && n < longest; i++) {
      const unit = value.charCodeAt(i);
      let folded = table[unit]!;
      if (folded === UNKNOWN) folded = this.fold.learn(unit);
      if (folded !== 0) {
        scratch[n++] = folded;
        hash = Math.imul(hash ^ folded, prime);
      }
    }
    return this.codeOfScratch(n, finish(hash), true);
  }

  valueOf(code: number): string {
    if (code === 0) return "";
    const from = this.start[code]!;
    return String.fromCharCode(...this.units.subarray(from, from + this.length[code]!));
  }

  /** What comparisons need, in memory that threads share. */
  share(): { units: Uint16Array; start: Uint32Array; length: Uint16Array } {
    return {
      units: this.units.subarray(0, this.used),
      start: this.start.subarray(0, this.size + 1),
      length: this.length.subarray(0, this.size + 1),
    };
  }

  /** To be handed to `forget`. */
  mark(): number {
    return this.entries;
  }

  /** Undoes what was added since the mark, the last first, so that every slot is again as it was. */
  forget(mark: number): void {
    const mask = this.slots.length - 1;
    while (this.entries > mark) {
      const e = --this.entries;
      let slot = this.entryHash[e]! & mask;
      while (this.slots[slot] !== e + 1) slot = (slot + 1) & mask;
      this.slots[slot] = 0;
      this.used = this.entryStart[e]!;
      const own = this.start[this.size] === this.entryStart[e];
      if (own && this.entryCode[e] === this.size) this.size--;
    }
  }

  private codeOfScratch(n: number, hash: number, mayRefine: boolean): number {
    if (n === 0) return 0;
    const { scratch, slots, units } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      const e = entry - 1;
      if (this.entryHash[e] === hash && this.entryLength[e] === n) {
        const from = this.entryStart[e]!;
        let i = 0;
        while (i < n && units[from + i] === scratch[i]) i++;
        if (i === n) return this.entryCode[e]!;
      }
      slot = (slot + 1) & mask;
    }
    return this.insert(slot, hash, n, mayRefine);
  }

  private insert(slot: number, hash: number, n: number, mayRefine: boolean): number {
    if (this.entries === this.entryHash.length) this.growEntries();
    if (this.used + n > this.units.length) this.units = grow(this.units, this.used + n);
    const e = this.entries++;
    const from = this.used;
    this.units.set(this.scratch.subarray(0, n), from);
    this.used += n;
    this.entryHash[e] = hash;
    this.entryStart[e] = from;
    this.entryLength[e] = n;
    this.slots[slot] = e + 1;
    const code = mayRefine ? this.refined(n, from) : this.add(from, n);
    this.entryCode[e] = code;
    if (this.entries * 2 > this.slots.length) this.growSlots();
    return code;
  }

  private refined(n: number, from: number): number {
    if (!needsRefining(this.kind, this.scratch, n)) return this.add(from, n);
    const folded = String.fromCharCode(...this.scratch.subarray(0, n));
    const value = refine(this.kind, folded);
    if (value === folded) return this.add(from, n);
    let hash = seed;
    for (let i = 0; i < value.length; i++) {
      this.scratch[i] = value.charCodeAt(i);
      hash = Math.imul(hash ^ this.scratch[i]!, prime);
    }
    return this.codeOfScratch(value.length, finish(hash), false);
  }

  private add(from: number, n: number): number {
    const code = ++this.size;
    if (code >= this.start.length) {
      this.start = grow(this.start, code + 1);
      this.length = grow(this.length, code + 1);
    }
    this.start[code] = from;
    this.length[code] = n;
    return code;
  }

  private growEntries(): void {
    const room = this.entries + 1;
    this.entryHash = grow(this.entryHash, room);
    this.entryStart = grow(this.entryStart, room);
    this.entryLength = grow(this.entryLength, room);
    this.entryCode = grow(this.entryCode, room);
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let e = 0; e < this.entries; e++) {
      let slot = this.entryHash[e]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = e + 1;
    }
    this.slots = slots;
  }
}

/** Room for at least `needed`, half as much again each time. */
function grow<T extends Uint8Array | Uint16Array | Uint32Array>(array: T, needed: number): T {
  const room = Math.max(needed, Math.ceil(array.length * 1.6));
  const Type = array.constructor as new (from: number | SharedArrayBuffer) => T;
  const larger =
    array.buffer instanceof SharedArrayBuffer
      ? new Type(new SharedArrayBuffer(room * array.BYTES_PER_ELEMENT))
      : new Type(room);
  larger.set(array);
  return larger;
}
