import type { Kind } from "../spec/spec.ts";

/** A part of a column, as blocking rules and `{same}` name it; part "" is the whole value. */
export interface PartRef {
  column: number;
  /** Place among the column's parts. */
  part: number;
}

export type PlanLevel =
  | { test: "exact" | "masked" | "lookAlike" | "swapped" | "short"; name: string }
  | { test: "edits"; most: number; name: string }
  | { test: "jaroWinkler" | "dice"; least: number; name: string }
  | { test: "same"; part: number; name: string }
  | { test: "other"; part: number; other: PartRef; name: string };

export interface PlanColumn {
  name: string;
  kind: Kind;
  /** Headers in the left and the right list. */
  from: readonly [string, string];
  parts: string[];
  /** Places of its words in a record: the code, and, -1 where no level needs them, a histogram and the edges. */
  code: number;
  histogram: number;
  edges: number;
}

export interface PlanComparison {
  column: number;
  name: string;
  levels: PlanLevel[];
  frequency: boolean;
  /** What a step of this comparison's level is worth in a pattern: patterns are sums of level × radix. */
  radix: number;
}

/** A spec with everything looked up: plain data, so that it can be handed to threads. */
export interface Plan {
  columns: PlanColumn[];
  /** Words a record takes. */
  stride: number;
  comparisons: PlanComparison[];
  rules: PartRef[][];
  ruleNames: string[];
  /** Places among the rules. */
  training: number[];
  largestGroup: number;
  threshold: number;
  clusterThreshold: number;
  oneToOne: boolean;
  seed: number;
}

/** Levels as numbers: 0 missing, 1 … n as in the spec, n + 1 else. */
export const levelsOf = (comparison: PlanComparison): number => comparison.levels.length + 2;
export const levelName = (comparison: PlanComparison, level: number): string =>
  level === 0 ? "missing" : (comparison.levels[level - 1]?.name ?? "else");
