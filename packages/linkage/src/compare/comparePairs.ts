import type { Work } from "../run/work.ts";
import { BATCH, comparePatterns, type Kernel, kernelOf, levelsIn } from "./kernel.ts";
import { PatternTable } from "./patternTable.ts";

/** Groups of one rule, from the first to before the last. */
export interface CompareTask {
  rule: number;
  from: number;
  to: number;
  /** For a first training: every pair of the rule, counted and not kept. */
  onlyCount?: boolean;
}

export interface Compared {
  pairs: number;
  /** Each pattern met, and how often: in all, then under each training rule. */
  patterns: { keys: Uint32Array; counts: Uint32Array };
  /** Pairs that may still reach the threshold. */
  left: Uint32Array;
  right: Uint32Array;
  pattern: Uint32Array;
}

/**
 * Compares the pairs of some groups, but for those an earlier rule already brought together, so that no pair
 * is met twice and no list of pairs is ever sorted.
 */
export function comparePairs(work: Work, task: CompareTask): Compared {
  const out = new Collector(work, task);
  const { keys, dedupe, rowsLeft } = work;
  const { order, starts } = work.groups[task.rule]!;
  const { placeOf } = work;
  const rules = work.plan.rules.length;
  const earlier = task.onlyCount === true ? 0 : task.rule;
  const kernel = kernelOf(work);
  const { left, right } = kernel;
  let members = new Uint32Array(1024);
  let n = 0;
  for (let g = task.from; g < task.to; g++) {
    const start = starts[g]!;
    const size = starts[g + 1]! - start;
    if (size > members.length) members = new Uint32Array(size * 2);
    for (let x = 0; x < size; x++) members[x] = placeOf[order[start + x]!]!;
    let split = 0;
    if (!dedupe) while (split < size && members[split]! < rowsLeft) split++;
    const last = dedupe ? size - 1 : split;
    for (let x = 0; x < last; x++) {
      const i = members[x]!;
      const ki = Math.imul(i, rules);
      next: for (let y = dedupe ? x + 1 : split; y < size; y++) {
        const j = members[y]!;
        const kj = Math.imul(j, rules);
        for (let r = 0; r < earlier; r++) {
          const key = keys[ki + r]!;
          if (key !== 0 && key === keys[kj + r]) continue next;
        }
        left[n] = i;
        right[n] = j;
        if (++n === BATCH) {
          out.take(kernel, n);
          n = 0;
        }
      }
    }
  }
  out.take(kernel, n);
  return out.result();
}

class Collector {
  private readonly work: Work;
  private readonly keeps: boolean;
  private readonly table: PatternTable;
  /** The training rule that is the task's own, -1 none, and those that have to be asked: no pair meets an earlier rule. */
  private readonly own: number;
  private readonly asked: readonly number[];
  /** For each pattern, whether its pairs may reach the threshold: 0 not asked yet, 1 no, 2 yes. */
  private worth = new Uint8Array(1024);
  private pairs = 0;
  private kept = 0;
  private left = new Uint32Array(4096);
  private right = new Uint32Array(4096);
  private pattern = new Uint32Array(4096);

  constructor(work: Work, { rule, onlyCount = false }: CompareTask) {
    this.work = work;
    this.keeps = !onlyCount;
    const { training } = work.plan;
    this.own = training.indexOf(rule);
    this.asked = training.flatMap((other, t) =>
      other > rule || (onlyCount && other < rule) ? [t] : [],
    );
    this.table = new PatternTable(work.plan, 1 + work.plan.training.length);
  }

  take(kernel: Kernel, n: number): void {
    const { work, table } = this;
    const { keys, plan } = work;
    const rules = plan.rules.length;
    const { training } = plan;
    const { left, right, patterns } = kernel;
    const { own, asked } = this;
    comparePatterns(kernel, work.records, n);
    this.pairs += n;
    for (let k = 0; k < n; k++) {
      const pattern = patterns[k]!;
      const place = table.placeOf(pattern);
      const { counts } = table;
      const at = place * table.sets;
      counts[at]!++;
      if (own >= 0) counts[at + 1 + own]!++;
      const i = left[k]!;
      const j = right[k]!;
      for (let t = 0; t < asked.length; t++) {
        const rule = training[asked[t]!]!;
        const key = keys[Math.imul(i, rules) + rule]!;
        if (key !== 0 && key === keys[Math.imul(j, rules) + rule]) counts[at + 1 + asked[t]!]!++;
      }
      if (!this.keeps) continue;
      if (place >= this.worth.length) this.worth = enlarge(this.worth, place + 1);
      if (this.worth[place] === 0) this.worth[place] = this.mayReach(pattern) ? 2 : 1;
      if (this.worth[place] === 2) this.keep(i, j, pattern);
    }
  }

  result(): Compared {
    const { table, kept } = this;
    return {
      pairs: this.pairs,
      patterns: {
        keys: table.keys.slice(0, table.size),
        counts: table.counts.slice(0, table.size * table.sets),
      },
      left: this.left.slice(0, kept),
      right: this.right.slice(0, kept),
      pattern: this.pattern.slice(0, kept),
    };
  }

  private keep(i: number, j: number, pattern: number): void {
    if (this.kept === this.left.length) {
      this.left = enlarge(this.left, this.kept + 1);
      this.right = enlarge(this.right, this.kept + 1);
      this.pattern = enlarge(this.pattern, this.kept + 1);
    }
    this.left[this.kept] = i;
    this.right[this.kept] = j;
    this.pattern[this.kept++] = pattern;
  }

  private mayReach(pattern: number): boolean {
    const { gains, floor } = this.work.hopes;
    let sum = 0;
    levelsIn(this.work, pattern).forEach((level, c) => (sum += gains[c]![level]!));
    return sum >= floor;
  }
}

function enlarge<T extends Uint8Array | Uint32Array>(array: T, needed: number): T {
  const larger = new (array.constructor as new (length: number) => T)(
    Math.max(needed, array.length * 2),
  );
  larger.set(array);
  return larger;
}
