import type { Dictionary } from "../load/dictionary.ts";
import { hasStar } from "../measures/maskCompatible.ts";
import type { PlanColumn } from "../plan/plan.ts";
import { toWords } from "../text/clkWords.ts";
import { partHasher } from "./hashParts.ts";
import { edgesOf, histogramOf } from "./summaries.ts";

/** Distinct values of a column in memory that threads share; every array but `units` is indexed by code, 0 is missing. */
export interface ColumnData {
  units: Uint16Array;
  start: Uint32Array;
  length: Uint16Array;
  /** 1 where the value is masked. */
  masked: Uint8Array;
  /** Words that stand beside the code in a record; empty where no level needs them. */
  histogram: Uint32Array;
  edges: Uint32Array;
  /** For each part of the plan, a hash of its text; 0 where there is none. */
  parts: Uint32Array[];
  /** Rows with this value, in the left or only list and in the right one. */
  countLeft: Uint32Array;
  countRight: Uint32Array;
  /** Bloom filters (kind clk), `wordsEach` words a code. */
  words: Uint32Array;
  wordsEach: number;
}

export function describeColumn(
  column: PlanColumn,
  dictionary: Dictionary,
  counts: { left: Uint32Array; right: Uint32Array },
): ColumnData {
  const shared = dictionary.share();
  const { units, start, length } = shared;
  const codes = dictionary.size + 1;
  const masked = new Uint8Array(new SharedArrayBuffer(codes));
  if (column.kind === "name" || column.kind === "idNumber" || column.kind === "phone")
    for (let code = 1; code < codes; code++)
      if (hasStar(units, start[code]!, length[code]!)) masked[code] = 1;
  const parts = column.parts.map((part) => {
    const hash = partHasher(column.kind, part);
    const hashes = new Uint32Array(new SharedArrayBuffer(codes * 4));
    for (let code = 1; code < codes; code++)
      hashes[code] = hash(units, start[code]!, length[code]!);
    return hashes;
  });
  const { histogram, edges } = summarise(column, units, start, length);
  const clk =
    column.kind === "clk"
      ? toWords(units, start, length)
      : { words: new Uint32Array(0), wordsEach: 0 };
  return {
    ...shared,
    masked,
    histogram,
    edges,
    parts,
    countLeft: counts.left,
    countRight: counts.right,
    ...clk,
  };
}

function summarise(
  column: PlanColumn,
  units: Uint16Array,
  start: Uint32Array,
  length: Uint16Array,
) {
  const make = (wanted: boolean, of: typeof edgesOf): Uint32Array => {
    const words = new Uint32Array(new SharedArrayBuffer(wanted ? start.length * 4 : 0));
    for (let code = 1; code < words.length; code++)
      words[code] = of(units, start[code]!, length[code]!);
    return words;
  };
  return {
    histogram: make(column.histogram >= 0, histogramOf),
    edges: make(column.edges >= 0, edgesOf),
  };
}
