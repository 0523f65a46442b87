import fc from "fast-check";
import { expect, test } from "vitest";
import { deriveKey, hmacSm3, sm3 } from "./sm3.ts";

test("SM3 gives the two vectors of GB/T 32905-2016, appendix A", () => {
  expect(sm3("abc")).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  expect(sm3("abcd".repeat(16))).toBe(
    "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
  );
});

test("HMAC-SM3 is RFC 2104 written out over SM3, for keys shorter and longer than a block", () => {
  const bytes = fc.uint8Array({ maxLength: 150 });
  fc.assert(
    fc.property(bytes, bytes, (key, data) => {
      expect(hmacSm3(key, data).toString("hex")).toBe(byTheBook(key, data));
    }),
  );
});

test("derived keys differ by purpose and by key, and have the length asked for", () => {
  const key = Buffer.alloc(32, 7);
  expect(deriveKey(key, "one")).not.toEqual(deriveKey(key, "two"));
  expect(deriveKey(key, "one")).not.toEqual(deriveKey(Buffer.alloc(32, 8), "one"));
  expect(deriveKey(key, "one", 16)).toHaveLength(16);
  expect(deriveKey(key, "one")).toHaveLength(32);
});

function byTheBook(key: Uint8Array, data: Uint8Array): string {
  const block = Buffer.alloc(64);
  block.set(key.length > 64 ? Buffer.from(sm3(key), "hex") : key);
  const inner = sm3(Buffer.concat([block.map((byte) => byte ^ 0x36), data]));
  return sm3(Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.from(inner, "hex")]));
}
