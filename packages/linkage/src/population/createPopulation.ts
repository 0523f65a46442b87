import type { ListInput, Model, Population } from "../api.ts";
import { openList } from "../load/openList.ts";
import { scanCsv } from "../load/scanCsv.ts";
import { findColumns } from "../load/loadLists.ts";
import { compilePlan } from "../plan/compilePlan.ts";
import { createInlinePool } from "../run/pool.ts";
import { runLinkage } from "../run/link.ts";
import { emptyWork } from "../run/work.ts";
import { modelOf } from "../result/modelOf.ts";
import { parseSpec } from "../spec/parseSpec.ts";
import type { Spec } from "../spec/spec.ts";
import { KnownPopulation } from "./population.ts";

/**
 * Takes a list in to be searched and added to. About 150 bytes a record and rule set stay in memory beside
 * the distinct values.
 * @param options.model weights of an earlier `link` or `dedupe` with this spec; learnt from the list when left out
 * @throws LinkageError when the list, the spec or the model cannot be used
 */
export async function createPopulation(
  list: ListInput,
  options: { spec: Spec; model?: Model },
): Promise<Population> {
  const spec = parseSpec(options.spec);
  const model = options.model ?? modelOf(await runLinkage([list], { spec }));
  const plan = compilePlan(spec);
  const id = typeof spec.id === "object" ? spec.id[0] : spec.id;
  if ("rows" in list && list.rows.length === 0) return new KnownPopulation(plan, model, id, 1024);
  const opened = await openList(list, "list", createInlinePool(emptyWork()));
  const { bytes, from, delimiter } = opened;
  const wanted = findColumns(opened, plan, id, 0);
  const cells = scanCsv({
    bytes,
    from,
    to: bytes.length,
    delimiter,
    wanted,
    columns: plan.columns.length + 1,
  });
  const population = new KnownPopulation(plan, model, id, cells.rows);
  const idStart = cells.start.at(-1)!;
  const idLength = cells.length.at(-1)!;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let row = 0; row < cells.rows; row++)
    population.take(
      (column, c) => column.learnBytes(bytes, cells.start[c]![row]!, cells.length[c]![row]!),
      id === undefined
        ? undefined
        : text.toString("utf8", idStart[row]!, idStart[row]! + idLength[row]!).trim(),
    );
  return population;
}
