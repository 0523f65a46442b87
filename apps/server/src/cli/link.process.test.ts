import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runJuxin } from "../testing/processes.ts";

// Each command is a process of its own, and a busy machine may take seconds to start one.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "juxin-link-"));
const at = (name: string): string => join(folder, name);
const read = (name: string): string[] => readFileSync(at(name), "utf8").trimEnd().split("\n");
const juxin = (...args: string[]) => runJuxin(args, { JUXIN_DATA: at("none") });

const surnames = [..."王李张刘陈杨黄赵吴周"];
const given = [..."伟芳静丽强磊军洋勇杰"];

beforeAll(() => {
  const people = Array.from({ length: 90 }, (_, i) => ({
    name: `${surnames[i % 10]!}${given[Math.floor(i / 9) % 10]!}`,
    phone: `138${String(10_000_000 + i * 7919)}`,
    birth: `19${70 + (i % 30)}-0${1 + (i % 9)}-1${i % 10}`,
  }));
  const left = people
    .slice(0, 60)
    .map(({ name, phone, birth }, i) => `a${i},${name},${phone},${birth}`);
  const right = people
    .slice(30)
    .map(
      ({ name, phone, birth }, i) =>
        `b${i + 30};${name.replace("磊", "蕾")};${phone.slice(0, 3)}****${phone.slice(7)};${birth.replaceAll("-", "/")}`,
    );
  writeFileSync(at("left.csv"), `编号,姓名,手机号,出生日期\n${left.join("\n")}\n`);
  writeFileSync(at("right.csv"), `\uFEFF编号;姓名;电话;生日\r\n${right.join("\r\n")}\r\n`);
  writeFileSync(at("key.txt"), "a key for this test alone");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Of the 30 people in both lists, how many were found, and how many pairs are wrong. */
function judge(lines: string[]): { right: number; wrong: number } {
  const ids = lines.slice(1).map((line) => line.split(","));
  const right = ids.filter(([a, b]) => a!.slice(1) === b!.slice(1)).length;
  return { right, wrong: ids.length - right };
}

describe("juxin link", () => {
  test("links two lists of different layout, and says why", async () => {
    const { code, err } = await juxin(
      "link",
      "--left",
      at("left.csv"),
      "--right",
      at("right.csv"),
      "--spec",
      "auto",
      "--out",
      at("pairs.csv"),
      "--clusters",
      at("clusters.csv"),
    );
    expect([code, err]).toEqual([0, ""]);
    const pairs = read("pairs.csv");
    expect(pairs[0]).toBe("left_id,right_id,probability,weight,explanation");
    const judged = judge(pairs);
    expect(judged.right).toBeGreaterThanOrEqual(29);
    expect(judged.wrong).toBeLessThanOrEqual(1);
    for (const line of pairs.slice(1))
      expect(line).toMatch(/^a\d+,b\d+,[01]\.\d{6},-?\d+\.\d{3},.*电话可见部分一致/);
    expect(pairs.join()).toContain("姓名同音「磊/蕾」");
    const clusters = read("clusters.csv");
    expect(clusters[0]).toBe("id,source,cluster");
    expect(clusters).toHaveLength(1 + 60 + 60);
    expect(new Set(clusters.slice(1).map((line) => line.split(",")[2])).size).toBe(
      120 - pairs.slice(1).length,
    );
  });

  test("finds doubles in one list, with the spec it printed before", async () => {
    const doubled = `${readFileSync(at("left.csv"), "utf8")}${read("left.csv")
      .slice(1, 21)
      .map((line) => line.replace(/^a/, "c"))
      .join("\n")}\n`;
    writeFileSync(at("doubled.csv"), doubled);
    const { out } = await juxin(
      "link",
      "--left",
      at("doubled.csv"),
      "--spec",
      "auto",
      "--out",
      at("doubles.csv"),
      "--print-spec",
      "--verbose",
    );
    expect(out).toMatch(/\n {2}compare .* s\n[^]*of one person about \d+\n.*compared \d+\n$/);
    writeFileSync(at("spec.json"), out.slice(out.indexOf("{"), out.lastIndexOf("}") + 1));
    const again = await juxin(
      "link",
      "--left",
      at("doubled.csv"),
      "--spec",
      at("spec.json"),
      "--out",
      at("again.csv"),
      "--lang",
      "en",
      "--threads",
      "1",
    );
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(judge(read("doubles.csv"))).toEqual({ right: 20, wrong: 0 });
    const plain = (name: string) => read(name).map((line) => line.split(",").slice(0, 4));
    expect(plain("again.csv")).toEqual(plain("doubles.csv"));
    expect(read("again.csv")[1]).toContain("phone same");
  });

  test("links what was encoded", async () => {
    for (const side of ["left", "right"]) {
      const { code, err } = await juxin(
        "encode",
        "--in",
        at(`${side}.csv`),
        "--key-file",
        at("key.txt"),
        "--out",
        at(`${side}.clk.csv`),
      );
      expect([code, err]).toEqual([0, ""]);
    }
    expect(readFileSync(at("left.clk.csv"), "utf8")).not.toMatch(/[\u4e00-\u9fff]|138\d/);
    await juxin(
      "link",
      "--left",
      at("left.clk.csv"),
      "--right",
      at("right.clk.csv"),
      "--spec",
      "auto",
      "--out",
      at("clk.csv"),
    );
    const judged = judge(read("clk.csv"));
    expect(judged.right).toBeGreaterThanOrEqual(25);
    expect(judged.wrong).toBeLessThanOrEqual(1);
  });

  test.each([
    [["--left", "left.csv", "--out", "x.csv"], /--spec is missing/],
    [["--left", "none.csv", "--spec", "auto", "--out", "x.csv"], /ENOENT/],
    [["--left", "left.csv", "--spec", "bad.json", "--out", "x.csv"], /columns\.name\.kind/],
    [["--left", "left.csv", "--spec", "text.json", "--out", "x.csv"], /is no JSON/],
    [["--left", "empty.csv", "--spec", "auto", "--out", "x.csv"], /has no header/],
    [["--left", "left.csv", "--spec", "auto", "--out", "x.csv", "--threshold", "2"], /--threshold/],
  ])("%j is refused in a sentence", async (args, words) => {
    writeFileSync(
      at("bad.json"),
      JSON.stringify({ columns: { name: { kind: "x" } }, comparisons: [], blocking: [] }),
    );
    writeFileSync(at("text.json"), "name,phone");
    writeFileSync(at("empty.csv"), "");
    const { code, err } = await juxin(
      "link",
      ...args.map((arg) => (/\.(?:csv|json)$/.test(arg) ? at(arg) : arg)),
    );
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
