import { expect, test } from "vitest";
import { createPopulation, dedupe, LinkageError, rosterSpec, type Spec } from "../index.ts";
import { drawRoster } from "../testing/drawRoster.ts";

const spec: Spec = { ...rosterSpec, id: "id" };
const { left, right } = drawRoster(600, 4);
const { model } = await dedupe({ rows: [...left, ...right] }, { spec });

test("finds what linking everything finds, with the same weight", async () => {
  const population = await createPopulation({ rows: left }, { spec, model });
  let met = 0;
  for (const row of right) {
    const [best] = population.search(row);
    if (best?.id === row["id"]) met++;
    if (best !== undefined) expect(best.explanation.weight).toBeCloseTo(best.weight, 9);
  }
  expect(met / right.length).toBeGreaterThan(0.98);
  expect(population.size).toBe(left.length);
});

test("a search leaves nothing behind", async () => {
  const population = await createPopulation({ rows: left }, { spec, model });
  const before = population.search(right[3]!);
  for (const row of right) population.search({ ...row, name: `${row["name"]}甲` });
  expect(population.search(right[3]!)).toEqual(before);
});

test("what is added is found by what comes after", async () => {
  const population = await createPopulation({ rows: [] }, { spec, model });
  const [first, second] = population.add([left[0]!, { ...left[0]!, id: "again" }]);
  expect(first!.matches).toEqual([]);
  expect(second!.matches).toMatchObject([{ row: 0, id: left[0]!["id"] }]);
  const rest = population.add([...left.slice(1), ...right]);
  expect(population.size).toBe(left.length + right.length + 1);
  const linked = rest.slice(left.length - 1).filter(({ id, matches }) => matches[0]?.id === id);
  expect(linked.length / right.length).toBeGreaterThan(0.97);
  expect(population.explain(0, 1).probability).toBeGreaterThan(0.99);
});

test("a model of another spec is refused", async () => {
  const other = { ...spec, comparisons: spec.comparisons.slice(1) };
  await expect(createPopulation({ rows: left }, { spec: other, model })).rejects.toThrow(
    LinkageError,
  );
});
