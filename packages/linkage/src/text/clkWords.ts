const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const bitsOf = new Uint8Array(128);
for (let i = 0; i < 64; i++) bitsOf[alphabet.charCodeAt(i)] = i;
for (const char of ".-") bitsOf[char.charCodeAt(0)] = 62;
bitsOf["_".charCodeAt(0)] = 63;

/** Bloom filters written in base64 as 32-bit words, all as long as the longest. */
export function toWords(
  units: Uint16Array,
  start: Uint32Array,
  length: Uint16Array,
): { words: Uint32Array; wordsEach: number } {
  const codes = start.length;
  let longest = 0;
  for (let code = 1; code < codes; code++) longest = Math.max(longest, length[code]!);
  const wordsEach = Math.ceil((longest * 6) / 32);
  const words = new Uint32Array(new SharedArrayBuffer(Math.max(4, codes * wordsEach * 4)));
  for (let code = 1; code < codes; code++)
    for (let i = 0; i < length[code]!; i++) {
      const six = bitsOf[units[start[code]! + i]! & 127]!;
      const bit = i * 6;
      const at = code * wordsEach + (bit >>> 5);
      const shift = (bit & 31) - 26;
      if (shift <= 0) words[at] = words[at]! | (six << -shift);
      else {
        words[at] = words[at]! | (six >>> shift);
        words[at + 1] = words[at + 1]! | (six << (32 - shift));
      }
    }
  return { words, wordsEach };
}
