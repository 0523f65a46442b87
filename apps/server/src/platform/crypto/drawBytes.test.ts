import { expect, test } from "vitest";
import { drawBytes } from "./drawBytes.ts";

test("no byte is handed out twice, across the ends of what is drawn at once", () => {
  const lengths = Array.from({ length: 3000 }, (_, at) => [10, 16, 32][at % 3]!);
  const drawn = lengths.map((length) => drawBytes(length));
  expect(drawn.map((bytes) => bytes.length)).toEqual(lengths);
  expect(new Set(drawn.map((bytes) => bytes.toString("hex"))).size).toBe(drawn.length);
  const taken = new Map<ArrayBufferLike, Set<number>>();
  for (const { buffer, byteOffset, length } of drawn) {
    const places = taken.get(buffer) ?? new Set();
    taken.set(buffer, places);
    for (let at = byteOffset; at < byteOffset + length; at += 1) {
      expect(places.has(at)).toBe(false);
      places.add(at);
    }
  }
  const all = Buffer.concat(drawn);
  const ones = all.reduce((sum, byte) => sum + (byte & 1), 0);
  expect(ones / all.length).toBeGreaterThan(0.48);
  expect(ones / all.length).toBeLessThan(0.52);
});
