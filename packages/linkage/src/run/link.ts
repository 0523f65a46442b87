import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { LinkOptions, ListInput } from "../api.ts";
import type { SortedRule } from "../block/sortRule.ts";
import type { Compared } from "../compare/comparePairs.ts";
import type { PatternTable } from "../compare/patternTable.ts";
import { guessSpec } from "../guess/guessSpec.ts";
import type { IdList } from "../load/idList.ts";
import { loadLists } from "../load/loadLists.ts";
import { openList } from "../load/openList.ts";
import { makeRooms } from "../load/readBytes.ts";
import { fromModel } from "../model/fromModel.ts";
import { type Trained, train } from "../model/train.ts";
import { compilePlan } from "../plan/compilePlan.ts";
import { parseSpec } from "../spec/parseSpec.ts";
import type { Spec } from "../spec/spec.ts";
import { blockRows } from "./blockRows.ts";
import { compareAll } from "./compareAll.ts";
import { createInlinePool, createThreadPool, type Pool } from "./pool.ts";
import { sampleU } from "./sampleU.ts";
import { emptyWork, type Work } from "./work.ts";

/** Below this many bytes threads cost more than they give. */
const smallBytes = 3e6;

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
    const { spec, ids, spare } = await load(work, pool, inputs, options, stage);
    const sorted = await blockRows(work, pool, spare);
    stage("block");
    const known = options.model === undefined ? null : fromModel(work.plan, options.model);
    const u = known?.u ?? (await sampleU(work, pool));
    stage("sample");
    const { dedupe, rows, rowsLeft, plan } = work;
    const allPairs = dedupe ? (rows * (rows - 1)) / 2 : rowsLeft * (rows - rowsLeft);
    const { compared, table } = await compareAll(work, pool, u, allPairs, known);
    stage("compare");
    const trained = known ?? train(plan, table, u, allPairs);
    stage("train");
    return { spec, work, ids, sorted, compared, table, trained, allPairs };
  } finally {
    await pool.close();
  }
}

/** Reads the lists. @returns besides, memory of files that are not needed any more */
async function load(
  work: Work,
  pool: Pool,
  inputs: readonly ListInput[],
  options: LinkOptions,
  stage: (name: string) => void,
): Promise<{ spec: Spec; ids: IdList[]; spare: SharedArrayBuffer[] }> {
  const rooms = makeRooms(inputs.flatMap((input) => ("path" in input ? [input.path] : [])));
  const lists = await Promise.all(
    inputs.map((input, i) =>
      openList(
        input,
        i === 0 ? "left" : "right",
        pool,
        "path" in input ? rooms.shift() : undefined,
      ),
    ),
  );
  const asked = options.spec === "auto" ? guessSpec(lists) : parseSpec(options.spec);
  const spec = options.threshold === undefined ? asked : { ...asked, threshold: options.threshold };
  pool.share({ plan: compilePlan(spec) });
  stage("read");
  const ids = await loadLists(work, pool, lists, spec);
  stage("load");
  const spare = inputs.flatMap((input, i) =>
    "path" in input ? [lists[i]!.bytes.buffer as SharedArrayBuffer] : [],
  );
  return { spec, ids, spare: [...new Set(spare)] };
}

/** About how many bytes a list has. */
const sizeOf = (input: ListInput): number =>
  "path" in input
    ? statSync(input.path).size
    : "bytes" in input
      ? input.bytes.length
      : input.rows.length * 80;
