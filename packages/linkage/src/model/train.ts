import type { Plan } from "../plan/plan.ts";
import type { PatternTable } from "../compare/patternTable.ts";
import { em, type Patterns } from "./em.ts";
import type { Levels } from "./estimateU.ts";

export interface Trained {
  m: Levels;
  u: Levels;
  prior: number;
  /** What each training learnt, for the diagnostics. */
  trainings: { rule: string; pairs: number; matches: number; rounds: number }[];
}

/** m before anything is known: people agree mostly, slips are rarer, else is rare. */
export function startM(plan: Plan): Levels {
  return plan.comparisons.map(({ levels }) => {
    const m = new Float64Array(levels.length + 2);
    const exact = levels.findIndex(({ test }) => test === "exact") + 1;
    const others = levels.length - (exact > 0 ? 1 : 0);
    for (let level = 1; level <= levels.length; level++)
      m[level] = level === exact ? 0.85 : (exact > 0 ? 0.1 : 0.95) / Math.max(1, others);
    m[levels.length + 1] = 1 - m.reduce((sum, value) => sum + value, 0);
    return m;
  });
}

/** Patterns as EM reads them; `set` 0 counts all pairs, t + 1 those of training rule t. */
export function patternsOf(plan: Plan, table: PatternTable, set: number): Patterns {
  const { comparisons } = plan;
  const levels = new Uint8Array(table.size * comparisons.length);
  const counts = new Float64Array(table.size);
  for (let p = 0; p < table.size; p++) {
    counts[p] = table.counts[p * table.sets + set]!;
    comparisons.forEach(({ radix, levels: own }, c) => {
      levels[p * comparisons.length + c] = Math.floor(table.keys[p]! / radix) % (own.length + 2);
    });
  }
  return { size: table.size, comparisons: comparisons.length, levels, counts };
}

/**
 * Learns m under each training rule (comparisons of the rule's own columns left out), joins what was learnt by
 * the matches behind it, then goes once more over all candidate pairs, every other pair taken for no match.
 */
export function train(plan: Plan, table: PatternTable, u: Levels, allPairs: number): Trained {
  const start = startM(plan);
  const sums = start.map((own) => new Float64Array(own.length));
  const weights = start.map(() => 0);
  const trainings = plan.training.map((rule, t) => {
    const patterns = patternsOf(plan, table, t + 1);
    const pairs = patterns.counts.reduce((sum, n) => sum + n, 0);
    const ruled = new Set(plan.rules[rule]!.map(({ column }) => column));
    const fixed = new Set(
      plan.comparisons.flatMap(({ column }, c) => (ruled.has(column) ? [c] : [])),
    );
    const learnt = em({ patterns, m: start, u, prior: 0.3, fixed, belief: 2, rounds: 50 });
    start.forEach((_, c) => {
      if (fixed.has(c)) return;
      weights[c] = weights[c]! + learnt.matches;
      learnt.m[c]!.forEach((value, level) => (sums[c]![level]! += value * learnt.matches));
    });
    return { rule: plan.ruleNames[rule]!, pairs, matches: learnt.matches, rounds: learnt.rounds };
  });
  const joined = start.map((own, c) =>
    weights[c]! > 0 ? sums[c]!.map((sum) => sum / weights[c]!) : own,
  );
  const whole = em({
    patterns: patternsOf(plan, table, 0),
    m: joined,
    u,
    prior: Math.min(0.5, 1 / Math.sqrt(allPairs)),
    fixed: new Set(),
    outOf: allPairs,
    belief: 2,
    rounds: 50,
  });
  return { m: whole.m, u, prior: whole.prior, trainings };
}
