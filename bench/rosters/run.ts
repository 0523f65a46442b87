import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openApp } from "../../apps/server/src/openApp.ts";
import { readEnv } from "../../apps/server/src/env.ts";
import { startCluster } from "../../tools/postgresCluster.mjs";
import { fill } from "../cases/fill/fill.ts";
import { load, machine } from "../measure/machine.ts";
import { round } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { signIn } from "../server/signIn.ts";
import { startJuxin } from "../server/startJuxin.ts";
import { call, handIn } from "./handIn.ts";
import { judge } from "./judge.ts";
import { writeList } from "./lists.ts";
import { findPeer, runPeer, versionsOf } from "./peer.ts";
import { cpuOf, takePeak, untilIdle, watchHealth } from "./watch.ts";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    known: { type: "string", default: "20000" },
    engines: { type: "string", default: "embedded,PostgreSQL" },
    write: { type: "boolean", default: false },
  },
});
const rows = Number(options.rows);
const known = Number(options.known);
const seed = 11;
/** Three quarters of the known people stand in the list too. */
const shared = Math.round(known * 0.75);

interface Stage {
  name: string;
  seconds: number;
  cpuSeconds: number;
  peakMb: number;
}

const loads = [load()];
const folder = mkdtempSync(join(tmpdir(), "juxin-bench-"));
try {
  const measured = [];
  for (const engine of options.engines.split(","))
    measured.push(
      engine === "embedded"
        ? await measure(engine, "")
        : await withServer((url) => measure(engine, url)),
    );
  const python = findPeer();
  const peer = python === null ? null : runPeer(python, folder);
  loads.push(load());
  const report = tell(measured, peer, python === null ? "" : versionsOf(python));
  if (options.write)
    writeResult(
      import.meta.dirname,
      { machine: machine(), loads, options, measured, peer },
      report,
    );
  else process.stdout.write(`${report.join("\n\n")}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const cluster = await startCluster({ settings: { fsync: "on", full_page_writes: "on" } });
  try {
    return await work(cluster.url);
  } finally {
    await cluster.stop();
  }
}

/** One engine from an empty folder: the known people first, then the list that is timed. */
async function measure(engine: string, databaseUrl: string) {
  const data = join(folder, engine);
  const env = { JUXIN_DATA: data, DATABASE_URL: databaseUrl };
  await fill(env, 0);
  const admin = (await signIn(env)).find(({ role }) => role === "districtAdmin");
  if (admin === undefined) throw new Error("The demo district has no administrator");
  const server = await startJuxin(env, ["--demo"]);
  let running = true;
  try {
    const desk = { url: server.url, cookie: admin.cookie };
    const { items: areas } = await call(desk, "GET", "/areas?level=community");
    const communities = (areas as { name: string }[]).map(({ name }) => name);
    const knownPath = join(folder, "known.xlsx");
    const listPath = join(folder, "list.xlsx");
    await writeList(knownPath, { kind: "b", from: 0, rows: known, seed, communities });
    await writeList(listPath, { kind: "a", from: known - shared, rows, seed, communities });
    const source = async (name: string, kind: string) =>
      (
        await call(desk, "POST", "/rosters/sources", {
          name,
          kind,
          unitId: admin.unitId,
          area: admin.area,
          line: "freight",
          oneToOne: false,
        })
      ).id as string;
    const period = "2026-11";
    const register = await source("登记", "registration");
    const platform = await source("平台", "platform");
    await handIn(desk, { sourceId: register, period, path: knownPath });
    await untilIdle(server.pid);

    const stages: Stage[] = [];
    const began = performance.now();
    let since = { at: began, cpu: cpuOf(server.pid) };
    takePeak(server.pid);
    const stage = (name: string) => {
      const now = { at: performance.now(), cpu: cpuOf(server.pid) };
      stages.push({
        name,
        seconds: round((now.at - since.at) / 1000),
        cpuSeconds: round(now.cpu - since.cpu),
        peakMb: takePeak(server.pid),
      });
      since = now;
      process.stdout.write(`  ${engine}: ${name} ${stages.at(-1)!.seconds} s\n`);
    };
    const health = watchHealth(server.url);
    const list = await handIn(desk, { sourceId: platform, period, path: listPath }, stage);
    const scope = { period, area: admin.area, line: "freight" };
    const statement = await call(desk, "POST", "/rosters/statements", scope);
    const differences = await call(
      desk,
      "GET",
      `/rosters/differences?statement=${statement.id}&limit=50`,
    );
    stage("statement opened, its differences computed and listed");
    const seconds = round((performance.now() - began) / 1000);
    const healthMs = await health.stop();
    const afterwards = watchHealth(server.url);
    await untilIdle(server.pid);
    stage("afterwards: what the list says written down for each person");
    const laterMs = await afterwards.stop();
    running = false;
    await server.stop();
    const app = await openApp(readEnv({ ...process.env, ...env, JUXIN_DEMO: "1" }), () => {});
    const judged = await judge(app, { register, platform, known, shared, rows }).finally(() =>
      app.database.close(),
    );
    return {
      engine,
      seconds,
      stages,
      healthMs,
      laterMs,
      rows: list.rows,
      shown: differences.items.length,
      judged,
    };
  } finally {
    if (running) await server.stop();
  }
}

function tell(
  measured: Awaited<ReturnType<typeof measure>>[],
  peer: ReturnType<typeof runPeer> | null,
  versions: string,
): string[] {
  const told = measured.map(({ engine, seconds, healthMs, laterMs, rows: counted, judged }) => [
    engine,
    seconds,
    healthMs.p50,
    healthMs.p99,
    healthMs.max,
    laterMs.max,
    `${counted.good} taken, ${counted.linked} linked, ${counted.doubtful} for the desk`,
    `${judged.precision} · ${judged.found}`,
  ]);
  return [
    `An .xlsx of ${rows} rows handed in through the API on a district that knows ${known} people, ${shared} of whom it names: ` +
      `uploaded, columns confirmed, checked, linked, the statement's differences computed. Goal: under 60 s on 2 cores. ` +
      `Load average before and after: ${loads.join(", ")}.`,
    table(
      [
        "engine",
        "in all, s",
        "/healthz meanwhile: p50, ms",
        "p99, ms",
        "max, ms",
        "max afterwards, ms",
        "rows",
        "of the links right · of the shared people found or asked about",
      ],
      told,
    ),
    ...measured.map(({ engine, stages }) =>
      table(
        [engine, "s", "CPU, s", "peak memory of the server, MB"],
        stages.map((one) => [one.name, one.seconds, one.cpuSeconds, one.peakMb]),
      ),
    ),
    peer === null
      ? "No peer was there: see the README."
      : table(
          [`openpyxl, pandas, ${versions}`, "s"],
          [
            ...Object.entries(peer.stages).map(([name, s]): [string, number] => [name, round(s)]),
            [
              `in all, ${peer.peakMb} MB at the peak; ${peer.linked} linked, ${peer.precision} right`,
              peer.seconds,
            ],
          ],
        ),
  ];
}
