import type { Kind } from "../spec/spec.ts";
import { createFold, type Fold, UNKNOWN } from "../text/foldTable.ts";
import { needsRefining, refine } from "../text/refine.ts";

const longest = 1024;
/** Distinct values there is room for before it is known that there are many. */
const few = 65_536;
/** Words of an entry, and where in it what stands. */
const WORDS = 4;
const START = 1;
const LENGTH = 2;
const CODE = 3;
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
  private count = 0;
  /** Hash and number + 1 of an entry, two words a slot: another entry's is told apart without a look at it. */
  private slots: Int32Array;
  /** Hash, start, length and code of each way of writing, side by side: an entry costs one look into memory. */
  private entries: Uint32Array;
  private readonly fold: Fold;
  private readonly scratch = new Uint16Array(longest);

  private readonly most: { entries: number; units: number };

  /**
   * @param entries distinct ways of writing there may be; @param units characters of all of them. Room for
   * `few` is made at first, then for all at once: most columns have few, and what grew piece by piece lies about.
   */
  constructor(kind: Kind, entries = 1024, units = entries * 8) {
    this.kind = kind;
    this.fold = createFold(kind);
    this.most = { entries: Math.max(16, entries), units };
    const room = Math.min(few, this.most.entries);
    this.units = new Uint16Array(new SharedArrayBuffer(Math.min(few * 8, units) * 2));
    this.start = new Uint32Array(new SharedArrayBuffer((room + 1) * 4));
    this.length = new Uint16Array(new SharedArrayBuffer((room + 1) * 2));
    this.slots = new Int32Array(4096 * 2);
    this.entries = new Uint32Array(room * WORDS);
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
      units: fit(this.units, this.used),
      start: fit(this.start, this.size + 1),
      length: fit(this.length, this.size + 1),
    };
  }

  /** To be handed to `forget`. */
  mark(): number {
    return this.count;
  }

  /** Undoes what was added since the mark, the last first, so that every slot is again as it was. */
  forget(mark: number): void {
    const { entries, slots } = this;
    const mask = slots.length - 1;
    while (this.count > mark) {
      const number = this.count--;
      const e = (number - 1) * WORDS;
      let slot = (entries[e]! * 2) & mask;
      while (slots[slot + 1] !== number) slot = (slot + 2) & mask;
      slots[slot + 1] = 0;
      this.used = entries[e + START]!;
      const own = this.start[this.size] === entries[e + START];
      if (own && entries[e + CODE] === this.size) this.size--;
    }
  }

  private codeOfScratch(n: number, hash: number, mayRefine: boolean): number {
    if (n === 0) return 0;
    const { scratch, slots, units, entries } = this;
    const mask = slots.length - 1;
    let slot = (hash * 2) & mask;
    for (let number = slots[slot + 1]!; number !== 0; number = slots[slot + 1]!) {
      const e = (number - 1) * WORDS;
      if (slots[slot] === (hash | 0) && entries[e + LENGTH] === n) {
        const from = entries[e + START]!;
        let i = 0;
        while (i < n && units[from + i] === scratch[i]) i++;
        if (i === n) return entries[e + CODE]!;
      }
      slot = (slot + 2) & mask;
    }
    return this.insert(slot, hash, n, mayRefine);
  }

  private insert(slot: number, hash: number, n: number, mayRefine: boolean): number {
    if ((this.count + 1) * WORDS > this.entries.length)
      this.entries = grow(this.entries, (this.count + 1) * WORDS, this.most.entries * WORDS);
    if (this.used + n > this.units.length)
      this.units = grow(this.units, this.used + n, this.most.units);
    const { scratch, units } = this;
    const e = this.count++ * WORDS;
    const from = this.used;
    for (let i = 0; i < n; i++) units[from + i] = scratch[i]!;
    this.used += n;
    this.entries[e] = hash;
    this.entries[e + START] = from;
    this.entries[e + LENGTH] = n;
    this.slots[slot] = hash;
    this.slots[slot + 1] = this.count;
    const code = mayRefine ? this.refined(n, from) : this.add(from, n);
    this.entries[e + CODE] = code;
    if (this.count * 4 > this.slots.length) this.growSlots();
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
      this.start = grow(this.start, code + 1, this.most.entries + 1);
      this.length = grow(this.length, code + 1, this.most.entries + 1);
    }
    this.start[code] = from;
    this.length[code] = n;
    return code;
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 1; number <= this.count; number++) {
      const hash = this.entries[(number - 1) * WORDS]!;
      let slot = (hash * 2) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = hash;
      slots[slot + 1] = number;
    }
    this.slots = slots;
  }
}

type Words = Uint16Array | Uint32Array;

/** As much of an array as is used; copied when most of its room is not, so that the room is freed. */
const fit = <T extends Words>(array: T, used: number): T => {
  const own = array.subarray(0, used) as T;
  return used * 2 > array.length ? own : copied(own, used);
};

/** Room for at least `needed`: for `most` where that is more, then half as much again each time. */
const grow = <T extends Words>(array: T, needed: number, most: number): T =>
  copied(array, Math.max(needed, array.length < most ? most : Math.ceil(array.length * 1.6)));

function copied<T extends Words>(array: T, room: number): T {
  const Type = array.constructor as new (from: number | SharedArrayBuffer) => T;
  const copy =
    array.buffer instanceof SharedArrayBuffer
      ? new Type(new SharedArrayBuffer(room * array.BYTES_PER_ELEMENT))
      : new Type(room);
  copy.set(array);
  return copy;
}
