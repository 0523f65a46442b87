import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { idSource, isUuid, newId } from "./newId.ts";

test("ids only grow and never repeat, whatever the clock does", () => {
  const clock = fc.array(fc.integer({ min: 1_767_225_600_000, max: 1_767_225_600_050 }), {
    minLength: 2,
    maxLength: 500,
  });
  fc.assert(
    fc.property(clock, (times) => {
      let tick = 0;
      const next = idSource(() => times[tick++]!);
      const ids = times.map(() => next());
      expect(ids).toEqual(ids.toSorted());
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("10 000 ids in one millisecond still grow", () => {
  const next = idSource(() => 1_767_225_600_000);
  const ids = Array.from({ length: 10_000 }, () => next());
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(10_000);
  expect(ids.every(isUuid)).toBe(true);
});

test("an id is a UUIDv7 that carries its time", () => {
  const id = idSource(() => Date.parse("2026-01-01T00:00:00Z"))();
  expect(id).toMatch(/^019b76da-a800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("isUuid takes lower-case UUIDs and nothing else", () => {
  for (const id of [newId(), randomUUID()]) {
    expect(isUuid(id)).toBe(true);
    for (const bad of [id.toUpperCase(), `${id} `, id.replaceAll("-", ""), `{${id}}`, `${id}\n`]) {
      expect(isUuid(bad)).toBe(false);
    }
  }
  for (const bad of [null, undefined, 7, "", "00000000-0000-0000-0000-000000000000", {}]) {
    expect(isUuid(bad)).toBe(false);
  }
});
