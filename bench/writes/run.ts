import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { newId } from "../../apps/server/src/platform/crypto/newId.ts";
import { startCluster } from "../../tools/postgresCluster.mjs";
import { load, machine } from "../measure/machine.ts";
import { round, spreadOf, type Spread } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { type SignedIn, signIn } from "../server/signIn.ts";
import { startJuxin } from "../server/startJuxin.ts";
import { fill } from "../cases/fill/fill.ts";

const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "12" },
    clients: { type: "string", default: "8" },
    write: { type: "boolean", default: false },
  },
});
const clients = Number(options.clients);

interface Opened {
  id: string;
  holder: { id: string };
}
interface Measured extends Spread {
  engine: string;
  what: string;
  perSecond: number;
}

const loads = [load()];
const measured = [
  ...(await measure("embedded", "")),
  ...(await withServer((url) => measure("PostgreSQL", url))),
];
loads.push(load());
const report = [
  `Opening and accepting cases through the API, ${clients} clients that each wait for their answer, ${options.seconds} s each, on the demo district. ` +
    `Every write is durable before it is answered: the embedded database fsyncs at each commit, PostgreSQL has fsync and synchronous_commit on. ` +
    `For information, no goal. Load average before and after: ${loads.join(", ")} (2 cores).`,
  table(
    ["engine", "what", "requests/s", "p50, ms", "p95, ms", "p99, ms", "max, ms"],
    measured.map((one) => [
      one.engine,
      one.what,
      one.perSecond,
      one.p50,
      one.p95,
      one.p99,
      one.max,
    ]),
  ),
];
if (options.write)
  writeResult(import.meta.dirname, { machine: machine(), loads, options, measured }, report);
else process.stdout.write(`${report.join("\n\n")}\n`);

async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const settings = { fsync: "on", full_page_writes: "on" };
  const cluster = await startCluster({ settings });
  try {
    return await work(cluster.url);
  } finally {
    await cluster.stop();
  }
}

async function measure(engine: string, databaseUrl: string): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "juxin-bench-"));
  const env = { JUXIN_DATA: folder, DATABASE_URL: databaseUrl };
  try {
    await fill(env, 0);
    const people = await signIn(env, 400);
    const riders = people.filter((person) => person.role === "worker");
    const clerks = new Map(people.map((person) => [person.unitId, person]));
    const server = await startJuxin(env, ["--demo"]);
    const opened: Opened[] = [];
    try {
      const opening = await loop(async (i) => {
        const body = { category: "restAndStation", text: "驿站的充电柜打不开，等了半天没人来" };
        opened.push(
          await post<Opened>(`${server.url}/api/v1/cases`, riders[i % riders.length]!, body),
        );
      });
      const accepting = await loop(async (i) => {
        const one = opened[i];
        const clerk = clerks.get(one?.holder.id ?? "");
        if (one === undefined || clerk === undefined) return "done";
        await post(`${server.url}/api/v1/cases/${one.id}/accept`, clerk, {});
      });
      return [
        { engine, what: "open a case", ...opening },
        { engine, what: "accept a case", ...accepting },
      ];
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Some clients, each starting its next request when the last was answered, until the time is up. */
async function loop(one: (i: number) => Promise<"done" | void>) {
  const times: number[] = [];
  const from = performance.now();
  const until = from + Number(options.seconds) * 1000;
  let next = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const asked = performance.now();
        if ((await one(next++)) === "done") return;
        times.push(performance.now() - asked);
      }
    }),
  );
  const perSecond = round((times.length * 1000) / (performance.now() - from));
  return { perSecond, ...spreadOf(times) };
}

async function post<T>(url: string, person: SignedIn, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      cookie: person.cookie,
      "content-type": "application/json",
      "idempotency-key": newId(),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
