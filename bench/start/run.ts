import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { load, machine } from "../measure/machine.ts";
import { medianOf, round } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { startJuxin } from "../server/startJuxin.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    write: { type: "boolean", default: false },
  },
});
const cli = fileURLToPath(new URL("../../apps/server/src/cli/juxin.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "juxin-bench-"));
const env = { JUXIN_DATA: join(folder, "data"), DATABASE_URL: "" };
const loads = [load()];
try {
  const began = performance.now();
  const told = spawnSync(process.execPath, [cli, "demo"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  const createMs = round(performance.now() - began);
  const made = Number(/demo district\s+([\d.]+) s/.exec(told.stdout)?.[1]);
  if (Number.isNaN(made)) throw new Error(`The demo district was not made: ${told.stderr}`);
  const starts: { meta: number; page: number }[] = [];
  for (let run = 0; run < Number(options.runs); run++) {
    const from = performance.now();
    const server = await startJuxin(env, ["--demo"]);
    const page = await fetch(`${server.url}/`);
    await page.arrayBuffer();
    if (page.status !== 200) throw new Error(`The console's page answered ${page.status}`);
    starts.push({ meta: round(server.readyMs), page: round(performance.now() - from) });
    await server.stop();
  }
  loads.push(load());
  const meta = medianOf(starts.map((start) => start.meta));
  const page = medianOf(starts.map((start) => start.page));
  const report = [
    `**First answer ${meta} ms, console page ${page} ms** after the start of the process on an existing embedded database with the demo district (goal: below 2,000 ms); medians of ${starts.length} starts. ` +
      `Making the demo district: **${made} s** (goal: below 20 s), ${round(createMs / 1000)} s with a new embedded database and its migrations. ` +
      `Load average before and after: ${loads.join(", ")} (2 cores).`,
    table(
      ["start", "first 200 of /api/v1/meta, ms", "console page, ms"],
      starts.map((start, index) => [index + 1, start.meta, start.page]),
    ),
  ];
  const result = { machine: machine(), loads, starts, meta, page, demoSeconds: made, createMs };
  if (options.write) writeResult(import.meta.dirname, result, report);
  else process.stdout.write(`${report.join("\n\n")}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
