/** Runs HiGHS where it can be killed: its own time limit is not kept, and a call cannot be left. */
import type { CallbackEvent, Highs, InitOptions, Model } from "highs";
import * as loader from "highs";
import { parentPort } from "node:worker_threads";
import type { MipModel } from "./mipModel.ts";

export interface MipTask {
  model: MipModel;
  /** Stop when bound and value are this near. */
  absoluteGap: number;
  relativeGap: number;
}

export type MipNews =
  | { kind: "bound"; bound: number }
  | { kind: "plan"; value: number; columns: Float64Array }
  | { kind: "done"; status: "optimal" | "infeasible" | "other"; bound: number };

const port = parentPort!;
// Its types say CommonJS, its file is an ES module: the default is the loader itself.
const load = loader.default as unknown as (options?: InitOptions) => Promise<Highs>;
const solver = await load();
port.on("message", (task: MipTask) => solve(task));

function solve({ model, absoluteGap, relativeGap }: MipTask): void {
  const columns = model.costs.length;
  const rows = model.rowLower.length;
  const { callbackType, modelStatus, objectiveSense } = solver.constants;
  const tell = (news: MipNews): void => port.postMessage(news);
  solver.withModel(
    {
      numCols: columns,
      numRows: rows,
      sense: model.maximise ? objectiveSense.maximize : objectiveSense.minimize,
      offset: model.offset,
      colCost: model.costs,
      colLower: new Float64Array(columns),
      colUpper: model.upper,
      rowLower: model.rowLower,
      rowUpper: model.rowUpper,
      matrix: {
        format: "csr",
        numCols: columns,
        numRows: rows,
        starts: model.starts,
        indices: model.indices,
        values: model.values,
      },
      integrality: Int32Array.from(model.integer),
    },
    (lp: Model) => {
      lp.options.set({
        // Without output there are no calls back; nothing is printed all the same.
        output_flag: true,
        log_to_console: false,
        mip_abs_gap: absoluteGap,
        mip_rel_gap: relativeGap,
      });
      if (model.start) lp.setSolution({ colValue: model.start });
      let last = Number.NaN;
      lp.run({
        [callbackType.mipLogging]: (event: CallbackEvent) => {
          const bound = event.data.mip_dual_bound;
          if (bound === undefined || !Number.isFinite(bound) || bound === last) return;
          last = bound;
          tell({ kind: "bound", bound });
        },
        [callbackType.mipImprovingSolution]: (event: CallbackEvent) => {
          const { objective_function_value: value, mip_solution: found } = event.data;
          if (value !== undefined && found !== undefined)
            tell({ kind: "plan", value, columns: found });
        },
      });
      const code = lp.getModelStatus();
      const status =
        code === modelStatus.optimal
          ? "optimal"
          : code === modelStatus.infeasible
            ? "infeasible"
            : "other";
      if (status === "optimal")
        tell({
          kind: "plan",
          value: lp.getObjectiveValue(),
          columns: lp.getSolution().colValue,
        });
      const bound = Number(lp.info.get("mip_dual_bound"));
      tell({ kind: "done", status, bound });
    },
  );
}
