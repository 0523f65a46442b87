import { Secret } from "otpauth";
import { expect, test } from "vitest";
import { newTotpSecret, totpUrl, verifyTotp } from "./totp.ts";

/** RFC 6238, appendix B (SHA-1), last six of the eight digits. */
const secret = Secret.fromLatin1("12345678901234567890").base32;
const vectors: [seconds: number, code: string][] = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
];
const at = (seconds: number): Date => new Date(seconds * 1000);

test.each(vectors)("at %d s the code is %s", (seconds, code) => {
  expect(verifyTotp(secret, code, null, at(seconds))).toBe(Math.floor(seconds / 30));
});

test("one step early or late is taken as its own step, two are not", () => {
  const step = Math.floor(1_234_567_890 / 30);
  const late = (steps: number) =>
    verifyTotp(secret, "005924", null, at(1_234_567_890 + 30 * steps));
  expect([late(-1), late(0), late(1)]).toEqual([step, step, step]);
  expect([late(-2), late(2)]).toEqual([null, null]);
});

test("a step is taken once: not again, and none before it", () => {
  const step = verifyTotp(secret, "287082", null, at(59))!;
  expect(verifyTotp(secret, "287082", step, at(59))).toBeNull();
  expect(verifyTotp(secret, "287082", step + 1, at(59))).toBeNull();
  expect(verifyTotp(secret, "287082", step - 1, at(59))).toBe(step);
});

test("a code is exactly six digits", () => {
  for (const code of ["", "28708", "2870820", "94287082", "28708a", " 287082", "２８７０８２"]) {
    expect(verifyTotp(secret, code, null, at(59))).toBeNull();
  }
});

test("new secrets have 160 bits and the address carries what an app needs", () => {
  const made = newTotpSecret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(made);
  const url = new URL(totpUrl(made, "聚新", "lin@linjiang"));
  expect(decodeURIComponent(url.pathname)).toContain("聚新:lin@linjiang");
  const { secret, issuer, digits, period, algorithm } = Object.fromEntries(url.searchParams);
  expect({ secret, issuer, digits, period, algorithm }).toEqual({
    secret: made,
    issuer: "聚新",
    digits: "6",
    period: "30",
    algorithm: "SHA1",
  });
});
