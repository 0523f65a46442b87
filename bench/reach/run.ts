import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  buildNetwork,
  countReachable,
  createPlaceFinder,
  isSnap,
  type Network,
  type Place,
  type Profile,
  reach,
  readPbf,
  type Roads,
  Search,
  snapPoint,
  toFeature,
  walk,
} from "@juxin/reach";
import { load, machine } from "../measure/machine.ts";
import { medianOf, round } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { agree, shareOf } from "./agreement.ts";
import { pbf, readHexagons, repeat } from "./city.ts";
import { openPgRouting } from "./peers/pgRouting.ts";
import { runPandana } from "./peers/pandana.ts";
import { openValhalla } from "./peers/valhalla.ts";
import { sameAsPlain } from "./sameAsPlain.ts";

const { values: options } = parseArgs({
  options: { write: { type: "boolean", default: false }, rounds: { type: "string", default: "7" } },
});
const rounds = Number(options.rounds);
const minutes = 15;
/** More than a million nodes, and 474,000 junctions. */
const copies = 27;
const hexagons = readHexagons();
const places = hexagons.slice(0, 128);
const folder = mkdtempSync(join(tmpdir(), "juxin-reach-"));
const loads = [load()];
/** Private streets left out altogether, so that every engine searches the very same graph. */
const open: Profile = { ...walk, endsOnly: [], deny: [...walk.deny, ...walk.endsOnly] };

try {
  const roads = await readPbf(pbf);
  const circles = await measureCircles(buildNetwork(roads, walk));
  const small = await measureSets(buildNetwork(roads, open), roads, "Porto Alegre");
  const file = join(folder, "wide.osm.pbf");
  writeFileSync(file, repeat(roads, copies));
  const wide = await readPbf(file);
  const large = await measureSets(buildNetwork(wide, open), null, `Porto Alegre × ${copies}`);
  const build = measureBuild(file);
  const counts = await measureCounts(buildNetwork(wide, walk));
  const nearest = measureNearest(buildNetwork(roads, walk));
  loads.push(load());
  report({ circles, sets: [small, large], build, counts, nearest });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureCircles(network: Network) {
  const valhalla = await openValhalla(pbf, folder);
  const ours: number[] = [];
  const theirs: number[] = [];
  let [ourBytes, theirBytes] = [0, 0];
  for (let i = -2; i < rounds; i++) {
    const mine = timed(() => {
      const text = JSON.stringify(
        reach(network, places, { minutes: [minutes] }).map(({ circles }, p) =>
          circles.map((circle) => toFeature(places[p]!, circle, "walk")),
        ),
      );
      ourBytes = text.length;
    });
    const started = performance.now();
    theirBytes = 0;
    for (const { lon, lat } of places)
      theirBytes += (await valhalla.isochrone({ lon, lat }, minutes)).length;
    if (i < 0) continue;
    ours.push(mine);
    theirs.push(performance.now() - started);
  }
  const sample = [...hexagons.slice(0, 32), ...hexagons.filter((_, i) => i % 20 === 7)];
  const agreement = await agree(network, valhalla, sample, hexagons, minutes);
  return {
    ours: round(medianOf(ours)),
    theirs: round(medianOf(theirs)),
    times: round(medianOf(theirs) / medianOf(ours)),
    ourBytes,
    theirBytes,
    version: valhalla.version,
    buildTiles: round(valhalla.buildSeconds),
    places: sample.length,
    agreement,
  };
}

async function measureSets(network: Network, roads: Roads | null, where: string) {
  const search = new Search(network);
  const sources = junctionsNear(network, places);
  const seconds = minutes * 60;
  const run = (): number => {
    let nodes = 0;
    for (const source of sources) {
      search.runFromJunction(source, seconds);
      nodes += search.reachedCount;
    }
    return nodes;
  };
  const nodes = run();
  const ours = medianOf(repeated(() => void run()));
  const peers: { peer: string; ms: number; nodes: number; times: number }[] = [];
  const routing = await openPgRouting(network);
  try {
    const found: number[] = [];
    let reached = 0;
    for (let i = -1; i < Math.min(rounds, 5); i++) {
      const started = performance.now();
      reached = await routing.reach(sources, seconds);
      if (i >= 0) found.push(performance.now() - started);
    }
    const ms = round(medianOf(found));
    const peer = `pgRouting ${routing.version}, one call`;
    peers.push({ peer, ms, nodes: reached, times: round(ms / ours) });
    for (const source of sources.slice(0, 16)) {
      const theirs = await routing.nodes(source, seconds);
      search.runFromJunction(source, seconds);
      const mine = search.reached.subarray(0, search.reachedCount);
      if (theirs.size !== mine.length || mine.some((node) => !theirs.has(node)))
        throw new Error(`pgRouting reaches other nodes from ${source}`);
    }
  } finally {
    await routing.stop();
  }
  const python = process.env["BENCH_PYTHON"];
  if (python !== undefined) {
    const {
      version,
      ms,
      nodes: reached,
    } = runPandana(python, network, sources, (walk.speeds["residential"]! / 3.6) * seconds, folder);
    peers.push({
      peer: `pandana ${version}`,
      ms: round(ms),
      nodes: reached,
      times: round(ms / ours),
    });
  }
  return {
    where,
    junctions: network.junctionCount,
    nodes,
    ours: round(ours),
    peers,
    plain: roads === null ? null : sameAsPlain(network, roads, open, sources, seconds),
  };
}

function measureBuild(file: string) {
  const program = join(import.meta.dirname, "buildOne.ts");
  const runs = Array.from({ length: 3 }, () => {
    const said = execFileSync(process.execPath, [program, file], { encoding: "utf8" });
    return JSON.parse(said) as Record<"whole" | "read" | "build" | "nodes" | "memoryMb", number>;
  });
  const median = (key: keyof (typeof runs)[number]) =>
    Math.round(medianOf(runs.map((run) => run[key])));
  return {
    megabytes: round(statSync(file).size / 1e6),
    nodes: runs[0]!.nodes,
    whole: median("whole"),
    read: median("read"),
    build: median("build"),
    memoryMb: median("memoryMb"),
  };
}

async function measureCounts(network: Network) {
  const started = performance.now();
  const counts = await countReachable(network, { minutes, threads: 2 });
  return {
    junctions: network.junctionCount,
    seconds: round((performance.now() - started) / 1000),
    counted: counts.reduce((sum, one) => sum + one, 0),
  };
}

function measureNearest(network: Network) {
  const finder = createPlaceFinder(network, places);
  const asked = hexagons.filter((one) => isSnap(snapPoint(network, one)));
  const ask = () => asked.forEach((from) => void finder.find(from, { limit: 5 }));
  const ms = medianOf(repeated(ask));
  return { places: places.length, perSecond: Math.round((asked.length / ms) * 1000) };
}

/** Ends of the streets on which the places stand. */
function junctionsNear(network: Network, from: readonly Place[]): number[] {
  return from.flatMap((place) => {
    const snap = snapPoint(network, place);
    return isSnap(snap) ? [network.arrays.linkFrom[snap.link]!] : [];
  });
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function repeated(work: () => void): number[] {
  work();
  work();
  return Array.from({ length: rounds }, () => timed(work));
}

function report(measured: {
  circles: Awaited<ReturnType<typeof measureCircles>>;
  sets: Awaited<ReturnType<typeof measureSets>>[];
  build: ReturnType<typeof measureBuild>;
  counts: Awaited<ReturnType<typeof measureCounts>>;
  nearest: ReturnType<typeof measureNearest>;
}): void {
  const { circles, sets, build, counts, nearest } = measured;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const { times, polygons, differences } = circles.agreement;
  const paragraphs = [
    `Load average before and after: ${loads.join(", ")}.`,
    `**${places.length} polygons of ${minutes} minutes on foot, Porto Alegre, as GeoJSON text**, median of ${rounds}, one thread each: ours ${circles.ours} ms, Valhalla ${circles.version} ${circles.theirs} ms: **${circles.times} times**. (Text ${circles.ourBytes} and ${circles.theirBytes} bytes; Valhalla's tiles took ${circles.buildTiles} s to build.)`,
    `**Agreement with Valhalla** on hexagons that either reaches from ${circles.places} places: ${percent(shareOf(times))} by walking time to the hexagon's centre (both ${times.both}, only ours ${times.onlyOurs}, only Valhalla ${times.onlyTheirs}; ours less theirs ${differences.join(" / ")} s at the 5th, 50th and 95th percentile), ${percent(shareOf(polygons))} by centres inside the polygons (both ${polygons.both}, only ours ${polygons.onlyOurs}, only Valhalla ${polygons.onlyTheirs}; Valhalla draws on a grid of about 200 m, we on one of 40 m).`,
    `**Sets of junctions reached in ${minutes} minutes**, ${places.length} places, one thread; the sets of pgRouting are ours, compared node by node from 16 of them:`,
    table(
      ["network", "junctions", "engine", "reached", "ms", "times ours"],
      sets.flatMap((one) => [
        [one.where, one.junctions, "ours", one.nodes, one.ours, 1],
        ...one.peers.map((peer) => [
          one.where,
          one.junctions,
          peer.peer,
          peer.nodes,
          peer.ms,
          peer.times,
        ]),
      ]),
    ),
    ...sets.flatMap(({ plain }) =>
      plain === null
        ? []
        : [
            `A textbook Dijkstra over every node of the file, written apart from the engine, reaches ${plain.nodes} nodes from those places: ${plain.different} of its nodes or ours are not in both; the largest difference in time is ${plain.largest.toExponential(0)} s.`,
          ],
    ),
    `**From PBF to network**: ${build.megabytes} MB, ${build.nodes} nodes: ${build.whole} ms from the start of the process (reading ${build.read}, building ${build.build}), ${build.memoryMb} MB.`,
    `**Every junction's count**: ${counts.junctions} junctions × ${minutes} minutes, 2 threads: ${counts.seconds} s (${counts.counted} counted).`,
    `**Nearest five of ${nearest.places} places by walking time**: ${nearest.perSecond} answers a second, one thread, without HTTP.`,
  ];
  if (options.write)
    writeResult(import.meta.dirname, { machine: machine(), loads, ...measured }, paragraphs);
  else process.stdout.write(`${paragraphs.join("\n\n")}\n`);
}
