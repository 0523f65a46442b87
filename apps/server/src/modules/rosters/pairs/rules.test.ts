import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PairState, refusalOf, type Said, stateAfter } from "./rules.ts";

const said = (text: string): Said[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const [accountId = "", verdict = ""] = word.split(":");
      return { accountId, verdict: verdict as Said["verdict"] };
    });

describe("one check", () => {
  test.each([
    ["", "open"],
    ["a:same", "same"],
    ["a:unsure", "unsure"],
    ["a:unsure b:different", "different"],
    ["a:same b:undo", "open"],
    ["a:same b:undo a:different", "different"],
  ])("%s leads to %s", (words, state) => expect(stateAfter(said(words), 1)).toBe(state));
});

describe("two blind checks", () => {
  test.each([
    ["a:same", "open"],
    ["a:same a:same", "open"],
    ["a:same b:same", "same"],
    ["a:same b:different", "disputed"],
    ["a:unsure b:unsure", "unsure"],
    ["a:unsure b:same", "disputed"],
    ["a:same b:different c:unsure", "disputed"],
    ["a:same b:different c:different", "different"],
    ["a:same b:same c:undo", "open"],
    ["a:same b:same c:undo a:different b:different", "different"],
  ])("%s leads to %s", (words, state) => expect(stateAfter(said(words), 2)).toBe(state));

  test("nobody speaks twice, and nobody after it is settled", () => {
    expect(refusalOf(said("a:same"), 2, "open", said("a:same")[0]!)).toBe("alreadySaid");
    expect(refusalOf(said("a:same b:same"), 2, "same", said("c:different")[0]!)).toBe("settled");
    expect(refusalOf(said("a:same b:different"), 2, "disputed", said("a:same")[0]!)).toBe(
      "alreadySaid",
    );
  });
});

test("whatever is said in turn: one person alone never settles a double check, an undo always opens", () => {
  const word = fc.record({
    accountId: fc.constantFrom("a", "b", "c"),
    verdict: fc.constantFrom<Said["verdict"]>("same", "different", "unsure", "undo"),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(1, 2), (words, checks) => {
      const taken: Said[] = [];
      let state: PairState = "open";
      for (const next of words) {
        if (refusalOf(taken, checks, state, next) !== null) continue;
        taken.push(next);
        state = stateAfter(taken, checks);
        if (next.verdict === "undo") expect(state).toBe("open");
        const since = taken.slice(taken.findLastIndex(({ verdict }) => verdict === "undo") + 1);
        const people = new Set(since.map(({ accountId }) => accountId));
        if (checks === 2 && people.size < 2) expect(state).toBe("open");
        if (state === "same" || state === "different")
          expect(since.some(({ verdict }) => verdict === state)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
