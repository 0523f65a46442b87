import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Network } from "@juxin/reach";

export interface Pandana {
  version: string;
  /** Median of five, ms: the nodes within the metres from every source. */
  ms: number;
  nodes: number;
}

/** Runs pandana in a Python that has it (`BENCH_PYTHON`); the same junctions, streets both ways, metres. */
export function runPandana(
  python: string,
  { junctionCount, arrays }: Network,
  sources: readonly number[],
  metres: number,
  folder: string,
): Pandana {
  const { lon, lat, linkFrom, linkTo, linkMetres } = arrays;
  const input = join(folder, "pandana.json");
  writeFileSync(
    input,
    JSON.stringify({
      x: [...lon.subarray(0, junctionCount)].map((value) => value / 1e7),
      y: [...lat.subarray(0, junctionCount)].map((value) => value / 1e7),
      from: [...linkFrom],
      to: [...linkTo],
      metres: [...linkMetres],
      sources,
      within: metres,
    }),
  );
  const program = join(import.meta.dirname, "nodes_in_range.py");
  const said = execFileSync(python, [program, input], { encoding: "utf8", stdio: "pipe" });
  return JSON.parse(said.trim().split("\n").at(-1)!) as Pandana;
}
