import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.ts";

/**
 * Keeps a result beside its script: `result.json` for programs, `result.md` for people. What a reader
 * must know of the circumstances goes into BENCH_NOTE.
 */
export function writeResult(
  folder: string,
  result: { machine: Machine } & Record<string, unknown>,
  paragraphs: readonly string[],
): void {
  const { machine } = result;
  const note = process.env["BENCH_NOTE"] ?? "";
  const head =
    `Measured ${machine.date} on ${machine.cores} cores (${machine.cpu}), ${machine.memoryGb} GB, Node ${machine.node}. ${note}`.trim();
  writeFileSync(join(folder, "result.json"), `${JSON.stringify({ ...result, note }, null, 2)}\n`);
  writeFileSync(join(folder, "result.md"), `${[head, ...paragraphs].join("\n\n")}\n`);
  process.stdout.write(`\n${paragraphs.join("\n\n")}\n`);
}

/** A Markdown table; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (string | number)[][]): string {
  const numeric = head.map((_, column) => typeof rows[0]?.[column] === "number");
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(numeric.map((yes) => (yes ? "--:" : "---"))), ...rows.map(line)].join(
    "\n",
  );
}
