/** Runs vitest and counts by its own report, so that a file that cannot even be read counts as failed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    return { count: countReport(report, code), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countReport(path, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  ).length;
  const failed = report.numFailedTests + unread;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last line `N passed, N failed` of a program's output; without one, the program counts as a whole. */
export function countOf(output, code) {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)];
  const last = lines.at(-1);
  if (last === undefined)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const [passed, failed, skipped] = last.slice(1).map((number) => Number(number ?? 0));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}
