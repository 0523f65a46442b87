import { expect, test } from "vitest";
import { hashPassword, needsRehash, verifyPassword } from "./password.ts";

/** From the test suite of the reference implementation (phc-winner-argon2, test.c). */
const reference =
  "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

test("a hash is a salted PHC string with today's costs, and only its password verifies", async () => {
  const [one, two] = await Promise.all([
    hashPassword("临江春水绿如蓝"),
    hashPassword("临江春水绿如蓝"),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, "临江春水绿如蓝")).toBe(true);
  expect(await verifyPassword(one, "临江春水绿如兰")).toBe(false);
  expect(await verifyPassword(one, "")).toBe(false);
});

test("reads strings of other costs and asks to hash them again", async () => {
  expect(await verifyPassword(reference, "password")).toBe(true);
  expect(await verifyPassword(reference, "passwore")).toBe(false);
  expect(needsRehash(reference)).toBe(true);
  expect(needsRehash(await hashPassword("x"))).toBe(false);
});

test("a full-width digit is the same digit", async () => {
  expect(await verifyPassword(await hashPassword("临江１２３"), "临江123")).toBe(true);
});

test("no account and a broken string are false after the same work", async () => {
  expect(await verifyPassword(null, "")).toBe(false);
  for (const broken of [
    "",
    "x",
    reference.replace("argon2id", "argon2d"),
    reference.slice(0, 50),
  ]) {
    expect(await verifyPassword(broken, "password")).toBe(false);
    expect(needsRehash(broken)).toBe(true);
  }
  const timed = async (phc: string | null) => {
    const start = performance.now();
    await verifyPassword(phc, "password");
    return performance.now() - start;
  };
  const real = await hashPassword("other");
  const times = { known: Infinity, unknown: Infinity };
  for (let round = 0; round < 5; round += 1) {
    times.known = Math.min(times.known, await timed(real));
    times.unknown = Math.min(times.unknown, await timed(null));
  }
  expect(times.unknown).toBeGreaterThan(times.known / 3);
});
