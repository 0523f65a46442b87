import type { Compared, CompareTask } from "../compare/comparePairs.ts";
import { PatternTable } from "../compare/patternTable.ts";
import type { Levels } from "../model/estimateU.ts";
import { type Trained, train } from "../model/train.ts";
import type { Pool } from "./pool.ts";
import type { Work } from "./work.ts";

const pairsPerTask = 150_000;
/** Pairs of one training rule that are enough for a first look. */
const firstPairs = 1_000_000;
/** Bits by which the last training may still better what the first one said. */
const slack = 10;

export interface ComparedAll {
  compared: Compared[];
  table: PatternTable;
}

/** Compares all candidate pairs; those that cannot reach the threshold are counted and not kept. @param known weights of an earlier run */
export async function compareAll(
  work: Work,
  pool: Pool,
  u: Levels,
  allPairs: number,
  known: Trained | null,
): Promise<ComparedAll> {
  const first = known ?? (await firstTraining(work, pool, u, allPairs));
  pool.share({ hopes: hopesOf(work, first) });
  const compared = await pool.run(
    "compare",
    work.plan.rules.flatMap((_, rule) => cut(work, rule, false)),
  );
  return { compared, table: tableOf(work, compared) };
}

/** A look at the pairs of the training rules alone: enough to tell which pairs are not worth keeping. */
async function firstTraining(
  work: Work,
  pool: Pool,
  u: Levels,
  allPairs: number,
): Promise<Trained> {
  const tasks = work.plan.training.flatMap((rule) => cut(work, rule, true));
  return train(work.plan, tableOf(work, await pool.run("compare", tasks)), u, allPairs);
}

function tableOf(work: Work, compared: readonly Compared[]): PatternTable {
  const table = new PatternTable(work.plan, 1 + work.plan.training.length);
  for (const { patterns } of compared) table.merge(patterns.keys, patterns.counts);
  return table;
}

/** The most each level can do for a pair, and what a pair must reach to be kept: in favour of keeping it. */
function hopesOf(work: Work, { m, u }: Trained): Work["hopes"] {
  const { plan, rows } = work;
  const prior = Math.min(0.5, 40 / rows);
  const gains = plan.comparisons.map(({ levels, frequency }, c) =>
    u[c]!.map((value, level) => {
      if (level === 0) return 0;
      const rare =
        frequency && levels[level - 1]?.test === "exact" ? Math.min(value, 1 / rows) : value;
      return Math.log2(m[c]![level]! / rare);
    }),
  );
  const floor =
    Math.log2(plan.threshold / (1 - plan.threshold)) - Math.log2(prior / (1 - prior)) - slack;
  return { gains, floor: Math.min(floor, 60) };
}

/** Cuts a rule's groups into tasks of about equal work. */
function cut(work: Work, rule: number, onlyCount: boolean): CompareTask[] {
  const { starts } = work.groups[rule]!;
  const groups = starts.length - 1;
  const tasks: CompareTask[] = [];
  let from = 0;
  let pairs = 0;
  let total = 0;
  for (let g = 0; g < groups; g++) {
    const size = starts[g + 1]! - starts[g]!;
    pairs += (size * (size - 1)) / 2;
    if (pairs < pairsPerTask && g < groups - 1) continue;
    tasks.push({ rule, from, to: g + 1, onlyCount });
    from = g + 1;
    total += pairs;
    pairs = 0;
    if (onlyCount && total > firstPairs) break;
  }
  return tasks;
}
