import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { coversWithin, readInstance, solveCover, solveFewest, solveMedian } from "../index.ts";

// A busy machine may need ten times as long for a proof.
vi.setConfig({ testTimeout: 120_000 });

const shared = fileURLToPath(new URL("../../../../../shared/data/siting/", import.meta.url));
const missing = !existsSync(shared);
const read = (name: string) => readInstance(readFileSync(`${shared}${name}`, "utf8"));

describe("instances", () => {
  test("of three formats are told apart", () => {
    expect(readInstance("1\t2\t\nF\t0\t1.5\t2\t1\nC\t0\t1\t2\t7\nC\t1\t9\t9\t3\n")).toMatchObject({
      format: "bds",
      instance: { weights: Float64Array.of(7, 3) },
    });
    expect(readInstance("2 9999 p S\n10 20 5\n30 40 6\n")).toMatchObject({
      format: "points",
      instance: { weights: Float64Array.of(5, 6), demands: { x: Float64Array.of(10, 30) } },
    });
    // An edge given twice: the last length counts, even when it is longer.
    const graph = readInstance("3 3 1\n1 2 4\n2 3 2\n2 1 9\n");
    expect(graph).toMatchObject({ format: "orLibrary", open: 1 });
    if (graph.format !== "orLibrary") return;
    const { costs, starts } = graph.instance.reach;
    expect([...costs.subarray(starts[0], starts[1])]).toEqual([0, 9, 11]);
  });

  test("that are cut off or wrong say where", () => {
    expect(() => readInstance("1 2\nF 0 1 2 1\nC 0 1 2 7\n")).toThrow(/1 \+ 2 lines are promised/);
    expect(() => readInstance("1 1\nF 0 x 2 1\nC 0 1 2 7\n")).toThrow(
      /line 2: “x” is not a number/,
    );
    expect(() => readInstance("1 1\nF 0 1 2 1\nD 0 1 2 7\n")).toThrow(/line 3: F or C/);
    expect(() => readInstance("3 2 1\n1 2 4\n")).toThrow(/2 edges are promised, 1/);
    expect(() => readInstance("3 1 1\n1 7 4\n")).toThrow(/no edge 1–7/);
    expect(() => readInstance("2 p\n1 2 3\n")).toThrow(/2 points are promised, 1/);
    expect(() => readInstance("")).toThrow(/fewer than two lines/);
  });
});

test("demands within a radius: the grid finds what comparing all finds", () => {
  const points = (count: number, step: number) => ({
    x: Float64Array.from({ length: count }, (_, n) => (n * step) % 97),
    y: Float64Array.from({ length: count }, (_, n) => (n * step * 7) % 53),
  });
  const [places, demands] = [points(30, 13), points(400, 5)];
  for (const radius of [0, 0.5, 7, 200]) {
    const { starts, demands: found } = coversWithin(places, demands, radius);
    for (let place = 0; place < 30; place++) {
      const plain = [...demands.x.keys()].filter((n) => {
        const dx = demands.x[n]! - places.x[place]!;
        const dy = demands.y[n]! - places.y[place]!;
        return dx * dx + dy * dy <= radius * radius;
      });
      expect([...found.subarray(starts[place], starts[place + 1])].sort((a, b) => a - b)).toEqual(
        plain,
      );
    }
  }
});

describe.skipIf(missing)("public instances (skipped where ../shared/data is absent)", () => {
  const covering = (name: string, radius: number) => {
    const one = read(name);
    if (one.format !== "bds" && one.format !== "points") throw new Error(`${name} has no points`);
    const { places, demands, weights } = one.instance;
    return { weights, covers: coversWithin(places, demands, radius), existing: [] };
  };

  test("BDS 100 × 100,000, radius 4, 10 places: 2,783,573, as HiGHS alone finds", async () => {
    const answer = await solveCover(covering("BDS100000.txt", 4), { open: 10, seconds: 110 });
    expect(answer).toMatchObject({ objective: 2_783_573, bound: 2_783_573, proven: true });
  });

  test("OR-Library pmed32: 9297", async () => {
    const one = read("B700.txt");
    if (one.format !== "orLibrary") throw new Error("B700 is a p-median");
    const answer = await solveMedian(one.instance, { open: one.open, seconds: 110 });
    expect(answer).toMatchObject({ objective: 9297, bound: 9297, proven: true });
  });

  test("SJC 818: the fewest places within 800 m of everybody", async () => {
    const answer = await solveFewest(covering("SJC818.txt", 800), { seconds: 110 });
    expect(answer).toMatchObject({ objective: 13, bound: 13, proven: true });
  });
});
