import { createDecipheriv } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataKey, newDataKey } from "./dataKey.ts";
import { fieldCipher, type CipherName, type CryptoProvider } from "./fieldCipher.ts";
import { hmacSm3 } from "./sm3.ts";

const tampered = expect.objectContaining({ code: "crypto.tampered" });
const context = "people.phone:7";
/** Any Unicode text a column can hold: emoji, NUL, a leading byte-order mark; no lone surrogates. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 50 }),
  fc.constantFrom("", "\ufeff临江区", "\u0000", "骑手".repeat(1700)),
);

test("SM4 gives the vector of GB/T 32907-2016, appendix A", () => {
  const key = Buffer.from("0123456789abcdeffedcba9876543210", "hex");
  const decipher = createDecipheriv("sm4-cbc", key, Buffer.alloc(16)).setAutoPadding(false);
  const sealed = Buffer.from("681edf34d206965e86b3e94f536e4246", "hex");
  expect(decipher.update(sealed).toString("hex")).toBe("0123456789abcdeffedcba9876543210");
});

describe.each<CipherName>(["sm4", "aes"])("%s", (name) => {
  const cipher = fieldCipher(name);

  test("what is sealed opens to the same text", () => {
    fc.assert(
      fc.property(text, (plain) => {
        const key = newDataKey();
        expect(cipher.open(key, cipher.seal(key, plain, context), context)).toBe(plain);
      }),
    );
  });

  test("10 kB of text stays under 14 kB and opens", () => {
    const key = newDataKey();
    const plain = "聚".repeat(3400);
    const blob = cipher.seal(key, plain, context);
    expect(blob.length).toBeLessThan(14_000);
    expect(cipher.open(key, blob, context)).toBe(plain);
  });

  test("any flipped bit is noticed", () => {
    const key = newDataKey();
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 6 }), (plain, at, bit) => {
        const bytes = Buffer.from(cipher.seal(key, plain, context), "latin1");
        bytes[at % bytes.length]! ^= 1 << bit;
        expect(() => cipher.open(key, bytes.toString("latin1"), context)).toThrow(tampered);
      }),
      { numRuns: 300 },
    );
  });

  test("every flipped bit of one blob is noticed, also in the padding bits of base64", () => {
    const key = newDataKey("p1");
    const blob = cipher.seal(key, "13900000000", context);
    for (let bit = 0; bit < blob.length * 7; bit += 1) {
      const bytes = Buffer.from(blob, "latin1");
      bytes[Math.floor(bit / 7)]! ^= 1 << (bit % 7);
      expect(() => cipher.open(key, bytes.toString("latin1"), context)).toThrow(tampered);
    }
  });

  test("a blob moved to another cell or another owner's key does not open", () => {
    const key = newDataKey("p1");
    const blob = cipher.seal(key, "13900000000", context);
    expect(() => cipher.open(key, blob, "people.phone:8")).toThrow(tampered);
    expect(() => cipher.open(key, blob, "")).toThrow(tampered);
    expect(() => cipher.open(newDataKey("p1"), blob, context)).toThrow(tampered);
    expect(() => cipher.open(newDataKey("p2"), blob, context)).toThrow(tampered);
    // The same bytes under another owner's name: the id is authenticated, not only compared.
    const renamed = { id: "p2", secret: key.secret };
    expect(() => cipher.open(renamed, blob.replace(".p1.", ".p2."), context)).toThrow(tampered);
  });

  test("cut, extended, foreign and empty blobs are refused with the same error", () => {
    const key = newDataKey("p1");
    const blob = cipher.seal(key, "13900000000", context);
    for (let length = 0; length < blob.length; length += 1) {
      expect(() => cipher.open(key, blob.slice(0, length), context)).toThrow(tampered);
    }
    for (const bad of [
      `${blob}A`,
      `${blob}=`,
      `${blob}.x`,
      ` ${blob}`,
      "x9.p1.AAAA",
      "__proto__.p1.AA",
    ]) {
      expect(() => cipher.open(key, bad, context)).toThrow(tampered);
    }
  });

  test("the same text sealed twice looks different", () => {
    const key = newDataKey();
    expect(cipher.seal(key, "13900000000", context)).not.toBe(
      cipher.seal(key, "13900000000", context),
    );
  });
});

test("switching the setting keeps old rows readable, in both directions", () => {
  const key = newDataKey();
  const sm4 = fieldCipher("sm4");
  const aes = fieldCipher("aes");
  expect(aes.open(key, sm4.seal(key, "旧", context), context)).toBe("旧");
  expect(sm4.open(key, aes.seal(key, "新", context), context)).toBe("新");
});

test("a blob cannot be passed off as one of the other cipher", () => {
  const key = newDataKey();
  const blob = fieldCipher("sm4").seal(key, "13900000000", context);
  expect(() => fieldCipher("sm4").open(key, `a${blob.slice(1)}`, context)).toThrow(tampered);
});

test("blobs written by the first release still open", () => {
  const key = dataKey("person-1", Buffer.from([...Array(32).keys()]));
  const sm4 =
    "s1.person-1.jNEgmvkvPrq4VeQFnxXjDbZ_kIDAJ1dkneY7TQnx6kwCxTfr7LFmh2Te7H5xlQeZZNaXfeKSDOMjU0V3vi42QbjpflBway_g2VX8zRKhfjg";
  const aes = "a1.person-1.LDazChzn3vyLrUdWAKnyJJkZUNuPSxKhZsxTPDOE3s7IwBAgVzutDf8m_R50VLpMtg";
  expect(fieldCipher("sm4").open(key, sm4, "people.phone:7")).toBe("临江区 13900000000");
  expect(fieldCipher("sm4").open(key, aes, "people.phone:7")).toBe("临江区 13900000000");
});

test("a lone surrogate is refused instead of silently replaced", () => {
  const seal = () => fieldCipher("sm4").seal(newDataKey(), "a\ud800", context);
  expect(seal).toThrow(expect.objectContaining({ code: "crypto.malformedText" }));
});

test("a certified module takes the place of ours and still reads what ours sealed", () => {
  const key = newDataKey();
  const blob = fieldCipher("sm4").seal(key, "旧", context);
  const module: CryptoProvider = {
    version: "m1",
    encrypt: (secret, plain, associated) =>
      Buffer.concat([plain, hmacSm3(secret, Buffer.concat([associated, plain]))]),
    decrypt: (_secret, payload) => payload.subarray(0, -32),
  };
  const cipher = fieldCipher(module);
  expect(cipher.seal(key, "新", context)).toMatch(/^m1\./);
  expect(cipher.open(key, cipher.seal(key, "新", context), context)).toBe("新");
  expect(cipher.open(key, blob, context)).toBe("旧");
});

test("a data key does not show its bytes when printed or serialised", () => {
  const key = newDataKey("p1");
  expect(JSON.stringify(key)).toBe('{"id":"p1","secret":{}}');
});
