import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase } from "../../testing/testDatabase.ts";
import { type TestServer, testServer } from "../../testing/testServer.ts";
import { type Database, json, openDatabase } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "juxin-engines-"));
const both: Database[] = [];
let server: TestServer | null;
beforeAll(async () => {
  both.push(await createTestDatabase());
  server = both[0]!.engine === "embedded" ? await testServer() : null;
  if (server) both.push(await openDatabase({ url: server.url, dataDir: folder }));
});
afterAll(async () => {
  for (const db of both) await db.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** The same question to each engine at hand: all must give this answer. */
async function answer(text: string, params: unknown[] = []): Promise<unknown> {
  const [first, ...others] = await Promise.all(both.map((db) => db.owner.query(text, params)));
  for (const other of others) expect(other).toEqual(first);
  return (first as { it: unknown }[])[0]!.it;
}

describe("one type, whichever engine", () => {
  test.each<[string, unknown]>([
    ["9007199254740991::int8", 9007199254740991],
    ["count(*) from generate_series(1, 3)", 3],
    ["12.50::numeric", 12.5],
    ["array[1, null]::int8[]", [1, null]],
    ["array[0.5]::numeric[]", [0.5]],
    ["1.5::float8", 1.5],
    ["true", true],
    ["date '2026-02-28'", "2026-02-28"],
    ["array[date '2026-02-28', null]", ["2026-02-28", null]],
    ["timestamptz '2026-02-28 08:00:00.123+08'", new Date("2026-02-28T00:00:00.123Z")],
    ["(timestamptz '2026-02-27 16:30Z')::date", "2026-02-28"],
    [`'{"aB": {"c_d": [1, null, "外卖"]}}'::jsonb`, { aB: { c_d: [1, null, "外卖"] } }],
    ["'null'::jsonb", null],
    ["null::jsonb", null],
    [`array['a"b', 'c,d', null, 'NULL', '']`, ['a"b', "c,d", null, "NULL", ""]],
    ["'\\x00ff'::bytea", Buffer.from([0, 255])],
    ["'0199d0a0-0000-7000-8000-000000000000'::uuid", "0199d0a0-0000-7000-8000-000000000000"],
  ])("%s", async (expression, value) => {
    expect(
      await answer(
        `select ${expression.includes(" from ") ? expression.replace(" from ", " as it from ") : `${expression} as it`}`,
      ),
    ).toEqual(value);
  });

  test("an int8 past 2^53 is refused rather than rounded", async () => {
    for (const db of both) {
      await expect(db.owner.query("select 9007199254740993::int8 as it")).rejects.toThrow(
        RangeError,
      );
      expect(await db.owner.query("select 1 as it")).toEqual([{ it: 1 }]);
    }
  });

  test("texts and lists of texts come back as they went in", async () => {
    const text = fc.string({ unit: "grapheme" }).map((given) => given.replaceAll("\0", ""));
    const list = fc.array(fc.option(text), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(text, list, async (one, many) => {
        expect(await answer("select $1::text as it", [one])).toEqual(one);
        expect(await answer("select $1::text[] as it", [many])).toEqual(many);
        expect(await answer("select $1::jsonb as it", [{ one, many }])).toEqual({ one, many });
      }),
      { numRuns: 40 },
    );
  });

  test("dates, bytes, numbers and nothing come back as they went in", async () => {
    const now = new Date();
    expect(await answer("select $1::timestamptz as it", [now])).toEqual(now);
    expect(await answer("select $1::bytea as it", [new Uint8Array([1, 2])])).toEqual(
      Buffer.from([1, 2]),
    );
    expect(await answer("select $1::int8 as it", [7n])).toBe(7);
    expect(await answer("select $1::int as it", [undefined])).toBeNull();
    expect(await answer("select $1::boolean as it", [false])).toBe(false);
    expect(
      await answer("select $1::int[] as it", [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("json() carries lists and plain values; keys inside keep their case", async () => {
    for (const db of both) {
      const { rows } = await sql`
        select ${json([1, "二"])} as a_list, ${json("x")} as plain, ${json({ a_b: 1 })} as an_object
      `.execute(db.owner.kysely);
      expect(rows).toEqual([{ aList: [1, "二"], plain: "x", anObject: { a_b: 1 } }]);
    }
  });

  test("refusals look the same", async () => {
    const errors = await Promise.all(
      both.map((db) =>
        db.owner
          .exec(
            "create temp table once (id int constraint once_pkey primary key); insert into once values (1), (1)",
          )
          .catch((error: unknown) => error),
      ),
    );
    for (const error of errors) {
      expect(error).toMatchObject({
        name: "DatabaseError",
        code: "23505",
        constraint: "once_pkey",
        detail: "Key (id)=(1) already exists.",
        message: 'duplicate key value violates unique constraint "once_pkey"',
      });
    }
  });
});
