import type { Cells } from "../load/scanCsv.ts";
import type { Plan } from "../plan/plan.ts";
import type { ColumnData } from "../table/columnData.ts";

/** A CSV file being read. `wanted` says for each of its columns which of the plan's it is, -1 none; the last place is the identifier's. */
export interface Source {
  bytes: Uint8Array;
  delimiter: number;
  wanted: Int16Array;
}

/** Cells of one stretch of one list; stretches stand in the order of the rows. */
export interface Stretch {
  side: 0 | 1;
  cells: Cells;
}

/** Groups of rows that agree in one rule, as stretches of `order`: group g is order[starts[g] … starts[g + 1]). */
export interface Groups {
  order: Uint32Array;
  /** One more than there are groups. */
  starts: Uint32Array;
}

/**
 * All that threads share. It grows stage by stage; the big arrays are shared memory, the rest is plain data
 * sent to each thread. Rows of the right list follow those of the left.
 */
export interface Work {
  plan: Plan;
  rows: number;
  rowsLeft: number;
  /** One list is searched for doubles, or two for links between them. */
  dedupe: boolean;
  sources: Source[];
  stretches: Stretch[];
  columns: ColumnData[];
  /** Codes by column, until they are laid out by row. */
  codes: Uint32Array[];
  /** Rows are arranged so that those often compared stand together: the row each place holds. From here on places are compared. */
  rowAt: Uint32Array;
  placeOf: Uint32Array;
  /** Hash of each rule's key, 0 where a part is missing or the group was left out for its size: place × rules + rule. */
  keys: Uint32Array;
  /** What is compared, `plan.stride` words a place. */
  records: Uint32Array;
  groups: Groups[];
  /** By rule, keys of groups that were left out. */
  dropped: readonly number[][];
  /** For each comparison and level, the most a pair can gain by it, in bits; and what it must reach to be kept. */
  hopes: { gains: Float64Array[]; floor: number };
}

/** Before anything is known; the plan is shared as soon as the lists' headers are read. */
export const emptyWork = (): Work => ({
  plan: {
    columns: [],
    stride: 0,
    comparisons: [],
    rules: [],
    ruleNames: [],
    training: [],
    largestGroup: 0,
    threshold: 0,
    clusterThreshold: 0,
    oneToOne: false,
    seed: 1,
  },
  rows: 0,
  rowsLeft: 0,
  dedupe: true,
  sources: [],
  stretches: [],
  columns: [],
  codes: [],
  rowAt: new Uint32Array(0),
  placeOf: new Uint32Array(0),
  records: new Uint32Array(0),
  keys: new Uint32Array(0),
  groups: [],
  dropped: [],
  hopes: { gains: [], floor: Number.NEGATIVE_INFINITY },
});
