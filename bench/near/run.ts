import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildNetwork, readPbf, walk } from "@juxin/reach";
import { startCluster } from "../../tools/postgresCluster.mjs";
import { load, machine } from "../measure/machine.ts";
import { medianOf, round, type Spread, spreadOf } from "../measure/percentiles.ts";
import { drive, type Drive } from "../measure/drive.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { pbf, readHexagons } from "../reach/city.ts";
import { newDatabase, startPeer } from "../server/peerServer.ts";
import { signIn } from "../server/signIn.ts";
import { startJuxin } from "../server/startJuxin.ts";
import { compare } from "./compare.ts";
import { fillPeer } from "./peer/schema.ts";
import { district, makeWorld, pointsBesideStreets, type Where } from "./world.ts";

const { values: options } = parseArgs({
  options: {
    places: { type: "string", default: "2000" },
    rate: { type: "string", default: "2000" },
    seconds: { type: "string", default: "20" },
    runs: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});
const perSecond = Number(options.rate);
const seconds = Number(options.seconds);
const runs = Number(options.runs);
const limit = 5;

readHexagons();
const cluster = await startCluster({
  settings: { shared_buffers: "512MB", jit: "off", fsync: "on", full_page_writes: "on" },
});
const folder = mkdtempSync(join(tmpdir(), "juxin-near-"));
const env = { DATABASE_URL: cluster.url, JUXIN_DATA: join(folder, "data"), JUXIN_DEMO: "1" };
try {
  const bytes = readFileSync(pbf);
  const network = buildNetwork(await readPbf(bytes), walk);
  const points = pointsBesideStreets(network, Number(options.places));
  const askers = pointsBesideStreets(network, 20_000);
  const { places, intervals } = await makeWorld(env, { name: "Porto Alegre", bytes }, points);
  const peerUrl = await newDatabase(cluster.url);
  const versions = await fillPeer(peerUrl, network, places, intervals);
  const cookie = (await signIn(env, 1)).find(({ role }) => role === "worker")!.cookie;
  const juxin = await startJuxin(env, ["--demo"]);
  const peer = await startPeer(join(import.meta.dirname, "peer/server.ts"), peerUrl);
  try {
    const open = (from: Where) => `${juxin.url}/api/v1/open/${district}/nearest?${query(from)}`;
    const theirs = (from: Where) => `${peer.url}/nearest?${query(from)}`;
    const agreed = await compare(askers.slice(0, 1000), open, theirs);
    const kinds: { name: string; url: string; rate: number; requests: Drive["requests"] }[] = [
      {
        name: "ours, published places, anybody",
        url: juxin.url,
        rate: perSecond,
        requests: askers.map((from) => ({ name: "open", url: open(from) })),
      },
      {
        name: "ours, a rider who is signed in",
        url: juxin.url,
        rate: 0,
        requests: askers.map(({ lon: lng, lat }) => ({
          name: "rider",
          url: `${juxin.url}/api/v1/stations/near`,
          cookie,
          body: JSON.stringify({ lng, lat, limit }),
        })),
      },
      {
        name: versions,
        url: peer.url,
        rate: 0,
        requests: askers.map((from) => ({ name: "peer", url: theirs(from) })),
      },
    ];
    const loads: number[] = [];
    const measured = [];
    for (const kind of kinds) {
      loads.push(load());
      const pid = kind.url === juxin.url ? juxin.pid : null;
      measured.push(await measure(kind.name, kind.requests, kind.rate, pid));
    }
    loads.push(load());
    report({ agreed, measured, loads, versions });
  } finally {
    await juxin.stop();
    peer.child.kill("SIGTERM");
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

function query({ lon, lat }: Where): string {
  return `lng=${lon.toFixed(7)}&lat=${lat.toFixed(7)}&limit=${limit}`;
}

/** First what it can bear, with 16 clients that wait; then times at a constant rate, half of that where none is given. */
async function measure(
  name: string,
  requests: Drive["requests"],
  wanted: number,
  pid: number | null,
) {
  await drive({ how: "closed", clients: 16, seconds: 4, requests });
  const most = [];
  for (let run = 0; run < runs; run++)
    most.push(await drive({ how: "closed", clients: 16, seconds: 5, requests }));
  const capacity = medianOf(most.map((one) => one.perSecond));
  const rate = wanted > 0 ? wanted : Math.max(1, Math.round(capacity / 2));
  const before = cpuSecondsOf(pid);
  const constant = [];
  for (let run = 0; run < runs; run++)
    constant.push(await drive({ how: "constant", perSecond: rate, seconds, requests }));
  const answers = constant.reduce((sum, one) => sum + one.samples.length, 0);
  const used = cpuSecondsOf(pid) - before;
  const cpuMs = Number.isNaN(used) ? null : Math.round((used / answers) * 100_000) / 100;
  const failed = [...most, ...constant].flatMap((one) => one.samples).filter((one) => !one.ok);
  if (failed.length > 0) throw new Error(`${failed.length} requests failed: ${name}`);
  const spreads = constant.map((one) => spreadOf(one.samples.map(({ ms }) => ms)));
  const of = (key: keyof Spread) => medianOf(spreads.map((spread) => spread[key]));
  const spread: Spread = {
    n: of("n"),
    p50: of("p50"),
    p95: of("p95"),
    p99: of("p99"),
    max: of("max"),
  };
  process.stdout.write(
    `  ${name}: ${capacity}/s; at ${rate}/s p50 ${spread.p50} p99 ${spread.p99}\n`,
  );
  return { name, capacity, rate, ...spread, cpuMs };
}

/** Processor time of a process until now, by Linux's own account; it hardly depends on what else runs. */
function cpuSecondsOf(pid: number | null): number {
  if (pid === null || process.platform !== "linux") return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function report(result: {
  agreed: Awaited<ReturnType<typeof compare>>;
  measured: Awaited<ReturnType<typeof measure>>[];
  loads: number[];
  versions: string;
}): void {
  const { agreed, measured, loads } = result;
  const [ours, , theirs] = measured;
  const paragraphs = [
    `**${ours!.capacity} answers/s, and p99 ${ours!.p99} ms at a constant ${ours!.rate}/s** (goal: at least 2,000/s, p99 below 20 ms); ${result.versions}: ${theirs!.capacity} answers/s, **${round(ours!.capacity / theirs!.capacity)} times** fewer. ` +
      `The nearest ${limit} open ones of ${options.places} places by walking time on Porto Alegre's streets. Medians of ${runs} runs of ${seconds} s; the load, in a process of its own, on the same two cores. Load average before each and after: ${loads.join(", ")}.`,
    table(
      [
        "who answers",
        "most, answers/s",
        "constant rate, /s",
        "p50, ms",
        "p95, ms",
        "p99, ms",
        "max, ms",
        "server's processor time an answer, ms",
      ],
      measured.map((m) => [m.name, m.capacity, m.rate, m.p50, m.p95, m.p99, m.max, m.cpuMs ?? "–"]),
    ),
    `Both asked from the same ${agreed.asked} points: ${agreed.same} times the same places in the same order, ${agreed.tied} times another order of places less than a second apart, ${agreed.different} times others (where a point is as near to two streets, either may be taken). Largest difference in time ${agreed.worst} s beyond our rounding to a tenth of a minute.`,
  ];
  if (options.write)
    writeResult(import.meta.dirname, { machine: machine(), options, ...result }, paragraphs);
  else process.stdout.write(`${paragraphs.join("\n\n")}\n`);
}
