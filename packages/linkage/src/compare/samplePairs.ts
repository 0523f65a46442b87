import { createRandom } from "../model/random.ts";
import type { Work } from "../run/work.ts";
import { BATCH, comparePatterns, kernelOf } from "./kernel.ts";

/** For each comparison, how many of some random pairs fell on each level. */
export function samplePairs(work: Work, task: { seed: number; pairs: number }): Uint32Array[] {
  const kernel = kernelOf(work);
  const { plan, rows, rowsLeft, dedupe } = work;
  const random = createRandom(task.seed);
  const counts = plan.comparisons.map(({ levels }) => new Uint32Array(levels.length + 2));
  const { left, right, patterns } = kernel;
  for (let done = 0; done < task.pairs; done += BATCH) {
    const pairs = Math.min(BATCH, task.pairs - done);
    for (let k = 0; k < pairs; k++) {
      left[k] = random() * rowsLeft;
      right[k] = dedupe ? random() * (rows - 1) : rowsLeft + random() * (rows - rowsLeft);
      if (dedupe && right[k]! >= left[k]!) right[k]!++;
    }
    comparePatterns(kernel, work.records, pairs);
    plan.comparisons.forEach(({ radix, levels }, c) => {
      const own = counts[c]!;
      const base = levels.length + 2;
      for (let k = 0; k < pairs; k++) own[Math.floor(patterns[k]! / radix) % base]!++;
    });
  }
  return counts;
}
