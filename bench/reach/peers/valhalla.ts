import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export interface LonLat {
  lon: number;
  lat: number;
}

/** What we ask of Valhalla's Node bindings; its own types are open. */
interface Actor {
  isochrone(query: string): Promise<string>;
  matrix(query: string): Promise<string>;
}

export interface Valhalla {
  version: string;
  buildSeconds: number;
  /** A polygon as GeoJSON text, as its own users get it. */
  isochrone(place: LonLat, minutes: number): Promise<string>;
  /** Seconds from a place to each target; null where it finds no way. */
  times(from: LonLat, to: readonly LonLat[]): Promise<(number | null)[]>;
}

const limits = {
  isochrone: { max_contours: 4, max_time_contour: 120, max_locations: 1 },
  pedestrian: { max_distance: 250_000, max_locations: 5000, max_matrix_distance: 200_000 },
};

/** Builds Valhalla's tiles of an extract in a folder and opens them. Walking at 5.1 km/h. */
export async function openValhalla(pbf: string, folder: string): Promise<Valhalla> {
  const load = createRequire(import.meta.url);
  const {
    Actor: Open,
    getConfig,
    VALHALLA_VERSION,
  } = load("@valhallajs/valhallajs") as {
    Actor: { new (config: unknown): Actor };
    getConfig(options: object): Promise<Record<string, Record<string, unknown>>>;
    VALHALLA_VERSION: string;
  };
  const config = await getConfig({
    tileDir: join(folder, "tiles"),
    tileExtract: join(folder, "tiles.tar"),
  });
  const service = config["service_limits"] as Record<string, object>;
  service["isochrone"] = { ...service["isochrone"], ...limits.isochrone };
  service["pedestrian"] = {
    ...service["pedestrian"],
    ...limits.pedestrian,
    max_matrix_location_pairs: 1_000_000,
  };
  config["mjolnir"]!["logging"] = { type: "", color: false };
  const path = join(folder, "valhalla.json");
  writeFileSync(path, JSON.stringify(config));
  const started = performance.now();
  const cli = join(dirname(load.resolve("@valhallajs/valhallajs")), "bin/valhalla-cli.js");
  // It leaves a list of doubled ways where it is started.
  execFileSync(process.execPath, [cli, "build_tiles", "-c", path, resolve(pbf)], {
    cwd: dirname(path),
    stdio: "pipe",
  });
  const buildSeconds = (performance.now() - started) / 1000;
  const actor = new Open(JSON.stringify(config));
  return {
    version: VALHALLA_VERSION,
    buildSeconds,
    isochrone: (place, minutes) =>
      actor.isochrone(
        JSON.stringify({
          locations: [place],
          costing: "pedestrian",
          contours: [{ time: minutes }],
          polygons: true,
        }),
      ),
    async times(from, to) {
      const answer = await actor.matrix(
        JSON.stringify({ sources: [from], targets: to, costing: "pedestrian", verbose: false }),
      );
      const { sources_to_targets: found } = JSON.parse(answer) as {
        sources_to_targets: { durations: (number | null)[][] };
      };
      return found.durations[0]!;
    },
  };
}
