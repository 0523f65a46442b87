import { createRandom } from "../model/random.ts";
import type { Work } from "../run/work.ts";
import { BATCH, comparePatterns, kernelOf, levelsIn } from "./kernel.ts";
import { PatternTable } from "./patternTable.ts";

/**
 * Random records are taken a batch from either side, and each meets this many of the others: a record that
 * was fetched from memory once is worth more than one pair. A small list is in the caches as it is.
 */
const turnsFor = (rows: number): number => (rows > 65_536 ? 16 : 1);

/** For each comparison, how many of some random pairs (at least as many as asked for) fell on each level. */
export function samplePairs(work: Work, task: { seed: number; pairs: number }): Uint32Array[] {
  const kernel = kernelOf(work);
  const { plan, rows, rowsLeft, dedupe } = work;
  const random = createRandom(task.seed);
  const turns = turnsFor(rows);
  const table = new PatternTable(plan, 1);
  const { left, right, patterns } = kernel;
  const others = new Uint32Array(BATCH);
  for (let done = 0; done < task.pairs; done += BATCH * turns) {
    for (let k = 0; k < BATCH; k++) {
      left[k] = random() * rowsLeft;
      others[k] = dedupe ? random() * rows : rowsLeft + random() * (rows - rowsLeft);
    }
    for (let turn = 0; turn < turns; turn++) {
      for (let k = 0; k < BATCH; k++) {
        const other = others[(k + turn) % BATCH]!;
        // Nobody meets themselves.
        right[k] = other !== left[k] ? other : (other + 1) % rows;
      }
      comparePatterns(kernel, work.records, BATCH);
      for (let k = 0; k < BATCH; k++) {
        const place = table.placeOf(patterns[k]!);
        table.counts[place]!++;
      }
    }
  }
  const counts = plan.comparisons.map(({ levels }) => new Uint32Array(levels.length + 2));
  for (let place = 0; place < table.size; place++)
    levelsIn(work, table.keys[place]!).forEach(
      (level, c) => (counts[c]![level]! += table.counts[place]!),
    );
  return counts;
}
