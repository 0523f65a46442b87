/** `node writeMatrix.ts <task.json> <folder>`: demands × places as spopt takes them, in numpy's own order. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, rawOf } from "../problems.ts";

const [task, folder] = process.argv.slice(2) as [string, string];
const raw = await rawOf(JSON.parse(readFileSync(task, "utf8")) as Problem);
const rows = raw.kind === "cover" ? raw.covers : raw.reach;
const places = rows.starts.length - 1;
const costs = new Float32Array(raw.weights.length * places).fill(raw.kind === "cover" ? 1 : 1e6);
for (let place = 0; place < places; place++)
  for (let at = rows.starts[place]!; at < rows.starts[place + 1]!; at++)
    costs[rows.demands[at]! * places + place] = raw.kind === "cover" ? 0 : raw.reach.costs[at]!;
writeFileSync(join(folder, "costs.bin"), costs);
writeFileSync(join(folder, "weights.bin"), raw.weights);
const { kind, open } = raw;
writeFileSync(join(folder, "shape.json"), JSON.stringify({ kind, open, places }));
