import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { dedupe, link, LinkageError, rosterSpec, type Linkage, type Spec } from "./index.ts";
import { drawRoster } from "./testing/drawRoster.ts";

const spec: Spec = {
  ...rosterSpec,
  id: "id",
  columns: Object.fromEntries(
    Object.entries(rosterSpec.columns).filter(([name]) => name !== "site" && name !== "residence"),
  ),
  comparisons: rosterSpec.comparisons.filter(
    ({ column }) => column !== "site" && column !== "residence",
  ),
  blocking: rosterSpec.blocking.filter((rule) => !rule.includes("site")),
};
const { left, right } = drawRoster(800, 1);
const shared = right.length;

const found = (linkage: Linkage) =>
  Array.from(
    { length: linkage.pairs.length },
    (_, k) =>
      [linkage.idOf(0, linkage.pairs.left[k]!), linkage.idOf(1, linkage.pairs.right[k]!)] as const,
  );

function f1(pairs: readonly (readonly [string, string])[], truths: number): number {
  const right = pairs.filter(([a, b]) => a === b).length;
  return (2 * right) / (pairs.length + truths);
}

describe("two lists", () => {
  test("people are found again although both lists have slips", async () => {
    const linkage = await link({ rows: left }, { rows: right }, { spec });
    expect(f1(found(linkage), shared)).toBeGreaterThan(0.99);
    expect(linkage.rows).toEqual([800, shared]);
  });

  test("any number of threads gives the same answer", async () => {
    const many = drawRoster(24_000, 2);
    const options = { spec, threshold: 0.2 };
    const one = await link({ rows: many.left }, { rows: many.right }, { ...options, threads: 1 });
    const three = await link({ rows: many.left }, { rows: many.right }, { ...options, threads: 3 });
    expect(three.pairs).toEqual(one.pairs);
    expect(three.model).toEqual(one.model);
  });

  test("rows that agree in several rules are one pair", async () => {
    const linkage = await link({ rows: left }, { rows: right }, { spec, threshold: 0 });
    const keys = found(linkage).map(([a, b]) => `${a} ${b}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(linkage.diagnostics().compared).toBeGreaterThanOrEqual(keys.length);
  });

  test("one to one: nobody has two partners", async () => {
    const doubled = [
      ...right,
      ...right.slice(0, 50).map((row) => ({ ...row, id: `${row["id"]}-2` })),
    ];
    const many = await link({ rows: left }, { rows: doubled }, { spec });
    const single = await link(
      { rows: left },
      { rows: doubled },
      { spec: { ...spec, oneToOne: true } },
    );
    expect(many.pairs.length - single.pairs.length).toBeGreaterThan(40);
    expect(new Set(single.pairs.left).size).toBe(single.pairs.length);
  });

  test("a model can be kept and used again", async () => {
    const first = await link({ rows: left }, { rows: right }, { spec });
    const model = JSON.parse(JSON.stringify(first.model)) as Linkage["model"];
    const again = await link({ rows: left }, { rows: right }, { spec, model });
    expect(again.pairs.left).toEqual(first.pairs.left);
    expect(again.pairs.weight[0]).toBeCloseTo(first.pairs.weight[0]!, 9);
  });
});

describe("explanations", () => {
  test("steps add up to the weight, and words name what differs", async () => {
    const linkage = await link({ rows: left }, { rows: right }, { spec });
    for (let k = 0; k < linkage.pairs.length; k++) {
      const { steps, weight, words } = linkage.explain(k);
      expect(steps.reduce((sum, step) => sum + step.weight, 0)).toBeCloseTo(weight, 9);
      expect(weight).toBeCloseTo(linkage.pairs.weight[k]!, 9);
      expect(words).toBe(linkage.words(k));
    }
    const all = Array.from({ length: linkage.pairs.length }, (_, k) => linkage.words(k));
    expect(all.some((words) => /姓名同音「(伟\/玮|玮\/伟)」/.test(words))).toBe(true);
    expect(all.some((words) => words.includes("电话可见部分一致"))).toBe(true);
    expect(linkage.words(0, "en")).toMatch(/name same \+\d/);
  });
});

describe("one list", () => {
  test("doubles become clusters, and who has none stands alone", async () => {
    const linkage = await dedupe({ rows: [...left, ...right] }, { spec });
    const clusters = linkage.clusters(0.9);
    const pure = clusters.filter(
      ({ members }) => new Set(members.map(({ row }) => linkage.idOf(0, row))).size === 1,
    );
    expect(pure.length / clusters.length).toBeGreaterThan(0.98);
    expect(clusters.length).toBeGreaterThan(shared * 0.97);
    const heads = linkage.clusterOf(0.9);
    expect(heads.every((head, row) => head <= row && heads[head] === head)).toBe(true);
  });

  test("groups that are too large are left out and told", async () => {
    const linkage = await dedupe(
      { rows: left },
      {
        spec: { ...spec, blocking: [["sex"], ["phone"]], training: [["phone"]], largestGroup: 50 },
      },
    );
    const { blocking } = linkage.diagnostics();
    expect(blocking.find(({ rule }) => rule === "sex")).toMatchObject({
      droppedGroups: 2,
      pairs: 0,
    });
  });

  test("English records are linked without being told what the columns mean", async (context) => {
    const path = fileURLToPath(
      new URL("../../../../shared/data/linkage/dataset3.csv", import.meta.url),
    );
    if (!existsSync(path))
      return context.skip("FEBRL 3 is not there: ../shared/data/linkage/dataset3.csv");
    const linkage = await dedupe({ path }, { spec: "auto" });
    const person = (row: number): string => /rec-(\d+)/.exec(linkage.idOf(0, row))![1]!;
    const counts = new Map<string, number>();
    for (let row = 0; row < linkage.rows[0]; row++)
      counts.set(person(row), (counts.get(person(row)) ?? 0) + 1);
    const truths = [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
    const pairs = Array.from(
      { length: linkage.pairs.length },
      (_, k) => [person(linkage.pairs.left[k]!), person(linkage.pairs.right[k]!)] as const,
    );
    expect(truths).toBe(6538);
    expect(f1(pairs, truths)).toBeGreaterThan(0.998);
  });
});

test("what cannot be used is said in a sentence", async () => {
  await expect(dedupe({ rows: [] }, { spec })).rejects.toThrow(LinkageError);
  await expect(dedupe({ bytes: new TextEncoder().encode("a\n1\n") }, { spec })).rejects.toThrow(
    /no column "name"/,
  );
  await expect(
    dedupe({ bytes: new TextEncoder().encode("a,a\n1,2\n") }, { spec: "auto" }),
  ).rejects.toThrow(/two columns/);
});
