import type { Plan, PlanComparison } from "../plan/plan.ts";
import type { ColumnData } from "../table/columnData.ts";
import { bitsSet, edgesAgree } from "../table/summaries.ts";
import { type CodeTest, levelTest } from "./levelTest.ts";
import { type Decision, remembered } from "./remembered.ts";

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
const CODE = 0x7fffffff;

/** @param settled whether the columns' values have their codes for good, so that what was decided can be remembered */
export function createComparer(
  plan: Plan,
  comparison: PlanComparison,
  columns: readonly ColumnData[],
  settled: boolean,
): Comparer {
  const { radix, levels } = comparison;
  const { stride } = plan;
  const { code, histogram, edges } = plan.columns[comparison.column]!;
  const otherwise = levels.length + 1;
  const exact = levels.findIndex(({ test }) => test === "exact") + 1 || otherwise;
  const maskedEqual = levels.findIndex(({ test }) => test === "masked") + 1 || exact;
  const data = columns[comparison.column]!;
  const decided = createDecision(plan, comparison, data);
  const decide = settled && decided !== null ? remembered(decided, data.start.length - 1) : decided;
  const onlyExact = decide === null;
  const cross = levels.findIndex(({ test }) => test === "other");
  const crossed = cross < 0 ? null : createCrossing(plan, comparison, columns);
  return {
    compare(records, left, right, pairs, patterns) {
      for (let k = 0; k < pairs; k++) {
        const i = left[k]! * stride;
        const j = right[k]! * stride;
        const a = records[i + code]! | 0;
        const b = records[j + code]! | 0;
        let level: number;
        if (a === 0 || b === 0) level = 0;
        else if (a === b) level = a < 0 ? maskedEqual : exact;
        else if (onlyExact) level = otherwise;
        else {
          const ha = histogram < 0 ? 0 : records[i + histogram]! | 0;
          const hb = histogram < 0 ? 0 : records[j + histogram]! | 0;
          const masked =
            (a | b) < 0 && edges >= 0 && edgesAgree(records[i + edges]!, records[j + edges]!);
          level = decide!(a & CODE, b & CODE, ha, hb, masked);
        }
        if (crossed !== null && level > cross && crossed(records, i, j)) level = cross + 1;
        patterns[k] = patterns[k]! + level * radix;
      }
    },
  };
}

function createDecision(
  plan: Plan,
  { column, levels }: PlanComparison,
  data: ColumnData,
): Decision | null {
  const steps: { test: CodeTest; level: number; bits: number; masked: boolean }[] = [];
  levels.forEach((level, place) => {
    const test = levelTest(level, plan.columns[column]!.kind, data);
    if (test === null) return;
    const bits = level.test === "edits" ? 2 * level.most : level.test === "swapped" ? 0 : 32;
    steps.push({ test, level: place + 1, bits, masked: level.test === "masked" });
  });
  if (steps.length === 0) return null;
  const otherwise = levels.length + 1;
  return (a, b, ha, hb, masked) => {
    const bits = bitsSet(ha ^ hb);
    for (let s = 0; s < steps.length; s++) {
      const step = steps[s]!;
      if (bits <= step.bits && (masked || !step.masked) && step.test(a, b, ha, hb))
        return step.level;
    }
    return otherwise;
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
  return (records: Uint32Array, i: number, j: number): boolean => {
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
