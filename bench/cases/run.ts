import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startCluster } from "../../tools/postgresCluster.mjs";
import { atConstantRate, type Sample } from "../measure/atConstantRate.ts";
import { load, machine } from "../measure/machine.ts";
import { medianOf, type Spread, spreadOf } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { get } from "../server/client.ts";
import { type SignedIn, signIn } from "../server/signIn.ts";
import { startJuxin } from "../server/startJuxin.ts";
import { createDice } from "./fill/drawCase.ts";
import { fill } from "./fill/fill.ts";
import { askPeers } from "./peers.ts";
import { type Question, questions } from "./questions.ts";

const { values: options } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    rate: { type: "string", default: "50" },
    seconds: { type: "string", default: "30" },
    runs: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});
const perSecond = Number(options.rate);
const seconds = Number(options.seconds);
const settings = { fsync: "on", full_page_writes: "on", shared_buffers: "512MB" };

const cluster = process.env["DATABASE_URL"] ? null : await startCluster({ settings });
const made = process.env["JUXIN_DATA"] ? null : mkdtempSync(join(tmpdir(), "juxin-bench-"));
const env = {
  DATABASE_URL: process.env["DATABASE_URL"] ?? cluster?.url ?? "",
  JUXIN_DATA: process.env["JUXIN_DATA"] ?? made ?? "",
  JUXIN_DEMO: "1",
};
try {
  await fill(env, Number(options.cases));
  const people = await signIn(env);
  const server = await startJuxin(env);
  try {
    await measure(server.url, people);
  } finally {
    await server.stop();
  }
} finally {
  await cluster?.stop();
  if (made !== null) rmSync(made, { recursive: true });
}

/** Draws questions by weight, each asked by somebody who may. */
function drawer(url: string, people: readonly SignedIn[]) {
  const dice = createDice(11);
  const bag = questions.flatMap((question) => Array<Question>(question.weight).fill(question));
  const askers = new Map(questions.map((one) => [one, people.filter(one.who)]));
  return () => {
    const question = dice.pick(bag);
    const person = dice.pick(askers.get(question) ?? []);
    return {
      name: question.name,
      send: () => get(`${url}${question.path(person)}`, person.cookie),
    };
  };
}

async function measure(url: string, people: readonly SignedIn[]): Promise<void> {
  const next = drawer(url, people);
  await atConstantRate({ perSecond, seconds: 8, next });
  const runs: { samples: Sample[]; load: number }[] = [];
  for (let run = 0; run < Number(options.runs); run++) {
    const before = load();
    const samples = await atConstantRate({ perSecond, seconds, next });
    runs.push({ samples, load: before });
    const { p50, p99, max } = spreadOf(samples.map((one) => one.ms));
    process.stdout.write(
      `  run ${run + 1}: p50 ${p50}  p99 ${p99}  max ${max}  load before ${before}\n`,
    );
  }
  const overall = over(runs.map((run) => run.samples));
  const byQuestion = questions.map(({ name }) => ({
    name,
    ...over(runs.map((run) => run.samples.filter((one) => one.name === name))),
  }));
  const failed = runs.flatMap((run) => run.samples).filter((one) => !one.ok).length;
  if (failed > 0) throw new Error(`${failed} requests were not answered with 200: no result`);
  const peers = await askPeers(env.DATABASE_URL);
  const row = (name: string, s: Spread) => [name, s.n, s.p50, s.p95, s.p99, s.max];
  const head = ["ms", "requests", "p50", "p95", "p99", "max"];
  const report = [
    `**p99 ${overall.p99} ms** over all questions at a constant ${perSecond} requests/s (goal: below 100 ms); p50 ${overall.p50}, p95 ${overall.p95}, max ${overall.max}. ` +
      `${options.cases} cases. Medians of ${runs.length} runs of ${seconds} s; every request was answered with 200. ` +
      `Load average before the runs: ${runs.map((run) => run.load).join(", ")} (2 cores).`,
    table(head, [row("all", overall), ...byQuestion.map((one) => row(one.name, one))]),
    "The same questions as bare SQL, one at a time, by the owner, without row-level security, sign-in, decryption or JSON:",
    table(
      head,
      peers.floor.map((one) => row(one.name, one)),
    ),
    "The dashboard as a system without kept counts would ask it, from the cases themselves:",
    table(
      head,
      peers.naive.map((one) => row(one.name, one)),
    ),
  ];
  const result = {
    machine: machine(),
    options: { ...options, settings },
    loads: runs.map((run) => run.load),
    overall,
    byQuestion,
    peers,
  };
  if (options.write) writeResult(import.meta.dirname, result, report);
  else process.stdout.write(`${report.join("\n\n")}\n`);
}

/** The median run of each figure. */
function over(runs: readonly Sample[][]): Spread {
  const spreads = runs.map((samples) => spreadOf(samples.map((one) => one.ms)));
  const of = (key: keyof Spread) => medianOf(spreads.map((spread) => spread[key]));
  return { n: of("n"), p50: of("p50"), p95: of("p95"), p99: of("p99"), max: of("max") };
}
