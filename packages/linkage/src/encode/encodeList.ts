import { closeSync, openSync, writeSync } from "node:fs";
import type { ListInput } from "../api.ts";
import { guessSpec } from "../guess/guessSpec.ts";
import { findColumns } from "../load/loadLists.ts";
import { openList } from "../load/openList.ts";
import { scanCsv } from "../load/scanCsv.ts";
import { compilePlan } from "../plan/compilePlan.ts";
import { createInlinePool } from "../run/pool.ts";
import { emptyWork } from "../run/work.ts";
import { parseSpec } from "../spec/parseSpec.ts";
import type { Spec } from "../spec/spec.ts";
import { csvCell } from "../write/csvCell.ts";
import { createEncoder } from "./createEncoder.ts";

/**
 * Writes a list as keyed encodings: `id`, then a filter a column (see `createEncoder`). Nothing else of the
 * list is written; the identifier is kept so that the giver can find its rows again.
 * @returns rows written @throws LinkageError
 */
export async function encodeList(
  list: ListInput,
  options: { spec: Spec | "auto"; key: Uint8Array; out: string },
): Promise<number> {
  const opened = await openList(list, "list", createInlinePool(emptyWork()));
  const spec = options.spec === "auto" ? guessSpec([opened]) : parseSpec(options.spec);
  const plan = compilePlan(spec);
  const encoder = createEncoder(plan.columns, options.key);
  const id = typeof spec.id === "object" ? spec.id[0] : spec.id;
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
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const cell = (column: number, row: number): string => {
    const at = cells.start[column]![row]!;
    return text.toString("utf8", at, at + cells.length[column]![row]!);
  };
  const file = openSync(options.out, "w");
  try {
    writeSync(file, `${["id", ...encoder.headers].join(",")}\n`);
    let lines = "";
    for (let row = 0; row < cells.rows; row++) {
      const own = id === undefined ? String(row + 1) : cell(plan.columns.length, row).trim();
      lines += `${[csvCell(own), ...encoder.encode(plan.columns.map((_, c) => cell(c, row)))].join(",")}\n`;
      if (lines.length > 2 ** 20 || row === cells.rows - 1) {
        writeSync(file, lines);
        lines = "";
      }
    }
  } finally {
    closeSync(file);
  }
  return cells.rows;
}
