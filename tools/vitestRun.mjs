/** Runs vitest and counts by its own report, so that a file that cannot even be read counts as failed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./install.mjs";
import { run } from "./say.mjs";

/** @returns `{ count: { passed, failed, skipped }, output }` */
export async function runVitest(node, { paths = [], exclude = [], env }) {
  const folder = mkdtempSync(join(tmpdir(), "juxin-vitest-"));
  const report = join(folder, "report.json");
  const args = [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    ...paths,
    ...exclude.flatMap((pattern) => ["--exclude", pattern]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  try {
    const { code, output } = await run(node, args, { cwd: root, env });
    const told = readReport(report);
    if (told === null) return { count: { passed: 0, failed: 1, skipped: 0 }, output };
    const faults = faultsOf(told);
    const failed = faults.length === 0 && code !== 0 ? 1 : faults.length;
    const skipped = told.numPendingTests + told.numTodoTests;
    return {
      count: { passed: told.numPassedTests, failed, skipped },
      output: faults.length > 0 ? faults.join("\n\n") : output,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** What went wrong, and nothing else: each failed test, and each file of tests that could not be read. */
function faultsOf({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const path = relative(root, name);
    const failed = assertionResults.filter((one) => one.status === "failed");
    if (status === "failed" && failed.length === 0) return [`${path}\n${shorten(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${path} > ${fullName}\n${failureMessages.map(shorten).join("\n")}`,
    );
  });
}

const shorten = (text) =>
  stripVTControlCharacters(text ?? "")
    .split("\n")
    .filter((line) => !/node_modules|node:internal/.test(line))
    .slice(0, 40)
    .map((line) => `  ${line}`)
    .join("\n");

/** The last line `N passed, N failed` of a program's output; without one, the program counts as a whole. */
export function countOf(output, code) {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)];
  const last = lines.at(-1);
  if (last === undefined)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const [passed, failed, skipped] = last.slice(1).map((number) => Number(number ?? 0));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}
