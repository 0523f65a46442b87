import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { runJuxin } from "../testing/processes.ts";

// Each command is a process of its own, and a busy machine may take seconds to start one.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
const at = (name: string): string => join(folder, name);
const juxin = (...args: string[]) => runJuxin(["site", ...args], { JUXIN_DATA: at("data") });
const streets = (...args: string[]) =>
  juxin("--network", at("roads.json"), ...lists(), "--minutes", "5", ...args);
const lists = (): string[] => ["--demand", at("d.csv"), "--candidates", at("c.csv")];
/** objective, bound, gap, seconds */
const four = (out: string): number[] => out.trimEnd().split("\n").at(-1)!.split(" ").map(Number);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "juxin-site-"));
  // A street of 2.8 km eastwards: five minutes on foot are some nine of its sixty pieces.
  const along = Array.from({ length: 61 }, (_, i) => [32.03, 118.79 + i * 0.0005]);
  const path = { name: "中华路", path: along, highway: "residential" };
  await writeFile(at("roads.json"), JSON.stringify([path]));
  const on = (piece: number): string => `${118.79 + piece * 0.0005},32.03`;
  await writeFile(
    at("d.csv"),
    `id,lon,lat,population\n1,${on(5)},100\n2,${on(20)},60\n3,${on(22)},50\n4,${on(50)},70\n5,118.9,32.03,9\n`,
  );
  await writeFile(
    at("c.csv"),
    `编号,名称,经度,纬度\n甲,西站,${on(4)}\n乙,中站,${on(21)}\n丙,东站,${on(49)}\n丁,远处,118.95,32.03\n`,
  );
  await writeFile(at("e.csv"), `id,lon,lat\nold,${on(6)}\n`);
  await writeFile(at("bds.txt"), "2 3\nF 0 0 0 1\nF 1 9 9 1\nC 0 0 1 5\nC 1 1 0 6\nC 2 9 8 7\n");
  await writeFile(at("pmed.txt"), "3 2 1\n1 2 4\n2 3 2\n");
  return () => rm(folder, { recursive: true, force: true });
});

describe("on streets", () => {
  test("opens what adds most, beside what is open, and writes the plan", async () => {
    const plain = ["--existing", at("e.csv"), "--open", "1", "--out", at("plan.json")];
    const { code, out, err } = await streets(...plain);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [objective, bound, gap, seconds] = four(out);
    // The old place has the 100 in the west; the middle adds 110, the east only 70.
    expect([objective, bound, gap]).toEqual([210, 210, 0]);
    expect(seconds).toBeGreaterThan(0);
    expect(out).toMatch(/1 个候选地点服务不到任何需求 candidates reach no demand/);
    expect(out).toMatch(/stand on no street and reach nobody: 丁/);
    expect(out).toMatch(/1 个需求点（权重 9）不在路网上/);
    const plan = JSON.parse(await readFile(at("plan.json"), "utf8"));
    expect(plan.metadata).toMatchObject({
      objective: 210,
      before: 100,
      total: 289,
      coveredShare: 210 / 289,
      datum: "WGS-84",
      offStreet: ["丁"],
    });
    expect(plan.features).toMatchObject([
      { properties: { id: "乙", name: "中站", kind: "opened", order: 1, adds: 110, covers: 110 } },
      { properties: { id: "old", kind: "existing" } },
    ]);
    expect(plan.features[0].geometry.coordinates[1]).toBe(32.03);
  });

  test("p-median in minutes, the fewest places, more than there are", async () => {
    const median = await streets("--objective", "median", "--open", "2");
    expect(median.code).toBe(0);
    const [cost, bound] = four(median.out);
    expect(cost).toBe(bound);
    expect(cost).toBeLessThan(5 * 289);
    const fewest = await streets("--objective", "fewest", "--share", "0.7");
    expect(four(fewest.out).slice(0, 3)).toEqual([2, 2, 0]);
    const all = await streets("--open", "9");
    expect(all.out).toMatch(/候选地点比要开的少 5 个/);
    expect(four(all.out).slice(0, 3)).toEqual([280, 280, 0]);
  });
});

test("public instances", async () => {
  const bds = await juxin("--instance", at("bds.txt"), "--radius", "1", "--open", "1");
  expect(four(bds.out).slice(0, 3)).toEqual([11, 11, 0]);
  const pmed = await juxin("--instance", at("pmed.txt"));
  expect(four(pmed.out).slice(0, 3)).toEqual([6, 6, 0]);
});

test("what is typed or written wrongly is told in a line", async () => {
  await writeFile(at("bad.csv"), "id,lon,lat,weight\n1,118.79,32.03,viele\n");
  const wrong: [string[], RegExp][] = [
    [[], /--network 或 --instance/],
    [["--instance", at("bds.txt")], /--radius/],
    [["--instance", at("bds.txt"), "--radius", "1", "--open", "1.5"], /--open/],
    [["--instance", at("bds.txt"), "--radius", "1", "--objective", "most"], /cover \| median/],
    [
      ["--instance", at("e.csv"), "--radius", "1"],
      /e\.csv: 算例文件有误 line 1: .* is not a number/,
    ],
    [["--network", at("roads.json"), "--demand", at("d.csv")], /--candidates/],
    [
      ["--network", at("roads.json"), "--demand", at("bad.csv"), "--candidates", at("c.csv")],
      /第 2 行：weight 须为不小于 0 的数/,
    ],
  ];
  const told = await Promise.all(wrong.map(([args]) => juxin(...args)));
  for (const [n, { code, out, err }] of told.entries()) {
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(wrong[n]![1]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  }
});
