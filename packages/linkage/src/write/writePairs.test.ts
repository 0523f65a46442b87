import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dedupe, rosterSpec, writeClusters, writePairs } from "../index.ts";
import { drawRoster } from "../testing/drawRoster.ts";

const folder = mkdtempSync(join(tmpdir(), "juxin-write-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ids = ["a-1.x", "=1+1", "-3", "-x", "张 1", 'a,"b"', ".5", "plain_2"];
const cells = ["a-1.x", "'=1+1", "-3", "'-x", "张 1", '"a,""b"""', ".5", "plain_2"];

test("identifiers come out as they went in, and none runs as a formula", async () => {
  const rows = drawRoster(400, 4).left.map((row, i) => ({ ...row, id: ids[i] ?? `p${i}` }));
  const linkage = await dedupe({ rows: [...rows, ...rows] }, { spec: { ...rosterSpec, id: "id" } });
  const [pairs, clusters] = [join(folder, "pairs.csv"), join(folder, "clusters.csv")];
  writePairs(linkage, pairs, "zh");
  writeClusters(linkage, clusters);
  const lines = readFileSync(pairs, "utf8").trimEnd().split("\n");
  expect(lines.length).toBe(linkage.pairs.length + 1);
  for (const cell of cells)
    expect(lines.some((line) => line.startsWith(`${cell},${cell},`))).toBe(true);
  const members = readFileSync(clusters, "utf8").split("\n").slice(1, 9);
  expect(members).toEqual(cells.map((cell, i) => `${cell},left,${i + 1}`));
  expect(linkage.pairs.left.every((row, k, all) => k === 0 || all[k - 1]! <= row)).toBe(true);
});
