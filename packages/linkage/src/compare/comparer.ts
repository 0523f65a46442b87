import type { Plan, PlanComparison, PlanLevel } from "../plan/plan.ts";
import type { ColumnData } from "../table/columnData.ts";
import { bitsSet, edgesAgree } from "../table/summaries.ts";
import { createStep } from "./steps.ts";
import { undecided } from "./undecided.ts";

/**
 * Compares pairs of records in one column, many at a time, and adds level × radix to each pair's pattern.
 * `records` holds `plan.stride` words a record.
 */
export interface Comparer {
  compare(
    records: Uint32Array,
    left: Uint32Array,
    right: Uint32Array,
    pairs: number,
    patterns: Uint32Array,
  ): void;
}

/** The bit of a code that tells the value is masked. */
export const MASKED = 0x80000000;
export const CODE = 0x7fffffff;

/** @param settled whether the columns' values have their codes for good, so that what was measured can be remembered */
export function createComparer(
  plan: Plan,
  comparison: PlanComparison,
  columns: readonly ColumnData[],
  settled: boolean,
): Comparer {
  const { radix, levels: told } = comparison;
  const { kind } = plan.columns[comparison.column]!;
  const otherwise = told.length + 1;
  const steps = told.flatMap((level, place) => {
    const step = createStep(level, kind, columns[comparison.column]!, settled);
    return step === null ? [] : [{ step, level: place + 1 }];
  });
  const sortOut = createSorter(plan, comparison);
  const cross = told.findIndex(({ test }) => test === "other");
  const crossed = cross < 0 ? null : createCrossing(plan, comparison, columns);
  return {
    compare(records, left, right, pairs, patterns) {
      sortOut(records, left, right, pairs);
      for (const { step, level } of steps) step(level, otherwise);
      if (crossed !== null)
        for (let k = 0; k < pairs; k++)
          if (levels[k]! > cross && crossed(records, left[k]!, right[k]!)) levels[k] = cross + 1;
      for (let k = 0; k < pairs; k++)
        patterns[k] = (patterns[k]! + Math.imul(levels[k]!, radix)) | 0;
    },
  };
}

const { at, a, b, ha, hb, bits, masked, levels } = undecided;

/** 1 for every number but 0. */
const some = (word: number): number => (word | -word) >>> 31;

/** In how many bits histograms may differ for any level but "masked" to hold. */
const mostBits = (told: readonly PlanLevel[]): number =>
  told.reduce((most, level) => {
    if (level.test === "edits") return Math.max(most, 2 * level.most);
    return level.test === "exact" || level.test === "masked" || level.test === "swapped"
      ? most
      : 32;
  }, 0);

/**
 * Gives pairs the levels that need no measure (missing, equal, for now else) and lists those whose values
 * differ and may agree as some level asks. Which it is cannot be foreseen, so it is counted and not branched upon: a wrong guess of the
 * processor would cost more than all the rest.
 */
function createSorter({ columns, stride }: Plan, { column, levels: told }: PlanComparison) {
  const { code, histogram, edges } = columns[column]!;
  const otherwise = told.length + 1;
  const exact = told.findIndex(({ test }) => test === "exact") + 1 || otherwise;
  const maskedEqual = told.findIndex(({ test }) => test === "masked") + 1 || exact;
  const wholeHistograms = told.some(({ test }) => test === "short");
  const most = mostBits(told);
  return (records: Uint32Array, left: Uint32Array, right: Uint32Array, pairs: number): void => {
    let n = 0;
    for (let k = 0; k < pairs; k++) {
      const i = Math.imul(left[k]!, stride);
      const j = Math.imul(right[k]!, stride);
      const one = records[i + code]! | 0;
      const other = records[j + code]! | 0;
      const both = some(one) & some(other);
      const differ = both & some(one ^ other);
      const equal = exact + Math.imul(one >>> 31, maskedEqual - exact);
      levels[k] = Math.imul(both, equal + Math.imul(differ, otherwise - equal));
      at[n] = k;
      a[n] = one & CODE;
      b[n] = other & CODE;
      let apart = 0;
      if (histogram >= 0) {
        const x = records[i + histogram]! | 0;
        const y = records[j + histogram]! | 0;
        if (wholeHistograms) {
          ha[n] = x;
          hb[n] = y;
        }
        apart = bitsSet(x ^ y);
        bits[n] = apart;
      }
      let hidden = 0;
      if (edges >= 0) {
        const agree = edgesAgree(records[i + edges]! | 0, records[j + edges]! | 0);
        hidden = ((one | other) >>> 31) & agree;
        masked[n] = hidden;
      }
      n += differ & (hidden | ((apart - most - 1) >>> 31));
    }
    if (histogram < 0) bits.fill(0, 0, n);
    undecided.size = n;
  };
}

/** Whether each record's value stands in the other record's other column; by hash, since columns number their values apart. */
function createCrossing(plan: Plan, comparison: PlanComparison, columns: readonly ColumnData[]) {
  const level = comparison.levels.find((one) => one.test === "other")!;
  if (level.test !== "other") throw new TypeError("no crossing");
  const mine = columns[comparison.column]!.parts[level.part]!;
  const theirs = columns[level.other.column]!.parts[level.other.part]!;
  const own = plan.columns[comparison.column]!.code;
  const other = plan.columns[level.other.column]!.code;
  const { stride } = plan;
  return (records: Uint32Array, left: number, right: number): boolean => {
    const i = left * stride;
    const j = right * stride;
    const a = mine[records[i + own]! & CODE]!;
    const b = mine[records[j + own]! & CODE]!;
    return (
      a !== 0 &&
      b !== 0 &&
      a === theirs[records[j + other]! & CODE] &&
      b === theirs[records[i + other]! & CODE]
    );
  };
}
