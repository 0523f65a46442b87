import type { Work } from "../run/work.ts";
import { type Comparer, createComparer } from "./comparer.ts";

/** Pairs compared at a time: their records fit the first caches. */
export const BATCH = 512;

/** What a thread needs to compare pairs, made once for each work. */
export interface Kernel {
  comparers: Comparer[];
  left: Uint32Array;
  right: Uint32Array;
  patterns: Uint32Array;
}

const kernels = new WeakMap<Work["columns"], Kernel>();

export function kernelOf(work: Work): Kernel {
  let kernel = kernels.get(work.columns);
  if (kernel === undefined) {
    kernel = {
      comparers: work.plan.comparisons.map((one) =>
        createComparer(work.plan, one, work.columns, true),
      ),
      left: new Uint32Array(BATCH),
      right: new Uint32Array(BATCH),
      patterns: new Uint32Array(BATCH),
    };
    kernels.set(work.columns, kernel);
  }
  return kernel;
}

/** The patterns of the first `pairs` pairs that stand in `left` and `right`. */
export function comparePatterns(
  { comparers, left, right, patterns }: Kernel,
  records: Uint32Array,
  pairs: number,
): void {
  patterns.fill(0, 0, pairs);
  for (const comparer of comparers) comparer.compare(records, left, right, pairs, patterns);
}

/** The level of each comparison in a pattern. */
export function levelsIn(work: Pick<Work, "plan">, pattern: number): number[] {
  return work.plan.comparisons.map(
    ({ radix, levels }) => Math.floor(pattern / radix) % (levels.length + 2),
  );
}
