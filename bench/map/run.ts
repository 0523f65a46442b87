import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import react from "@vitejs/plugin-react";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import vtPbf from "vt-pbf";
import { buildNetwork, type Network, readPbf, reach, walk } from "@juxin/reach";
import { roadTile } from "../../apps/server/src/modules/stations/published/roadTile.ts";
import { findChromium } from "../../tools/findChromium.mjs";
import { load, machine } from "../measure/machine.ts";
import { medianOf, round } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { pointsBesideStreets } from "../near/world.ts";
import { pbf, readHexagons } from "../reach/city.ts";
import { inTime, look, patience, screens, type Seen } from "./look.ts";

const { values: options } = parseArgs({
  options: {
    places: { type: "string", default: "10000" },
    minutes: { type: "string", default: "15" },
    runs: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    gpu: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const runs = Number(options.runs);
const software = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(options.gpu ? [] : software),
];

readHexagons();
const executablePath = findChromium();
if (executablePath === null) throw new Error("No Chromium found: set CHROME_PATH.");
const folder = mkdtempSync(join(tmpdir(), "juxin-map-"));
const loads = [load()];
let server: Server | null = null;
let browser: Browser | null = null;
try {
  await build({
    root: join(import.meta.dirname, "page"),
    plugins: [react()],
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, target: "es2023" },
  });
  const network = buildNetwork(await readPbf(readFileSync(pbf)), walk);
  const data = makeShapes(network);
  server = serve(network, data);
  const port = await new Promise<number>((resolve) => {
    server?.listen(0, "127.0.0.1", () => {
      const address = server?.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  browser = await chromium.launch({ executablePath, args: flags });
  const measured = [];
  for (const screen of screens)
    for (const { name, box } of data.boxes)
      for (const who of ["ours", "leaflet"]) {
        if (!`${screen.name}, ${name}, ${who}`.includes(options.only)) continue;
        const url = `http://127.0.0.1:${port}/index.html?who=${who}&box=${box.join(",")}`;
        const seen: (Seen | null)[] = [];
        for (let run = 0; run < runs && !seen.includes(null); run++) {
          const one = await inTime(look(browser, url, screen));
          seen.push(one);
          if (one !== null) continue;
          await browser.close();
          browser = await chromium.launch({ executablePath, args: flags });
        }
        const whole = seen.every((one) => one !== null) ? seen : null;
        const of = (key: keyof Seen) =>
          whole === null ? null : round(medianOf(whole.map((one) => one[key])));
        const one = {
          screen: screen.name,
          view: name,
          who,
          shownMs: of("shownMs"),
          perSecond: of("perSecond"),
          interval95: of("interval95"),
          mainMs: of("mainMs"),
        };
        measured.push(one);
        process.stdout.write(`  ${JSON.stringify(one)}\n`);
      }
  loads.push(load());
  report(measured, Math.round(data.circles.length / 1e5) / 10);
} finally {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}

/** Places beside streets and what each reaches on foot, as the server tells them, and two boxes to look at. */
function makeShapes(network: Network) {
  const points = pointsBesideStreets(network, Number(options.places));
  const minutes = Number(options.minutes);
  const collection = (features: unknown[]) =>
    JSON.stringify({ type: "FeatureCollection", features });
  const looks = ["open", "open", "closed", "fault"];
  const reached = reach(network, points, { minutes: [minutes] });
  const lons = points.map(({ lon }) => lon).toSorted((a, b) => a - b);
  const lats = points.map(({ lat }) => lat).toSorted((a, b) => a - b);
  const [x, y] = [lons[lons.length >> 1]!, lats[lats.length >> 1]!];
  return {
    places: collection(
      points.map(({ lon, lat }, n) => ({
        type: "Feature",
        properties: { id: String(n), name: `驿站 ${n}`, look: looks[n % looks.length] },
        geometry: { type: "Point", coordinates: [lon, lat] },
      })),
    ),
    circles: collection(
      reached.flatMap(({ circles }) =>
        circles.map(({ geometry, basis }) => ({
          type: "Feature",
          properties: { minutes, basis },
          geometry,
        })),
      ),
    ),
    boxes: [
      { name: "the whole city", box: [lons[0]!, lats[0]!, lons.at(-1)!, lats.at(-1)!] },
      { name: "a quarter of it", box: [x - 0.01, y - 0.008, x + 0.01, y + 0.008] },
    ],
  };
}

function serve(network: Network, data: { places: string; circles: string }): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://map").pathname;
    const tile = /^\/tiles\/(\d+)\/(\d+)\/(\d+)$/.exec(path)?.slice(1).map(Number);
    if (tile !== undefined) {
      const [z = 0, x = 0, y = 0] = tile;
      response.end(vtPbf.fromGeojsonVt({ roads: roadTile(network, [z, x, y]) }, { version: 2 }));
    } else if (path === "/places.json") response.end(data.places);
    else if (path === "/circles.json") response.end(data.circles);
    else {
      try {
        const kinds: Record<string, string> = {
          html: "text/html",
          js: "text/javascript",
          mjs: "text/javascript",
          css: "text/css",
        };
        response.setHeader(
          "content-type",
          kinds[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
        );
        response.end(readFileSync(join(folder, path)));
      } catch {
        response.statusCode = 404;
        response.end();
      }
    }
  });
}

function report(
  measured: {
    screen: string;
    view: string;
    who: string;
    shownMs: number | null;
    perSecond: number | null;
    interval95: number | null;
    mainMs: number | null;
  }[],
  megabytes: number,
): void {
  const own = measured.filter(({ who }) => who === "ours");
  const worst = Math.max(
    ...own
      .filter(({ screen }) => screen.startsWith("desktop"))
      .map((m) => m.mainMs ?? Number.POSITIVE_INFINITY),
  );
  const paragraphs = [
    `**${worst} ms of the main thread a frame at worst on a desktop** (60 frames a second leave 16.7 ms), with ${options.places} places and their circles of ${options.minutes} minutes (${megabytes} MB) on the console's map, dragged about. ` +
      `${options.gpu ? "Drawn by the machine's graphics processor." : "Drawn in software (SwiftShader): frames a second say what two busy cores paint, not what a graphics processor does; the main thread's time a frame leaves the painting out, but is time on the wall, and so grows with what else runs."} Medians of ${runs}. Load average before and after: ${loads.join(", ")} (2 cores).`,
    table(
      [
        "screen",
        "view",
        "who",
        "shown after, ms",
        "frames/s",
        "95 % of frames within, ms",
        "main thread a frame, ms",
      ],
      measured.map((m) => [
        m.screen,
        m.view,
        m.who === "ours" ? "ours" : "Leaflet 1.9.4 on canvas",
        m.shownMs ?? `given up after ${patience / 1000} s`,
        m.perSecond ?? "–",
        m.interval95 ?? "–",
        m.mainMs ?? "–",
      ]),
    ),
  ];
  if (options.write)
    writeResult(
      import.meta.dirname,
      { machine: machine(), options, loads, megabytes, measured },
      paragraphs,
    );
  else process.stdout.write(`${paragraphs.join("\n\n")}\n`);
}
