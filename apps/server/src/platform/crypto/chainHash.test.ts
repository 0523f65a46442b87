import fc from "fast-check";
import { expect, test } from "vitest";
import { chainHash, chainStart } from "./chainHash.ts";
import { sm3 } from "./sm3.ts";

const chain = (entries: readonly unknown[]): string[] =>
  entries.reduce<string[]>((hashes, entry) => {
    return [...hashes, chainHash(hashes.at(-1) ?? chainStart, entry)];
  }, []);

test("is SM3 of the previous hash, a newline and the canonical entry", () => {
  const entry = { verb: "accept", at: new Date(0) };
  expect(chainHash(chainStart, entry)).toBe(
    sm3(`${"0".repeat(64)}\n{"at":"1970-01-01T00:00:00.000Z","verb":"accept"}`),
  );
});

test("changing one entry changes its own hash and every later one, and none before", () => {
  const entries = fc.array(fc.record({ verb: fc.string(), n: fc.integer() }), { minLength: 1 });
  fc.assert(
    fc.property(entries, fc.nat(), (list, pick) => {
      const at = pick % list.length;
      const altered = list.with(at, { ...list[at]!, n: list[at]!.n + 1 });
      const [before, after] = [chain(list), chain(altered)];
      before.forEach((hash, i) => expect(hash === after[i]).toBe(i < at));
    }),
  );
});
