import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { load, machine } from "../measure/machine.ts";
import { round } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { type Problem, problemsIn, writeLists } from "./problems.ts";

const { values: options } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    /** Seconds a peer may take. */
    cap: { type: "string", default: "100" },
    /** Only this problem; the others' last results stay. */
    problem: { type: "string" },
  },
});
const cap = Number(options.cap);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const python = process.env["BENCH_PYTHON"] ?? null;

interface Ended {
  engine: string;
  objective: number | null;
  bound: number | null;
  proven: boolean;
  seconds: number;
  note: string;
}
interface Row extends Pick<Problem, "name" | "what" | "goal"> {
  ended: Ended[];
  loads: number[];
  /** Seconds a peer was given. */
  cap: number;
}

/** Runs to the end or to the cap; the last line printed counts. */
async function run(program: string, args: string[], limit: number) {
  const began = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => void (out += chunk.toString()));
  const timer = setTimeout(() => child.kill("SIGKILL"), limit * 1000);
  const code = await new Promise<number | null>((resolve) => void child.once("close", resolve));
  clearTimeout(timer);
  return {
    code,
    last: out.trimEnd().split("\n").at(-1) ?? "",
    seconds: (performance.now() - began) / 1000,
  };
}

async function ours(problem: Problem): Promise<Ended> {
  const cli = here("../../apps/server/src/cli/juxin.ts");
  const args = [...problem.args, "--seconds", "60", "--gap", String(problem.gap)];
  const { code, last, seconds } = await run(process.execPath, [cli, "site", ...args], 90);
  if (code !== 0) throw new Error(`juxin site ended with ${code}`);
  const [objective, bound, gap] = last.split(" ").map(Number) as [number, number, number];
  const note = "whole process";
  return { engine: "juxin site", objective, bound, proven: gap === 0, seconds, note };
}

async function plainHighs(task: string): Promise<Ended> {
  const { last, code, seconds } = await run(
    process.execPath,
    [here("peers/plainHighs.ts"), task],
    cap,
  );
  const told = last === "" ? {} : (JSON.parse(last) as Partial<Ended>);
  const note = code === 0 ? "" : `stopped after ${cap} s`;
  return {
    engine: "HiGHS, raw model",
    objective: told.objective ?? null,
    bound: told.bound ?? null,
    proven: told.proven === true,
    seconds,
    note,
  };
}

async function spopt(task: string, folder: string): Promise<Ended | null> {
  if (python === null) return null;
  await run(process.execPath, [here("peers/writeMatrix.ts"), task, folder], 120);
  const limit = [here("peers/spopt_peer.py"), folder, String(cap)];
  const { last, code, seconds } = await run(python, limit, cap * 1.2 + 10);
  const none = { engine: "spopt", objective: null, bound: null, proven: false, seconds };
  if (code !== 0 || last === "") return { ...none, note: "killed before it had an answer" };
  const told = JSON.parse(last) as Ended & { version: string; solver: string; built: number };
  const note = `${told.built.toFixed(0)} s of it building the model`;
  const { objective, bound, proven } = told;
  return {
    engine: `spopt ${told.version}, ${told.solver}`,
    objective,
    bound,
    proven,
    seconds: told.seconds,
    note,
  };
}

const folder = mkdtempSync(join(tmpdir(), "juxin-siting-"));
const kept = join(import.meta.dirname, "result.json");
const before = existsSync(kept)
  ? (JSON.parse(readFileSync(kept, "utf8")) as { rows: Row[] }).rows
  : [];
const rows: Row[] = [];
try {
  await writeLists(folder);
  for (const problem of problemsIn(folder)) {
    if (options.problem !== undefined && options.problem !== problem.name) {
      rows.push(...before.filter(({ name }) => name === problem.name));
      continue;
    }
    const loads = [load()];
    const task = join(folder, "task.json");
    writeFileSync(task, JSON.stringify(problem));
    const ended = [await ours(problem)];
    if (problem.gap === 0 || problem.name === "streets-15min") {
      ended.push(await plainHighs(task));
      const other = await spopt(task, folder);
      if (other !== null) ended.push(other);
    }
    loads.push(load());
    const { name, what, goal } = problem;
    rows.push({ name, what, goal, ended, loads, cap });
    process.stdout.write(`${name}: ${JSON.stringify(ended)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const whole = (value: number | null): string =>
  value === null || !Number.isFinite(value) || Math.abs(value) > 1e15
    ? "–"
    : value.toLocaleString("en-US", { maximumFractionDigits: 1 });
const gapOf = ({ objective, bound, proven }: Ended): string =>
  proven
    ? "0 (proven)"
    : objective === null || bound === null || objective === 0 || !Number.isFinite(bound)
      ? "–"
      : `${((Math.abs(bound - objective) / Math.abs(objective)) * 100).toFixed(2)} %`;
const report = rows.flatMap(({ what, goal, ended, loads }) => [
  `**${what}** (goal: ${goal}; load average before and after ${loads.join(", ")})`,
  table(
    ["engine", "objective", "bound", "gap", "seconds", ""],
    ended.map((one) => [
      one.engine,
      whole(one.objective),
      whole(one.bound),
      gapOf(one),
      round(one.seconds),
      one.note,
    ]),
  ),
]);
if (options.write) writeResult(import.meta.dirname, { machine: machine(), rows }, report);
else process.stdout.write(`${report.join("\n\n")}\n`);
