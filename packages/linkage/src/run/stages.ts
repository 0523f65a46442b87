import { comparePairs } from "../compare/comparePairs.ts";
import { samplePairs } from "../compare/samplePairs.ts";
import { readStretch } from "../load/readBytes.ts";
import { findCells } from "../load/scanCsv.ts";
import { codeColumn } from "../table/codeColumn.ts";
import { layOut } from "../block/arrange.ts";
import { sortRule } from "../block/sortRule.ts";
import { compactIds } from "../load/compactIds.ts";
import type { Work } from "./work.ts";

/**
 * What a thread can be asked to do. Each is a function of the shared work and a small task, so that a task
 * whose thread died is simply done again.
 */
export const stages = {
  read: (
    _work: Work,
    { path, bytes, from, to }: { path: string; bytes: Uint8Array; from: number; to: number },
  ) => readStretch(path, bytes, from, to),
  scan(work: Work, task: { side: 0 | 1; from: number; to: number }) {
    const { bytes, delimiter, wanted } = work.sources[task.side]!;
    const columns = work.plan.columns.length + 1;
    const cells = findCells({ bytes, delimiter, wanted, columns, from: task.from, to: task.to });
    return compactIds(bytes, cells);
  },
  code: codeColumn,
  sort: sortRule,
  layOut,
  sample: samplePairs,
  compare: comparePairs,
};
export type Stages = typeof stages;
export type StageName = keyof Stages;
export type TaskOf<S extends StageName> = Parameters<Stages[S]>[1];
export type ResultOf<S extends StageName> = ReturnType<Stages[S]>;
