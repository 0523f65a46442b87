import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "../../testing/testDatabase.ts";
import { type Database, withinArea } from "./index.ts";

let db: Database;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

const digits = (min: number, max: number) =>
  fc
    .array(fc.constantFrom("0", "1", "8", "9"), { minLength: min, maxLength: max })
    .map((list) => list.join(""));

test("means exactly: begins with", async () => {
  await fc.assert(
    fc.asyncProperty(digits(1, 6), fc.array(digits(1, 12)), async (prefix, others) => {
      const codes = [...others, prefix, `${prefix}0`, `${prefix}99`];
      const { rows } = await sql<{ code: string }>`
        select code from unnest(${codes}::text[]) with ordinality as t (code, place)
        where ${withinArea("code", prefix)} order by place`.execute(db.owner.kysely);
      expect(rows.map(({ code }) => code)).toEqual(codes.filter((code) => code.startsWith(prefix)));
    }),
    { numRuns: 60 },
  );
});

test.each(["", "%", "99%", "ab"])("refuses %j", (prefix) => {
  expect(() => withinArea("code", prefix)).toThrow(TypeError);
});
