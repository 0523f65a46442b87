import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { finished } from "node:stream/promises";
import {
  type Circle,
  ebike,
  isSnap,
  loadNetwork,
  type Network,
  type Place,
  PlaceListError,
  type Profile,
  reachOne,
  readPlaces,
  saveNetwork,
  Search,
  straightLineCircle,
  suspectDatum,
  toFeature,
  walk,
} from "@juxin/reach";
import type { Datum } from "@juxin/standards";
import { say, UsageError, type Command, type Values } from "./command.ts";
import { type Missed, sayMissed } from "./reach/missed.ts";
import { nodeRows, nodesHead } from "./reach/nodeRows.ts";

const modes: Record<string, Profile> = { walk, ebike };
const datums: Record<string, Datum> = {
  wgs84: "WGS-84",
  cgcs2000: "CGCS2000",
  gcj02: "GCJ-02",
  bd09: "BD-09",
};

export const reach: Command = {
  help: `juxin reach --network city.osm.pbf --mode walk --minutes 10,15 --from places.csv --out circles.geojson

沿真实道路画出每个地点若干分钟内步行（walk）或骑电动自行车（ebike）可到的范围，不需要数据库。
Draws, along real streets, what each place reaches on foot (walk) or by e-bike within some minutes. Needs no
database.

  --network  路网 roads: OpenStreetMap .osm.pbf, GeoJSON lines, a list of roads (.json), or a saved network
  --mode     walk 5.1 km/h | ebike 15 km/h (default walk)
  --minutes  分钟数 such as 10,15 (default 15)
  --from     地点表 CSV with columns lon,lat (经度,纬度), optionally id,name (编号,名称)
  --datum    地点表的坐标系 datum of its coordinates: wgs84 | cgcs2000 | gcj02 | bd09 (default wgs84)
  --out      范围 circles as GeoJSON in WGS-84, one feature for each place and number of minutes
  --reached  可到的路网节点 nodes reached, CSV: place,node,lon,lat,seconds,minutes
  --snap     地点离道路最远多少米 farthest street from a place, m (default 250)
  --count-access     把地点到道路的一段也算进时间 count the way from the place to its street too
  --save-network     另存路网，下次打开更快 keep the network in a file that opens at once
  --straight-line    没有路网时按直线画圆 circles as the crow flies, where there are no roads
  --strict           有地点不在路网上时以 3 退出 exit with 3 when any place stands on no street`,
  options: {
    network: { type: "string" },
    mode: { type: "string" },
    minutes: { type: "string" },
    from: { type: "string" },
    datum: { type: "string" },
    out: { type: "string" },
    reached: { type: "string" },
    snap: { type: "string" },
    "count-access": { type: "boolean" },
    "save-network": { type: "string" },
    "straight-line": { type: "boolean" },
    strict: { type: "boolean" },
  },
  async run(values) {
    const asked = readOptions(values);
    const list = await listOf(asked.from, asked.datum);
    const missed: Missed[] = list.faults.map((fault) => ({ ...fault, nearest: null }));
    const started = performance.now();
    const network = asked.network === null ? null : await loadNetwork(asked.network, asked.profile);
    if (network !== null) {
      sayNetwork(network, performance.now() - started);
      if (asked.save !== null) await saveNetwork(network, asked.save);
      saySuspicion(network, list.places);
    }
    const count = await write(network, list.places, asked, missed);
    for (const line of sayMissed(missed)) say(line);
    const all = list.places.length + list.faults.length;
    const drawn = all - missed.length;
    say(
      `${drawn}/${all} 个地点已画出，${count} 个范围写入 ${asked.out} ${drawn} of ${all} places drawn, ${count} circles in ${asked.out}` +
        (missed.length > 0 ? `；${missed.length} 个未画出 ${missed.length} not drawn` : "") +
        `  ${((performance.now() - started) / 1000).toFixed(2)} s`,
    );
    if (drawn === 0 || (asked.strict && missed.length > 0)) process.exitCode = 3;
  },
};

type Asked = ReturnType<typeof readOptions>;

function readOptions(values: Values) {
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const need = (name: string, what: string): string => {
    const value = text(name);
    if (value === null) throw new UsageError(`缺少 --${name} Name ${what} with --${name}`);
    return value;
  };
  const profile = modes[text("mode") ?? "walk"];
  if (profile === undefined) throw new UsageError("--mode walk | ebike");
  const minutes = (text("minutes") ?? "15").split(/[,，]/).map(Number);
  if (!minutes.every((one) => one > 0 && one <= 240))
    throw new UsageError(
      "--minutes 须为 1 到 240 之间的分钟数 must be numbers above 0 and up to 240",
    );
  const datum = datums[(text("datum") ?? "wgs84").toLowerCase().replaceAll("-", "")];
  if (datum === undefined) throw new UsageError(`--datum ${Object.keys(datums).join(" | ")}`);
  const snap = Number(text("snap") ?? 250);
  if (!(snap > 0)) throw new UsageError("--snap 须为米数 must be a number of metres");
  const straight = values["straight-line"] === true;
  return {
    profile,
    minutes: [...new Set(minutes)].toSorted((a, b) => a - b),
    datum,
    snap,
    network: straight ? null : need("network", "the roads (or use --straight-line)"),
    from: need("from", "the list of places"),
    out: need("out", "the file to write"),
    reached: text("reached"),
    save: text("save-network"),
    countAccess: values["count-access"] === true,
    strict: values["strict"] === true,
  };
}

async function listOf(path: string, datum: Datum) {
  try {
    return readPlaces(await readFile(path), datum);
  } catch (error) {
    throw error instanceof PlaceListError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

/** Writes the circles and, when asked, the nodes; adds to `missed` what stands on no street. */
async function write(
  network: Network | null,
  places: readonly Place[],
  asked: Asked,
  missed: Missed[],
): Promise<number> {
  const { profile, minutes, reached } = asked;
  const search = network === null ? null : new Search(network);
  const out = createWriteStream(asked.out);
  const nodes = reached === null || network === null ? null : createWriteStream(reached);
  out.write(`{"type":"FeatureCollection","mode":"${profile.id}","datum":"WGS-84","features":[`);
  nodes?.write(nodesHead);
  let count = 0;
  const put = (place: Place, circle: Circle, snap?: Parameters<typeof toFeature>[3]): void => {
    const feature = JSON.stringify(toFeature(place, circle, profile.id, snap));
    out.write(`${count === 0 ? "" : ","}\n${feature}`);
    count += 1;
  };
  for (const place of places) {
    if (search === null) {
      for (const one of minutes) put(place, straightLineCircle(place, one, profile));
      continue;
    }
    const {
      snap,
      circles,
      reached: found,
    } = reachOne(search, place, {
      minutes,
      maxMetres: asked.snap,
      countAccess: asked.countAccess,
      nodes: nodes !== null,
    });
    if (!isSnap(snap)) {
      missed.push({ id: place.id, line: place.line, ...snap });
      continue;
    }
    for (const circle of circles) put(place, circle, snap);
    if (nodes !== null && found !== null)
      nodes.write(nodeRows(search.network, place.id, found, minutes));
  }
  const off = missed.map(({ id, reason, nearest }) => ({ id, reason, nearest_m: nearest }));
  out.end(`\n],"notDrawn":${JSON.stringify(off)}}\n`);
  nodes?.end();
  await Promise.all([finished(out), nodes === null ? null : finished(nodes)]);
  return count;
}

function sayNetwork({ nodeCount, report }: Network, ms: number): void {
  say(
    `路网 network: ${nodeCount} 个节点 nodes, ${report.ways} 条道路 ways, ${(ms / 1000).toFixed(2)} s`,
  );
  const odd = [
    [report.doubledWays, "条重复道路已去掉 doubled ways left out"],
    [report.missingNodes, "处道路在文件边缘中断 places where a way leaves the file"],
    [report.skipped, "条道路坐标有误已跳过 roads with wrong coordinates left out"],
  ] as const;
  for (const [count, what] of odd) if (count > 0) say(`  ${count} ${what}`);
}

function saySuspicion(network: Network, places: readonly Place[]): void {
  const { datum, asGiven, asThat } = suspectDatum(network, places);
  if (datum === "WGS-84") return;
  const option = datum.toLowerCase().replace("-", "");
  say(
    `坐标像是 ${datum}，不是所说的坐标系：到道路的中位距离会从 ${Math.round(asGiven)} 米变为 ${Math.round(asThat)} 米，请核对后加 --datum ${option} ` +
      `The coordinates look like ${datum}: the median way to a street would be ${Math.round(asThat)} m instead of ${Math.round(asGiven)} m; check, and add --datum ${option}`,
  );
}
