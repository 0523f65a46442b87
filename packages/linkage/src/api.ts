import type { Spec } from "./spec/spec.ts";

export type Language = "zh" | "en";

/** One record as plain values, keyed by header. */
export type Row = Readonly<Record<string, string | null | undefined>>;

/** A list: a CSV file by its path, its bytes, or rows in memory. */
export type ListInput = { path: string } | { bytes: Uint8Array } | { rows: readonly Row[] };

export interface LinkOptions {
  /** "auto" guesses columns, comparisons and blocking from headers and values. */
  spec: Spec | "auto";
  /** Pairs below this probability are not kept; goes before what the spec says. */
  threshold?: number;
  /** Weights from an earlier run; trained on the lists when left out. */
  model?: Model;
  /** Default: the cores of the machine; small lists are always linked in the calling thread. */
  threads?: number;
  /** Told the stages as they end. */
  onStage?(stage: string, milliseconds: number): void;
}

/** What was learnt: m and u of every level, "missing" aside, last "else". Plain JSON, to keep and use again. */
export interface Model {
  /** Probability that two random records belong to one person. */
  prior: number;
  comparisons: {
    column: string;
    levels: { name: string; m: number; u: number }[];
  }[];
}

/** Pairs as columns of equal length, in order of `left`, then `right` (row numbers from 0; in `right` those of the right list). */
export interface PairList {
  length: number;
  left: Uint32Array;
  right: Uint32Array;
  probability: Float64Array;
  /** log2 of the Bayes factor, the prior included. */
  weight: Float64Array;
}

/** Records of one person; `side` 0 is the left or only list, 1 the right. */
export interface Cluster {
  members: { side: 0 | 1; row: number }[];
}

export interface ExplanationStep {
  /** Column, or "prior". */
  column: string;
  /** Name of the level: "exact", "homophone", "edits 1" …, "missing", "else". */
  level: string;
  words: string;
  /** log2 weight of this step, the frequency of the value included. */
  weight: number;
  /** Part of the weight that comes from how rare the value is. */
  frequencyWeight: number;
  left: string | null;
  right: string | null;
}

/** Why a pair has its probability: words, and the steps of a waterfall chart beginning with the prior. */
export interface Explanation {
  probability: number;
  weight: number;
  words: string;
  steps: ExplanationStep[];
}

/** What the engine says of its own work, for charts and for judging a spec. */
export interface Diagnostics {
  /** Pairs there are, and those that were compared. */
  pairs: number;
  compared: number;
  /** By rule: pairs its groups hold, what was left out for size, and the share of records in some group. */
  blocking: {
    rule: string;
    pairs: number;
    droppedGroups: number;
    droppedPairs: number;
    coverage: number;
  }[];
  training: { rule: string; pairs: number; matches: number; rounds: number }[];
  /** log2(m/u) of every level. */
  matchWeights: { column: string; level: string; weight: number }[];
  /** What the model itself expects at each threshold; precision and recall are its belief, not a count of truth. */
  thresholds: { threshold: number; pairs: number; precision: number; recall: number }[];
  /** Share of records that hold too little to reach a threshold even against themselves. */
  unlinkable: { threshold: number; share: number }[];
}

export interface Linkage {
  spec: Spec;
  model: Model;
  /** Rows of the left and the right list. */
  rows: readonly [number, number];
  pairs: PairList;
  /** Identifiers as in the lists. */
  idOf(side: 0 | 1, row: number): string;
  /** Copies the bytes of an identifier of letters, digits, `_`, `-` and `.` without making a string. @returns how many; 0 when it is none of that kind */
  copyId(side: 0 | 1, row: number, into: Uint8Array, at: number): number;
  /** Clusters of two or more; `threshold` defaults to the spec's. */
  clusters(threshold?: number): Cluster[];
  /** For every row (the right list's after the left's), the first row of its cluster: itself when it stands alone. */
  clusterOf(threshold?: number): Uint32Array;
  diagnostics(): Diagnostics;
  /** All compared pairs by their levels (0 missing, 1 … n as in the model, last "else"), commonest first. */
  patterns(): { levels: number[]; pairs: number }[];
  /** @param pair index into `pairs` */
  explain(pair: number, language?: Language): Explanation;
  /** The words of `explain` alone, many times cheaper. */
  words(pair: number, language?: Language): string;
}

export interface Match {
  /** Row number in the population, from 0 in the order of arrival. */
  row: number;
  id: string;
  probability: number;
  weight: number;
  explanation: Explanation;
}

export interface Added {
  row: number;
  id: string;
  /** Earlier records it links to, best first. */
  matches: Omit<Match, "explanation">[];
}

/** Known records that are searched and added to one by one, without linking everything anew. */
export interface Population {
  readonly size: number;
  readonly model: Model;
  /** Records like this one, best first. Values are read as the spec's columns say. */
  search(row: Row, options?: { limit?: number; threshold?: number; language?: Language }): Match[];
  /** Adds records and tells which earlier ones (of the population or of this call) each links to. */
  add(rows: readonly Row[], options?: { threshold?: number }): Added[];
  /** Any two records of the population. */
  explain(row: number, other: number, language?: Language): Explanation;
}
