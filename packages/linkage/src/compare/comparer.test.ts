import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../block/arrange.ts";
import { Dictionary } from "../load/dictionary.ts";
import { isShortForm } from "../measures/isShortForm.ts";
import { isSwapped } from "../measures/isSwapped.ts";
import { jaroWinkler } from "../measures/jaroWinkler.ts";
import { looksAlike } from "../measures/looksAlike.ts";
import { maskCompatible } from "../measures/maskCompatible.ts";
import { osaWithin } from "../measures/osaWithin.ts";
import { sideBySide } from "../measures/units.ts";
import { compilePlan } from "../plan/compilePlan.ts";
import { emptyWork } from "../run/work.ts";
import type { Kind, LevelSpec, Spec } from "../spec/spec.ts";
import { countCodes } from "../table/codeColumn.ts";
import { describeColumn } from "../table/columnData.ts";
import { partOf } from "../text/partOf.ts";
import { createComparer } from "./comparer.ts";

/** The level of every pair of some rows, as the engine compares them: rows × rows. */
function compareAll(spec: Spec, rows: readonly string[][], settled: boolean): Uint32Array[] {
  const plan = compilePlan(spec);
  const dictionaries = plan.columns.map(({ kind }) => new Dictionary(kind));
  const codes = dictionaries.map((one, c) => Uint32Array.from(rows, (row) => one.codeOf(row[c]!)));
  const work = {
    ...emptyWork(),
    plan,
    codes,
    rows: rows.length,
    rowAt: Uint32Array.from(rows, (_, row) => row),
    keys: new Uint32Array(rows.length * plan.rules.length),
    records: new Uint32Array(rows.length * plan.stride),
    columns: plan.columns.map((column, c) =>
      describeColumn(
        column,
        dictionaries[c]!,
        countCodes(codes[c]!, rows.length, dictionaries[c]!.size),
      ),
    ),
  };
  layOut(work, { from: 0, to: rows.length });
  const comparer = createComparer(plan, plan.comparisons[0]!, work.columns, settled);
  return rows.map((_, i) => {
    const levels = new Uint32Array(rows.length);
    const left = new Uint32Array(rows.length).fill(i);
    comparer.compare(work.records, left, work.rowAt, rows.length, levels);
    return levels;
  });
}

const oneColumn = (kind: Kind, levels: LevelSpec[]): Spec => ({
  columns: { value: { kind } },
  comparisons: [{ column: "value", levels }],
  blocking: [["value"]],
});

const from = (chars: string, maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom(...chars), minLength, maxLength });
const base64 = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("base64"));

/** Every level the spec knows, each where lists use it. */
const columns: [string, Kind, LevelSpec[], fc.Arbitrary<string>][] = [
  [
    "names",
    "name",
    ["exact", "homophone", "masked", "lookAlike", "reordered", { edits: 1 }],
    from("张章伟玮未末*", 4),
  ],
  ["English names", "name", ["exact", { jaroWinkler: 0.85 }, "homophone"], from("maryn ", 7)],
  [
    "ID numbers",
    "idNumber",
    ["exact", "masked", { edits: 2 }, { same: "first6" }, { same: "last4" }],
    from("0129*", 18, 15),
  ],
  ["phones", "phone", ["exact", "masked", { edits: 1 }, { same: "ends" }], from("1359*", 11, 9)],
  [
    "dates",
    "date",
    ["exact", "swapped", { edits: 1 }, { same: "year" }, { same: "monthDay" }],
    fc.tuple(from("0129", 4, 4), from("01", 4, 4)).map((parts) => `1${parts.join("").slice(1)}`),
  ],
  [
    "employers",
    "employer",
    ["exact", "short", { jaroWinkler: 0.75 }],
    from("江南捷运物流有限公司", 9),
  ],
  ["words", "text", ["exact", "reordered", "short", { jaroWinkler: 0.9 }], from("ab cd", 8)],
  ["emails", "email", ["exact", { same: "first3" }, { edits: 2 }], from("ab@.c", 8)],
  ["codes", "code", ["exact"], from("A1b-", 4)],
  ["encodings", "clk", ["exact", { dice: 0.5 }], base64],
];

/** Whether two different values agree as a level asks: each measure by itself, nothing sorted out before. */
function holds(level: LevelSpec, kind: Kind, one: string, other: string): boolean {
  const sides = sideBySide(one, other);
  const same = (part: string): boolean =>
    partOf(kind, one, part) !== "" && partOf(kind, one, part) === partOf(kind, other, part);
  if (typeof level === "object") {
    if ("edits" in level) return osaWithin(...sides, level.edits);
    if ("jaroWinkler" in level) return jaroWinkler(...sides) >= level.jaroWinkler;
    return "same" in level && same(level.same);
  }
  switch (level) {
    case "masked":
      return maskCompatible(...sides, kind === "name" ? 1 : 4);
    case "homophone":
      return same("sound");
    case "reordered":
      return same("sorted");
    case "lookAlike":
      return looksAlike(...sides);
    case "swapped":
      return isSwapped(...sides);
    case "short":
      return isShortForm(...sides);
    default:
      return false;
  }
}

describe.each(columns)("%s", (_, kind, levels, value) => {
  const values = fc.array(value, { minLength: 1, maxLength: 24 });
  const spec = oneColumn(kind, levels);
  const compare = (list: readonly string[], settled = true) =>
    compareAll(
      spec,
      list.map((one) => [one]),
      settled,
    );

  test("levels are symmetric, within bounds, and remembering changes none", () => {
    fc.assert(
      fc.property(values, (list) => {
        const table = compare(list);
        expect(compare(list, false)).toEqual(table);
        table.forEach((row, i) =>
          row.forEach((level, j) => {
            expect(level).toBe(table[j]![i]);
            expect(level).toBeLessThanOrEqual(levels.length + 1);
          }),
        );
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test("a value and itself are the same, masked, or missing", () => {
    const exact = levels.indexOf("exact") + 1;
    const masked = levels.indexOf("masked") + 1 || exact;
    fc.assert(
      fc.property(values, (list) => {
        const dictionary = new Dictionary(kind);
        const read = list.map((one) => dictionary.valueOf(dictionary.codeOf(one)));
        compare(list).forEach((row, i) =>
          expect(row[i]).toBe(read[i] === "" ? 0 : read[i]!.includes("*") ? masked : exact),
        );
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test.skipIf(kind === "clk")(
    "what is sorted out beforehand is what the measures would refuse",
    () => {
      fc.assert(
        fc.property(values, (list) => {
          const dictionary = new Dictionary(kind);
          const read = list.map((one) => dictionary.valueOf(dictionary.codeOf(one)));
          compare(list).forEach((row, i) =>
            row.forEach((level, j) => {
              const [one, other] = [read[i]!, read[j]!];
              if (one === "" || other === "") expect(level).toBe(0);
              else if (one !== other) {
                const found = levels.findIndex((own) => holds(own, kind, one, other));
                expect(level, `${one} ${other}`).toBe(found < 0 ? levels.length + 1 : found + 1);
              }
            }),
          );
        }),
        { seed: 13, numRuns: 150 },
      );
    },
  );
});

test("names that stand in each other's column are seen from either side", () => {
  const spec: Spec = {
    columns: { surname: { kind: "name" }, givenName: { kind: "name" } },
    comparisons: [{ column: "surname", levels: ["exact", { other: "givenName" }] }],
    blocking: [["surname"]],
  };
  const rows = [
    ["王", "伟"],
    ["伟", "王"],
    ["王", "明"],
    ["", "王"],
  ];
  const expected = [
    [1, 2, 1, 0],
    [2, 1, 3, 0],
    [1, 3, 1, 0],
    [0, 0, 0, 0],
  ];
  expect(compareAll(spec, rows, true).map((row) => [...row])).toEqual(expected);
});
