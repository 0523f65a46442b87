const STAR = 42;

/**
 * Characters by ten classes, three at most of each, in unary: 30 bits. Inserting or deleting a character
 * changes one bit at most, replacing one two, exchanging none: so texts within k steps differ in 2k bits at most.
 */
export function histogramOf(units: Uint16Array, at: number, length: number): number {
  let bits = 0;
  for (let i = at; i < at + length; i++) {
    const shift = (units[i]! % 10) * 3;
    const count = (bits >>> shift) & 7;
    if (count < 7) bits |= ((count << 1) | 1) << shift;
  }
  return bits >>> 0;
}

/** The first two and the last two characters as far as they can be seen, a byte each; 42 (`*`) for others. */
export function edgesOf(units: Uint16Array, at: number, length: number): number {
  const byte = (i: number): number => {
    if (i < 0 || i >= length || units[at + i] === STAR) return STAR;
    const low = units[at + i]! & 255;
    return low === STAR ? STAR + 1 : low;
  };
  const head = byte(0);
  const tail = byte(length - 1);
  const second = head === STAR ? STAR : byte(1);
  const beforeLast = tail === STAR ? STAR : byte(length - 2);
  return (head | (second << 8) | (beforeLast << 16) | (tail << 24)) >>> 0;
}

/** 0x80 in each byte that is not 0. */
const someBytes = (word: number): number =>
  (((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) & 0x80808080;
const STARS = 0x2a2a2a2a;

/** 1 when no visible edge contradicts that two masked values are one: every byte is the same, or `*` in either. */
export function edgesAgree(one: number, other: number): number {
  const against = someBytes(one ^ other) & someBytes(one ^ STARS) & someBytes(other ^ STARS);
  return against === 0 ? 1 : 0;
}

export const bitsSet = (word: number): number => {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
