import { expect, test } from "vitest";
import { openKeyring } from "./keyring.ts";
import { hashToken, newToken, sameSecret } from "./token.ts";

const ring = (fill: number) =>
  openKeyring({
    dataDir: "/nowhere",
    expectExisting: true,
    masterKey: Buffer.alloc(32, fill).toString("base64"),
  });

test("tokens are 256 bits of base64url and never the same", () => {
  const tokens = Array.from({ length: 1000 }, () => newToken());
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  expect(newToken(16)).toHaveLength(22);
});

test("the stored hash needs the key: the same token differs under another master key", async () => {
  const hash = hashToken(await ring(1), "482913");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashToken(await ring(1), "482913")).toBe(hash);
  expect(hashToken(await ring(2), "482913")).not.toBe(hash);
});

test("secrets compare as strings do, whatever their lengths", () => {
  expect(sameSecret("abc", "abc")).toBe(true);
  expect(sameSecret("", "")).toBe(true);
  for (const other of ["abd", "ab", "abcd", "", "ABC"])
    expect(sameSecret("abc", other)).toBe(false);
});
