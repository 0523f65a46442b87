import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { LinkOptions, ListInput } from "../api.ts";
import { PatternTable } from "../compare/patternTable.ts";
import type { Compared, CompareTask } from "../compare/comparePairs.ts";
import { chooseOrder } from "../block/arrange.ts";
import type { SortedRule } from "../block/sortRule.ts";
import { type IdList, loadLists } from "../load/loadLists.ts";
import { openList } from "../load/openList.ts";
import { estimateU, type Levels } from "../model/estimateU.ts";
import { createRandom } from "../model/random.ts";
import { type Trained, train } from "../model/train.ts";
import { guessSpec } from "../guess/guessSpec.ts";
import { compilePlan } from "../plan/compilePlan.ts";
import { parseSpec } from "../spec/parseSpec.ts";
import type { Spec } from "../spec/spec.ts";
import { createInlinePool, createThreadPool, type Pool } from "./pool.ts";
import { emptyWork, type Work } from "./work.ts";

/** Below this many bytes threads cost more than they give. */
const smallBytes = 3e6;
/** Random pairs for u: 50 a row, within these bounds. */
const samplePairs = { least: 100_000, most: 1_000_000 };

export interface Run {
  spec: Spec;
  work: Work;
  ids: IdList[];
  sorted: SortedRule[];
  compared: Compared[];
  table: PatternTable;
  trained: Trained;
  /** Pairs there are at all. */
  allPairs: number;
}

/** Loads, blocks, compares and trains: everything but the choice of pairs. */
export async function runLinkage(inputs: readonly ListInput[], options: LinkOptions): Promise<Run> {
  const { onStage } = options;
  let since = performance.now();
  const stage = (name: string): void => {
    onStage?.(name, performance.now() - since);
    since = performance.now();
  };
  const work = emptyWork();
  const threads = options.threads ?? availableParallelism();
  const size = inputs.reduce((sum, input) => sum + sizeOf(input), 0);
  const pool =
    threads > 1 && size > smallBytes ? createThreadPool(work, threads) : createInlinePool(work);
  try {
    const lists = await Promise.all(
      inputs.map((input, i) => openList(input, i === 0 ? "left" : "right", pool)),
    );
    const asked = options.spec === "auto" ? guessSpec(lists) : parseSpec(options.spec);
    const spec =
      options.threshold === undefined ? asked : { ...asked, threshold: options.threshold };
    const plan = compilePlan(spec);
    pool.share({ plan });
    stage("read");
    const ids = await loadLists(work, pool, lists, spec);
    stage("load");
    const sorted = await block(work, pool);
    stage("block");
    const u = await sample(work, pool);
    stage("sample");
    const compared = await compare(work, pool);
    stage("compare");
    const table = new PatternTable(1 + plan.training.length);
    for (const { patterns } of compared) table.merge(patterns.keys, patterns.counts);
    const allPairs = work.dedupe
      ? (work.rows * (work.rows - 1)) / 2
      : work.rowsLeft * (work.rows - work.rowsLeft);
    const trained =
      options.model === undefined ? train(plan, table, u, allPairs) : fromModel(options.model, u);
    stage("train");
    return { spec, work, ids, sorted, compared, table, trained, allPairs };
  } finally {
    await pool.close();
  }
}

/** About how many bytes a list has. */
const sizeOf = (input: ListInput): number =>
  "path" in input
    ? statSync(input.path).size
    : "bytes" in input
      ? input.bytes.length
      : input.rows.length * 80;

const shared = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4));

/** Finds the groups of every rule and arranges the rows. */
async function block(work: Work, pool: Pool): Promise<SortedRule[]> {
  const { plan, rows } = work;
  const rules = plan.rules.map((_, rule) => ({ rule }));
  const step = 65_536;
  const ranges = Array.from({ length: Math.ceil(rows / step) }, (_, i) => ({
    from: i * step,
    to: Math.min(rows, (i + 1) * step),
  }));
  pool.share({ rowKeys: shared(rows * plan.rules.length) });
  await pool.run("keys", ranges);
  const sorted = await pool.run("sort", rules);
  pool.share({ groups: sorted.map(({ groups }) => groups) });
  const most = sorted.reduce(
    (best, one, rule) => (one.pairs > sorted[best]!.pairs ? rule : best),
    0,
  );
  pool.share({
    ...chooseOrder(work, most),
    records: shared(rows * plan.stride),
    keys: shared(rows * plan.rules.length),
  });
  await Promise.all([pool.run("layOut", ranges), pool.run("renumber", rules)]);
  pool.share({ codes: [], rowKeys: new Uint32Array(0), placeOf: new Uint32Array(0) });
  return sorted;
}

/** u from random pairs, and what pairs may hope for. */
async function sample(work: Work, pool: Pool): Promise<Levels> {
  const { plan } = work;
  const random = createRandom(plan.seed);
  const pairs = Math.min(samplePairs.most, Math.max(samplePairs.least, work.rows * 50)) / 16;
  const samples = Array.from({ length: 16 }, () => ({
    seed: Math.floor(random() * 2 ** 32),
    pairs,
  }));
  const counted = await pool.run("sample", work.rows > 1 ? samples : []);
  const counts = plan.comparisons.map(({ levels }, c) =>
    Uint32Array.from({ length: levels.length + 2 }, (_, level) =>
      counted.reduce((sum, one) => sum + one[c]![level]!, 0),
    ),
  );
  const u = estimateU(plan, work.columns, counts, work.dedupe);
  pool.share({ hopes: hopesOf(work, u) });
  return u;
}

/** The best each level can do for a pair: m is at most 1, and a rare value weighs at most as one that stands once. */
function hopesOf(work: Work, u: Levels): Work["hopes"] {
  const { plan, rows } = work;
  const prior = Math.min(0.5, 40 / rows);
  const gains = plan.comparisons.map(({ levels, frequency }, c) =>
    u[c]!.map((value, level) => {
      if (level === 0) return 0;
      const rare =
        frequency && levels[level - 1]?.test === "exact" ? Math.min(value, 1 / rows) : value;
      return Math.log2(1 / rare);
    }),
  );
  const floor = Math.log2(plan.threshold / (1 - plan.threshold)) - Math.log2(prior / (1 - prior));
  return { gains, floor: Math.min(floor, 60) };
}

const pairsPerTask = 150_000;

/** Cuts every rule's groups into tasks of about equal work. */
function compare(work: Work, pool: Pool): Promise<Compared[]> {
  const tasks: CompareTask[] = [];
  work.groups.forEach(({ starts, ends }, rule) => {
    let from = 0;
    let pairs = 0;
    for (let g = 0; g < starts.length; g++) {
      const size = ends[g]! - starts[g]!;
      pairs += (size * (size - 1)) / 2;
      if (pairs < pairsPerTask && g < starts.length - 1) continue;
      tasks.push({ rule, from, to: g + 1 });
      from = g + 1;
      pairs = 0;
    }
  });
  return pool.run("compare", tasks);
}

function fromModel(model: NonNullable<LinkOptions["model"]>, u: Levels): Trained {
  const levels = (key: "m" | "u"): Levels =>
    model.comparisons.map((one) =>
      Float64Array.from([0, ...one.levels.map((level) => level[key])]),
    );
  void u;
  return { m: levels("m"), u: levels("u"), prior: model.prior, trainings: [] };
}
