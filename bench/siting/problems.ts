import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { coverSets, loadNetwork, readPlaces, walk } from "@juxin/reach";
import { type Covers, coversWithin, readInstance } from "@juxin/siting";

const shared = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
export const network = join(shared, "osm/poa_osm.pbf");

export interface Problem {
  name: string;
  what: string;
  /** Of `juxin site`. */
  args: string[];
  open: number;
  /** Whether best is most (covering) or least (median). */
  maximise: boolean;
  goal: string;
  /** Stop ours at this gap; 0: proof. */
  gap: number;
}

/** What a peer solves: the very demands, unmerged. */
export type RawProblem =
  | { kind: "cover"; open: number; weights: Float64Array; covers: Covers }
  | {
      kind: "median";
      open: number;
      weights: Float64Array;
      reach: Covers & { costs: Float64Array };
    };

export function problemsIn(folder: string): Problem[] {
  const at = (name: string): string => join(shared, "siting", name);
  for (const path of [network, at("BDS100000.txt"), at("B700.txt")])
    if (!existsSync(path)) throw new Error(`${path} is not there: nothing was measured`);
  const bds = (radius: number, goal: string): Problem => ({
    name: `bds-r${radius}`,
    what: `BDS, 100 candidates × 100,000 demands, radius ${radius}, open 10`,
    args: ["--instance", at("BDS100000.txt"), "--radius", String(radius), "--open", "10"],
    open: 10,
    maximise: true,
    goal,
    gap: 0,
  });
  const [demand, candidates] = [join(folder, "demand.csv"), join(folder, "candidates.csv")];
  const lists = ["--network", network, "--demand", demand, "--candidates", candidates];
  const streets = (name: string, minutes: number, goal: string, gap: number): Problem => ({
    name,
    what: `Porto Alegre on foot, 1,000 candidates × 20,000 demands, ${minutes} minutes, open 50${gap > 0 ? `, certified within ${gap * 100} %` : ", proven"}`,
    args: [...lists, "--minutes", String(minutes), "--open", "50"],
    open: 50,
    maximise: true,
    goal,
    gap,
  });
  return [
    bds(4, "proven in less than 2 s (2,783,573)"),
    bds(5.5, "for information"),
    {
      name: "pmed32",
      what: "OR-Library pmed32: 700 nodes, open 10, p-median",
      args: ["--instance", at("B700.txt")],
      open: 10,
      maximise: false,
      goal: "proven in less than 10 s (9,297)",
      gap: 0,
    },
    streets("streets-800m", 9.4, "within 0.5 % in 10 s", 0.005),
    streets("streets-800m-proof", 9.4, "for information", 0),
    streets("streets-15min", 15, "within 0.5 % in 10 s", 0.005),
  ];
}

/** Demands and candidates on junctions drawn from a fixed seed; every demand weighs 1 to 200. */
export async function writeLists(folder: string): Promise<void> {
  const { arrays, nodeCount } = await loadNetwork(network, walk);
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const draw = (count: number, weighted: boolean): string => {
    const drawn = new Set<number>();
    let text = `id,lon,lat${weighted ? ",weight" : ""}\n`;
    while (drawn.size < count) {
      const node = Math.floor(next() * nodeCount);
      if (drawn.has(node)) continue;
      drawn.add(node);
      const weight = weighted ? `,${1 + Math.floor(next() * 200)}` : "";
      text += `${drawn.size},${arrays.lon[node]! / 1e7},${arrays.lat[node]! / 1e7}${weight}\n`;
    }
    return text;
  };
  writeFileSync(join(folder, "demand.csv"), draw(20_000, true));
  writeFileSync(join(folder, "candidates.csv"), draw(1000, false));
}

/** The problem as the peers get it: reach found as for ours, nothing merged or left out. */
export async function rawOf({ args, open }: Problem): Promise<RawProblem> {
  const option = (name: string): string => args[args.indexOf(`--${name}`) + 1] ?? "";
  if (args.includes("--network")) {
    const [to, from] = ["demand", "candidates"].map(
      (n) => readPlaces(readFileSync(option(n))).places,
    );
    const sets = coverSets(await loadNetwork(network, walk), from!, to!, Number(option("minutes")));
    const weights = Float64Array.from(to!, ({ fields }) => Number(fields["weight"]));
    return { kind: "cover", open, weights, covers: { starts: sets.start, demands: sets.demand } };
  }
  const read = readInstance(readFileSync(option("instance"), "utf8"));
  if (read.format === "orLibrary") {
    const { weights, reach } = read.instance;
    return { kind: "median", open, weights, reach };
  }
  const { places, demands, weights } = read.instance;
  const covers = coversWithin(places, demands, Number(option("radius")));
  return { kind: "cover", open, weights, covers };
}
