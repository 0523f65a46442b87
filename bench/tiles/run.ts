import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildNetwork, type Network, readPbf, walk } from "@juxin/reach";
import { startCluster } from "../../tools/postgresCluster.mjs";
import { createDice } from "../cases/fill/drawCase.ts";
import { drive, type Driven } from "../measure/drive.ts";
import { load, machine } from "../measure/machine.ts";
import { medianOf, type Spread, spreadOf } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { district, importRoads, makeWorld } from "../near/world.ts";
import { pbf, readHexagons, repeat } from "../reach/city.ts";
import { newDatabase, startPeer } from "../server/peerServer.ts";
import { startJuxin } from "../server/startJuxin.ts";
import { fillPeer } from "./peer/fill.ts";

const { values: options } = parseArgs({
  options: {
    copies: { type: "string", default: "27" },
    rate: { type: "string", default: "40" },
    runs: { type: "string", default: "3" },
    seconds: { type: "string", default: "15" },
    write: { type: "boolean", default: false },
  },
});
const perSecond = Number(options.rate);
const seconds = Number(options.seconds);
const runs = Number(options.runs);
const copies = Number(options.copies);
const zooms = [10, 11, 12, 13, 14, 15, 16];

readHexagons();
const cluster = await startCluster({ settings: { shared_buffers: "512MB", jit: "off" } });
const folder = mkdtempSync(join(tmpdir(), "juxin-tiles-"));
const env = { DATABASE_URL: cluster.url, JUXIN_DATA: join(folder, "data"), JUXIN_DEMO: "1" };
const loads = [load()];
try {
  const peerUrl = await newDatabase(cluster.url);
  const bytes = readFileSync(pbf);
  const roads = await readPbf(bytes);
  await makeWorld(env, { name: "Porto Alegre", bytes }, []);
  const small = await measure("Porto Alegre", buildNetwork(roads, walk), peerUrl);
  const wide = repeat(roads, copies);
  await importRoads(env, { name: "large", bytes: wide });
  const many = buildNetwork(await readPbf(wide), walk);
  const large = await measure(`Porto Alegre × ${copies}`, many, peerUrl);
  loads.push(load());
  report([small, large]);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** As many tiles with streets in them as one run asks for, the same number of each zoom. */
function drawTiles(network: Network): [number, number, number][] {
  const dice = createDice(7);
  const { shapeNode, lon, lat } = network.arrays;
  const wanted = Math.ceil((perSecond * seconds) / zooms.length);
  const tiles = zooms.flatMap((z) => {
    const found = new Map<string, [number, number, number]>();
    for (let tries = 0; found.size < wanted && tries < wanted * 20; tries++) {
      const node = shapeNode[Math.floor(dice.roll() * shapeNode.length)]!;
      const sine = Math.sin((lat[node]! * Math.PI) / 1.8e9);
      const x = Math.floor((lon[node]! / 3.6e9 + 0.5) * 2 ** z);
      const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z);
      found.set(`${x}/${y}`, [z, x, y]);
    }
    return [...found.values()];
  });
  for (let i = tiles.length - 1; i > 0; i--) {
    const j = Math.floor(dice.roll() * (i + 1));
    [tiles[i], tiles[j]] = [tiles[j]!, tiles[i]!];
  }
  return tiles;
}

/** Cold: each tile once, of a server that has opened its streets and cut nothing. Warm: the same tiles again. */
async function measure(where: string, network: Network, peerUrl: string) {
  const tiles = drawTiles(network);
  const version = await fillPeer(peerUrl, network);
  const ask = (base: string, rate: number, length: number) =>
    drive({
      how: "constant",
      perSecond: rate,
      seconds: length,
      fine: [200, 204],
      requests: tiles.map(([z, x, y]) => ({ name: String(z), url: `${base}/${z}/${x}/${y}` })),
    });
  const coldSeconds = Math.floor(tiles.length / perSecond);
  const [cold, warm, peerRuns]: [Driven[], Driven[], Driven[]] = [[], [], []];
  const first: number[] = [];
  let size = { ours: 0, theirs: 0 };
  for (let run = 0; run < runs; run++) {
    const juxin = await startJuxin(env, ["--demo"]);
    const base = `${juxin.url}/api/v1/open/${district}/tiles/roads`;
    try {
      const from = performance.now();
      await (await fetch(`${base}/16/0/0`)).arrayBuffer();
      first.push(performance.now() - from);
      cold.push(await ask(base, perSecond, coldSeconds));
      warm.push(await ask(base, perSecond * 5, seconds));
      if (run === 0) size = { ...size, ours: await bytesOf(base, tiles) };
    } finally {
      await juxin.stop();
    }
    const peer = await startPeer(join(import.meta.dirname, "peer/server.ts"), peerUrl);
    try {
      peerRuns.push(await ask(peer.url, perSecond, coldSeconds));
      if (run === 0) size = { ...size, theirs: await bytesOf(peer.url, tiles) };
    } finally {
      peer.child.kill("SIGTERM");
    }
  }
  const failed = [...cold, ...warm, ...peerRuns].flatMap((one) => one.samples.filter((s) => !s.ok));
  if (failed.length > 0) throw new Error(`${failed.length} tiles were not answered`);
  const result = {
    where,
    streets: network.linkCount,
    tiles: tiles.length,
    version,
    size,
    first: Math.round(medianOf(first)),
    cold: over(cold),
    warm: over(warm),
    peer: over(peerRuns),
    coldByZoom: zooms.map((z) => ({
      z,
      ours: over(cold, String(z)),
      peer: over(peerRuns, String(z)),
    })),
  };
  const { p99 } = result.cold;
  process.stdout.write(
    `  ${where}: cold p99 ${p99}, warm p99 ${result.warm.p99}, peer ${result.peer.p99}\n`,
  );
  return result;
}

function over(driven: readonly Driven[], name?: string): Spread {
  const spreads = driven.map(({ samples }) =>
    spreadOf(samples.filter((one) => name === undefined || one.name === name).map(({ ms }) => ms)),
  );
  const of = (key: keyof Spread) => medianOf(spreads.map((spread) => spread[key]));
  return { n: of("n"), p50: of("p50"), p95: of("p95"), p99: of("p99"), max: of("max") };
}

/** Mean size as sent to a browser, kB. */
async function bytesOf(base: string, tiles: readonly [number, number, number][]): Promise<number> {
  let sum = 0;
  const some = tiles.slice(0, 200);
  for (const [z, x, y] of some) {
    const response = await fetch(`${base}/${z}/${x}/${y}`);
    const body = await response.arrayBuffer();
    sum += Number(response.headers.get("content-length") ?? body.byteLength);
  }
  return Math.round(sum / some.length / 100) / 10;
}

function report(measured: Awaited<ReturnType<typeof measure>>[]): void {
  const row = (where: string, who: string, rate: number, s: Spread) => [
    where,
    who,
    rate,
    s.n,
    s.p50,
    s.p95,
    s.p99,
    s.max,
  ];
  const worst = Math.max(...measured.flatMap(({ cold, warm }) => [cold.p99, warm.p99]));
  const paragraphs = [
    `**p99 ${worst} ms at worst, cold and warm, over both networks** (goal: below 50 ms). Tiles of zooms 10 to 16 with streets in them, as many of each zoom as there are, at a constant rate from a process of its own; cold: each tile once of a server that has cut none, warm: the same again. Medians of ${runs} runs. Load average before and after: ${loads.join(", ")} (2 cores).`,
    table(
      ["network", "who", "tiles/s", "asked", "p50, ms", "p95, ms", "p99, ms", "max, ms"],
      measured.flatMap((one) => [
        row(one.where, "ours, cold", perSecond, one.cold),
        row(one.where, "ours, warm", perSecond * 5, one.warm),
        row(one.where, `PostGIS ${one.version}, ST_AsMVT`, perSecond, one.peer),
      ]),
    ),
    `Mean size as sent: ${measured.map(({ where, size }) => `${where} ours ${size.ours} kB (gzip), PostGIS ${size.theirs} kB (not compressed)`).join("; ")}.`,
    `The very first tile after a start waits for the streets to be read: ${measured.map(({ where, first }) => `${where} ${first} ms`).join(", ")}.`,
    "Cold, by zoom:",
    table(
      [
        "network",
        "zoom",
        "tiles",
        "ours p50, ms",
        "ours p99, ms",
        "PostGIS p50, ms",
        "PostGIS p99, ms",
      ],
      measured.flatMap((one) =>
        one.coldByZoom.map(({ z, ours, peer }) => [
          one.where,
          z,
          ours.n,
          ours.p50,
          ours.p99,
          peer.p50,
          peer.p99,
        ]),
      ),
    ),
  ];
  if (options.write)
    writeResult(import.meta.dirname, { machine: machine(), options, loads, measured }, paragraphs);
  else process.stdout.write(`${paragraphs.join("\n\n")}\n`);
}
