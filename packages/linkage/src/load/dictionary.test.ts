import fc from "fast-check";
import { expect, test } from "vitest";
import { Dictionary } from "./dictionary.ts";

const words = fc.array(fc.string({ unit: fc.constantFrom(..."aB 张"), maxLength: 5 }), {
  maxLength: 60,
});

test("values share a code when they are read as the same, whether as text or as bytes", () => {
  fc.assert(
    fc.property(words, (values) => {
      const dictionary = new Dictionary("text", 4, 8);
      const encoder = new TextEncoder();
      for (const value of values) {
        const bytes = encoder.encode(`,${value},`);
        const code = dictionary.codeOf(value);
        expect(dictionary.codeOfBytes(bytes, 1, bytes.length - 2)).toBe(code);
        expect(code === 0).toBe(value.trim() === "");
      }
      const read = new Set(
        values
          .map((value) => dictionary.valueOf(dictionary.codeOf(value)))
          .filter((one) => one !== ""),
      );
      expect(dictionary.size).toBe(read.size);
    }),
    { seed: 3 },
  );
});

test("what is forgotten leaves no trace", () => {
  fc.assert(
    fc.property(words, words, (kept, forgotten) => {
      const dictionary = new Dictionary("text", 4, 8);
      const codes = kept.map((value) => dictionary.codeOf(value));
      const { size } = dictionary;
      const mark = dictionary.mark();
      for (const value of forgotten) dictionary.codeOf(value);
      dictionary.forget(mark);
      expect(dictionary.size).toBe(size);
      expect(kept.map((value) => dictionary.codeOf(value))).toEqual(codes);
    }),
    { seed: 3 },
  );
});

test.each([
  [4, 8],
  [1e6, 8e6],
])("holds far more values than it made room for (%i asked)", (entries, units) => {
  const dictionary = new Dictionary("code", entries, units);
  const codes = Array.from({ length: 80_000 }, (_, i) => dictionary.codeOf(`x${i}`));
  expect(new Set(codes).size).toBe(80_000);
  expect(dictionary.valueOf(codes[12_345]!)).toBe("x12345");
  const shared = dictionary.share();
  const code = codes[70_001]!;
  const from = shared.start[code]!;
  const value = shared.units.subarray(from, from + shared.length[code]!);
  expect(String.fromCharCode(...value)).toBe("x70001");
  // What was not used is not kept.
  for (const array of [shared.units, shared.start, shared.length])
    expect(array.buffer.byteLength).toBeLessThanOrEqual(array.byteLength * 2);
});
