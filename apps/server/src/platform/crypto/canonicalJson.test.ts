import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonicalJson.ts";

const refused = expect.objectContaining({ code: "crypto.notCanonical" });

test("writes the example of RFC 8785, section 3.2.2, as section 3.2.3 sorts it", () => {
  const value = {
    numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("sorts keys by UTF-16 units, at every depth", () => {
  const value = { "\ufb33": 1, "\ud83d\ude00": 2, ö: 3, 1: 4, "\r": 5, b: { z: 1, a: 2 } };
  expect(canonicalJson(value)).toBe('{"\\r":5,"1":4,"b":{"a":2,"z":1},"ö":3,"😀":2,"\ufb33":1}');
});

test("any JSON value reads back as itself and does not depend on the order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      // JSON has no -0, as JSON.stringify says too.
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

test("dates, undefined and what JSON.stringify makes of them give one text before and after storing", () => {
  const value = {
    at: new Date("2026-05-01T08:00:00+08:00"),
    gone: undefined,
    list: [1, undefined, 2],
  };
  expect(canonicalJson(value)).toBe('{"at":"2026-05-01T00:00:00.000Z","list":[1,null,2]}');
  expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
});

test("refuses what JSON cannot carry instead of writing something else", () => {
  const circle: unknown[] = [];
  circle.push(circle);
  for (const value of [
    NaN,
    Infinity,
    { a: [-Infinity] },
    10n,
    undefined,
    () => 1,
    Symbol("s"),
    new Date(NaN),
    new Map([[1, 2]]),
    Buffer.from("a"),
    new (class Row {})(),
    circle,
  ]) {
    expect(() => canonicalJson(value)).toThrow(refused);
  }
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}
