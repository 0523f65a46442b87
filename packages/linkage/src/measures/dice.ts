import { bitsSet } from "../table/summaries.ts";

/** Dice similarity of two Bloom filters of `size` words: twice the common bits over the bits of both, 0–1. */
export function dice(words: Uint32Array, a: number, b: number, size: number): number {
  let common = 0;
  let all = 0;
  for (let i = 0; i < size; i++) {
    const x = words[a + i]!;
    const y = words[b + i]!;
    common += bitsSet(x & y);
    all += bitsSet(x) + bitsSet(y);
  }
  return all === 0 ? 0 : (2 * common) / all;
}
