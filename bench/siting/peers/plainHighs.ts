/**
 * HiGHS on the raw model, nothing merged: `node plainHighs.ts <task.json>`. Prints a line of JSON for
 * every better plan or bound, so that who kills it knows how far it came.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CallbackEvent, Highs, Model } from "highs";
import { type Problem, rawOf, type RawProblem } from "../problems.ts";

const require = createRequire(new URL("../../../packages/siting/src/index.ts", import.meta.url));
const load = require("highs") as () => Promise<Highs>;
const problem = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as Problem;
const raw = await rawOf(problem);
const highs = await load();
const model = raw.kind === "cover" ? covering(raw) : median(raw);
const say = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`);
highs.withModel(
  {
    ...model,
    colLower: new Float64Array(model.numCols),
    colUpper: new Float64Array(model.numCols).fill(1),
    sense: problem.maximise
      ? highs.constants.objectiveSense.maximize
      : highs.constants.objectiveSense.minimize,
  },
  (lp: Model) => {
    lp.options.set({ output_flag: true, log_to_console: false, mip_rel_gap: 0 });
    lp.run({
      [highs.constants.callbackType.mipLogging]: ({ data }: CallbackEvent) =>
        void say({ objective: data.mip_primal_bound, bound: data.mip_dual_bound }),
    });
    const proven = lp.getModelStatus() === highs.constants.modelStatus.optimal;
    const bound = Number(lp.info.get("mip_dual_bound"));
    say({ objective: lp.getObjectiveValue(), bound, proven });
  },
);

function rowsOf(count: number) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  return {
    entry: (column: number, value: number) => void (indices.push(column), values.push(value)),
    end(low: number, high: number) {
      starts.push(indices.length);
      lower.push(low);
      upper.push(high);
    },
    done: (colCost: Float64Array, integers: number) => ({
      numCols: count,
      numRows: lower.length,
      colCost,
      rowLower: Float64Array.from(lower),
      rowUpper: Float64Array.from(upper),
      matrix: {
        format: "csr" as const,
        numCols: count,
        numRows: lower.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
      integrality: new Int32Array(count).fill(1, 0, integers),
    }),
  };
}

/** max Σ w z, z ≤ Σ y, Σ y ≤ open. */
function covering({ weights, covers, open }: RawProblem & { kind: "cover" }) {
  const places = covers.starts.length - 1;
  const rows = rowsOf(places + weights.length);
  const reachedBy = Array.from(weights, (): number[] => []);
  for (let place = 0; place < places; place++)
    for (let at = covers.starts[place]!; at < covers.starts[place + 1]!; at++)
      reachedBy[covers.demands[at]!]!.push(place);
  for (const [demand, all] of reachedBy.entries()) {
    rows.entry(places + demand, 1);
    for (const place of all) rows.entry(place, -1);
    rows.end(Number.NEGATIVE_INFINITY, 0);
  }
  for (let place = 0; place < places; place++) rows.entry(place, 1);
  rows.end(Number.NEGATIVE_INFINITY, open);
  const cost = new Float64Array(places + weights.length);
  cost.set(weights, places);
  return rows.done(cost, places);
}

/** min Σ w c x, Σ x = 1, x ≤ y, Σ y ≤ open. */
function median({ weights, reach, open }: RawProblem & { kind: "median" }) {
  const places = reach.starts.length - 1;
  const columns = places + reach.demands.length;
  const rows = rowsOf(columns);
  const cost = new Float64Array(columns);
  const servers = Array.from(weights, (): number[] => []);
  for (let place = 0; place < places; place++)
    for (let at = reach.starts[place]!; at < reach.starts[place + 1]!; at++) {
      const demand = reach.demands[at]!;
      cost[places + at] = weights[demand]! * reach.costs[at]!;
      servers[demand]!.push(places + at);
      rows.entry(places + at, 1);
      rows.entry(place, -1);
      rows.end(Number.NEGATIVE_INFINITY, 0);
    }
  for (const all of servers) {
    for (const column of all) rows.entry(column, 1);
    rows.end(1, 1);
  }
  for (let place = 0; place < places; place++) rows.entry(place, 1);
  rows.end(Number.NEGATIVE_INFINITY, open);
  return rows.done(cost, places);
}
