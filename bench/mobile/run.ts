import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { findChromium } from "../../tools/findChromium.mjs";
import { load, machine } from "../measure/machine.ts";
import { medianOf } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { signIn } from "../server/signIn.ts";
import { startJuxin } from "../server/startJuxin.ts";

interface Painted {
  fcp: number;
  lcp: number;
  score: number;
  scripts: string[];
  /** What went over the line, bytes. */
  transferred: number;
}

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
  },
});
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);
const lighthouse = at("../node_modules/lighthouse/cli/index.js");
if (!existsSync(lighthouse)) throw new Error("First run: npm ci --prefix bench");
const chromium = findChromium();
if (chromium === null) throw new Error("No Chromium found: set CHROME_PATH.");
const folder = mkdtempSync(join(tmpdir(), "juxin-bench-"));
const env = { JUXIN_DATA: join(folder, "data"), DATABASE_URL: "" };
const loads = [load()];
try {
  await run(process.execPath, [at("../../apps/server/src/cli/juxin.ts"), "demo"], {
    env: { ...process.env, ...env },
  });
  const rider = (await signIn(env, 1)).find((person) => person.role === "worker");
  const server = await startJuxin(env, ["--demo"]);
  try {
    const pages = [
      { name: "sign-in, a phone that was never here", cookie: "" },
      { name: "home of a rider who is signed in", cookie: rider?.cookie ?? "" },
    ];
    const results = [];
    for (const { name, cookie } of pages) {
      const runs: Painted[] = [];
      for (let done = 0; done < Number(options.runs); done++)
        runs.push(await look(`${server.url}/m/`, cookie));
      const scripts = [...new Set(runs.flatMap((run) => run.scripts))];
      results.push({
        name,
        fcp: medianOf(runs.map((run) => run.fcp)),
        lcp: medianOf(runs.map((run) => run.lcp)),
        score: medianOf(runs.map((run) => run.score)),
        transferred: medianOf(runs.map((run) => run.transferred)),
        scriptGzip: await gzipped(scripts),
        runs,
      });
    }
    loads.push(load());
    report(results);
  } finally {
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** One cold load under Lighthouse's mobile preset: slow 4G (150 ms, 1.6 Mbit/s) and a fourfold slower processor, simulated. */
async function look(url: string, cookie: string): Promise<Painted> {
  const file = join(folder, "report.json");
  const headers = cookie === "" ? [] : [`--extra-headers=${JSON.stringify({ cookie })}`];
  const lighthouseOptions = [
    "--quiet",
    "--only-categories=performance",
    "--output=json",
    `--output-path=${file}`,
    "--chrome-flags=--headless=new --no-sandbox",
    ...headers,
  ];
  // Now and then Chromium starts too late for the recording, and Lighthouse asks for another try.
  for (let tries = 3; ; tries--)
    try {
      await run(process.execPath, [lighthouse, url, ...lighthouseOptions], {
        env: { ...process.env, CHROME_PATH: chromium ?? "" },
      });
      return read(file);
    } catch (error) {
      if (tries === 1 || !String(error).includes("Please run Lighthouse again")) throw error;
    }
}

interface Report {
  audits: Record<string, { numericValue?: number; details?: { items: RequestItem[] } }>;
  categories: { performance: { score: number } };
}
interface RequestItem {
  url: string;
  resourceType?: string;
  transferSize?: number;
}

function read(file: string): Painted {
  const { audits, categories } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const requests = audits["network-requests"]?.details?.items ?? [];
  const value = (audit: string) => Math.round(audits[audit]?.numericValue ?? Number.NaN);
  return {
    fcp: value("first-contentful-paint"),
    lcp: value("largest-contentful-paint"),
    score: Math.round(categories.performance.score * 100),
    scripts: requests.filter((one) => one.resourceType === "Script").map((one) => one.url),
    transferred: requests.reduce((sum, one) => sum + (one.transferSize ?? 0), 0),
  };
}

async function gzipped(scripts: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const url of scripts)
    bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;
  return bytes;
}

interface Page {
  name: string;
  fcp: number;
  lcp: number;
  score: number;
  transferred: number;
  scriptGzip: number;
  runs: Painted[];
}

function kb(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

function report(pages: readonly Page[]): void {
  const first = pages[0]!;
  const paragraphs = [
    `**First paint ${first.fcp} ms** on Lighthouse's simulated slow 4G (goal: below 2,000 ms), largest paint ${first.lcp} ms; ` +
      `**${kb(first.scriptGzip)} KB of script** gzipped at first load (goal: at most 120 KB). ` +
      `Medians of ${first.runs.length} cold loads each. Load average before and after: ${loads.join(", ")} (2 cores).`,
    table(
      [
        "page",
        "first paint, ms",
        "largest paint, ms",
        "score",
        "script, KB gzip",
        "all transferred, KB",
      ],
      pages.map((page) => [
        page.name,
        page.fcp,
        page.lcp,
        page.score,
        kb(page.scriptGzip),
        kb(page.transferred),
      ]),
    ),
  ];
  if (options.write)
    writeResult(import.meta.dirname, { machine: machine(), loads, pages }, paragraphs);
  else process.stdout.write(`${paragraphs.join("\n\n")}\n`);
}
